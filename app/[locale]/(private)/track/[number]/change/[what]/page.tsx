import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { mayHold } from "@/lib/delivery/queries/hold";
import { findPromised } from "@/lib/delivery/queries/promised";
import { findWay } from "@/lib/delivery/queries/way";
import { translator } from "@/lib/i18n/translator";
import { findChangeDesk } from "@/lib/orders/queries/change";
import { findOrder } from "@/lib/orders/queries/order";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { changeAt } from "@/lib/orders/rules/change";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { ChangeForm, HoldForm } from "../../../_parts/change-form";

type Props = { params: Promise<{ locale: string; number: string; what: string }> };

export async function generateMetadata({ params }: Props) {
  const { locale, what } = await params;
  return { title: translator(locale, "orders.change")(`${changeAt(what) ?? "address"}.title`) };
}

/** One thing of a delivery, changed by whoever ordered it, until it is packed. */
export default async function ChangePage({ params }: Props) {
  const { locale, number, what } = await params;
  const order = await findOrder(await findOrderViewer(), number, locale);
  const kind = changeAt(what);
  if (!order || !kind) notFound();
  const desk = await findChangeDesk(order, await shopNow());
  const t = translator(locale, "orders.change");
  const isBefore = desk.reason === null && desk.kinds.includes(kind);
  const isOnRoad = kind === "pickup_point" && desk.reason === "packed_already" && mayHold(await findWay(order));
  const isOpen = isBefore || isOnRoad;
  return (
    <>
      <PageHead title={t(`${kind}.title`)} lead={isOpen && t(isOnRoad ? "pickup_point.leadGone" : `${kind}.lead`)}>
        <p className="font-mono text-muted text-sm">{translator(locale, "delivery.track")("order", { number: order.number })}</p>
      </PageHead>
      <div className="flex max-w-text flex-col gap-8">
        {isBefore && desk.reason === null && (
          <ChangeForm kind={kind} order={order} road={desk.road} promised={(await findPromised(order)).window} locale={locale} />
        )}
        {isOnRoad && <HoldForm order={order} locale={locale} />}
        {!isOpen && (
          <Notice tone="info" live={false}>
            {t(`closed.${desk.reason ?? "not_this"}`)}
          </Notice>
        )}
        <p className="flex flex-wrap gap-x-6">
          <LinkButton href={paths(locale).trackOrder(order.number)} look="quiet">
            {t("back")}
          </LinkButton>
          {!isOpen && (
            <LinkButton href={paths(locale).contact({ order: order.number })} look="quiet">
              {t("contact")}
            </LinkButton>
          )}
        </p>
      </div>
    </>
  );
}
