import { AsideFrame } from "@/components/customers/aside-frame";
import { EndedLink } from "@/components/customers/ended-link";
import { NewPasswordForm } from "@/components/customers/new-password-form";
import { titled } from "@/components/layout/titled";
import { findLink } from "@/lib/customers/queries";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";

export const generateMetadata = titled("customers.newPassword.title");

export default async function NewPasswordPage({ params }: { params: Promise<{ locale: string; token: string }> }) {
  const { locale, token } = await params;
  const link = await findLink("reset_password", token);
  const t = translator(locale, "customers.newPassword");
  if (!link) return <EndedLink title={t("endedTitle")} lead={t("ended")} href={paths(locale).forgotPassword()} go={t("again")} />;

  return (
    <AsideFrame title={t("title")} lead={t("lead", { email: link.email })}>
      <NewPasswordForm locale={locale} token={token} email={link.email} />
    </AsideFrame>
  );
}
