import { addDays, type LocalDate } from "../kernel/days.ts";
import { allocate } from "../kernel/money.ts";
import { ok, type Problem, type Result, refuse } from "../kernel/result.ts";
import type { WithdrawalRight } from "../rights/model.ts";
import type { ReturnableLine, ReturnableOrder, ReturnKind, ReturnPreview, ReturnWindow, WantedLine } from "./model.ts";

export type ReturnTerms = { readonly right: WithdrawalRight | null; readonly policyDays: number };

/** Both windows run from the day the last thing came; until then they are open and have no end yet. */
export function returnWindow(order: Pick<ReturnableOrder, "deliveredOn">, { right, policyDays }: ReturnTerms): ReturnWindow {
  const { deliveredOn } = order;
  if (!deliveredOn) return { withdrawalUntil: null, policyUntil: null, begun: false };
  return { withdrawalUntil: right ? addDays(deliveredOn, right.days) : null, policyUntil: addDays(deliveredOn, policyDays), begun: true };
}

/** The right goes before the shop's favour; null when neither holds any more. */
export function kindOn(window: ReturnWindow, terms: ReturnTerms, today: LocalDate): ReturnKind | null {
  if (!window.begun) return terms.right ? "withdrawal" : "change_of_mind";
  if (window.withdrawalUntil && today <= window.withdrawalUntil) return "withdrawal";
  return window.policyUntil && today <= window.policyUntil ? "change_of_mind" : null;
}

export const unitsLeft = (line: ReturnableLine): number => line.quantity - line.gone;

/** What some units of a line cost: shares of the whole, so that all of them together are exactly what was paid. */
export function amountFor(line: ReturnableLine, quantity: number): number {
  const perUnit = allocate(line.paid, Array<number>(line.quantity).fill(1));
  return perUnit.slice(line.gone, line.gone + quantity).reduce((a, b) => a + b, 0);
}

type NotReturnable = "not_paid" | "nothing_chosen" | "unknown" | "too_many" | "window_closed";

/** Facts in, answer out: may these units come back today, as what, and for how much? */
export function checkReturn(
  order: ReturnableOrder,
  wanted: readonly WantedLine[],
  { terms, today }: { terms: ReturnTerms; today: LocalDate },
): Result<ReturnPreview, Problem<NotReturnable>> {
  if (!["paid", "fulfilled"].includes(order.state)) return refuse("not_paid");
  const chosen = wanted.filter((each) => each.quantity > 0);
  if (chosen.length === 0) return refuse("nothing_chosen");
  const window = returnWindow(order, terms);
  const kind = kindOn(window, terms, today);
  if (!kind) return refuse("window_closed", { closedOn: window.policyUntil ?? "" });
  const lines: { lineId: string; quantity: number; amount: number }[] = [];
  for (const { lineId, quantity } of chosen) {
    const line = order.lines.find((each) => each.id === lineId);
    if (!line || lines.some((each) => each.lineId === lineId)) return refuse("unknown");
    if (quantity > unitsLeft(line)) return refuse("too_many", { left: unitsLeft(line), title: line.title });
    lines.push({ lineId, quantity, amount: amountFor(line, quantity) });
  }
  const all = order.lines.every((line) => unitsLeft(line) === (lines.find((each) => each.lineId === line.id)?.quantity ?? 0));
  const shippingShare = all && kind === "withdrawal" && !order.shippingReturned ? order.shipping : 0;
  const amount = lines.reduce((sum, line) => sum + line.amount, shippingShare);
  return ok({ kind, lines, shippingShare, amount, refundDays: terms.right?.refundDays ?? 14 });
}

type SendableLine = { readonly id: string; readonly quantity: number; readonly packedAt: Date | null; readonly cancelledAt: Date | null };

/**
 * Which of the returned lines never left and are to be called off. A line goes as a whole until it is packed: where only
 * some of its units are withdrawn, all are sent first, or all are called off on the order's page.
 */
export function checkUnsent(lines: readonly SendableLine[], wanted: readonly WantedLine[]): Result<string[], Problem<"part_not_sent">> {
  const unsent = lines.filter(({ id, packedAt, cancelledAt }) => !packedAt && !cancelledAt && wanted.some(({ lineId }) => lineId === id));
  const isPart = unsent.some(({ id, quantity }) => wanted.find(({ lineId }) => lineId === id)?.quantity !== quantity);
  return isPart ? refuse("part_not_sent") : ok(unsent.map(({ id }) => id));
}
