import { countryName, formatPercent } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import type { TaxLine } from "./model.ts";

type Said = Pick<TaxLine, "kind" | "basisPoints" | "country" | "region">;

/** "VAT 23% (Ireland)", "Sales tax 6.25% (US-TX)". */
export function taxLineName({ kind, basisPoints, country, region }: Said, locale: string): string {
  const place = region ? `${country}-${region}` : countryName(country, locale);
  return translator(locale, "pricing")(`tax.${kind}`, { rate: formatPercent(basisPoints, locale), place });
}

type Written = { readonly name: string; readonly basisPoints: number; readonly country: string; readonly region: string | null };

/** The tax written on an order, said in another language; one that cannot be told from its name keeps it. */
export function taxLineIn({ name, basisPoints, country, region }: Written, { from, to }: { from: string; to: string }): string {
  const known: readonly Said[] = [
    { kind: "vat", basisPoints, country, region: "" },
    { kind: "sales_tax", basisPoints, country, region: region ?? "" },
  ];
  const meant = known.find((each) => taxLineName(each, from) === name);
  return meant ? taxLineName(meant, to) : name;
}
