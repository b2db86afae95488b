import { CatalogTabs } from "@/components/admin/catalog/catalog-tabs";
import { ImportView } from "@/components/admin/catalog/import-view";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { findImportPlan } from "@/lib/reports/queries/products-csv";
import { summaryOf } from "@/lib/reports/rules/products-csv/summary";
import { titled } from "../../../_parts/titled";

export const generateMetadata = titled("desk.file.checkTitle");

export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireStaff("catalog.read");
  const fileId = (await params).id;
  const plan = await findImportPlan(staff, { fileId, now: await shopNow() });
  const t = translator(staff.locale, "desk.file");

  return (
    <>
      <PageHead title={t("checkTitle")} lead={plan ? t("checked", { rows: plan.rows }) : undefined} />
      <div className="flex flex-col gap-8">
        <CatalogTabs locale={staff.locale} here="file" />
        {plan ? (
          <ImportView plan={plan} summary={summaryOf(plan.products)} fileId={fileId} staff={staff} />
        ) : (
          <Empty title={t("gone")} action={<LinkButton href={paths.admin.catalogFile()}>{t("again")}</LinkButton>} />
        )}
      </div>
    </>
  );
}
