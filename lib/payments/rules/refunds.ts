import { allocate } from "../../kernel/money.ts";
import { ok, type Problem, type Result, refuse } from "../../kernel/result.ts";
import { type DisputeState, type RefundDetails, type RefundRule, type RefundState, UNANSWERED } from "../model.ts";

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

export function checkRefund(facts: RefundFacts, amount: number): Result<number, Problem<NotRefundable>> {
  if (!Number.isSafeInteger(amount) || amount <= 0) return refuse("amount_invalid", undefined, "amount");
  if (facts.disputes.some(({ state }) => state === "open")) return refuse("dispute_open");
  if (amount > refundable(facts)) return refuse("over_refund", undefined, "amount");
  return ok(amount);
}

/** A person's refund above the limit wants a second person; a rule's is granted by the rule (TRUST R33). */
export const needsApproval = ({ amount, rule }: { amount: number; rule: RefundRule | null }, limit: number): boolean =>
  rule === null && amount > limit;

/** What is left of a line (or of its tax) after earlier refunds, and of how many units. */
export type RestOfLine = { readonly left: number; readonly unitsLeft: number };

/**
 * What `units` of the rest are worth: units share what is left by largest remainder. However a line is paid back, unit by
 * unit or with failures between, the last unit takes the last cent and no more.
 */
export function shareOfRest({ left, unitsLeft }: RestOfLine, units: number): number {
  if (units < 0 || units > unitsLeft) throw new RangeError(`${units} of ${unitsLeft} units`);
  return allocate(left, Array<number>(unitsLeft).fill(1))
    .slice(0, units)
    .reduce((all, share) => all + share, 0);
}

export const sumOfParts = ({ lines, shipping, other }: Pick<RefundDetails, "lines" | "shipping" | "other">): number =>
  lines.reduce((all, { amount }) => all + amount, 0) + shipping + other;

/** Parts and accounts of a refund must both make its amount; anything else is a bug of whoever asks for it. */
export const addsUp = (details: RefundDetails, amount: number): boolean =>
  sumOfParts(details) === amount && Object.values(details.accounts).reduce((all, each) => all + each, 0) === amount;

/** A card was refused on the page, which may still be open for another. Why is the bank's secret and stays here (TRUST R47). */
export const isDeclined = ({ failure }: { failure: string | null }): boolean =>
  failure !== null && !(UNANSWERED as readonly string[]).includes(failure);

/** A payment in our book or the provider's. */
export type BookRow = { readonly intentId: string; readonly captured: number; readonly refunded: number; readonly currency: string };
export type Difference = { readonly intentId: string; readonly detail: string };

/** Where the two books differ: missing on a side, or other sums (I16). */
export function compareBooks(ours: readonly BookRow[], theirs: readonly BookRow[]): Difference[] {
  const [here, there] = [byIntent(ours), byIntent(theirs)];
  return [...new Set([...here.keys(), ...there.keys()])].flatMap((intentId) => {
    const [own, other] = [wordsOf(here.get(intentId)), wordsOf(there.get(intentId))];
    return own === other ? [] : [{ intentId, detail: `ours ${own}, provider's ${other}` }];
  });
}

const byIntent = (rows: readonly BookRow[]): Map<string, BookRow> => new Map(rows.map((row) => [row.intentId, row]));

const wordsOf = (row: BookRow | undefined): string => (row ? `${row.captured} less ${row.refunded} ${row.currency}` : "missing");
