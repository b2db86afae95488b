import { paths } from "../../lib/platform/paths.ts";
import { at, follow, hrefsOn, type Kind } from "./kind.ts";
import { ada } from "./people.ts";

/** The first page of this sort that one of Ada's orders leads to. */
const ofAnOrder = (name: string, sort: RegExp): Kind => ({
  name,
  as: ada,
  go: async (page, locale) => {
    const to = paths(locale);
    await page.goto(to.accountOrders());
    for (const order of await hrefsOn(page, /\/account\/orders\/./)) {
      await page.goto(order.replace(to.accountOrders(), to.track()));
      if (await follow(page, sort)) return;
    }
    throw new Error(`No order leads to ${sort}.`);
  },
});

/** What becomes of an order, for whoever bought it. */
export const ORDERS: readonly Kind[] = [
  at("track", (to) => to.track()),
  ofAnOrder("order-report", /\/report\b/),
  ofAnOrder("order-case", /\/cases\/./),
  ofAnOrder("order-withdraw", /\/withdraw\b/),
  ofAnOrder("order-change", /\/change\/./),
];
