import type { ShipmentState } from "../delivery/model.ts";
import type { Currency } from "../kernel/money.ts";

/** What waits for somebody, in the order of the home page. */
export const QUEUES = ["toPack", "toAnswer", "toSettle", "review", "refunds", "parcels", "parked", "violations"] as const;
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
