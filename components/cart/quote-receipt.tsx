import { Price } from "@/components/ui/price";
import { Receipt, type ReceiptLine } from "@/components/ui/receipt";
import type { PricedCart } from "@/lib/cart/model";
import { place } from "@/lib/i18n/places";
import { translator } from "@/lib/i18n/translator";
import { taxLineName } from "@/lib/pricing/copy";
import type { Quote } from "@/lib/pricing/model";

type Props = {
  readonly priced: PricedCart;
  readonly country: string;
  readonly units: number;
  readonly locale: string;
  readonly label: string;
};

/** Every line of the cost, and the sum. */
export function QuoteReceipt({ priced: { quote, offer }, country, units, locale, label }: Props) {
  const t = translator(locale, "pricing");
  const free = translator(locale, "common")("free");
  const discount: ReceiptLine[] =
    quote.discount.amount > 0
      ? [
          {
            key: "discount",
            label: t("discount"),
            value: (
              <>
                −<Price value={quote.discount} locale={locale} />
              </>
            ),
          },
        ]
      : [];
  const delivery: ReceiptLine[] = offer
    ? [
        {
          key: "delivery",
          label: offer.basis.counter ? t("collected") : t("delivery", place(country, locale)),
          note: offer.name,
          value: <Price value={quote.shipping} locale={locale} zero={free} />,
        },
      ]
    : [];
  return (
    <Receipt
      label={label}
      lines={[
        { key: "goods", label: t("goods", { units }), value: <Price value={quote.subtotal} locale={locale} /> },
        ...discount,
        ...delivery,
        ...taxOnTop(quote, locale),
        { key: "total", label: t("total"), value: <Price value={quote.total} locale={locale} />, total: true },
        ...taxInside(quote, locale),
      ]}
    />
  );
}

const taxOnTop = (quote: Quote, locale: string): ReceiptLine[] =>
  quote.taxLines
    .filter((line) => !line.included)
    .map((line) => ({
      key: `tax-${line.basisPoints}`,
      label: taxLineName(line, locale),
      value: <Price value={line.amount} locale={locale} />,
    }));

function taxInside(quote: Quote, locale: string): ReceiptLine[] {
  const t = translator(locale, "pricing");
  return quote.taxLines
    .filter((line) => line.included)
    .map((line) => ({
      key: `tax-${line.basisPoints}`,
      label: t("included", { tax: taxLineName(line, locale) }),
      value: <Price value={line.amount} locale={locale} />,
    }));
}
