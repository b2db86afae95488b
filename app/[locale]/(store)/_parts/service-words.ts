import { policyWords } from "@/components/content/policy-words";
import type { ServiceWords } from "@/components/content/service-tiles";
import { findLegalTerms } from "@/lib/content/queries/policies";
import { format } from "@/lib/kernel/money";
import { listDeliveryTerms } from "@/lib/shipping/queries/terms";
import { marketOf } from "@/store.config";

/** The merchant's numbers as the tiles between things say them. */
export async function findServiceWords(locale: string): Promise<ServiceWords> {
  const market = marketOf(locale);
  const [legal, terms] = await Promise.all([findLegalTerms(market), listDeliveryTerms(locale)]);
  const freeFrom = terms.find((each) => each.market === market)?.smallest?.freeFrom;
  return { ...policyWords(locale, legal), free: freeFrom ? format(freeFrom, locale) : "none" };
}
