import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { dayIn } from "@/lib/kernel/days";
import { format } from "@/lib/kernel/money";
import type { OrderView } from "@/lib/orders/rules/view";
import { store } from "@/store.config";

/** What goes back or has gone back, and when it arrives. */
export function OrderRefunds({ order, locale }: { order: OrderView; locale: string }) {
  const t = translator(locale, "orders.refunds");
  const shown = order.refunds.filter(({ state }) => state !== "canceled");
  if (shown.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul className="flex flex-col gap-2">
        {shown.map((refund) => (
          <li key={refund.id}>
            {t(refund.state, {
              amount: format(refund.amount, locale),
              day: formatDay(dayIn(refund.settledAt ?? refund.requestedAt, store.contact.timeZone), locale),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
