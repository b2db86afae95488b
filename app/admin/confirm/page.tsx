import Link from "next/link";
import { CodeForm } from "@/components/staff/code-form";
import { Entrance } from "@/components/staff/entrance";
import { translator } from "@/lib/i18n/translator";
import { paths, safeBack } from "@/lib/platform/paths";
import { requireStaff } from "@/lib/platform/session";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("staff.confirm.title");

export default async function ConfirmPage({ searchParams }: { searchParams: Promise<{ back?: string | string[] }> }) {
  const staff = await requireStaff("admin.enter");
  const { back } = await searchParams;
  const onward = safeBack(typeof back === "string" ? back : undefined, paths.admin.home());
  const t = translator(staff.locale, "staff.confirm");

  return (
    <Entrance framed title={t("title")} lead={t("lead")}>
      <CodeForm locale={staff.locale} back={onward} purpose="confirm" />
      <Link href={paths.admin.home()} className="link py-2 text-sm">
        {t("back")}
      </Link>
    </Entrance>
  );
}
