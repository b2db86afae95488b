/** What delivery costs and how long it takes, and which tax is in or on a price; dated rows, each tax rate with its source. */

import type { Localized } from "../../lib/kernel/localized.ts";
import type { Currency } from "../../lib/kernel/money.ts";
import { refresh, TAGS } from "../../lib/platform/cache.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import type { Service } from "../../lib/shipping/model.ts";
import { type Market, store } from "../../store.config.ts";

/** As the demo's carrier is known to lib/platform/carriers. */
const CARRIER = "demo";
const BEGIN = new Date("2026-01-01T00:00:00Z");

const OPTIONS: readonly { key: string; service: Service; name: Localized }[] = [
  { key: "standard", service: "standard", name: { en: "Standard", de: "Standard" } },
  { key: "express", service: "express", name: { en: "Express", de: "Express" } },
  { key: "large", service: "large", name: { en: "Two people and a van", de: "Zwei Personen und ein Lieferwagen" } },
];

/** Up to 5 kg, up to 31.5 kg (one parcel), heavier (several); null where that is not offered. Minor units of the market's currency. */
type Tariff = { readonly bands: readonly [number | null, number | null, number | null]; readonly freeFrom: number | null };
const BANDS = [5_000, 31_500, null] as const;

type Tariffs = Readonly<Record<Market, Readonly<Partial<Record<Service, Tariff>>>>>;

export const TARIFFS: Tariffs = {
  IE: {
    standard: { bands: [490, 890, 1_490], freeFrom: 7_500 },
    express: { bands: [990, 1_490, null], freeFrom: null },
    large: { bands: [null, null, 3_900], freeFrom: null },
  },
  DE: {
    standard: { bands: [690, 1_190, 1_990], freeFrom: 10_000 },
    express: { bands: [1_690, 2_490, null], freeFrom: null },
    large: { bands: [null, null, 7_900], freeFrom: null },
  },
  FR: {
    standard: { bands: [690, 1_190, 1_990], freeFrom: 10_000 },
    express: { bands: [1_690, 2_490, null], freeFrom: null },
    large: { bands: [null, null, 7_900], freeFrom: null },
  },
  ES: {
    standard: { bands: [790, 1_390, 2_290], freeFrom: 12_000 },
    express: { bands: [1_890, 2_790, null], freeFrom: null },
    large: { bands: [null, null, 9_900], freeFrom: null },
  },
  PT: {
    standard: { bands: [790, 1_390, 2_290], freeFrom: 12_000 },
    express: { bands: [1_890, 2_790, null], freeFrom: null },
    large: { bands: [null, null, 9_900], freeFrom: null },
  },
  GB: {
    standard: { bands: [590, 990, 1_690], freeFrom: 9_000 },
    express: { bands: [1_290, 1_890, null], freeFrom: null },
    large: { bands: [null, null, 6_900], freeFrom: null },
  },
  US: {
    standard: { bands: [1_490, 3_490, 5_990], freeFrom: 25_000 },
    express: { bands: [3_900, 8_900, null], freeFrom: null },
  },
};

/** Working days from Dublin, from the first to the last that is promised. */
const TRANSIT: Readonly<Record<Market, Readonly<Partial<Record<Service, readonly [number, number]>>>>> = {
  IE: { standard: [1, 2], express: [1, 1], large: [2, 4] },
  DE: { standard: [3, 5], express: [2, 2], large: [5, 8] },
  FR: { standard: [3, 5], express: [2, 2], large: [5, 8] },
  ES: { standard: [4, 6], express: [2, 3], large: [6, 9] },
  PT: { standard: [4, 6], express: [2, 3], large: [6, 9] },
  GB: { standard: [2, 3], express: [1, 2], large: [3, 6] },
  US: { standard: [6, 10], express: [3, 4] },
};

type Rate = { country: string; region?: string; taxClass: string; basisPoints: number; from: string; source: string };

/** VAT where the goods are delivered (one-stop shop); the US only in states where we are registered, and there the state's own rate. */
const TAXES: readonly Rate[] = [
  { country: "IE", taxClass: "standard", basisPoints: 2_300, from: "2021-03-01", source: "VAT Consolidation Act 2010 s. 46(1)(a)" },
  { country: "DE", taxClass: "standard", basisPoints: 1_900, from: "2021-01-01", source: "UStG § 12 Abs. 1" },
  { country: "FR", taxClass: "standard", basisPoints: 2_000, from: "2014-01-01", source: "CGI art. 278" },
  { country: "ES", taxClass: "standard", basisPoints: 2_100, from: "2012-09-01", source: "Ley 37/1992 art. 90" },
  { country: "PT", taxClass: "standard", basisPoints: 2_300, from: "2011-01-01", source: "CIVA art. 18.º n.º 1 c), mainland" },
  { country: "GB", taxClass: "standard", basisPoints: 2_000, from: "2011-01-04", source: "Value Added Tax Act 1994 s. 2(1)" },
  {
    country: "US",
    region: "CA",
    taxClass: "standard",
    basisPoints: 725,
    from: "2017-01-01",
    source: "CDTFA, statewide base rate; district taxes not included",
  },
  {
    country: "US",
    region: "CA",
    taxClass: "delivery",
    basisPoints: 0,
    from: "2017-01-01",
    source: "18 CCR § 1628: delivery by common carrier, stated separately",
  },
  {
    country: "US",
    region: "TX",
    taxClass: "standard",
    basisPoints: 625,
    from: "1990-07-01",
    source: "Texas Tax Code § 151.051; local taxes not included",
  },
  {
    country: "US",
    region: "WA",
    taxClass: "standard",
    basisPoints: 650,
    from: "1983-06-01",
    source: "RCW 82.08.020; local taxes not included",
  },
];

