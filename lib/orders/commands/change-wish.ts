import type { LocalDate } from "../../kernel/days.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { listPointsFor } from "../queries/points.ts";
import { dayChoices, isParcelService, TO_THE_DOOR } from "../rules/change.ts";
import { type ChangingDelivery, changeDelivery, type DeliveryChanged } from "./change-delivery.ts";

/** Where it may be left when nobody is home; null: nowhere. */
export const changeSafePlace = ({ place, ...asked }: ChangingDelivery & { place: string | null }): Promise<Result<DeliveryChanged>> =>
  changeDelivery(asked, "safe_place", ({ order, road }) => {
    const { safePlace, ...rest } = order.deliveryWish;
    if ((safePlace ?? null) === place) return ok(null);
    if (!isParcelService(road.service)) return refuse("not_offered");
    if (place && rest.pickupPoint) return refuse("goes_to_point");
    return ok({ wish: { ...rest, ...(place && { safePlace: place }) } });
  });

/** Another day, out of those the form offers now; the promise moves with it. */
export const changeDeliveryDay = ({
  day,
  shownTo,
  ...asked
}: ChangingDelivery & { day: LocalDate; shownTo: LocalDate }): Promise<Result<DeliveryChanged>> =>
  changeDelivery(asked, "delivery_day", ({ order, road, promised }) => {
    const choices = dayChoices(order.deliveryBasis, road);
    const sending = choices.find(({ window }) => window.from === day);
    if (promised.from === day && promised.to === shownTo) return ok(null);
    if (!sending) return refuse("day_gone", undefined, "day");
    if (sending.window.to > shownTo) return refuse("window_moved", undefined, "day");
    const { notBefore: _earlier, ...rest } = order.deliveryWish;
    const isSoonest = sending === choices[0];
    return ok({ wish: isSoonest ? rest : { ...rest, notBefore: day }, sending });
  });

/** To wait at one of the carrier's points near the address; `door`: to be brought after all. */
export async function changePickupPoint({ pointId, ...asked }: ChangingDelivery & { pointId: string }): Promise<Result<DeliveryChanged>> {
  const points = pointId === TO_THE_DOOR ? ok([]) : await listPointsFor(asked.orderId);
  if (!points.ok) return points;
  return changeDelivery(asked, "pickup_point", ({ order }) => {
    const { pickupPoint, ...rest } = order.deliveryWish;
    if ((pickupPoint?.id ?? TO_THE_DOOR) === pointId) return ok(null);
    if (pointId === TO_THE_DOOR) return ok({ wish: rest });
    const point = points.value.find(({ id }) => id === pointId);
    if (!point) return refuse("point_gone", undefined, "point");
    const { safePlace: _atTheDoor, ...wish } = rest;
    return ok({ wish: { ...wish, pickupPoint: point } });
  });
}
