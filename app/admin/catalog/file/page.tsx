import { CatalogTabs } from "@/components/admin/catalog/catalog-tabs";
import { FileForm } from "@/components/admin/catalog/file-form";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("desk.file.title");

export default async function FilePage() {
  const staff = await requireStaff("catalog.read");
  const t = translator(staff.locale, "desk.file");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-12">
        <CatalogTabs locale={staff.locale} here="file" />
        <FileForm staff={staff} />
      </div>
    </>
  );
}
