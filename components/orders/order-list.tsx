import Link from "next/link";
import type { ReactNode } from "react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { groundOf } from "@/components/ui/ground";
import { Picture } from "@/components/ui/picture";
import { formatDayRange, formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { format } from "@/lib/kernel/money";
import type { OrderState } from "@/lib/orders/model";
import type { ListedOrder } from "@/lib/orders/rules/listed";
import { paths } from "@/lib/platform/paths";
import { store } from "@/store.config";

const TONES = {
  pending_payment: "warn",
  paid: "ok",
  fulfilled: "ok",
  refunded: "neutral",
  expired: "neutral",
  cancelled: "neutral",
  review: "info",
} as const satisfies Record<OrderState, BadgeTone>;

const PICTURES_SHOWN = 4;

type Props = {
  readonly order: ListedOrder;
  readonly locale: string;
  /** What stands in place of the state once parcels have arrived; null while none has. */
  readonly arrived?: (orderId: string) => ReactNode;
};

/** A customer's orders as a list of slips: what is in them, where they stand, what was promised. */
export function OrderList({ orders, locale, arrived }: Omit<Props, "order"> & { orders: readonly ListedOrder[] }) {
  return (
    <ul className="flex flex-col border-line border-b">
      {orders.map((order) => (
        <OrderSlip key={order.id} order={order} locale={locale} arrived={arrived} />
      ))}
    </ul>
  );
}

function OrderSlip({ order, locale, arrived }: Props) {
  const t = translator(locale, "orders");
  const pictures = order.lines.flatMap(({ picture }) => picture ?? []).slice(0, PICTURES_SHOWN);
  const badge = order.state === "fulfilled" || order.state === "paid" ? arrived?.(order.id) : null;
  const isComing = (order.state === "paid" || order.state === "fulfilled") && !badge;
  return (
    <li className="grid gap-x-6 gap-y-3 border-line border-t py-4 sm:grid-cols-[auto_minmax(0,1fr)_auto] sm:items-center">
      <div className="flex gap-1">
        {pictures.map((picture) => (
          <Picture key={picture} src={picture} ground={groundOf("stone")} alt="" sizes="56px" className="w-14" />
        ))}
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link href={paths(locale).accountOrder(order.number)} className="link font-mono font-semibold">
            {order.number}
          </Link>
          {badge ?? <Badge tone={TONES[order.state]}>{t(`state.${order.state}`)}</Badge>}
        </p>
        <p className="truncate">{order.lines.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title)).join(", ")}</p>
        <p className="text-muted text-sm">
          {t("list.placed")} {formatLongDay(dayIn(order.placedAt, store.contact.timeZone), locale)}
          {isComing && <> · {t("list.promised", { window: formatDayRange(order.deliverFromOn, order.deliverByOn, locale) })}</>}
        </p>
      </div>
      <p className="font-mono tabular-nums sm:text-end">{format(order.total, locale)}</p>
    </li>
  );
}
