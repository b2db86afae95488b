import { actorName, type Staff } from "../../kernel/actor.ts";
import type { Id } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { record } from "../../platform/events.ts";
import { judgeOrder } from "./judge.ts";
import { insertWork } from "./open.ts";
import { lockWork, readWorkLines } from "./rows.ts";

type Missing = {
  readonly fulfillmentId: Id<"fulfillment">;
  readonly lineIds: readonly string[];
  readonly staff: Staff;
  readonly now: Date;
};

/**
 * Whoever packs does not find something on its shelf: it becomes work of its own, so that the rest can leave, and its date is
 * feared for at once, so that the buyer hears of it before anything was handed over. Said twice, it changes nothing.
 */
export async function reportMissing(missing: Missing): Promise<Result<{ orderId: string }>> {
  const marked = await mark(missing);
  if (marked.ok) await judgeOrder(marked.value.orderId, missing.now);
  return marked;
}

const mark = ({ fulfillmentId, lineIds, staff, now }: Missing): Promise<Result<{ orderId: string }>> =>
  refusable(async (tx) => {
    const locked = await lockWork(tx, fulfillmentId);
    if (!locked) return refuse("unknown");
    const { order, work } = locked;
    if (work.state !== "to_pack") return refuse("already_packed");
    const lines = (await readWorkLines(tx, work.id)).map(({ lineId }) => lineId);
    const gone = lines.filter((lineId) => lineIds.includes(lineId));
    if (gone.length === 0) return refuse("nothing_ticked");
    if (gone.length === lines.length) {
      await tx.exec`UPDATE fulfillment SET missing_at = coalesce(missing_at, ${now}) WHERE id = ${work.id}`;
    } else {
      await tx.exec`DELETE FROM fulfillment_line WHERE fulfillment_id = ${work.id} AND line_id = ANY(${gone})`;
      await insertWork(tx, { order, lineIds: gone, shipBy: work.shipBy, missingAt: now, now });
    }
    await record(tx, {
      name: "fulfillment.missing",
      subject: work.id,
      orderId: order.id,
      by: actorName(staff),
      at: now,
      stage: "delivery",
      visibility: "staff",
      payload: { lineIds: gone },
    });
    return ok({ orderId: order.id });
  });
