import type { Market } from "../../../store.config.ts";
import type { HouseholdKey } from "../../ownership/model.ts";
import { type NeedBlock, type NeedListView, toBlock } from "../rules/need-list.ts";
import { findOffers, findPrices } from "./offers.ts";
import { readinessOf } from "./readiness.ts";

type NeedThing = {
  readonly key: string;
  readonly variantId: string;
  readonly quantity: number;
  /** As its reader calls it. */
  readonly name: string;
  readonly boxRevision?: number;
};

type Asked = {
  readonly things: readonly NeedThing[];
  readonly home: HouseholdKey | null;
  /** Where they go: of the address, else of the market. */
  readonly country: string;
  readonly market: Market;
  readonly locale: string;
};

/** What these things take, what of it is there, and what could be bought that would answer the rest. */
export async function findNeedList({ things, home, country, market, locale }: Asked): Promise<NeedListView> {
  const lots = things.map(({ key, variantId, quantity, boxRevision }) => ({
    key,
    variantId,
    quantity,
    ...(boxRevision && { boxRevision }),
  }));
  const readiness = await readinessOf({ lots, home, country, locale });
  const wanted = readiness.lots.flatMap(({ slots }) => slots.flatMap(({ offers }) => offers.map(({ variantId }) => variantId)));
  const [offers, prices] = await Promise.all([
    findOffers(wanted, { market, locale }),
    findPrices(
      things.map(({ variantId }) => variantId),
      market,
    ),
  ]);
  const blocks = readiness.lots.map((lot): NeedBlock => {
    const thing = things.find(({ key }) => key === lot.key);
    return toBlock(lot, { name: thing?.name ?? "", price: prices.get(thing?.variantId ?? "") ?? null, offers });
  });
  return { verdict: readiness.verdict, blocks };
}
