import { NeedList } from "@/components/supplements/need-list";
import { translator } from "@/lib/i18n/translator";
import type { OrderView } from "@/lib/orders/rules/view";
import { findOrderNeeds } from "@/lib/supplements/queries/order-needs";

/** What an order's things still take before they work, while there is time to see to it. */
export async function OrderNeeds({ order, locale }: { order: OrderView; locale: string }) {
  const t = translator(locale, "supplements.list");
  const list = await findOrderNeeds(order, locale);
  return (
    <NeedList
      list={list}
      title={t(order.counter ? "beforeCounter" : "before")}
      lead={t("ordered")}
      about={order.id}
      along="ordered"
      locale={locale}
    />
  );
}
