import { beforeAll, expect, test } from "vitest";
import { DAY, later } from "@/lib/kernel/clock.ts";
import { money } from "@/lib/kernel/money.ts";
import { shopNow } from "@/lib/platform/clock.ts";
import { sql, transaction } from "@/lib/platform/db/pool.ts";
import { learnLanes, noteArrival } from "@/lib/shipping/commands/lanes.ts";
import { listDeliveryOffers } from "@/lib/shipping/queries/offers.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";

beforeAll(() => seedRates());

const monday = new Date("2026-11-23T10:00:00Z");

const standardToGermany = async () => {
  const offers = await listDeliveryOffers({
    market: "DE",
    country: "DE",
    locale: "en-DE",
    now: monday,
    subtotal: money(2_000, "EUR"),
    grams: 1_500,
    oversized: false,
  });
  return offers.find(({ key }) => key === "standard");
};

const arrive = (serial: number, arrivedAt: Date) =>
  transaction((tx) =>
    noteArrival(tx, {
      shipmentId: `shp_${serial}`,
      carrier: "demo",
      service: "standard",
      address: { country: "DE" },
      countedOn: "2026-11-23",
      handedOverAt: new Date("2026-11-23T16:00:00Z"),
      arrivedAt,
    }),
  );

test("thirty arrivals later the date is our own, and says so", async () => {
  const table = await standardToGermany();
  expect(table?.basis.measuredOn).toBeNull();
  for (let serial = 0; serial < 29; serial++) await arrive(serial, new Date("2026-11-25T09:00:00Z"));
  await learnLanes();
  expect((await standardToGermany())?.window).toEqual(table?.window);
  await Promise.all([arrive(29, later(await shopNow(), DAY)), arrive(0, monday)]);
  await sql.exec`UPDATE lane_sample SET transit_days = 2 WHERE shipment_id = 'shp_29'`;
  await learnLanes();
  const learned = await standardToGermany();
  expect(learned).toMatchObject({
    window: { from: "2026-11-25", to: "2026-11-25" },
    basis: { measuredOn: 30, transit: { minDays: 2, maxDays: 2 } },
  });
});
