import "server-only";
import { browsersCart } from "../../cart/queries/browser.ts";
import { findOpenCart } from "../../cart/queries/find.ts";
import { sql } from "../../platform/db/pool.ts";
import { findShopper } from "../../platform/session.ts";
import type { HouseholdKey } from "../model.ts";

/** Whose home whoever is at this browser means: their account's, else their cart's. */
export async function presentHome(): Promise<HouseholdKey> {
  const shopper = await findShopper();
  if (shopper.kind === "customer") return { customerId: shopper.id };
  const cart = await findOpenCart((await browsersCart(shopper)).key);
  return { customerId: null, cartId: cart?.id ?? null };
}

/** The home of an order's things. The caller has seen to it that the order may be read (`sees_order`). */
export async function homeOfOrder(orderId: string): Promise<HouseholdKey> {
  const row = await sql.one<{ customerId: string | null }>`SELECT customer_id FROM orders WHERE id = ${orderId}`;
  return { customerId: row?.customerId ?? null, orderId };
}

/** The home of a thing's owner: their account's, else that of the order it came with. */
export async function homeOfOwnership(ownershipId: string): Promise<HouseholdKey> {
  const row = await sql.one<{ customerId: string | null; orderId: string | null }>`
    SELECT coalesce(w.customer_id, o.customer_id) AS customer_id, w.order_id FROM ownership w LEFT JOIN orders o ON o.id = w.order_id WHERE w.id = ${ownershipId}`;
  return { customerId: row?.customerId ?? null, orderId: row?.orderId ?? null };
}
