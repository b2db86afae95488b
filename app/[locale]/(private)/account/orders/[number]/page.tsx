import { notFound } from "next/navigation";
import { AccountFrame } from "@/components/journey/account-frame";
import { titled } from "@/components/layout/titled";
import { findOrder } from "@/lib/orders/queries/order";
import { paths } from "@/lib/platform/paths";
import { requireCustomer } from "@/lib/platform/session";
import { OrderSheet } from "../../../track/_parts/order-sheet";

export const generateMetadata = titled("orders.list.number");

export default async function AccountOrderPage({ params }: { params: Promise<{ locale: string; number: string }> }) {
  const { locale, number } = await params;
  const here = paths(locale).accountOrder(number);
  const customer = await requireCustomer(locale, here);
  const order = await findOrder({ customerId: customer.id, accessHashes: [] }, number, locale);
  if (!order) notFound();

  return (
    <AccountFrame locale={locale} here="orders">
      <div>
        <OrderSheet order={order} locale={locale} />
      </div>
    </AccountFrame>
  );
}
