import { type Money, share } from "../../kernel/money.ts";
import type { Risk } from "./risk.ts";

/** The ways out of a broken date; words under `delivery.late.remedies`. */
export const REMEDIES = ["wait", "reship", "cancel"] as const;
export type RemedyKey = (typeof REMEDIES)[number];

/** As it is offered: with the money it brings, or the day. */
export type Remedy = { readonly key: RemedyKey; readonly amount: number };

export type RemedyFacts = {
  readonly risk: Risk;
  /** What was paid for the goods, in the order's currency. */
  readonly goods: Money;
  /** What of the payment could go back now. */
  readonly refundable: number;
  /** Whether all that is on the road could be sent once more from the shelf. */
  readonly canSendAgain: boolean;
};

export type LatePolicy = { readonly compensationBasisPoints: number; readonly compensationMost: number };

/** What we give for waiting: a share of the goods, up to a sum, and never more than could go back. */
export const compensationFor = ({ goods, refundable }: Pick<RemedyFacts, "goods" | "refundable">, policy: LatePolicy): number =>
  Math.min(share(goods, policy.compensationBasisPoints).amount, policy.compensationMost, refundable);

/** The choices, the mildest first. What would bring nothing is not offered. */
export function remediesFor(facts: RemedyFacts, policy: LatePolicy): Remedy[] {
  return [
    { key: "wait", amount: compensationFor(facts, policy) },
    ...(facts.canSendAgain ? [{ key: "reship" as const, amount: 0 }] : []),
    ...(facts.refundable > 0 ? [{ key: "cancel" as const, amount: facts.refundable }] : []),
  ];
}
