import type { Room } from "../rooms.ts";

/** What the shop commits itself to by a date. */
export const PROMISE_KINDS = [
  "ship_by",
  "deliver_by",
  "reply_by",
  "refund_by",
  "repair_by",
  "inspect_by",
  "offer_valid_until",
  "data_by",
] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];

export type PromiseState = "open" | "at_risk" | "kept" | "broken" | "renegotiated" | "void";

/**
 * Each kind: the room whose work keeps it, and what keeps it. A commitment to do something is kept by that `fact` in
 * time; an offer that stands until a day is kept by `time` itself.
 */
export const PROMISES = {
  ship_by: { room: "delivery", keptBy: "fact" },
  deliver_by: { room: "delivery", keptBy: "fact" },
  reply_by: { room: "support", keptBy: "fact" },
  refund_by: { room: "payments", keptBy: "fact" },
  repair_by: { room: "care", keptBy: "fact" },
  inspect_by: { room: "returns", keptBy: "fact" },
  offer_valid_until: { room: "takeback", keptBy: "time" },
  data_by: { room: "journey", keptBy: "fact" },
} as const satisfies Record<PromiseKind, { readonly room: Room; readonly keptBy: "fact" | "time" }>;

/** What is known when a promise is made; all times are the shop's. */
export type NewPromise = {
  readonly kind: PromiseKind;
  /** The id of what it is about. One live promise of a kind about one thing. */
  readonly subject: string;
  readonly orderId?: string | null;
  readonly customerId?: string | null;
  /** The e-mail address of whom it is made to. */
  readonly madeTo: string;
  readonly dueFrom?: Date | null;
  readonly dueAt: Date;
  /** How the date was worked out. */
  readonly basis?: Readonly<Record<string, unknown>>;
  readonly now: Date;
};

export type PromiseRow = {
  readonly id: string;
  readonly kind: PromiseKind;
  readonly state: PromiseState;
  readonly subject: string;
  readonly orderId: string | null;
  readonly customerId: string | null;
  readonly madeTo: string;
  readonly madeAt: Date;
  readonly dueFrom: Date | null;
  readonly dueAt: Date;
  readonly riskReason: string | null;
  readonly metAt: Date | null;
  readonly endedAt: Date | null;
};

/** Under so many ended promises a share says nothing. */
export const TOO_FEW = 30;

/** How a kind was kept: `share` is null while there are too few to say. */
export type Keeping = { readonly kind: PromiseKind; readonly ended: number; readonly kept: number; readonly share: number | null };
export type MonthOfKeeping = Keeping & { /** "2026-11" */ readonly month: string };
