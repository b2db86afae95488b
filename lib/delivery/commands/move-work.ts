import { store } from "../../../store.config.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import { shopNow } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/pool.ts";
import { agreeNewDate } from "../../promises/commands.ts";
import { shipBy } from "../rules/ship-by.ts";

/**
 * What is still to be packed goes out on the day that the buyer's new date was reckoned from, and the promise to send it
 * moves along. Reads what is so now: told twice, or late, it changes nothing more.
 */
export async function moveWork(orderId: string): Promise<void> {
  const now = await shopNow();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order?.state !== "paid") return;
    const dueAt = shipBy(order.deliveryBasis, now, store.warehouse.timeZone);
    const moved = await tx.many<{ id: string }>`
      UPDATE fulfillment SET ship_by = ${dueAt} WHERE order_id = ${orderId} AND state = 'to_pack' AND ship_by <> ${dueAt} RETURNING id`;
    for (const { id } of moved) {
      const agreed = await agreeNewDate(
        tx,
        { kind: "ship_by", subject: id },
        { dueFrom: null, dueAt, basis: { dispatchOn: order.deliveryBasis.dispatchOn }, now, reason: "delivery_day" },
      );
      if (!agreed.ok && agreed.problem.code !== "promise_ended")
        throw new Error(`the promise to send ${id} did not move: ${agreed.problem.code}`);
    }
  });
}
