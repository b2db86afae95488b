import { NewEmailForm } from "@/components/customers/new-email-form";
import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("customers.newEmail.title");

export default async function NewEmailPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountEmail());
  const t = translator(locale, "customers.newEmail");

  return (
    <AccountFrame locale={locale} here="settings" title={t("title")} lead={t("lead", { email: customer.email })}>
      <NewEmailForm locale={locale} email={customer.email} />
    </AccountFrame>
  );
}
