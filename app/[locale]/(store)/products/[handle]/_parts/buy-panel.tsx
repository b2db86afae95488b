import { EnergyArrow } from "@/components/catalog/energy-arrow";
import { PreselectVariant } from "@/components/catalog/preselect-variant";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { ProductPage } from "@/lib/catalog/model";
import { energyClassOf } from "@/lib/catalog/rules/energy";
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
          <div className="flex flex-col gap-3">
            <PriceLines offers={offers} locale={locale} />
            <EnergyClassLine product={product} locale={locale} />
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

/** The law of the Union wants the class beside the price, and the sheet at hand. */
function EnergyClassLine({ product, locale }: Pick<Props, "product" | "locale">) {
  const energyClass = energyClassOf(product.facts.energyClass);
  if (!energyClass) return null;
  const t = translator(locale, "owning");
  return (
    <p className="flex items-center gap-4">
      <EnergyArrow energyClass={energyClass} label={t("energy.class", { class: energyClass })} />
      <a href={paths.api.productSheet(product.handle, locale)} className="link py-2 text-sm">
        {t("documents.sheet")}
      </a>
    </p>
  );
}
