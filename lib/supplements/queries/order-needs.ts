import "server-only";
import { MARKETS, marketOf } from "../../../store.config.ts";
import type { OrderView } from "../../orders/rules/view.ts";
import { homeOfOrder } from "../../ownership/queries/present-home.ts";
import type { NeedListView } from "../rules/need-list.ts";
import { findNeedList } from "./need-list.ts";

/** What an order's things take where they go: for whoever was let in to it. */
export const findOrderNeeds = async (order: OrderView, locale: string): Promise<NeedListView> =>
  findNeedList({
    things: order.lines
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map(({ id, variantId, quantity, title }) => ({ key: id, variantId, quantity, name: title })),
    home: await homeOfOrder(order.id),
    country: order.shippingAddress.country,
    market: MARKETS.find((market) => market === order.market) ?? marketOf(locale),
    locale,
  });
