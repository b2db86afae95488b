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

/** The VAT written on an order, said in another language; a tax that cannot be told from its name keeps it. */
export function taxLineIn(
  { name, basisPoints, country }: { readonly name: string; readonly basisPoints: number; readonly country: string },
  from: string,
  to: string,
): string {
  const vat = { kind: "vat", basisPoints, country, region: "" } as const;
  return taxLineName(vat, from) === name ? taxLineName(vat, to) : name;
}
