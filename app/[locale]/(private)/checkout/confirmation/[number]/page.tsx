import { redirect } from "next/navigation";
import { titled } from "@/components/layout/titled";
import { NextSteps } from "@/components/orders/next-steps";
import { OpenAccount } from "@/components/orders/open-account";
import { OrderAddresses } from "@/components/orders/order-addresses";
import { OrderBill } from "@/components/orders/order-bill";
import { OrderHeadline } from "@/components/orders/order-headline";
import { OrderNow } from "@/components/orders/order-now";
import { OrderPapers } from "@/components/orders/order-papers";
import { OrderRefunds } from "@/components/orders/order-refunds";
import { findOrder } from "@/lib/orders/queries/order";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { headlineOf } from "@/lib/orders/rules/headline";
import { realNow } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";
import { OrderNeeds } from "../../../track/_parts/order-needs";

export const generateMetadata = titled("orders.list.number");

type Props = { params: Promise<{ locale: string; number: string }>; searchParams: Promise<{ checking?: string | string[] }> };

export default async function ConfirmationPage({ params, searchParams }: Props) {
  const viewer = await findOrderViewer();
  const { locale, number } = await params;
  const { checking } = await searchParams;
  const order = await findOrder(viewer, number, locale);
  if (!order) redirect(paths(locale).track());
  const headline = headlineOf(order, checking === "1");

  return (
    <>
      <OrderHeadline order={order} headline={headline} locale={locale} now={realNow()} />
      <div className="grid gap-12 lg:grid-cols-2">
        <div className="flex flex-col gap-12">
          <OrderNow order={order} headline={headline} locale={locale} />
          {headline === "paid" && <NextSteps order={order} locale={locale} />}
          {headline === "paid" && <OrderNeeds order={order} locale={locale} />}
          <OrderAddresses order={order} locale={locale} />
          {headline === "paid" && !viewer.customerId && !order.hasAccount && <OpenAccount email={order.email} locale={locale} />}
        </div>
        <div className="flex flex-col gap-12">
          <OrderBill order={order} locale={locale} />
          <OrderRefunds order={order} locale={locale} />
          <OrderPapers order={order} locale={locale} />
        </div>
      </div>
    </>
  );
}
