import { pick } from "../../kernel/localized.ts";
import { type Money, money } from "../../kernel/money.ts";
import {
  type CountryCalendar,
  type DeliveryOffer,
  type DeliveryOption,
  type Goods,
  type Lane,
  SERVICES,
  type TariffRow,
  type Warehouse,
} from "../model.ts";
import { deliveryWindow } from "./window.ts";

/** What a parcel belt takes (as DHL, UPS and GLS publish it: 31.5 kg, 120 cm long, length and girth 300 cm). */
export const BELT = { grams: 31_500, longestMm: 1_200, girthMm: 3_000 };

/** Whether one unit needs a van with two people instead of a parcel. */
export function isOversized({ weightGrams, lengthMm, widthMm, heightMm }: Goods): boolean {
  const [longest = 0, second = 0, third = 0] = [lengthMm ?? 0, widthMm ?? 0, heightMm ?? 0].sort((a, b) => b - a);
  return weightGrams > BELT.grams || longest > BELT.longestMm || longest + 2 * (second + third) > BELT.girthMm;
}

/** The newest tariff of an option that is in force: all its rows of one day. */
export function tariffInForce(rows: readonly TariffRow[], optionKey: string, now: Date): TariffRow[] {
  const begun = rows.filter((row) => row.optionKey === optionKey && row.validFrom <= now);
  const newest = Math.max(...begun.map((row) => row.validFrom.getTime()));
  return begun.filter((row) => row.validFrom.getTime() === newest);
}

/** The row for a weight: the narrowest band it fits into; undefined when it is too heavy for all. */
export const bandFor = (tariff: readonly TariffRow[], grams: number): TariffRow | undefined =>
  tariff
    .filter((row) => row.maxGrams === null || grams <= row.maxGrams)
    .sort((a, b) => (a.maxGrams ?? Number.POSITIVE_INFINITY) - (b.maxGrams ?? Number.POSITIVE_INFINITY))[0];

export const priceIn = (row: TariffRow, subtotal: Money): Money =>
  row.freeFrom && subtotal.amount >= row.freeFrom.amount ? money(0, row.price.currency) : row.price;

export type OfferFacts = {
  readonly options: readonly DeliveryOption[];
  readonly tariffs: readonly TariffRow[];
  readonly lanes: readonly Lane[];
  readonly warehouse: Warehouse;
  readonly destination: CountryCalendar;
};

export type Wanted = {
  readonly grams: number;
  readonly oversized: boolean;
  readonly subtotal: Money;
  readonly now: Date;
  readonly locale: string;
};

/** The ways to get these goods to that country, in the merchant's order; none where nothing goes. */
export function deliveryOffers(facts: OfferFacts, wanted: Wanted): DeliveryOffer[] {
  return facts.options
    .filter((option) => SERVICES[option.service].oversized === wanted.oversized)
    .sort((a, b) => a.position - b.position)
    .flatMap((option) => offerOf(option, facts, wanted));
}

function offerOf(
  option: DeliveryOption,
  { tariffs, lanes, warehouse, destination }: OfferFacts,
  { grams, subtotal, now, locale }: Wanted,
): DeliveryOffer[] {
  const row = bandFor(tariffInForce(tariffs, option.key, now), grams);
  const lane = lanes.find(
    (each) => each.carrier === option.carrier && each.service === option.service && each.destination === destination.country,
  );
  if (!row || !lane) return [];
  const price = priceIn(row, subtotal);
  const { window, basis } = deliveryWindow({ now, warehouse, destination, lane });
  return [
    {
      key: option.key,
      carrier: option.carrier,
      service: option.service,
      name: pick(option.name, locale),
      price,
      freeFrom: row.freeFrom,
      window,
      basis,
    },
  ];
}
