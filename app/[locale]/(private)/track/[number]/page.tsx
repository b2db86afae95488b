import { titled } from "@/components/layout/titled";
import { findOrder } from "@/lib/orders/queries/order";
import { findOrderViewer } from "@/lib/orders/queries/viewer";
import { ClosedOrder } from "../_parts/closed-order";
import { OrderSheet } from "../_parts/order-sheet";

export const generateMetadata = titled("delivery.track.title");

export default async function TrackOrderPage({ params }: { params: Promise<{ locale: string; number: string }> }) {
  const { locale, number } = await params;
  const order = await findOrder(await findOrderViewer(), number, locale);
  if (!order) return <ClosedOrder locale={locale} number={number} />;

  return <OrderSheet order={order} locale={locale} />;
}
