import type { Options, ProductStatus } from "../catalog/model.ts";
import type { ShipmentState } from "../delivery/model.ts";
import type { LocalDate } from "../kernel/days.ts";
import type { Localized } from "../kernel/localized.ts";
import type { Currency, Money } from "../kernel/money.ts";

/** What waits for somebody, in the order of the home page. */
export const QUEUES = [
  "toPack",
  "toAnswer",
  "toSettle",
  "review",
  "refunds",
  "parcels",
  "toCollect",
  "cardTries",
  "parked",
  "violations",
] as const;
export type QueueKey = (typeof QUEUES)[number];

/** One thing that waits: what it is about, who, by when; of a parcel also its state. */
export type Waiting = {
  readonly ref: string;
  readonly about: string;
  readonly due: Date | null;
  readonly late: boolean;
  readonly parcel: ShipmentState | null;
};

export type Queue = { readonly key: QueueKey; readonly count: number; readonly late: number; readonly first: readonly Waiting[] };

export type DayFigures = {
  readonly currency: Currency;
  readonly orders: number;
  readonly ordered: number;
  readonly payments: number;
  readonly taken: number;
  readonly refunds: number;
  readonly paidBack: number;
};

/** A job, a mail or a provider's event that was given up: what it was, why, and what is tried again. */
export type Parked = {
  readonly kind: "job" | "mail" | "event";
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly reason: string;
  readonly attempts: number;
  readonly since: Date;
};

export type Violation = { readonly name: string; readonly key: string; readonly detail: string };

export type Health = {
  readonly databaseMs: number;
  readonly worker: { readonly beatAt: Date | null; readonly ageSeconds: number | null; readonly alive: boolean };
  readonly waiting: Backlog & { readonly running: number };
  readonly outbox: Backlog;
  readonly inbox: Backlog;
  readonly parked: readonly Parked[];
  readonly violations: readonly Violation[];
};

/** How much waits, and how long the oldest has. */
export type Backlog = { readonly count: number; readonly oldestSeconds: number };

/** A worker that has said nothing for this long is taken for dead; it beats every five seconds. */
export const SILENT_AFTER_SECONDS = 30;

export const SHELF_VIEWS = ["all", "short", "none", "incoming"] as const;
export type ShelfView = (typeof SHELF_VIEWS)[number];

/** A variant with fewer units than this to sell is short. */
export const SHORT_BELOW = 5;

/** One variant as it stands on the shelf: what it costs, what is there, what is spoken for, what comes. */
export type ShelfRow = {
  readonly sku: string;
  readonly handle: string;
  readonly name: Localized;
  readonly options: Options;
  readonly title: Localized;
  readonly status: ProductStatus;
  readonly picture: string | null;
  readonly prices: readonly Money[];
  readonly onHand: number;
  readonly reserved: number;
  readonly incoming: readonly { readonly quantity: number; readonly on: LocalDate }[];
};

/** What must always hold; each says what a row of `invariant_violation` under its name means. */
export const INVARIANTS = [
  "I01",
  "I02",
  "I03",
  "I04",
  "I05",
  "I06",
  "I07",
  "I08",
  "I09",
  "I10",
  "I11",
  "I12",
  "I13",
  "I15",
  "I16",
  "I18",
  "I19",
  "I20",
  "I21",
  "I23",
  "I24",
  "I25",
  "I26",
  "I27",
  "I28",
] as const;
