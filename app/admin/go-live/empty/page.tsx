import { EmptyingForm } from "@/components/reports/emptying-form";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { requireFreshStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("reports.emptying.title");

export default async function EmptyShopPage() {
  const { locale } = await requireFreshStaff("shop.empty");
  const t = translator(locale, "reports.emptying");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <EmptyingForm locale={locale} />
    </>
  );
}
