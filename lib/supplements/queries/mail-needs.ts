import { sql } from "../../platform/db/pool.ts";
import { namesOf } from "../copy/verdict.ts";
import { isRequired } from "../model.ts";
import { readinessOf } from "./readiness.ts";

/** Mails that say what else is needed while there is time to see to it. */
const SAY_SO = ["orders/order-paid", "delivery/shipment-handed-over"];

type Ordered = { readonly id: string; readonly customerId: string | null; readonly country: string };
type Line = { readonly key: string; readonly variantId: string; readonly quantity: number };

/** What of an order's things is certainly missing, named in its reader's words; null where nothing is. */
async function stillNeeded(number: string, locale: string): Promise<string | null> {
  const order =
    await sql.one<Ordered>`SELECT id, customer_id, shipping_address->>'country' AS country FROM orders WHERE number = ${number}`;
  if (!order) return null;
  const lots = await sql.many<Line>`
    SELECT id AS key, variant_id, quantity FROM line_item WHERE order_id = ${order.id} AND kind = 'goods' AND cancelled_at IS NULL ORDER BY position`;
  const { lots: judged } = await readinessOf({
    lots,
    home: { customerId: order.customerId, orderId: order.id },
    country: order.country,
    locale,
  });
  const missing = judged.flatMap(({ slots }) => slots.filter(({ kind, state }) => isRequired(kind) && state === "missing"));
  return missing.length > 0 ? namesOf(missing, locale) : null;
}

/** A mail's props with what is still missing, as it is when it is written; other mails stay as they are. */
export async function withNeeds(template: string, props: unknown, locale: string): Promise<unknown> {
  if (!SAY_SO.includes(template) || typeof props !== "object" || props === null || !("number" in props)) return props;
  return { ...props, alsoNeeded: await stillNeeded(String(props.number), locale) };
}
