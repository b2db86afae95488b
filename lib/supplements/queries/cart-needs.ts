import "server-only";
import { cache } from "react";
import { store } from "../../../store.config.ts";
import type { CartView } from "../../cart/model.ts";
import { presentHome } from "../../ownership/queries/present-home.ts";
import type { NeedListView } from "../rules/need-list.ts";
import { findNeedList } from "./need-list.ts";

/** What a cart's things take where they go, with what its owner has at home; before an address is known the market's country counts. */
export const findCartNeeds = cache(
  async (cart: CartView, locale: string): Promise<NeedListView> =>
    findNeedList({
      things: cart.lines
        .filter(({ state }) => state === "ready")
        .map(({ id, variant, quantity }) => ({ key: id, variantId: variant.id, quantity, name: variant.name })),
      home: await presentHome(),
      country: cart.address?.country ?? store.markets[cart.market].country,
      market: cart.market,
      locale,
    }),
);
