import { ChangeAddressForm, ChangeDayForm, ChangeSafePlaceForm } from "@/components/delivery/change-forms";
import { PointsForm } from "@/components/delivery/points-form";
import { Notice } from "@/components/ui/notice";
import { holdMyParcels } from "@/lib/delivery/actions";
import { listHoldPoints } from "@/lib/delivery/queries/hold";
import { translator } from "@/lib/i18n/translator";
import { changeMyPickupPoint } from "@/lib/orders/actions";
import { findChangeChoices } from "@/lib/orders/queries/change";
import { listPointsFor } from "@/lib/orders/queries/points";
import type { DeliveryChangeKind } from "@/lib/orders/rules/change";
import type { OrderView } from "@/lib/orders/rules/view";
import type { DeliveryWindow } from "@/lib/shipping/model";
import type { OwnRoad } from "@/lib/shipping/queries/sending";

type Props = { kind: DeliveryChangeKind; order: OrderView; road: OwnRoad; promised: DeliveryWindow; locale: string };

/** The form of one change, with what it would lead to reckoned beforehand. */
export async function ChangeForm({ kind, order, road, promised, locale }: Props) {
  if (kind === "safe_place") return <ChangeSafePlaceForm order={order} locale={locale} />;
  if (kind === "pickup_point") return <Points order={order} locale={locale} />;
  const { days, elsewhere } = await findChangeChoices(order, { road, promised });
  if (kind === "delivery_day") return <ChangeDayForm order={order} locale={locale} days={days} promised={promised} />;
  return <ChangeAddressForm order={order} locale={locale} window={elsewhere.window} moves={elsewhere.moves} />;
}

/** What is on the road already: to one of the carrier's points, where it can still be turned. */
export async function HoldForm({ order, locale }: Pick<Props, "order" | "locale">) {
  const points = await listHoldPoints(order);
  if (points.length === 0) return <Notice tone="info">{translator(locale, "orders.change.pickup_point")("none")}</Notice>;
  return (
    <PointsForm
      action={holdMyParcels}
      hidden={{ orderId: order.id }}
      points={points}
      chosen={order.deliveryWish.pickupPoint}
      door={false}
      locale={locale}
    />
  );
}

async function Points({ order, locale }: Pick<Props, "order" | "locale">) {
  const points = await listPointsFor(order.id);
  const t = translator(locale, "orders.change.pickup_point");
  if (!points.ok) return <Notice tone="info">{t(points.problem.code === "points_later" ? "later" : "none")}</Notice>;
  return (
    <PointsForm
      action={changeMyPickupPoint}
      hidden={{ orderId: order.id }}
      points={points.value}
      chosen={order.deliveryWish.pickupPoint}
      door
      locale={locale}
    />
  );
}
