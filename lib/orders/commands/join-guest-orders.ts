import { sql } from "../../platform/db/pool.ts";

/** An e-mail address was confirmed: the orders placed with it as a guest join the account. */
export async function joinGuestOrders(customerId: string): Promise<number> {
  return sql.exec`
    UPDATE orders o SET customer_id = c.id FROM customer c
    WHERE c.id = ${customerId} AND c.email_verified_at IS NOT NULL AND c.erased_at IS NULL AND o.email = c.email AND o.customer_id IS NULL`;
}
