import { PreselectVariant } from "@/components/catalog/preselect-variant";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { ProductPage } from "@/lib/catalog/model";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/platform/paths";
import { marketOf } from "@/store.config";
import { BuyForm } from "./buy-form";
import type { VariantOffer } from "./offers";
import { PriceLines } from "./price-lines";

type Props = { readonly product: ProductPage; readonly offers: readonly VariantOffer[]; readonly first: number; readonly locale: string };

/** Beside the picture: what it is, what it costs, when it comes. */
export function BuyPanel({ product, offers, first, locale }: Props) {
  const market = marketOf(locale);
  return (
    <div className="flex flex-col gap-6 lg:sticky lg:top-6 lg:self-start">
      <header className="flex flex-col gap-2">
        <p className="font-mono text-muted text-sm">
          {product.brand} · {product.typeName}
        </p>
        <h1 className="hyphens-auto font-display font-extrabold text-2xl tracking-[-0.02em]">{product.name}</h1>
        <p className="text-lg leading-snug">{product.tagline}</p>
      </header>
      {product.markets.includes(market) ? (
        <>
          <div>
            <PriceLines offers={offers} locale={locale} />
          </div>
          <BuyForm product={product} offers={offers} first={first} locale={locale} />
          <PreselectVariant />
        </>
      ) : (
        <NotSoldHere product={product} locale={locale} />
      )}
    </div>
  );
}

function NotSoldHere({ product, locale }: Pick<Props, "product" | "locale">) {
  const t = translator(locale, "catalog.product");
  const countries = new Intl.ListFormat(locale, { type: "conjunction" }).format(
    product.markets.map((market) => countryName(market, locale)),
  );
  return (
    <>
      <Notice tone="warn" live={false} title={t("onlyThere", { country: countryName(marketOf(locale), locale) })}>
        {t("onlyThereHint", { countries })}
      </Notice>
      <div>
        <LinkButton href={paths(locale).contact()}>{t("askUs")}</LinkButton>
      </div>
    </>
  );
}
