import Link from "next/link";
import { Price } from "@/components/ui/price";
import { alike } from "@/lib/catalog/rules/picking";
import { translator } from "@/lib/i18n/translator";
import { shelfText } from "@/lib/inventory/copy";
import { format } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import type { DeliveryOffer } from "@/lib/shipping/model";
import { marketOf, store } from "@/store.config";
import type { VariantOffer } from "./offers";

/** What the chosen variant costs, with what that includes and what comes on top. */
export function PriceLines({ offers, locale }: { offers: readonly VariantOffer[]; locale: string }) {
  const t = translator(locale, "catalog.product");
  const included = store.markets[marketOf(locale)].pricesIncludeTax;
  return alike(offers, ({ price, delivery }) => ({ price, cheapest: cheapestOf(delivery) })).map(
    ({ places, value: { price, cheapest } }) => (
      <div key={places} data-for={places}>
        {price && (
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Price value={price} locale={locale} className="font-bold text-xl" />
            <span className="text-muted text-sm">
              {t(included ? "vatIncluded" : "taxAdded")}
              {cheapest && (
                <>
                  {", "}
                  <Link href={paths(locale).deliveryTerms()} prefetch={false} className="link">
                    {deliveryCost(cheapest, locale)}
                  </Link>
                </>
              )}
            </span>
          </p>
        )}
      </div>
    ),
  );
}

const cheapestOf = (delivery: readonly DeliveryOffer[]) => {
  const [cheapest] = [...delivery].sort((a, b) => a.price.amount - b.price.amount);
  return cheapest ? { price: cheapest.price, freeFrom: cheapest.freeFrom } : null;
};

function deliveryCost({ price, freeFrom }: Pick<DeliveryOffer, "price" | "freeFrom">, locale: string): string {
  const t = translator(locale, "catalog.product");
  if (price.amount === 0) return t("deliveryFree");
  return freeFrom
    ? t("deliveryFrom", { price: format(price, locale), sum: format(freeFrom, locale) })
    : t("deliveryAt", { price: format(price, locale) });
}

/** Whether the chosen variant is there. */
export function StockLines({ offers, locale }: { offers: readonly VariantOffer[]; locale: string }) {
  return alike(offers, ({ shelf }) => shelf).map(({ places, value: shelf }) => (
    <div key={places} data-for={places}>
      <p className={`flex items-center gap-3 text-sm ${shelf.state === "sold_out" ? "text-warn" : ""}`}>
        <span
          aria-hidden="true"
          className={`size-3 flex-none rounded-pill border-[1.5px] ${shelf.state === "sold_out" ? "border-warn" : "border-ok bg-ok"}`}
        />
        {shelfText(shelf, locale)}
      </p>
    </div>
  ));
}
