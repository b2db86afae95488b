import { notFound } from "next/navigation";
import { WithdrawalForm } from "@/components/returns/withdrawal-form";
import { WithdrawalLead } from "@/components/returns/withdrawal-lead";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { findOrder } from "@/lib/orders/queries/order";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { findReturnOffer } from "@/lib/returns/queries";

type Props = { params: Promise<{ locale: string; number: string }> };

/** Step one of two: which things, and who declares it. */
export default async function WithdrawPage({ params }: Props) {
  const { locale, number } = await params;
  const order = await findOrder(await findOrderViewer(), number, locale);
  const offer = order && (await findReturnOffer(order, await shopNow()));
  if (!order || !offer) notFound();
  const t = translator(locale, "returns");
  const isOpen = offer.kind !== null && ["paid", "fulfilled"].includes(order.state);

  return (
    <>
      <PageHead title={t(`title.${offer.kind ?? "closed"}`)} lead={isOpen && <WithdrawalLead locale={locale} offer={offer} />}>
        <p className="font-mono text-muted text-sm">{translator(locale, "delivery.track")("order", { number: order.number })}</p>
      </PageHead>
      <div className="flex max-w-text flex-col gap-8">
        {!isOpen && <Notice tone="info">{offer.kind ? t("notPaid") : <WithdrawalLead locale={locale} offer={offer} />}</Notice>}
        {isOpen && order.lines.every((line) => !line.packedAt) && <Notice tone="info">{t("cancelInstead")}</Notice>}
        {isOpen && <WithdrawalForm locale={locale} offer={offer} name={order.name} email={order.email} />}
        <div className="flex flex-wrap gap-3">
          <LinkButton href={paths(locale).trackOrder(order.number)} look="quiet">
            {t("back")}
          </LinkButton>
          {!isOpen && <LinkButton href={paths(locale).contact({ order: order.number, topic: "return" })}>{t("contact")}</LinkButton>}
        </div>
      </div>
    </>
  );
}
