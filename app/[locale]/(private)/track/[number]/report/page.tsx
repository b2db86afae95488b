import { notFound } from "next/navigation";
import { ReportForm } from "@/components/feedback/report-form";
import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { findWay } from "@/lib/delivery/queries/way";
import { translator } from "@/lib/i18n/translator";
import { findOrder } from "@/lib/orders/queries/order";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { paths } from "@/lib/platform/paths";
import { flatParams, type SearchParams } from "@/lib/platform/search-params";

export const generateMetadata = titled("feedback.report.title");

type Props = { params: Promise<{ locale: string; number: string }>; searchParams: SearchParams };

/** Something is wrong with a parcel: what, and with which of its things. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { locale, number } = await params;
  const order = await findOrder(await findOrderViewer(), number, locale);
  if (!order) notFound();
  const { parcel: wanted, kind, line } = await flatParams(searchParams);
  const { parcels } = await findWay(order);
  const parcel = parcels.find(({ id, state }) => id === wanted && state !== "label_created");
  const t = translator(locale, "feedback.report");
  return (
    <>
      <PageHead title={t("title")} lead={parcel && t("lead")}>
        <p className="font-mono text-muted text-sm">{translator(locale, "delivery.track")("order", { number: order.number })}</p>
      </PageHead>
      <div className="flex max-w-text flex-col gap-8">
        {parcel ? (
          <ReportForm orderId={order.id} parcel={parcel} isCollected={order.counter !== null} given={{ kind, line }} locale={locale} />
        ) : (
          <Notice tone="info">{t("none")}</Notice>
        )}
        <LinkButton href={paths(locale).trackOrder(order.number)} look="quiet">
          {t("back")}
        </LinkButton>
      </div>
    </>
  );
}
