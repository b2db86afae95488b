import Link from "next/link";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/staff/code-form";
import { Entrance } from "@/components/staff/entrance";
import { translator } from "@/lib/i18n/translator";
import { paths, safeBack } from "@/lib/platform/paths";
import { findHalfSignedInStaff } from "@/lib/platform/session";
import { findDemoInbox } from "@/lib/staff/queries";
import { titled } from "../../_parts/titled";

export const generateMetadata = titled("staff.code.title");

export default async function StaffCodePage({ searchParams }: { searchParams: Promise<{ back?: string | string[] }> }) {
  const half = await findHalfSignedInStaff();
  if (!half) redirect(paths.admin.signIn());
  const { back } = await searchParams;
  const t = translator(half.locale, "staff.code");
  const inbox = findDemoInbox();

  return (
    <Entrance title={t("title")} lead={t("lead", { name: half.name })}>
      <CodeForm locale={half.locale} back={typeof back === "string" ? safeBack(back, paths.admin.home()) : undefined} purpose="signIn" />
      {inbox && (
        <p className="text-muted text-sm">
          {t("demo")}.{" "}
          <a href={inbox} target="_blank" rel="noreferrer" className="link">
            {t("demoLink")}
          </a>
        </p>
      )}
      <Link href={paths.admin.signIn()} className="link py-2 text-sm">
        {t("over")}
      </Link>
    </Entrance>
  );
}
