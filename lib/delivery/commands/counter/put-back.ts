import { moveStock, refreshPagesOf } from "../../../inventory/commands.ts";
import { actorName, type Staff } from "../../../kernel/actor.ts";
import type { Id } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { mailAboutOrder } from "../../../orders/commands/mails.ts";
import { refusable } from "../../../orders/commands/refused.ts";
import type { Tx } from "../../../platform/db/pool.ts";
import { record } from "../../../platform/events.ts";
import { lockHold, scanAtCounter } from "./rows.ts";

type PutBack = { readonly shipmentId: Id<"shipment">; readonly staff: Staff; readonly now: Date };
type Back = { readonly orderNumber: string; readonly variantIds: readonly string[] };

/** Nobody came for it, or they do not want it: it lies on the shelf again. Its money is the next thing staff are asked for. */
export async function putBack(act: PutBack): Promise<Result<Back>> {
  const back = await writeBack(act);
  if (back.ok) await refreshPagesOf(back.value.variantIds);
  return back;
}

const writeBack = ({ shipmentId, staff, now }: PutBack): Promise<Result<Back>> =>
  refusable(async (tx) => {
    const locked = await lockHold(tx, shipmentId);
    if (!locked) return refuse("unknown");
    const { order, shipment, hold, place } = locked;
    if (hold.collectedAt) return refuse("already_collected");
    if (hold.putBackAt) return refuse("put_back_already");
    const by = actorName(staff);
    await tx.exec`UPDATE counter_hold SET put_back_at = ${now}, put_back_by = ${staff.id} WHERE shipment_id = ${shipmentId}`;
    await scanAtCounter(tx, shipment, { place, event: "back_with_us", at: now, by });
    const variantIds = await restock(tx, shipmentId, { at: now, by });
    await record(tx, {
      name: "counter.put_back",
      subject: shipmentId,
      orderId: order.id,
      by,
      at: now,
      stage: "delivery",
      visibility: "staff",
    });
    await mailAboutOrder(tx, order, {
      template: "delivery/counter-put-back",
      dedupeKey: `counter-put-back:${shipmentId}`,
      payload: { counter: place.name },
    });
    return ok({ orderNumber: order.number, variantIds });
  });

async function restock(tx: Tx, shipmentId: string, { at, by }: { at: Date; by: string }): Promise<string[]> {
  const lines = await tx.many<{ lineId: string; variantId: string; quantity: number }>`
    SELECT sl.line_id, l.variant_id, sl.quantity FROM shipment_line sl JOIN line_item l ON l.id = sl.line_id WHERE sl.shipment_id = ${shipmentId} ORDER BY l.variant_id, sl.line_id`;
  for (const { lineId, variantId, quantity } of lines)
    await moveStock(tx, { variantId, quantity, reason: "returned", ref: `${shipmentId}/${lineId}`, at, by });
  return lines.map(({ variantId }) => variantId);
}
