import { Facts } from "@/components/ui/facts";
import { Price } from "@/components/ui/price";
import { Receipt } from "@/components/ui/receipt";
import { translator } from "@/lib/i18n/translator";
import { format, money } from "@/lib/kernel/money";
import type { SampleWords } from "./words";

const KETTLE = money(8_900, "EUR");
const TWO = money(17_800, "EUR");

export function Papers({ words, locale }: { words: SampleWords; locale: string }) {
  const free = translator(locale, "common")("free");
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <Facts
        facts={[
          { term: words.term, detail: words.detail },
          { term: words.term2, detail: words.detail2 },
          { term: words.note, detail: words.long },
        ]}
      />
      <Receipt
        label={words.order}
        lines={[
          {
            key: "kettle",
            label: words.kettle,
            note: translator(locale, "styleguide.words")("quantity", { price: format(KETTLE, locale) }),
            value: <Price value={TWO} locale={locale} />,
          },
          { key: "shipping", label: words.shipping, value: <Price value={money(0, "EUR")} locale={locale} zero={free} /> },
          { key: "tax", label: words.tax, value: <Price value={money(3_328, "EUR")} locale={locale} /> },
          { key: "sum", label: words.sum, value: <Price value={TWO} locale={locale} />, total: true },
        ]}
      />
    </div>
  );
}
