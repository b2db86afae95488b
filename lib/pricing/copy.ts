import { countryName, formatPercent } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { TaxLine } from "./model.ts";

/** "VAT 23% (Ireland)", "Sales tax 6.25% (US-TX)". */
export function taxLineName(
  { kind, basisPoints, country, region }: Pick<TaxLine, "kind" | "basisPoints" | "country" | "region">,
  locale: string,
): string {
  const place = region ? `${country}-${region}` : countryName(country, locale);
  return translator(locale, "pricing")(`tax.${kind}`, { rate: formatPercent(basisPoints, locale), place });
}
