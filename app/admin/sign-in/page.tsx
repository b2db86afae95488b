import { redirect } from "next/navigation";
import { Entrance } from "@/components/staff/entrance";
import { PasswordForm } from "@/components/staff/password-form";
import { LinkButton } from "@/components/ui/link-button";
import { translator } from "@/lib/i18n/translator";
import { paths, safeBack } from "@/lib/platform/paths";
import { requestLocale } from "@/lib/platform/request";
import { findStaff } from "@/lib/platform/session";
import { titled } from "../_parts/titled";

export const generateMetadata = titled("staff.signIn.title");

export default async function StaffSignInPage({ searchParams }: { searchParams: Promise<{ back?: string | string[] }> }) {
  const { back } = await searchParams;
  const onward = typeof back === "string" ? safeBack(back, paths.admin.home()) : undefined;
  if (await findStaff()) redirect(onward ?? paths.admin.home());
  const locale = await requestLocale();
  const t = translator(locale, "staff.signIn");

  return (
    <Entrance title={t("title")} lead={t("lead")}>
      <PasswordForm locale={locale} back={onward} />
      <p className="text-muted text-sm">{t("lost")}</p>
      <LinkButton href={paths(locale).home()} look="quiet">
        {t("toShop")}
      </LinkButton>
    </Entrance>
  );
}
