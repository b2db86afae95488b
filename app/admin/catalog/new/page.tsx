import { NewProductForm } from "@/components/admin/catalog/new-product-form";
import { PageHead } from "@/components/ui/page-head";
import { listTypeOptions } from "@/lib/catalog/queries/desk/types";
import { translator } from "@/lib/i18n/translator";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("desk.begin.title");

export default async function NewProductPage() {
  const staff = await requireStaff("catalog.read");
  const t = translator(staff.locale, "desk.begin");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <NewProductForm staff={staff} types={await listTypeOptions(staff.locale)} />
    </>
  );
}
