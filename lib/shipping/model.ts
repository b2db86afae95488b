import type { OpeningHours } from "../../store.config.ts";
import type { LocalDate } from "../kernel/days.ts";
import type { Localized } from "../kernel/localized.ts";
import type { Money } from "../kernel/money.ts";

/** Whether a service carries what a parcel carrier's belt cannot: washing machines, e-bikes. */
export const SERVICES = {
  standard: { oversized: false },
  express: { oversized: false },
  large: { oversized: true },
  /** Brought nowhere: collected at a counter of ours. */
  counter: { oversized: false },
} as const satisfies Record<string, { readonly oversized: boolean }>;
export type Service = keyof typeof SERVICES;

/** One unit of what is sent. */
export type Goods = {
  readonly weightGrams: number;
  readonly lengthMm: number | null;
  readonly widthMm: number | null;
  readonly heightMm: number | null;
};

export type DeliveryOption = {
  readonly key: string;
  readonly carrier: string;
  readonly service: Service;
  readonly name: Localized;
  readonly position: number;
};

/** A dated row of what an option costs in a market; rows of one day are one tariff, by weight. */
export type TariffRow = {
  readonly optionKey: string;
  readonly price: Money;
  /** The subtotal from which it costs nothing. */
  readonly freeFrom: Money | null;
  /** Up to this weight; null: any. */
  readonly maxGrams: number | null;
  readonly validFrom: Date;
};

/** Working days from hand-over to the door, both ends included in the promise. */
export type Transit = { readonly minDays: number; readonly maxDays: number };
/** By the carrier's own table, or `measured` by so many of our parcels; then our handling was measured with it. */
export type Lane = Transit & {
  readonly carrier: string;
  readonly service: string;
  readonly destination: string;
  readonly measured: { readonly samples: number; readonly handlingDays: number } | null;
};

/** A country's days without work, each with its name. */
export type CountryCalendar = {
  readonly country: string;
  readonly restDays: readonly number[];
  readonly holidays: ReadonlyMap<LocalDate, string>;
};

export type Warehouse = {
  readonly timeZone: string;
  /** "14:00": what is paid before leaves the same working day. */
  readonly cutOff: string;
  readonly handlingDays: number;
  readonly calendar: CountryCalendar;
};

/** What a counter is, in one language: as it is offered, and as it is frozen on the order. */
export type CounterPlace = {
  readonly id: string;
  readonly name: string;
  readonly address: CounterAddress;
  readonly timeZone: string;
  readonly hours: readonly OpeningHours[];
  readonly note: string;
  readonly keptDays: number;
  /** By when it is ready, as an instant of the day that is promised. */
  readonly readyAt: string;
};
export type CounterAddress = {
  readonly line1: string;
  readonly line2: string | null;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
};

/** A counter as the merchant keeps it. */
export type Counter = Omit<CounterPlace, "name" | "note" | "readyAt"> & {
  readonly name: Localized;
  readonly note: Partial<Localized>;
  readonly markets: readonly string[];
  /** Working days on top of the warehouse's own, to bring it there. */
  readonly handlingDays: number;
  readonly active: boolean;
  readonly version: number;
};

export type DeliveryWindow = { readonly from: LocalDate; readonly to: LocalDate };

/** How a date was worked out; frozen on the order, so that it can be explained and kept to. */
export type DeliveryBasis = {
  /** The instant it was reckoned for (ISO 8601). */
  readonly at: string;
  readonly cutOff: string;
  readonly timeZone: string;
  readonly beforeCutOff: boolean;
  /** The working day the order counts on. */
  readonly countedOn: LocalDate;
  readonly handlingDays: number;
  readonly dispatchOn: LocalDate;
  readonly origin: string;
  readonly destination: string;
  readonly transit: Transit;
  /** So many of our own parcels the days rest on; null: the carrier's table. */
  readonly measuredOn: number | null;
  readonly holidaysSkipped: readonly { readonly on: LocalDate; readonly country: string; readonly name: string }[];
  /** Where it is collected, if it is. */
  readonly counter?: CounterPlace;
};

/** A way of getting it, at its price, on its dates. */
export type DeliveryOffer = {
  readonly key: string;
  readonly carrier: string;
  readonly service: Service;
  readonly name: string;
  readonly price: Money;
  /** The subtotal from which it would cost nothing. */
  readonly freeFrom: Money | null;
  readonly window: DeliveryWindow;
  readonly basis: DeliveryBasis;
};

/** What one service costs in a market, by weight, and how long it takes. */
export type ServiceTerms = {
  readonly key: string;
  readonly name: string;
  /** Narrowest first; null: any weight above. */
  readonly bands: readonly { readonly maxGrams: number | null; readonly price: Money }[];
  readonly freeFrom: Money | null;
  readonly days: Transit;
};

export type DeliveryTerms = {
  readonly market: string;
  readonly country: string;
  readonly services: readonly ServiceTerms[];
  /** What the smallest parcel costs by the first service, up to which weight, and from which sum nothing. */
  readonly smallest: { readonly price: Money; readonly freeFrom: Money | null; readonly maxGrams: number | null } | null;
};
