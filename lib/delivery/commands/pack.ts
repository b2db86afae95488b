import { actorName, type Staff } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { next } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { markLinesPacked } from "../../orders/commands/hand-over.ts";
import { refusable } from "../../orders/commands/refused.ts";
import type { OrderRow } from "../../orders/model.ts";
import { currentMode } from "../../payments/commands/payments.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { refuseAll } from "../../platform/problems.ts";
import { fulfillment } from "../machine.ts";
import { byTheBook, type KeptNote, type LineToPack, missingIn, noteName, type PackingSaid, packedAs } from "../rules/packing.ts";
import { insertWork } from "./open.ts";
import { lockWork, readWorkLines } from "./rows.ts";

type Pack = {
  readonly fulfillmentId: Id<"fulfillment">;
  /** The lines that are in the box; those left out stay to be packed, as work of their own. */
  readonly lineIds: readonly string[];
  /** How it was packed and what was ticked; left out: by the book. */
  readonly said?: PackingSaid;
  readonly staff: Staff;
  readonly now: Date;
};

/** Goods leave only for an order that is paid, in the mode in which it was paid (TRUST R7, R25). */
export function checkMayLeave(order: OrderRow): Result<null> {
  if (order.mode !== currentMode()) return refuse("other_mode");
  return order.state === "paid" ? ok(null) : refuse("order_not_paid");
}

/** Somebody wants all of it back, or has it: packed now, it would be given away. */
const isAllGoingBack = async (tx: Tx, { id, total }: OrderRow): Promise<boolean> =>
  (await tx.one`SELECT 1 AS one WHERE is_all_going_back(${id}, ${total})`) !== null;

export const packLines = ({ fulfillmentId, lineIds, said, staff, now }: Pack): Promise<Result<{ left: number }>> =>
  refusable(async (tx) => {
    const locked = await lockWork(tx, fulfillmentId);
    if (!locked) return refuse("unknown");
    const { order, work } = locked;
    const moved = next(fulfillment, { state: work.state, event: "pack", by: "staff" });
    if (!moved.ok) return refuse(work.state === "cancelled" ? "order_cancelled" : "already_packed");
    const may = checkMayLeave(order);
    if (!may.ok) return may;
    if (await isAllGoingBack(tx, order)) return refuse("money_goes_back");
    const lines = await readWorkLines(tx, work.id);
    const chosen = lines.filter(({ lineId }) => lineIds.includes(lineId)).map(({ lineId }) => lineId);
    const left = lines.filter(({ lineId }) => !lineIds.includes(lineId)).map(({ lineId }) => lineId);
    if (chosen.length === 0) return refuse("nothing_ticked");
    if (chosen.length < new Set(lineIds).size) return refuse("line_cancelled");
    const toPack = await readPacking(tx, chosen);
    const packed = packedAs(toPack, said ?? byTheBook(toPack));
    const missing = refuseMissing(missingIn(packed));
    if (missing) return missing;
    const marked = await markLinesPacked(tx, chosen, now);
    if (!marked.ok) return marked;

    if (left.length > 0) {
      await tx.exec`DELETE FROM fulfillment_line WHERE fulfillment_id = ${work.id} AND line_id = ANY(${left})`;
      await insertWork(tx, { order, lineIds: left, shipBy: work.shipBy, missingAt: work.missingAt, now });
    }
    await tx.exec`
      UPDATE fulfillment SET state = ${moved.value}::fulfillment_state, packed_at = ${now}, packed_by = ${staff.id},
        packed_as = ${JSON.stringify(packed)}::jsonb, missing_at = NULL WHERE id = ${work.id}`;
    await record(tx, {
      name: "fulfillment.packed",
      subject: work.id,
      orderId: order.id,
      by: actorName(staff),
      at: now,
      stage: "delivery",
      payload: { lineIds: chosen },
    });
    return ok({ left: left.length });
  });

/** The notes of these lines' products as they stand now. */
const readPacking = (tx: Tx, lineIds: readonly string[]): Promise<LineToPack[]> => tx.many<LineToPack>`
  SELECT l.id AS line_id, l.product_id, coalesce(p.packing, '{}'::jsonb) AS packing FROM line_item l LEFT JOIN product p ON p.id = l.product_id WHERE l.id = ANY(${lineIds}) ORDER BY l.position`;

/** Said at every tick that is missing, and at the reason that could stand for it. */
function refuseMissing(missing: readonly KeptNote[]): Result<never> | null {
  if (missing.length === 0) return null;
  const problems = missing.map(({ lineId, note }) => ({ code: "note_unticked", field: `note.${noteName(lineId, note)}` }));
  return refuseAll([{ code: "note_reason", field: "reason" }, ...problems]);
}
