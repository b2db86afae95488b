import { PageHead } from "@/components/ui/page-head";
import { Stamp } from "@/components/ui/stamp";
import { formatDay, formatLongDay } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { MINUTE } from "@/lib/kernel/clock";
import { addDays, dayIn } from "@/lib/kernel/days";
import type { Headline } from "@/lib/orders/rules/headline";
import type { OrderView } from "@/lib/orders/rules/view";
import { store } from "@/store.config";

type Props = { order: OrderView; headline: Headline; locale: string; now: Date };

/** The sentence that says where the order stands, and what that means. Finished acts carry a stamp. */
export function OrderHeadline({ order, headline, locale, now }: Props) {
  const t = translator(locale, "orders");
  const words = wordsOf({ order, locale, now });
  return (
    <PageHead
      title={t(`headline.${headline}.title`, words)}
      lead={t(`headline.${headline}.lead`, words)}
      aside={<OrderStamp order={order} headline={headline} locale={locale} />}
    />
  );
}

function OrderStamp({ order, headline, locale }: Omit<Props, "now">) {
  const at = headline === "paid" ? order.paidAt : headline === "called_off" || headline === "refunded" ? order.endedAt : null;
  if (!at) return null;
  return (
    <Stamp
      word={translator(locale, "orders.stamp")(headline === "paid" ? "paid" : headline)}
      date={formatDay(dayIn(at, store.contact.timeZone), locale)}
    />
  );
}

function wordsOf({ order, locale, now }: Omit<Props, "headline">): Record<string, string | number> {
  const endsAt = order.payment?.expiresAt ?? now;
  const keptUntil = addDays(dayIn(order.endedAt ?? order.placedAt, store.contact.timeZone), store.policies.cartKeptDays);
  return {
    number: order.number,
    name: order.name,
    email: order.email,
    minutes: Math.max(1, Math.round((endsAt.getTime() - now.getTime()) / MINUTE)),
    kept: formatLongDay(keptUntil, locale),
  };
}
