import { beforeAll, describe, expect, test } from "vitest";
import { weekday } from "@/lib/kernel/days.ts";
import { money } from "@/lib/kernel/money.ts";
import { holidayNames } from "@/lib/platform/holidays.ts";
import { priceListOf } from "@/lib/pricing/queries.ts";
import { listDeliveryOffers } from "@/lib/shipping/queries/offers.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";
import { MARKETS, type Market, store } from "@/store.config.ts";

beforeAll(() => seedRates());

const now = new Date("2026-12-22T10:00:00Z");
const offersTo = (market: Market, more: { amount?: number; grams?: number; oversized?: boolean } = {}) =>
  listDeliveryOffers({
    market,
    country: store.markets[market].country,
    locale: store.markets[market].locales[0] ?? store.defaultLocale,
    now,
    subtotal: money(more.amount ?? 2_000, priceListOf(market).currency),
    grams: more.grams ?? 1_500,
    oversized: more.oversized ?? false,
  });

test.each(MARKETS)("a kettle goes to %s by two services, priced in its currency, on working days", async (market) => {
  const offers = await offersTo(market);
  expect(offers.map(({ key }) => key)).toEqual(["standard", "express"]);
  for (const { price, window } of offers) {
    expect(price.currency).toBe(priceListOf(market).currency);
    expect(price.amount).toBeGreaterThan(0);
    for (const day of [window.from, window.to]) {
      expect(weekday(day)).toBeLessThanOrEqual(5);
      expect(holidayNames(store.markets[market].country, 2026).has(day)).toBe(false);
    }
  }
});

test("a washing machine goes by van where we send one, and nowhere else", async () => {
  expect((await offersTo("DE", { oversized: true, grams: 68_000 })).map(({ key }) => key)).toEqual(["large"]);
  expect(await offersTo("US", { oversized: true, grams: 68_000 })).toEqual([]);
});

test("Christmas on the way is named in what the date was worked out from", async () => {
  const [standard] = await offersTo("DE");
  // Tue 22 out; Wed 23; banks rest in Germany on 24 and 31 December, in Ireland on Mon 28
  expect(standard?.window).toEqual({ from: "2026-12-30", to: "2027-01-05" });
  expect(standard?.basis.holidaysSkipped.map(({ on, country }) => `${on} ${country}`)).toEqual(
    expect.arrayContaining(["2026-12-25 IE", "2026-12-25 DE"]),
  );
});

test("weight moves the price, the free sum takes it away", async () => {
  const standard = async (more: Parameters<typeof offersTo>[1]) => (await offersTo("IE", more))[0]?.price.amount;
  expect(await standard({ grams: 5_000 })).toBe(490);
  expect(await standard({ grams: 5_001 })).toBe(890);
  expect(await standard({ grams: 40_000 })).toBe(1_490);
  expect(await standard({ amount: 7_500 })).toBe(0);
});

test("seeding again adds nothing", async () => {
  expect(await seedRates()).toBe(0);
});

describe("holidays", () => {
  test("cross the year's end", () => {
    expect([...holidayNames("IE", 2026).keys()]).toEqual(expect.arrayContaining(["2026-12-25", "2027-01-01"]));
  });
});
