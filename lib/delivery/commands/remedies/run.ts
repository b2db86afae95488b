import { moveStock } from "../../../inventory/commands.ts";
import type { LocalDate } from "../../../kernel/days.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { withdrawLines } from "../../../orders/commands/cancel-order.ts";
import { giveBack } from "../../../orders/commands/give-back.ts";
import { noteChange } from "../../../orders/commands/note-change.ts";
import { lockLines } from "../../../orders/commands/rows.ts";
import { type Again, sendAgain } from "../../../orders/commands/send-again.ts";
import type { OrderRow } from "../../../orders/model.ts";
import type { Unit } from "../../../orders/rules/goods-back.ts";
import type { Tx } from "../../../platform/db/pool.ts";
import { dropPromise } from "../../../promises/commands.ts";
import type { FulfillmentState } from "../../model.ts";
import type { Remedy, RemedyKey } from "../../rules/remedies.ts";
import { finishOrder } from "../hand-over.ts";
import { callOff, openWorkOf } from "../open.ts";
import { findCallingOff } from "./calling-off.ts";
import { promiseNewDate } from "./new-date.ts";
import { listMissing, listOnTheRoad, type Owed } from "./outstanding.ts";

export type Run = {
  readonly notice: { readonly id: string; readonly expectedOn: LocalDate };
  readonly remedy: Remedy;
  /** Of a pick-up: where. */
  readonly point: string | null;
  readonly by: string;
  readonly now: Date;
};

/** What choosing made, as it is kept; for a cancellation also what of the offer has changed since it was told. */
type Made = Readonly<Record<string, unknown>> & { readonly amount?: number; readonly part?: boolean };
type Outcome = Promise<Result<Made>>;

/** Each way out to its end: goods, money and promise of an order under lock. */
export const RUN: Readonly<Record<RemedyKey, (tx: Tx, order: OrderRow, run: Run) => Outcome>> = { wait, pickup, reship, similar, cancel };

/** The new day is agreed, and what we give for waiting goes back. */
async function wait(tx: Tx, order: OrderRow, run: Run): Outcome {
  const agreed = await agree(tx, order, run);
  if (!agreed.ok || run.remedy.amount === 0) return agreed;
  const refund = await giveBack(tx, order, { amount: run.remedy.amount, rule: "late_remedy", by: run.by, now: run.now });
  return refund.ok ? ok({ ...agreed.value, refund: refund.value.refundId, amount: run.remedy.amount }) : refund;
}

/** It waits at a place the customer chose; its carrier has agreed before. */
async function pickup(tx: Tx, order: OrderRow, run: Run): Outcome {
  const point = run.remedy.points?.find(({ id }) => id === run.point);
  if (!point) return refuse("remedy_gone");
  const { safePlace: _atTheDoor, ...wish } = order.deliveryWish;
  await tx.exec`UPDATE orders SET delivery_wish = ${JSON.stringify({ ...wish, pickupPoint: point })}::jsonb WHERE id = ${order.id}`;
  await noteChange(tx, order, { kind: "pickup_point", after: { pickupPoint: point }, reason: "late", by: run.by, now: run.now });
  const agreed = await agree(tx, order, run);
  return agreed.ok ? ok({ ...agreed.value, point }) : agreed;
}

/** What is on the road is sent once more, with a new day; the first parcel comes back to us if it turns up. */
async function reship(tx: Tx, order: OrderRow, run: Run): Outcome {
  const owed = await listOnTheRoad(tx, order.id);
  return owed.length === 0 ? refuse("remedy_gone") : send(tx, order, { run, lines: owed });
}

/** The closest things on the shelf go instead; what was not found to be packed is called off without its price. */
async function similar(tx: Tx, order: OrderRow, run: Run): Outcome {
  const missing = await listMissing(tx, order.id);
  const owed = [...(await listOnTheRoad(tx, order.id)), ...missing];
  const substitutes = run.remedy.substitutes ?? [];
  if (!isSame(owed, substitutes)) return refuse("remedy_gone"); // something arrived, or was found, since it was offered
  await takeOut(tx, order, { lines: missing, missing, run });
  const lines = substitutes.map(({ lineId, quantity, insteadOf, variantId, title, options, picture }) => ({
    lineId,
    quantity,
    as: insteadOf === null ? undefined : { variantId, title, options, picture },
  }));
  return send(tx, order, { run, lines });
}

