import { store } from "../../store.config.ts";
import { DAY, earlier } from "../kernel/clock.ts";
import { shopNow } from "../platform/clock.ts";
import { sql } from "../platform/db/pool.ts";

/** Carts nobody touched for as long as we say we keep them; one that an order came from stays with it. */
export async function sweepCarts(): Promise<void> {
  const before = earlier(await shopNow(), store.policies.cartKeptDays * DAY);
  await sql.exec`
    DELETE FROM cart c WHERE c.state IN ('open', 'merged') AND c.updated_at < ${before} AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.cart_id = c.id)`;
}
