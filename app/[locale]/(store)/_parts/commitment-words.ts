import { policyWords } from "@/components/content/policy-words";
import { findPartsKept } from "@/lib/catalog/queries/parts-kept";
import { hoursLines } from "@/lib/content/copy";
import { COMMITMENTS } from "@/lib/content/model";
import { findLegalTerms } from "@/lib/content/queries/policies";
import { countryName, formatPercent } from "@/lib/i18n/formats";
import { placeOfZone } from "@/lib/i18n/places";
import { format, money, zero } from "@/lib/kernel/money";
import { SERVICES as DELIVERY_SERVICES, type DeliveryTerms, type Service } from "@/lib/shipping/model";
import { listDeliveryTerms } from "@/lib/shipping/queries/terms";
import { marketOf, store } from "@/store.config";

export type CommitmentWords = {
  readonly words: Readonly<Record<string, string | number>>;
  readonly terms: readonly DeliveryTerms[];
  readonly here: DeliveryTerms | undefined;
  /** Whether large appliances are delivered here at all. */
  readonly hasLarge: boolean;
};

/** Every number the charter and the price list speak of, from policies, rate tables, legal rows and the catalogue. */
export async function findCommitmentWords(locale: string): Promise<CommitmentWords> {
  const market = marketOf(locale);
  const [legal, terms, parts] = await Promise.all([findLegalTerms(market), listDeliveryTerms(locale), findPartsKept()]);
  const here = terms.find((each) => each.market === market);
  const hasLarge = here?.services.some(({ key }) => DELIVERY_SERVICES[key as Service]?.oversized) ?? false;
  const words = {
    ...policyWords(locale, legal),
    standard: here?.smallest ? format(here.smallest.price, locale) : "none",
    free: here?.smallest?.freeFrom ? format(here.smallest.freeFrom, locale) : "none",
    handling: store.warehouse.handlingDays,
    opening: hoursLines(store.contact.hours, locale).join(", "),
    place: placeOfZone(store.contact.timeZone),
    placeCountry: countryName(store.legal.address.country, locale),
    parts: parts ? String(parts.things) : "none",
    partsFrom: parts?.from ?? 0,
    partsTo: parts?.to ?? 0,
    large: hasLarge ? "yes" : "no",
    count: COMMITMENTS.length,
    lateShare: formatPercent(store.policies.late.compensationBasisPoints, locale),
    lateMost: format(money(store.policies.late.compensationMost, store.markets[market].currency), locale),
    takeBackPrice: format(zero(store.markets[market].currency), locale),
  };
  return { words, terms, here, hasLarge };
}
