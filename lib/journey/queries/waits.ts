import type { Person } from "../../customers/commands/personal.ts";
import { ENDED } from "../../delivery/model.ts";
import type { Sql } from "../../platform/db/pool.ts";
import type { Wait } from "../rules/waits.ts";

/** Whose data a mailbox stands for: its account, and the orders of that account or placed with it as a guest. */
export async function findPerson(on: Sql, email: string): Promise<Person> {
  const account = await on.one<{ id: string }>`SELECT id FROM customer WHERE email = ${email} AND erased_at IS NULL`;
  const orders = await on.many<{ id: string }>`
    SELECT id FROM orders WHERE customer_id = ${account?.id ?? null} OR (email = ${email} AND customer_id IS NULL)`;
  return { email, customerId: account?.id ?? null, orderIds: orders.map(({ id }) => id) };
}

/** What is still open, by the number people know it by. */
export const findWaits = (on: Sql, { orderIds }: Person): Promise<Wait[]> => on.many<Wait>`
  SELECT kind, number FROM (
    SELECT CASE state WHEN 'review' THEN 'review' ELSE 'order' END AS kind, number, placed_at AS at FROM orders WHERE id = ANY(${orderIds}::text[]) AND state IN ('pending_payment', 'paid', 'review')
    UNION ALL SELECT DISTINCT 'parcel', o.number, o.placed_at FROM shipment s JOIN orders o ON o.id = s.order_id
      WHERE s.order_id = ANY(${orderIds}::text[]) AND o.state = 'fulfilled' AND s.voided_at IS NULL AND NOT s.state::text = ANY(${ENDED}::text[])
    UNION ALL SELECT 'return', number, created_at FROM "return"
      WHERE order_id = ANY(${orderIds}::text[]) AND decision NOT IN ('draft', 'declined', 'cancelled', 'expired') AND money NOT IN ('settled')
    UNION ALL SELECT DISTINCT 'refund', o.number, o.placed_at FROM refund r JOIN orders o ON o.id = r.order_id
      WHERE r.order_id = ANY(${orderIds}::text[]) AND r.state IN ('requested', 'pending')
    UNION ALL SELECT 'case', number, opened_at FROM recovery_case WHERE order_id = ANY(${orderIds}::text[]) AND state NOT IN ('declined', 'verified', 'closed')
    UNION ALL SELECT DISTINCT 'dispute', o.number, o.placed_at FROM dispute d JOIN payment p ON p.id = d.payment_id JOIN orders o ON o.id = p.order_id
      WHERE p.order_id = ANY(${orderIds}::text[]) AND d.state = 'open'
  ) waits ORDER BY at`;
