import { type Market, store } from "../../../store.config.ts";
import type { NeedOffer } from "../rules/need-list.ts";
import { inProportion } from "../rules/proportion.ts";
import { variantsFor } from "./answering.ts";
import { findOffers, findPrices } from "./offers.ts";
import type { RefillView } from "./refills.ts";

/** What can be ordered to fill something up again, the cheapest that lies on the shelf and is not dearer than the thing; null while there is none. */
export async function findRefillOffer(
  { needId, variantId: thingId }: Pick<RefillView, "needId" | "variantId">,
  { market, locale }: { market: Market; locale: string },
): Promise<NeedOffer | null> {
  const able = (await variantsFor(needId, store.markets[market].country)).filter(({ adapterVariantId }) => adapterVariantId === null);
  const answering = able.map(({ variantId }) => variantId);
  const [offers, prices] = await Promise.all([findOffers(answering, { market, locale }), findPrices([thingId], market)]);
  const [offer = null] = inProportion(offers, { price: prices.get(thingId) ?? null, kind: "consumable" });
  return offer;
}
