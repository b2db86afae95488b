import { carryToOrder } from "../../ownership/commands/household.ts";
import { sql } from "../../platform/db/pool.ts";
import type { Verdict } from "../model.ts";
import { readinessOf } from "../queries/readiness.ts";
import type { TracedSlot } from "../rules/trace.ts";

type Ordered = { readonly customerId: string | null; readonly country: string; readonly locale: string };
type Line = { readonly id: string; readonly variantId: string; readonly quantity: number };

/** Writes down what we say of an order's lines when it is placed, each once. What is said later changes nothing of it. */
export async function freezeClaims(orderId: string, now: Date): Promise<void> {
  const order =
    await sql.one<Ordered>`SELECT customer_id, shipping_address->>'country' AS country, locale FROM orders WHERE id = ${orderId}`;
  const lines = await sql.many<Line>`
    SELECT id, variant_id, quantity FROM line_item WHERE order_id = ${orderId} AND kind = 'goods' AND replaces_line_id IS NULL ORDER BY position`;
  if (!order || lines.length === 0) return;
  await carryToOrder(orderId); // what was said over the cart counts, whichever of the two follows first
  const { customerId, country, locale } = order;
  const lots = lines.map(({ id, variantId, quantity }) => ({ key: id, variantId, quantity }));
  const { lots: judged } = await readinessOf({ lots, home: { customerId, orderId }, country, locale });
  for (const { key, verdict, slots } of judged) await write({ lineId: key, orderId, verdict, now, trace: slots.map(traced) });
}

const traced = ({ needId, kind, state, wanted, inBox, filledBy }: TracedSlot): TracedSlot => ({
  needId,
  kind,
  state,
  wanted,
  inBox,
  filledBy: filledBy.map(({ origin, quantity }) => ({ origin, quantity })),
});

type Claim = {
  readonly lineId: string;
  readonly orderId: string;
  readonly verdict: Verdict;
  readonly trace: readonly TracedSlot[];
  readonly now: Date;
};

const write = ({ lineId, orderId, verdict, trace, now }: Claim): Promise<number> => sql.exec`
  INSERT INTO readiness_claim (line_id, order_id, verdict, trace, said_at)
  VALUES (${lineId}, ${orderId}, ${verdict}::readiness_verdict, ${JSON.stringify(trace)}::jsonb, ${now}) ON CONFLICT (line_id) DO NOTHING`;
