import { policyWords } from "@/components/content/policy-words";
import { findPartsWall } from "@/lib/catalog/queries/parts-wall";
import { findLegalTerms } from "@/lib/content/queries/policies";
import { format } from "@/lib/kernel/money";
import { listDeliveryTerms } from "@/lib/shipping/queries/terms";
import { marketOf } from "@/store.config";
import type { Services } from "./service-between";

/** The merchant's numbers and the parts that are drawn, as the tiles between things say them. */
export async function findServices(locale: string): Promise<Services> {
  const market = marketOf(locale);
  const [legal, terms, wall] = await Promise.all([findLegalTerms(market), listDeliveryTerms(locale), findPartsWall(locale)]);
  const freeFrom = terms.find((each) => each.market === market)?.smallest?.freeFrom;
  return { words: { ...policyWords(locale, legal), free: freeFrom ? format(freeFrom, locale) : "none" }, wall };
}
