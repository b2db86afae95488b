import { ConfirmNotice } from "@/components/customers/confirm-notice";
import { AccountFrame } from "@/components/journey/account-frame";
import { Pages } from "@/components/layout/pages";
import { titled } from "@/components/layout/titled";
import { SentList } from "@/components/messaging/sent-list";
import { isMailboxConfirmed } from "@/lib/customers/queries";
import { translator } from "@/lib/i18n/translator";
import { listMessagesTo, SENT_PAGE_SIZE } from "@/lib/messaging/queries/sent";
import { paths } from "@/lib/platform/paths";
import { flatParams, pageOf, type SearchParams } from "@/lib/platform/search-params";
import { requireCustomer } from "@/lib/platform/session";

export const generateMetadata = titled("messaging.sent.title");

export default async function MessagesPage({ params, searchParams }: { params: Promise<{ locale: string }>; searchParams: SearchParams }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).accountSent());
  const page = pageOf((await flatParams(searchParams)).page);
  const isTheirs = await isMailboxConfirmed(customer);
  const { rows, total } = isTheirs ? await listMessagesTo(customer.email, { page }) : { rows: [], total: 0 };
  const t = translator(locale, "messaging.sent");

  return (
    <AccountFrame locale={locale} here="messages" title={t("title")} lead={t("lead", { email: customer.email })}>
      {isTheirs ? <SentList messages={rows} locale={locale} /> : <ConfirmNotice email={customer.email} locale={locale} />}
      <Pages
        locale={locale}
        page={page}
        total={total}
        size={SENT_PAGE_SIZE}
        href={(onPage) => paths(locale).accountSent({ page: onPage })}
      />
    </AccountFrame>
  );
}