export async function seed(): Promise<number> {
  const options = await seedOptions(); // first: rates refer to them
  return options + (await total([seedRates(), seedTransit(), seedTaxes()]));
}

const total = async (writes: readonly Promise<number>[]): Promise<number> =>
  (await Promise.all(writes)).reduce((all, each) => all + each, 0);

const seedOptions = async (): Promise<number> => {
  const written = OPTIONS.map(
    ({ key, service, name }, index) => sql.exec`
      INSERT INTO delivery_option (key, carrier, service, name, position, active) VALUES (${key}, ${CARRIER}, ${service}, ${JSON.stringify(name)}::jsonb, ${index + 1}, true)
      ON CONFLICT (key) DO NOTHING`,
  );
  return total(written);
};

/** The tariffs as they stand above: what was changed since holds from now on, what was charged until then stays written. */
export async function seedRates(tariffs: Tariffs = TARIFFS): Promise<number> {
  const now = await shopNow();
  const written: number[] = [];
  for (const market of Object.keys(tariffs) as Market[])
    for (const [service, tariff] of Object.entries(tariffs[market])) written.push(await writeTariff({ market, service, ...tariff }, now));
  const rows = written.reduce((all, each) => all + each, 0);
  if (rows) await refresh([TAGS.shipping]);
  return rows;
}

type Priced = Tariff & { readonly market: Market; readonly service: string };
type RateRow = { readonly amount: number; readonly freeFrom: number | null; readonly maxGrams: number | null };

/** All bands of a tariff begin together; the newest beginning is the one in force. */
async function writeTariff({ market, service, bands, freeFrom }: Priced, now: Date): Promise<number> {
  const wanted = bands.flatMap((amount, band): RateRow[] => (amount === null ? [] : [{ amount, freeFrom, maxGrams: BANDS[band] ?? null }]));
  const inForce = await sql.many<RateRow>`
    SELECT amount, free_from, max_grams FROM delivery_rate WHERE option_key = ${service} AND market = ${market} AND valid_from = (
      SELECT max(valid_from) FROM delivery_rate WHERE option_key = ${service} AND market = ${market} AND valid_from <= ${now})
    ORDER BY max_grams NULLS LAST`;
  if (wanted.map(bandText).join() === inForce.map(bandText).join()) return 0;
  const from = inForce.length ? now : BEGIN;
  const currency: Currency = store.markets[market].currency;
  const stem = `rat_${market.toLowerCase()}_${service}${inForce.length ? `_${now.getTime().toString(36)}` : ""}`;
  return total(
    wanted.map(
      ({ amount, maxGrams }) => sql.exec`
        INSERT INTO delivery_rate (id, option_key, market, currency, amount, free_from, max_grams, valid_from)
        VALUES (${`${stem}_${maxGrams ?? "any"}`}, ${service}, ${market}, ${currency}, ${amount}, ${freeFrom}, ${maxGrams}, ${from})`,
    ),
  );
}

const bandText = ({ amount, freeFrom, maxGrams }: RateRow): string => `${maxGrams ?? ""}:${amount}/${freeFrom ?? ""}`;

const seedTransit = (): Promise<number> =>
  total(
    Object.entries(TRANSIT).flatMap(([market, services]) =>
      Object.entries(services).map(
        ([service, [minDays, maxDays]]) => sql.exec`
          INSERT INTO transit_time (carrier, service, origin, destination, min_days, max_days, source)
          VALUES (${CARRIER}, ${service}, ${store.warehouse.country}, ${store.markets[market as Market].country}, ${minDays}, ${maxDays}, 'the carrier’s table, 2026')
          ON CONFLICT DO NOTHING`,
      ),
    ),
  );

const seedTaxes = (): Promise<number> =>
  total(
    TAXES.map(
      ({ country, region = "", taxClass, basisPoints, from, source }) => sql.exec`
        INSERT INTO tax_rate (id, country, region, tax_class, basis_points, valid_from, source)
        VALUES (${`tax_${country}${region}_${taxClass}`.toLowerCase()}, ${country}, ${region}, ${taxClass}, ${basisPoints}, ${from}::date, ${source})
        ON CONFLICT DO NOTHING`,
    ),
  );
