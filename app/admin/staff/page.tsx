import { MemberTable } from "@/components/staff/member-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { listStaff } from "@/lib/staff/queries";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("staff.members.title");

export default async function StaffPage() {
  const staff = await requireStaff("staff.manage");
  const members = await listStaff(staff);
  const t = translator(staff.locale, "staff.members");

  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        aside={
          <LinkButton href={paths.admin.newStaff()} look="primary">
            {t("add")}
          </LinkButton>
        }
      />
      <MemberTable members={members} locale={staff.locale} ownId={staff.id} />
      <div className="flex flex-wrap gap-4 pt-6">
        <LinkButton href={paths.admin.audit()}>{t("audit")}</LinkButton>
        <LinkButton href={paths.admin.staffDevices()}>{t("own")}</LinkButton>
      </div>
    </>
  );
}
