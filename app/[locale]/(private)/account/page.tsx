import { ConfirmNotice } from "@/components/customers/confirm-notice";
import { AccountFrame } from "@/components/journey/account-frame";
import { TodoList } from "@/components/journey/todo-list";
import { titled } from "@/components/layout/titled";
import { UnpaidNotice } from "@/components/orders/unpaid-notice";
import { DueRefills } from "@/components/supplements/due-refills";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findProfile } from "@/lib/customers/queries";
import { translator } from "@/lib/i18n/translator";
import { listArrivals, listTodos } from "@/lib/journey/queries/my-orders";
import { listOrders } from "@/lib/orders/queries/list";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";
import { listDueRefills } from "@/lib/supplements/queries/refills";
import { MyOrders } from "./_parts/my-orders";
import { NoOrders } from "./_parts/no-orders";

export const generateMetadata = titled("customers.account.title");

const SHOWN = 3;

export default async function AccountPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const customer = await requireCustomer(locale, paths(locale).account());
  const [profile, todos, { orders, count }, refills] = await Promise.all([
    findProfile(customer),
    listTodos(customer),
    listOrders(customer, { page: 1, size: SHOWN, locale }),
    listDueRefills(customer.id, { locale, now: await shopNow() }),
  ]);
  const arrivals = await listArrivals(orders.map(({ id }) => id));
  const t = translator(locale, "customers.account");
  const unpaid = orders.filter(({ state }) => state === "pending_payment");
  const isIdle = unpaid.length + todos.length + refills.length === 0 && profile.emailVerifiedAt !== null;

  return (
    <AccountFrame locale={locale} here="overview" title={t("title")} lead={t("hello", { name: profile.name })}>
      <Section title={t("todo")} index="01">
        {!profile.emailVerifiedAt && <ConfirmNotice email={profile.email} locale={locale} />}
        {unpaid.map((order) => (
          <UnpaidNotice key={order.id} order={order} locale={locale} />
        ))}
        <TodoList todos={todos} locale={locale} />
        <DueRefills refills={refills} locale={locale} />
        {isIdle && <p className="text-muted">{t("nothingTodo")}</p>}
      </Section>
      <Section title={t("latest")} index="02">
        {count === 0 ? <NoOrders locale={locale} /> : <MyOrders orders={orders} arrivals={arrivals} locale={locale} />}
        {count > SHOWN && (
          <div>
            <LinkButton href={paths(locale).accountOrders()}>{t("allOrders")}</LinkButton>
          </div>
        )}
      </Section>
    </AccountFrame>
  );
}
