import { notFound } from "next/navigation";
import { ActButton } from "@/components/customers/act-button";
import { CaseFacts } from "@/components/feedback/case-facts";
import { CasePhotos } from "@/components/feedback/case-photos";
import { ClaimSection } from "@/components/feedback/claim-section";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { closeCase, offerRemedies } from "@/lib/feedback/actions";
import { findStaffCase } from "@/lib/feedback/queries/cases";
import { findClaimOf } from "@/lib/feedback/queries/claims";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("feedback.desk.title");

export default async function StaffCasePage({ params }: { params: Promise<{ number: string }> }) {
  const staff = await requireStaff("cases.read");
  const it = await findStaffCase(staff, (await params).number);
  if (!it) notFound();
  const { locale } = staff;
  const claim = await findClaimOf(staff, it.id);
  const t = translator(locale, "feedback");
  const isToDo = ["open", "contacted", "declined"].includes(it.state) && may(staff, "cases.settle");
  const act = { locale, hidden: { caseId: it.id } };
  return (
    <>
      <PageHead title={t(`kindsShort.${it.kind}`)} lead={`${it.name}, ${it.email}`}>
        <p className="font-mono text-muted text-sm">{t("case.title", { number: it.number })}</p>
      </PageHead>
      <div className="flex max-w-text flex-col gap-12">
        {isToDo && (
          <div className="flex flex-wrap gap-3">
            <ActButton {...act} action={offerRemedies} busy={t("desk.offerBusy")} look="primary">
              {t("desk.offer")}
            </ActButton>
            {it.state !== "declined" && (
              <ActButton {...act} action={closeCase} busy={t("desk.closeBusy")} look="plain">
                {t("desk.close")}
              </ActButton>
            )}
          </div>
        )}
        <CaseFacts it={it} locale={locale} forStaff />
        <CasePhotos it={it} locale={locale} />
        {claim && <ClaimSection claim={claim} mayAct={may(staff, "cases.settle")} locale={locale} />}
        <LinkButton href={paths.admin.order(it.orderNumber)} look="quiet">
          {t("case.order", { number: it.orderNumber })}
        </LinkButton>
      </div>
    </>
  );
}
