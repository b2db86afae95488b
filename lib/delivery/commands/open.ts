import { store } from "../../../store.config.ts";
import { dayIn } from "../../kernel/days.ts";
import { newId } from "../../kernel/ids.ts";
import { next } from "../../kernel/machine.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import type { OrderRow, OrderState } from "../../orders/model.ts";
import { shopNow } from "../../platform/clock.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { dropPromise, makePromise } from "../../promises/commands.ts";
import { warehouseIn } from "../../shipping/queries/calendars.ts";
import { nextDispatch } from "../../shipping/rules/window.ts";
import { fulfillment } from "../machine.ts";
import type { FulfillmentState } from "../model.ts";
import { shipBy } from "../rules/ship-by.ts";
import { finishOrder } from "./hand-over.ts";

type NewWork = {
  readonly order: Pick<OrderRow, "id" | "customerId" | "email">;
  readonly lineIds: readonly string[];
  readonly shipBy: Date;
  /** Since when we know that they are not on their shelf. */
  readonly missingAt?: Date | null;
  readonly now: Date;
};

/** Work to pack these whole lines, and the promise to send them in time. */
export async function insertWork(tx: Tx, { order, lineIds, shipBy: dueAt, missingAt = null, now }: NewWork): Promise<string> {
  const id = newId("fulfillment");
  await tx.exec`
    INSERT INTO fulfillment (id, order_id, state, created_at, ship_by, missing_at)
    VALUES (${id}, ${order.id}, ${fulfillment.initial}::fulfillment_state, ${now}, ${dueAt}, ${missingAt})`;
  await tx.exec`
    INSERT INTO fulfillment_line (fulfillment_id, line_id, quantity)
    SELECT ${id}, id, quantity FROM line_item WHERE order_id = ${order.id} AND id = ANY(${lineIds})`;
  await makePromise(tx, { kind: "ship_by", subject: id, orderId: order.id, customerId: order.customerId, madeTo: order.email, dueAt, now });
  return id;
}

/** A paid order is work to do, once, by the day its date was reckoned from. */
export async function openWork(orderId: string, at?: Date): Promise<void> {
  const now = at ?? (await shopNow());
  await transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order?.state === "paid") await openWorkOf(tx, order, now);
  });
}

/** Lines of an order under lock that are in no work yet. */
export async function openWorkOf(tx: Tx, order: Pick<OrderRow, "id" | "customerId" | "email" | "deliveryBasis">, now: Date): Promise<void> {
  const lines = await tx.many<{ id: string }>`
    SELECT l.id FROM line_item l
    WHERE l.order_id = ${order.id} AND l.kind = 'goods' AND l.cancelled_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM fulfillment_line fl JOIN fulfillment f ON f.id = fl.fulfillment_id WHERE fl.line_id = l.id AND f.state <> 'cancelled')`;
  if (lines.length > 0) await insertWork(tx, { order, lineIds: lines.map(({ id }) => id), shipBy: dueOut(order.deliveryBasis, now), now });
}

/** What is sent once more, or was paid late, leaves with the next van: the day its date was reckoned from has gone. */
function dueOut(basis: unknown, now: Date): Date {
  const { timeZone, collectedAt } = store.warehouse;
  const asReckoned = shipBy(basis, now, timeZone);
  if (asReckoned > now) return asReckoned;
  const nextOut = nextDispatch(now, { ...warehouseIn(Number(dayIn(now, timeZone).slice(0, 4))), cutOff: collectedAt });
  return shipBy({ dispatchOn: nextOut, timeZone }, now, timeZone);
}

const OVER: readonly OrderState[] = ["cancelled", "expired", "refunded"];

/** What was cancelled is not packed; work without lines, or of an order that is over, is called off. Reads what is so now, so it may run again. */
export async function shrinkWork(orderId: string): Promise<void> {
  const now = await shopNow();
  await transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) return;
    await tx.exec`
      DELETE FROM fulfillment_line fl USING fulfillment f, line_item l
      WHERE f.id = fl.fulfillment_id AND l.id = fl.line_id AND f.order_id = ${orderId} AND f.state = 'to_pack' AND l.cancelled_at IS NOT NULL`;
    const empty = await tx.many<{ id: string; state: FulfillmentState }>`
      SELECT f.id, f.state::text AS state FROM fulfillment f
      WHERE f.order_id = ${orderId} AND f.state = 'to_pack'
        AND (${OVER.includes(order.state)}::boolean OR NOT EXISTS (SELECT 1 FROM fulfillment_line fl WHERE fl.fulfillment_id = f.id))`;
    for (const { id, state } of empty) await callOff(tx, { id, state, orderId, now });
    if (empty.length > 0) await finishOrder(tx, orderId, now);
  });
}

export async function callOff(
  tx: Tx,
  { id, state, orderId, now }: { id: string; state: FulfillmentState; orderId: string; now: Date },
): Promise<void> {
  const moved = next(fulfillment, { state, event: "call_off", by: "system" });
  if (!moved.ok) return;
  await tx.exec`UPDATE fulfillment SET state = ${moved.value}::fulfillment_state, cancelled_at = ${now} WHERE id = ${id}`;
  await dropPromise(tx, { kind: "ship_by", subject: id }, { reason: "nothing_to_send", at: now });
  await record(tx, {
    name: "fulfillment.cancelled",
    subject: id,
    orderId,
    by: "system:delivery",
    at: now,
    stage: "delivery",
    visibility: "staff",
  });
}
