import { notFound } from "next/navigation";
import { CaseChoices } from "@/components/feedback/case-choices";
import { CaseFacts } from "@/components/feedback/case-facts";
import { CasePhotos } from "@/components/feedback/case-photos";
import { titled } from "@/components/layout/titled";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { caseNow } from "@/lib/feedback/copy";
import { findCaseOf } from "@/lib/feedback/queries/cases";
import { translator } from "@/lib/i18n/translator";
import { findOrder } from "@/lib/orders/queries/order";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("feedback.desk.title");

type Props = { params: Promise<{ locale: string; number: string; case: string }> };

/** One case: what we do now and by when, what its customer may do, and what was told. */
export default async function CasePage({ params }: Props) {
  const { locale, number, case: caseNumber } = await params;
  const order = await findOrder(await findOrderViewer(), number, locale);
  const it = order && (await findCaseOf(order.id, caseNumber, locale));
  if (!order || !it) notFound();
  const t = translator(locale, "feedback");
  return (
    <>
      <PageHead title={t(`kindsShort.${it.kind}`)} lead={caseNow(it, locale, await shopNow())}>
        <p className="font-mono text-muted text-sm">{t("case.title", { number: it.number })}</p>
      </PageHead>
      <div className="flex max-w-text flex-col gap-12">
        <CaseChoices it={it} locale={locale} />
        <CaseFacts it={it} locale={locale} />
        <CasePhotos it={it} locale={locale} mayAdd />
        <LinkButton href={paths(locale).trackOrder(order.number)} look="quiet">
          {t("case.order", { number: order.number })}
        </LinkButton>
      </div>
    </>
  );
}