const isSame = (owed: readonly Owed[], substitutes: NonNullable<Remedy["substitutes"]>): boolean =>
  substitutes.length === owed.length &&
  owed.every(({ lineId, quantity }) => substitutes.some((each) => each.lineId === lineId && each.quantity === quantity));

/** Everything goes back, or all that has not come; what arrives after all is fetched at our cost. */
async function cancel(tx: Tx, order: OrderRow, run: Run): Outcome {
  const off = await findCallingOff(tx, order);
  if (!off) return refuse("remedy_gone");
  const missing = await listMissing(tx, order.id);
  const amount = off.units === "all" ? off.units : { lines: off.units };
  const refund = await giveBack(tx, order, { amount, rule: "late_remedy", by: run.by, now: run.now });
  if (!refund.ok) return refund;
  if (off.units === "all") await writeOff(tx, missing, { order, run });
  else await takeOut(tx, order, { lines: off.units, missing, run });
  await dropPromise(tx, { kind: "deliver_by", subject: order.id }, { reason: "remedy_cancel", at: run.now });
  if (off.units !== "all") await finishOrder(tx, order.id, run.now);
  return ok({ refund: refund.value.refundId, amount: refund.value.amount, part: off.units !== "all" });
}

type Sending = { readonly run: Run; readonly lines: Again["lines"] };

async function send(tx: Tx, order: OrderRow, { run, lines }: Sending): Outcome {
  const again = await sendAgain(tx, order, { lines, reason: "late", by: run.by, now: run.now });
  if (!again.ok) return again;
  await openWorkOf(tx, order, run.now);
  const agreed = await agree(tx, order, run);
  return agreed.ok ? ok({ ...agreed.value, lines: again.value.lineIds }) : agreed;
}

async function agree(tx: Tx, order: OrderRow, { notice, remedy, now }: Run): Promise<Result<{ promise: string }>> {
  const agreed = await promiseNewDate(tx, order, { noticeId: notice.id, expectedOn: notice.expectedOn, reason: remedy.key, now });
  return agreed.ok ? ok({ promise: agreed.value }) : agreed;
}

type Leaving = { readonly lines: readonly Unit[]; readonly missing: readonly Owed[]; readonly run: Run };

/** Lines that were not packed leave their order and their work. */
async function takeOut(tx: Tx, order: OrderRow, { lines, missing, run }: Leaving): Promise<void> {
  const ids = lines.map(({ lineId }) => lineId);
  const leaving = (await lockLines(tx, order.id)).filter(({ id, packedAt }) => !packedAt && ids.includes(id));
  await withdrawLines(tx, leaving, run);
  await writeOff(tx, missing, { order, run });
  const works = await tx.many<{ id: string; state: FulfillmentState }>`
    SELECT f.id, f.state::text AS state FROM fulfillment f WHERE f.order_id = ${order.id} AND f.state = 'to_pack'
      AND NOT EXISTS (SELECT 1 FROM fulfillment_line fl WHERE fl.fulfillment_id = f.id AND fl.line_id <> ALL(${ids}::text[]))`;
  for (const { id, state } of works) await callOff(tx, { id, state, orderId: order.id, now: run.now });
}

/** Calling a line off puts it back on the shelf in our books; what was not there leaves them again. */
async function writeOff(tx: Tx, missing: readonly Owed[], { order, run }: { order: OrderRow; run: Run }): Promise<void> {
  const gone = new Map(missing.map(({ lineId, quantity }) => [lineId, quantity]));
  for (const { id, variantId } of await lockLines(tx, order.id)) {
    const quantity = gone.get(id);
    if (quantity)
      await moveStock(tx, { variantId, quantity: -quantity, reason: "correction", ref: `missing: ${id}`, at: run.now, by: run.by });
  }
}
