import { PickTable } from "@/components/delivery/pick-table";
import { PrintButton } from "@/components/delivery/print-button";
import { ToPackTable } from "@/components/delivery/to-pack-table";
import { Pages } from "@/components/layout/pages";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { countToPack, listPicks, listToPack, PAGE_SIZE } from "@/lib/delivery/queries/to-pack";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { listState, type SearchParams } from "@/lib/platform/search-params";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("delivery.staff.pickTitle");

export default async function PickPage({ searchParams }: { searchParams: SearchParams }) {
  const staff = await requireStaff("fulfillment.pack");
  const { page } = await listState(searchParams, ["all"]);
  const now = await shopNow();
  const [counts, { rows, total }, picks] = await Promise.all([countToPack(staff, now), listToPack(staff, { page }, now), listPicks(staff)]);
  const t = translator(staff.locale, "delivery.staff");

  return (
    <>
      <PageHead title={t("pickTitle")} lead={t("pickLead", counts)} aside={<PrintButton label={t("print")} />} />
      <div className="flex flex-col gap-12">
        <Section title={t("orders")} className="print:hidden">
          <ToPackTable locale={staff.locale} rows={rows} />
          <Pages locale={staff.locale} page={page} total={total} size={PAGE_SIZE} href={(to) => paths.admin.pick({ page: to })} />
        </Section>
        <Section title={t("picks")}>
          <p className="max-w-text text-muted print:hidden">{t("picksLead")}</p>
          <PickTable locale={staff.locale} rows={picks} />
        </Section>
      </div>
    </>
  );
}
