import { CatalogTabs } from "@/components/admin/catalog/catalog-tabs";
import { NewCollectionForm } from "@/components/admin/catalog/collection-form";
import { CollectionTable } from "@/components/admin/catalog/collection-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { listStaffCollections } from "@/lib/catalog/queries/desk/collections";
import { translator } from "@/lib/i18n/translator";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("desk.collections.title");

export default async function CollectionsPage() {
  const staff = await requireStaff("catalog.read");
  const collections = await listStaffCollections();
  const t = translator(staff.locale, "desk.collections");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-12">
        <CatalogTabs locale={staff.locale} here="collections" />
        <CollectionTable collections={collections} locale={staff.locale} />
        <Section title={t("add")}>
          <NewCollectionForm staff={staff} position={collections.length + 1} />
        </Section>
      </div>
    </>
  );
}
