import { HealthFacts } from "@/components/reports/health-facts";
import { ParkedList } from "@/components/reports/parked-list";
import { ViolationTable } from "@/components/reports/violation-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { translator } from "@/lib/i18n/translator";
import { may } from "@/lib/kernel/actor";
import { requireStaff } from "@/lib/platform/session";
import { findHealth } from "@/lib/reports/queries/health";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("reports.health.title");

/** How the shop is. What was given up is shown to those who may set it going again. */
export default async function HealthPage() {
  const staff = await requireStaff("admin.enter");
  const health = await findHealth(staff);
  const { locale } = staff;
  const t = translator(locale, "reports.health");
  const mayMend = may(staff, "jobs.manage");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-12">
        <HealthFacts locale={locale} health={health} />
        <Section title={t("parked", { count: health.parked.length })}>
          {mayMend ? <ParkedList locale={locale} parked={health.parked} /> : <p className="text-muted">{t("notYours")}</p>}
        </Section>
        <Section title={t("violations", { count: health.violations.length })}>
          <ViolationTable locale={locale} violations={health.violations} />
        </Section>
      </div>
    </>
  );
}
