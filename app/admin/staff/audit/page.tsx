import { Pages } from "@/components/layout/pages";
import { AuditFilter } from "@/components/staff/audit-filter";
import { AuditTable } from "@/components/staff/audit-table";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { AUDIT_PAGE, checkChain, listAudit, listStaff } from "@/lib/staff/queries";
import { auditQuery } from "@/lib/staff/schema";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("staff.audit.title");

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
  const staff = await requireStaff("audit.read");
  const { actor = null, subject = null, page } = auditQuery.parse(await searchParams);
  const filter = { actor, subject, page };
  const [{ lines, count }, chain, members] = await Promise.all([listAudit(staff, filter), checkChain(staff), listStaff(staff)]);
  const t = translator(staff.locale, "staff.audit");
  const isWhole = chain.broken.length === 0;

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        <Notice tone={isWhole ? "done" : "refused"} live={false}>
          {isWhole ? t("whole", { rows: chain.rows }) : t("broken", { rows: chain.broken.slice(0, 10).join(", ") })}
        </Notice>
        <AuditFilter filter={filter} members={members} locale={staff.locale} />
        <AuditTable lines={lines} count={count} locale={staff.locale} />
        <Pages
          locale={staff.locale}
          page={page}
          total={count}
          size={AUDIT_PAGE}
          href={(onPage) => paths.admin.audit({ actor: actor ?? undefined, subject: subject ?? undefined, page: onPage })}
        />
      </div>
    </>
  );
}
