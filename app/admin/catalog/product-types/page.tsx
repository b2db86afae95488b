import { CatalogTabs } from "@/components/admin/catalog/catalog-tabs";
import { TypeForm } from "@/components/admin/catalog/type-form";
import { TypeTable } from "@/components/admin/catalog/type-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listTypes } from "@/lib/catalog/queries/desk/types";
import { translator } from "@/lib/i18n/translator";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("desk.types.title");

export default async function TypesPage() {
  const staff = await requireStaff("catalog.read");
  const t = translator(staff.locale, "desk.types");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-12">
        <CatalogTabs locale={staff.locale} here="types" />
        <TypeTable types={await listTypes(staff.locale)} locale={staff.locale} />
        <Section title={t("add")}>
          <TypeForm type={null} staff={staff} />
        </Section>
      </div>
    </>
  );
}
