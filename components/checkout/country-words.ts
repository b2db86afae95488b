import { COUNTRIES, postcodeExample, regionsOf } from "@/lib/customers/rules/address";
import { countryName } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { TOWN_FIRST } from "@/lib/kernel/addresses";

/** How one country's addresses are asked for. */
export type CountryWords = {
  readonly country: string;
  readonly name: string;
  readonly postcode: string;
  readonly postcodeHint: string;
  /** The town is written before the code. */
  readonly townFirst: boolean;
  readonly regions: readonly { readonly value: string; readonly label: string }[];
};

export function countryWords(locale: string): CountryWords[] {
  const t = translator(locale, "customers.address");
  return COUNTRIES.map((country) => ({
    country,
    name: countryName(country, locale),
    postcode: t.has(`postcodes.${country}`) ? t(`postcodes.${country}`) : t("postcode"),
    postcodeHint: t("postcodeHint", { example: postcodeExample(country) }),
    townFirst: TOWN_FIRST.includes(country),
    regions: Object.entries(regionsOf(country) ?? {}).map(([value, label]) => ({ value, label })),
  }));
}

/** The words that all countries share. */
export function addressWords(locale: string) {
  const t = translator(locale, "customers.address");
  return {
    country: t("country"),
    line1: t("line1"),
    line2: t("line2"),
    company: t("company"),
    city: t("city"),
    region: t("region"),
    regionChoose: t("regionChoose"),
    more: translator(locale, "checkout.address")("more"),
  };
}
export type AddressWords = ReturnType<typeof addressWords>;
