import { titled } from "@/components/layout/titled";
import { OrderAgain } from "@/components/orders/order-again";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { translator } from "@/lib/i18n/translator";
import { listAgain } from "@/lib/orders/queries/again";
import { findOrder } from "@/lib/orders/queries/order";
import { readersCart } from "@/lib/orders/queries/readers-cart";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { shopNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { findShopper } from "@/lib/platform/session";
import { ClosedOrder } from "../../_parts/closed-order";

export const generateMetadata = titled("orders.again.title");

export default async function OrderAgainPage({ params }: { params: Promise<{ locale: string; number: string }> }) {
  const { locale, number } = await params;
  const order = await findOrder(await findOrderViewer(), number, locale);
  if (!order) return <ClosedOrder locale={locale} number={number} />;
  const lines = await listAgain(order, { key: await readersCart(await findShopper()), locale, now: await shopNow() });
  const t = translator(locale, "orders.again");

  return (
    <>
      <PageHead title={t("title")} lead={t("lead")}>
        <p className="font-mono text-muted text-sm">{t("of", { number: order.number })}</p>
      </PageHead>
      <OrderAgain orderId={order.id} lines={lines} locale={locale} />
      <div className="pt-8">
        <LinkButton href={paths(locale).trackOrder(order.number)} look="quiet">
          {t("back")}
        </LinkButton>
      </div>
    </>
  );
}
