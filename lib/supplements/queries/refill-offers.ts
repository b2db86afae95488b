import { type Market, store } from "../../../store.config.ts";
import type { NeedOffer } from "../rules/need-list.ts";
import { variantsFor } from "./answering.ts";
import { findOffers } from "./offers.ts";
import type { RefillView } from "./refills.ts";

/** What can be ordered to fill something up again, the cheapest that lies on the shelf; null while there is none. */
export async function findRefillOffer(
  { needId }: Pick<RefillView, "needId">,
  { market, locale }: { market: Market; locale: string },
): Promise<NeedOffer | null> {
  const able = (await variantsFor(needId, store.markets[market].country)).filter(({ adapterVariantId }) => adapterVariantId === null);
  const [offer = null] = await findOffers(
    able.map(({ variantId }) => variantId),
    { market, locale },
  );
  return offer;
}
