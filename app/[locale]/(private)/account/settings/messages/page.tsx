import { ConfirmNotice } from "@/components/customers/confirm-notice";
import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { ChoicesView } from "@/components/messaging/choices-view";
import { isMailboxConfirmed } from "@/lib/customers/queries";
import { translator } from "@/lib/i18n/translator";
import { pushPublicKey } from "@/lib/messaging/queries/browsers";
import { readChoices } from "@/lib/messaging/queries/mailbox";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("messaging.choices.title");

export default async function AccountMessagesPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountMessages());
  const t = translator(locale, "messaging.choices");
  return (
    <AccountFrame locale={locale} here="settings" title={t("title")} lead={t("lead", { email: customer.email })}>
      {(await isMailboxConfirmed(customer)) ? (
        <ChoicesView locale={locale} choices={await readChoices(customer.email)} publicKey={pushPublicKey()} />
      ) : (
        <ConfirmNotice email={customer.email} locale={locale} />
      )}
    </AccountFrame>
  );
}
