import { AddForm } from "@/components/staff/add-form";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { requireFreshStaff } from "@/lib/platform/session";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("staff.add.title");

export default async function NewStaffPage() {
  const staff = await requireFreshStaff("staff.manage");
  const t = translator(staff.locale, "staff.add");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <AddForm locale={staff.locale} />
    </>
  );
}
