import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { claimGuestCart } from "../commands/claim.ts";
import type { CartKey } from "./find.ts";

/** Units in the cart, for the count in the header. As the first request after signing in it also joins the guest's cart. */
export async function countUnits(key: CartKey): Promise<number> {
  if (key.customerId && key.tokenHash) await claimGuestCart(key, await shopNow());
  const row = await sql.one<{ units: number }>`
    SELECT coalesce(sum(l.quantity), 0)::int AS units FROM cart c JOIN cart_line l ON l.cart_id = c.id
    WHERE c.state = 'open'
      AND CASE WHEN ${key.customerId}::text IS NULL THEN c.customer_id IS NULL AND c.token_hash = ${key.tokenHash} ELSE c.customer_id = ${key.customerId} END`;
  return row?.units ?? 0;
}
