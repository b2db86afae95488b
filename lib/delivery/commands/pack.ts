import { actorName, type Staff } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { next } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { markLinesPacked } from "../../orders/commands/hand-over.ts";
import { refusable } from "../../orders/commands/refused.ts";
import type { OrderRow } from "../../orders/model.ts";
import { currentMode } from "../../payments/commands/payments.ts";
import { record } from "../../platform/events.ts";
import { fulfillment } from "../machine.ts";
import { insertWork } from "./open.ts";
import { lockWork, readWorkLines } from "./rows.ts";

type Pack = {
  readonly fulfillmentId: Id<"fulfillment">;
  /** The lines that are in the box; those left out stay to be packed, as work of their own. */
  readonly lineIds: readonly string[];
  readonly staff: Staff;
  readonly now: Date;
};

/** Goods leave only for an order that is paid, in the mode in which it was paid (TRUST R7, R25). */
export function checkMayLeave(order: OrderRow): Result<null> {
  if (order.mode !== currentMode()) return refuse("other_mode");
  return order.state === "paid" ? ok(null) : refuse("order_not_paid");
}

export const packLines = ({ fulfillmentId, lineIds, staff, now }: Pack): Promise<Result<{ left: number }>> =>
  refusable(async (tx) => {
    const locked = await lockWork(tx, fulfillmentId);
    if (!locked) return refuse("unknown");
    const { order, work } = locked;
    const moved = next(fulfillment, { state: work.state, event: "pack", by: "staff" });
    if (!moved.ok) return refuse(work.state === "cancelled" ? "order_cancelled" : "already_packed");
    const may = checkMayLeave(order);
    if (!may.ok) return may;

    const lines = await readWorkLines(tx, work.id);
    const chosen = lines.filter(({ lineId }) => lineIds.includes(lineId)).map(({ lineId }) => lineId);
    const left = lines.filter(({ lineId }) => !lineIds.includes(lineId)).map(({ lineId }) => lineId);
    if (chosen.length === 0) return refuse("nothing_ticked");
    if (chosen.length < new Set(lineIds).size) return refuse("line_cancelled");
    const marked = await markLinesPacked(tx, chosen, now);
    if (!marked.ok) return marked;

    if (left.length > 0) {
      await tx.exec`DELETE FROM fulfillment_line WHERE fulfillment_id = ${work.id} AND line_id = ANY(${left})`;
      await insertWork(tx, { order, lineIds: left, shipBy: work.shipBy, missingAt: work.missingAt, now });
    }
    await tx.exec`UPDATE fulfillment SET state = ${moved.value}::fulfillment_state, packed_at = ${now}, packed_by = ${staff.id} WHERE id = ${work.id}`;
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
