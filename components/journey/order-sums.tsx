import { Price } from "@/components/ui/price";
import { translator } from "@/lib/i18n/translator";
import type { CurrencySum } from "@/lib/journey/model";
import { money } from "@/lib/kernel/money";

/** How many there are in this view, and what they come to in each currency. */
export function OrderSums({ locale, count, sums }: { locale: string; count: number; sums: readonly CurrencySum[] }) {
  const t = translator(locale, "journey.orders");
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <span className="font-semibold">{t("count", { count })}</span>
      {sums.map((sum) => (
        <Price key={sum.currency} value={money(sum.total, sum.currency)} locale={locale} className="text-muted" />
      ))}
    </p>
  );
}
