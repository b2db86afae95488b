import { ChangePasswordForm } from "@/components/customers/change-password-form";
import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("customers.password.title");

export default async function PasswordPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountPassword());
  const t = translator(locale, "customers.password");

  return (
    <AccountFrame locale={locale} here="settings" title={t("title")} lead={t("lead")}>
      <ChangePasswordForm locale={locale} email={customer.email} />
    </AccountFrame>
  );
}
