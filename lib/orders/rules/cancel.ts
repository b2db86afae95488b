import { next, type Party } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { orderMachine } from "../machine.ts";
import type { OrderState } from "../model.ts";

type CancelLine = { readonly id: string; readonly packedAt: Date | null; readonly cancelledAt: Date | null };
type CancelFacts = { readonly state: OrderState; readonly lines: readonly CancelLine[] };

export type NotCancellable = "order_ended" | "already_packed" | "under_review";

/** Whole orders: while nobody has paid, and after that until the first line is packed. From then on it comes back instead. */
export function checkCancel({ state, lines }: CancelFacts, by: Party): Result<"cancel" | "call_off", { code: NotCancellable }> {
  if (next(orderMachine, { state, event: "cancel", by }).ok) return ok("cancel");
  if (state === "review") return refuse("under_review");
  if (state === "fulfilled" || lines.some(({ packedAt }) => packedAt)) return refuse("already_packed");
  return next(orderMachine, { state, event: "call_off", by }).ok ? ok("call_off") : refuse("order_ended");
}

/** One line, by staff: of a paid order, until it is packed. `isLast`: nothing else of the order is wanted then. */
export function checkCancelLine(
  { state, lines }: CancelFacts,
  lineId: string,
): Result<{ isLast: boolean }, { code: NotCancellable | "unknown" | "line_cancelled" }> {
  const line = lines.find(({ id }) => id === lineId);
  if (!line) return refuse("unknown");
  if (state === "review") return refuse("under_review");
  if (line.cancelledAt) return refuse("line_cancelled");
  if (line.packedAt) return refuse("already_packed");
  if (state !== "paid") return refuse("order_ended");
  return ok({ isLast: lines.every((each) => each.id === lineId || each.cancelledAt) });
}
