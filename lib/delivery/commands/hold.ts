import { ok, type Result, refuse } from "../../kernel/result.ts";
import { writeDeliveryChange } from "../../orders/commands/change-delivery.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder, readOrder } from "../../orders/commands/rows.ts";
import { sql } from "../../platform/db/pool.ts";
import { findPoints, holdParcels } from "./remedies/pickup.ts";

type Holding = { readonly orderId: string; readonly pointId: string; readonly by: string; readonly now: Date };

/**
 * What is on the road waits at a point instead of being brought, where its carrier can turn it. The carrier is asked first and
 * outside the transaction: asking twice for one point is asking once, and tapped twice it is written once.
 */
export async function holdForPickup({ orderId, pointId, by, now }: Holding): Promise<Result<{ number: string }>> {
  const order = await readOrder(sql, orderId);
  if (!order) return refuse("unknown");
  if (order.deliveryWish.pickupPoint?.id === pointId) return ok({ number: order.number });
  const point = (await findPoints(orderId, order.shippingAddress)).find(({ id }) => id === pointId);
  if (!point) return refuse("point_gone", undefined, "point");
  const held = await holdParcels(orderId, pointId);
  if (!held.ok) return held;
  return refusable(async (tx) => {
    const locked = await lockOrder(tx, orderId);
    if (!locked) return refuse("unknown");
    const { safePlace: _atTheDoor, ...wish } = locked.deliveryWish;
    if (wish.pickupPoint?.id === pointId) return ok({ number: locked.number });
    const decision = { wish: { ...wish, pickupPoint: point } };
    const written = await writeDeliveryChange(tx, locked, { kind: "pickup_point", decision, basis: {}, isOnRoad: true, by, now });
    return written.ok ? ok({ number: locked.number }) : written;
  });
}
