import "server-only";
import { marketOf } from "../../../store.config.ts";
import { type NeedBlock, toBlock } from "../rules/need-list.ts";
import { findOffers, findPrices } from "./offers.ts";
import { needsOfProduct } from "./product-needs.ts";

type ProductNeedBlock = { readonly variantIds: readonly string[]; readonly block: NeedBlock };

/** What a product takes out of the box, for nobody in particular, with what we sell that answers it; variants that take the same are one. */
export async function findProductNeeds({ id, name }: { id: string; name: string }, locale: string): Promise<ProductNeedBlock[]> {
  const groups = await needsOfProduct(id, locale);
  const wanted = groups.flatMap(({ slots }) => slots.flatMap(({ offers }) => offers.map(({ variantId }) => variantId)));
  const market = marketOf(locale);
  const firsts = groups.flatMap(({ variantIds: [first] }) => first ?? []);
  const [offers, prices] = await Promise.all([findOffers(wanted, { market, locale }), findPrices(firsts, market)]);
  return groups.map(({ variantIds, verdict, slots }) => {
    const [key = ""] = variantIds;
    return { variantIds, block: toBlock({ key, verdict, waved: false, slots }, { name, price: prices.get(key) ?? null, offers }) };
  });
}
