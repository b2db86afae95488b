import { MARKETS, marketOf } from "../../../store.config.ts";
import { findVariants } from "../../catalog/queries/variants.ts";
import { replyBy } from "../../content/queries/reply.ts";
import { availability } from "../../inventory/queries.ts";
import { newId } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import { type StandIn, sendAgain } from "../../orders/commands/send-again.ts";
import type { OrderRow } from "../../orders/model.ts";
import { sql, type Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { makePromise, meetPromise } from "../../promises/commands.ts";
import type { NeedKind } from "../model.ts";
import { type Answering, variantsFor } from "../queries/answering.ts";
import { findPrices } from "../queries/offers.ts";
import { inProportion } from "../rules/proportion.ts";
import type { TracedSlot } from "../rules/trace.ts";

export type Report = { readonly ownershipId: string; readonly needId: string; readonly by: string; readonly now: Date };
/** `sent`: it goes out free; `person`: one of us looks at it. */
export type Reported = { readonly outcome: "sent" | "person" };

type Free = { readonly as: StandIn; readonly pieces: number };

/**
 * "You said ready, and it was not." What was missing goes out free where we have it on the shelf; else a person sees to it.
 * Either way what we know of the need is looked at. Said twice it is one.
 */
export async function reportMissing(report: Report): Promise<Result<Reported>> {
  const free = await findFree(report);
  const sent = free && (await refusable((tx) => settle(tx, { report, free })));
  if (sent && (sent.ok || !["sold_out", "order_over"].includes(sent.problem.code))) return sent;
  return refusable((tx) => settle(tx, { report, free: null }));
}

type Lacking = {
  readonly country: string;
  readonly market: string;
  readonly locale: string;
  readonly variantId: string;
  readonly wanted: number;
  readonly kind: NeedKind;
};

/** Something that certainly answers the need and lies on the shelf, the one there is most of; what is out of proportion a person decides. */
async function findFree({ ownershipId, needId }: Report): Promise<Free | null> {
  const unit = await sql.one<Lacking>`
    SELECT u.country, u.variant_id, o.market, o.locale, n.quantity AS wanted, n.kind::text AS kind FROM ownership w JOIN owned_unit u ON u.id = w.unit_id JOIN orders o ON o.id = w.order_id JOIN need n ON n.id = ${needId}
    WHERE w.id = ${ownershipId}`;
  if (!unit) return null;
  const able = await fairOf(
    (await variantsFor(needId, unit.country)).filter(({ adapterVariantId }) => adapterVariantId === null),
    unit,
  );
  const stock = await availability(able.map(({ variantId }) => variantId));
  const lying = able
    .map((each) => ({ ...each, pieces: Math.ceil(unit.wanted / each.gives), available: stock.get(each.variantId)?.available ?? 0 }))
    .filter(({ pieces, available }) => available >= pieces)
    .sort((one, other) => other.available - one.available);
  const [chosen] = lying;
  const facts = chosen && (await findVariants([chosen.variantId], unit.locale)).get(chosen.variantId);
  if (!chosen || !facts || facts.status !== "active") return null;
  const { id, name, title, picture } = facts;
  return { pieces: chosen.pieces, as: { variantId: id, title: name, options: title, picture: picture?.src ?? null } };
}

/** Of these what would be offered for sale too; where the thing itself has no price, all of them. */
async function fairOf(able: readonly Answering[], { variantId, market, locale, kind }: Lacking): Promise<readonly Answering[]> {
  const sold = MARKETS.find((each) => each === market) ?? marketOf(locale);
  const prices = await findPrices([variantId, ...able.map((each) => each.variantId)], sold);
  const thing = prices.get(variantId);
  if (!thing) return able;
  const priced = able.flatMap((each) => {
    const price = prices.get(each.variantId);
    return price ? [{ ...each, price }] : [];
  });
  return inProportion(priced, { price: thing, kind });
}

type Said = { readonly orderId: string; readonly lineId: string; readonly verdict: string; readonly trace: readonly TracedSlot[] };

/** One transaction under the order's lock, so that two taps at once are one after the other. */
async function settle(tx: Tx, { report, free }: { report: Report; free: Free | null }): Promise<Result<Reported>> {
  const said = await tx.one<Said>`
    SELECT c.order_id, c.line_id, c.verdict::text AS verdict, c.trace FROM ownership w JOIN owned_unit u ON u.id = w.unit_id JOIN readiness_claim c ON c.line_id = u.line_id
    WHERE w.id = ${report.ownershipId} AND w.order_id = c.order_id`;
  const order = said && (await lockOrder(tx, said.orderId));
  if (!said || !order || said.verdict !== "ready") return refuse("not_said");
  if (!said.trace.some(({ needId }) => needId === report.needId)) return refuse("unknown");
  const known = await tx.one<Reported>`
    SELECT outcome::text AS outcome FROM need_report WHERE ownership_id = ${report.ownershipId} AND need_id = ${report.needId}`;
  if (known) return ok({ outcome: known.outcome });
  const sent = free && (await sendFree(tx, order, { report, free, lineId: said.lineId }));
  if (sent && !sent.ok) return sent;
  return note(tx, order, { report, lineId: said.lineId, sentLineId: sent?.value ?? null });
}

type Sending = { readonly report: Report; readonly free: Free; readonly lineId: string };

async function sendFree(tx: Tx, order: OrderRow, { report, free, lineId }: Sending): Promise<Result<string | null>> {
  const { by, now } = report;
  const again = await sendAgain(tx, order, { lines: [{ lineId, quantity: free.pieces, as: free.as }], reason: "said_ready", by, now });
  return again.ok ? ok(again.value.lineIds[0] ?? null) : again;
}

type Noted = { readonly report: Report; readonly lineId: string; readonly sentLineId: string | null };

async function note(tx: Tx, order: OrderRow, { report, lineId, sentLineId }: Noted): Promise<Result<Reported>> {
  const { ownershipId, needId, by, now } = report;
  const id = newId("needReport");
  const outcome = sentLineId ? "sent" : "person";
  await tx.exec`
    INSERT INTO need_report (id, ownership_id, need_id, claim_line_id, outcome, sent_line_id, reported_at)
    VALUES (${id}, ${ownershipId}, ${needId}, ${lineId}, ${outcome}::need_report_outcome, ${sentLineId}, ${now})`;
  await tx.exec`UPDATE need SET review_state = 'in_review', version = version + 1 WHERE id = ${needId} AND review_state <> 'in_review'`;
  const { customerId } = order;
  if (outcome === "person")
    await makePromise(tx, { kind: "reply_by", subject: id, orderId: order.id, customerId, madeTo: order.email, dueAt: replyBy(now), now });
  await record(tx, {
    name: "need.reported",
    subject: id,
    orderId: order.id,
    customerId,
    stage: "supplements",
    by,
    at: now,
    payload: { outcome },
  });
  return ok({ outcome });
}

export type Closing = { readonly reportId: string; readonly finding: "mended" | "right"; readonly by: string; readonly now: Date };

/** Somebody has looked at what was reported: the need was wrong and is mended, or it was right after all. */
export const closeReport = ({ reportId, finding, by, now }: Closing): Promise<Result<null>> =>
  refusable(async (tx) => {
    const closed = await tx.exec`
      UPDATE need_report SET closed_at = ${now}, closed_by = ${by}, finding = ${finding} WHERE id = ${reportId} AND closed_at IS NULL`;
    if (closed) await meetPromise(tx, { kind: "reply_by", subject: reportId }, now);
    return done;
  });
