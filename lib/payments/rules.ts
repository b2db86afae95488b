import { allocate } from "../kernel/money.ts";
import { ok, refuse, type Result } from "../kernel/result.ts";
import type { DisputeState, RefundRule, RefundState } from "./model.ts";

export type RefundFacts = {
  readonly captured: number;
  readonly refunds: readonly { readonly amount: number; readonly state: RefundState }[];
  readonly disputes: readonly { readonly amount: number; readonly state: DisputeState }[];
};

export const isLiveRefund = (state: RefundState): boolean => state !== "failed" && state !== "canceled";

/** What is still ours to give back: captured, less what is on its way or back already, less what banks have taken (TRUST R32, I10). */
export const refundable = ({ captured, refunds, disputes }: RefundFacts): number => {
  const back = refunds.filter(({ state }) => isLiveRefund(state)).reduce((all, { amount }) => all + amount, 0);
  const disputed = disputes.filter(({ state }) => state !== "won").reduce((all, { amount }) => all + amount, 0);
  return Math.max(0, captured - back - disputed);
};

export type NotRefundable = "amount_invalid" | "dispute_open" | "over_refund";

export function checkRefund(facts: RefundFacts, amount: number): Result<number> {
  if (!Number.isSafeInteger(amount) || amount <= 0) return refuse("amount_invalid", undefined, "amount");
  if (facts.disputes.some(({ state }) => state === "open")) return refuse("dispute_open");
  if (amount > refundable(facts)) return refuse("over_refund", undefined, "amount");
  return ok(amount);
}

/** A person's refund above the limit wants a second person; a rule's is granted by the rule (TRUST R33). */
export const needsApproval = ({ amount, rule }: { amount: number; rule: RefundRule | null }, limit: number): boolean => rule === null && amount > limit;

/** One part of the bill that can be paid back by units: a line with what it cost the buyer, tax included. */
export type BilledLine = { readonly lineId: string; readonly quantity: number; readonly gross: number };

/**
 * What `units` more of a line are worth after `already` units were paid back: units share the line's price by largest
 * remainder, counted from the first, so that paying back all of them one by one gives the line's price exactly.
 */
export function shareOfUnits({ quantity, gross }: BilledLine, { already, units }: { already: number; units: number }): number {
  if (units < 0 || already < 0 || already + units > quantity) throw new RangeError(`${already} and ${units} of ${quantity} units`);
  return allocate(gross, Array<number>(quantity).fill(1)).slice(already, already + units).reduce((all, share) => all + share, 0);
}
