import { earlier } from "../../kernel/clock.ts";
import { addDays, dayIn, instantOf } from "../../kernel/days.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import type { OrderRow } from "../../orders/model.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { promiseOnceMore } from "../../promises/commands.ts";
import { calendarsTo, type KnownRoad } from "../../shipping/queries/roads.ts";
import { daysStillToGo } from "../../shipping/rules/lanes.ts";
import { roadDay } from "../../shipping/rules/window.ts";
import { roadOf, untilDispatch } from "./judge.ts";
import { openWorkOf } from "./open.ts";

type Again = { readonly roads: readonly KnownRoad[]; readonly reason: string; readonly now: Date };

/**
 * What is sent once more of an order under lock becomes work at once, and its day is promised. Answers the promise; null where
 * no road is known, or where other parcels of the order have one of their own, which nobody agreed to move.
 */
export async function promiseAgain(tx: Tx, order: OrderRow, { roads, reason, now }: Again): Promise<string | null> {
  const found = await tx.one<{ carrier: string; service: string; others: boolean }>`
    SELECT d.carrier, d.service,
      EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = ${order.id} AND is_awaited(s.id))
        OR EXISTS (SELECT 1 FROM fulfillment f WHERE f.order_id = ${order.id} AND f.state IN ('to_pack', 'packed')) AS others
    FROM delivery_option d WHERE d.key = ${order.deliveryOption}`;
  await openWorkOf(tx, order, now);
  const address = order.shippingAddress;
  const road = found && roadOf({ ...found, address }, roads);
  if (!road || found.others) return null;
  const timeZone = timeZoneOf(address);
  const today = dayIn(now, timeZone);
  const ends = calendarsTo(address.country, today);
  const on = roadDay(today, untilDispatch(now, today, ends) + daysStillToGo(road, 0), ends);
  const dueAt = earlier(instantOf(addDays(on, 1), 0, timeZone), 1);
  const about = { kind: "deliver_by" as const, subject: order.id };
  const { id: orderId, customerId, email: madeTo } = order;
  return promiseOnceMore(tx, about, { orderId, customerId, madeTo, dueFrom: null, dueAt, basis: { again: reason }, now, reason });
}
