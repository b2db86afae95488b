import type { CaseRemedy, RecoveryKind } from "../model.ts";

export type CaseFacts = {
  readonly kind: RecoveryKind;
  /** What was paid for the units in question. */
  readonly paid: number;
  /** Whether all of them lie on the shelf once more. */
  readonly canSendAgain: boolean;
};

export type RecoveryPolicy = { readonly automaticUpTo: number; readonly keepBelow: number; readonly checkHours: number };

/** What becomes of what they hold: nothing is there to hold, cheap things stay, the rest is fetched at our cost. */
export const goodsOf = ({ kind, paid }: Pick<CaseFacts, "kind" | "paid">, { keepBelow }: RecoveryPolicy): CaseRemedy["goods"] => {
  if (kind === "not_received" || kind === "missing_item") return "none";
  return paid <= keepBelow ? "keep" : "fetch";
};

/** What may be offered, the quickest way to what was ordered first. */
export function caseRemedies(facts: CaseFacts, policy: RecoveryPolicy): CaseRemedy[] {
  const goods = goodsOf(facts, policy);
  return [
    ...(facts.canSendAgain ? [{ key: "resend" as const, amount: 0, goods }] : []),
    ...(facts.paid > 0 ? [{ key: "refund" as const, amount: facts.paid, goods }] : []),
  ];
}

/** Whether the shop offers it without anybody looking: a known fault, a sum within the policy. A lost parcel is looked for first. */
export const isOfferedAtOnce = ({ kind, paid }: Pick<CaseFacts, "kind" | "paid">, { automaticUpTo }: RecoveryPolicy): boolean =>
  kind !== "not_received" && paid <= automaticUpTo;
