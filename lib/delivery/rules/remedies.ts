import { addDays, type LocalDate } from "../../kernel/days.ts";
import { type Money, share } from "../../kernel/money.ts";
import type { PickupPoint } from "../../orders/model.ts";
import type { Risk } from "./risk.ts";

/** The ways out of a broken date; words under `delivery.late.remedies`. */
export const REMEDIES = ["wait", "pickup", "reship", "similar", "cancel"] as const;
export type RemedyKey = (typeof REMEDIES)[number];

/** A place at which the parcel may wait instead of coming to the door. */
export type RemedyPoint = PickupPoint;

/** What is sent in place of a line that cannot be sent again; where it can, the same once more. */
export type Substitute = {
  readonly lineId: string;
  readonly quantity: number;
  readonly variantId: string;
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  /** What was ordered; null where it is the very same. */
  readonly insteadOf: string | null;
};

/** As it is offered: with the money it brings, the places to choose from, or the things that come instead. */
export type Remedy = {
  readonly key: RemedyKey;
  readonly amount: number;
  readonly points?: readonly RemedyPoint[];
  readonly substitutes?: readonly Substitute[];
  /** Of calling off: only what has not come yet. */
  readonly part?: boolean;
};

type CallingOff = { readonly units: "all" | readonly unknown[]; readonly amount: number };

export type RemedyFacts = {
  readonly risk: Risk;
  /** What was paid for the goods, in the order's currency. */
  readonly goods: Money;
  /** What of the payment could go back now. */
  readonly refundable: number;
  /** What calling off would bring back, and whether only for a part; null where nothing can be called off. */
  readonly callingOff: CallingOff | null;
  /** Whether all that is on the road could be sent once more from the shelf. */
  readonly canSendAgain: boolean;
  /** Where the carrier would let all that is on the road wait, the nearest first. */
  readonly points: readonly RemedyPoint[];
  /** What could come instead, where something cannot be sent again; empty where nothing is close enough. */
  readonly substitutes: readonly Substitute[];
};

export type LatePolicy = { readonly compensationBasisPoints: number; readonly compensationMost: number };

/** So many places are a choice, more are a list. */
export const POINTS_OFFERED = 3;

/** What we give for waiting: a share of the goods, up to a sum, and never more than could go back. */
export const compensationFor = ({ goods, refundable }: Pick<RemedyFacts, "goods" | "refundable">, policy: LatePolicy): number =>
  Math.min(share(goods, policy.compensationBasisPoints).amount, policy.compensationMost, refundable);

/** The day we believe in, as long as it is still to come; never today, which may be over in an hour. */
export const dayToWaitFor = (expectedOn: LocalDate, today: LocalDate): LocalDate => (expectedOn > today ? expectedOn : addDays(today, 1));

/** The choices, the mildest first. What would bring nothing is not offered. */
export function remediesFor(facts: RemedyFacts, policy: LatePolicy): Remedy[] {
  const { canSendAgain, points, substitutes } = facts;
  return [
    { key: "wait", amount: compensationFor(facts, policy) },
    ...(points.length ? [{ key: "pickup" as const, amount: 0, points: points.slice(0, POINTS_OFFERED) }] : []),
    ...(canSendAgain ? [{ key: "reship" as const, amount: 0 }] : []),
    ...(!canSendAgain && substitutes.length ? [{ key: "similar" as const, amount: 0, substitutes }] : []),
    ...cancelFor(facts.callingOff),
  ];
}

const cancelFor = (off: CallingOff | null): Remedy[] =>
  off && off.amount > 0 ? [{ key: "cancel", amount: off.amount, ...(off.units !== "all" && { part: true }) }] : [];

/** The choices once told, with calling off as things are now: what it brings changes with everything that is settled or arrives. */
export const remediesNow = (told: readonly Remedy[], off: CallingOff | null): Remedy[] =>
  told.flatMap((remedy) => (remedy.key === "cancel" ? cancelFor(off) : [remedy]));
