import { ConfirmNotice } from "@/components/customers/confirm-notice";
import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { OrderList } from "@/components/orders/order-list";
import { UnpaidNotice } from "@/components/orders/unpaid-notice";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findProfile } from "@/lib/customers/queries";
import { translator } from "@/lib/i18n/translator";
import { listOrders } from "@/lib/orders/queries/list";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";
import { NoOrders } from "./_parts/no-orders";

export const generateMetadata = titled("customers.account.title");

const SHOWN = 3;

export default async function AccountPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).account());
  const [profile, { orders, count }] = await Promise.all([findProfile(customer), listOrders(customer, { page: 1, size: SHOWN })]);
  const t = translator(locale, "customers.account");
  const unpaid = orders.filter(({ state }) => state === "pending_payment");
  const isIdle = unpaid.length === 0 && profile.emailVerifiedAt !== null;

  return (
    <AccountFrame locale={locale} here="overview" title={t("title")} lead={t("hello", { name: profile.name })}>
      <Section title={t("todo")} index="01">
        {!profile.emailVerifiedAt && <ConfirmNotice email={profile.email} locale={locale} />}
        {unpaid.map((order) => (
          <UnpaidNotice key={order.id} order={order} locale={locale} />
        ))}
        {isIdle && <p className="text-muted">{t("nothingTodo")}</p>}
      </Section>
      <Section title={t("latest")} index="02">
        {count === 0 ? <NoOrders locale={locale} /> : <OrderList orders={orders} locale={locale} />}
        {count > SHOWN && (
          <div>
            <LinkButton href={paths(locale).accountOrders()}>{t("allOrders")}</LinkButton>
          </div>
        )}
      </Section>
    </AccountFrame>
  );
}
