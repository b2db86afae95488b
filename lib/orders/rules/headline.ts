import type { OrderState } from "../model.ts";
import type { OrderView } from "./view.ts";

/** Where an order stands, in one of these sentences. "Failed" is none of them: only the provider may say so (TRUST R10). */
export const HEADLINES = [
  "waiting",
  "declined",
  "checking",
  "processing",
  "paid",
  "fulfilled",
  "called_off",
  "refunded",
  "expired",
  "cancelled",
  "review",
] as const;
export type Headline = (typeof HEADLINES)[number];

type Said = Pick<OrderView, "state" | "payment" | "endedReason">;

/** `checking`: the provider did not answer just now, so what it would say is open. */
export function headlineOf(order: Said, checking = false): Headline {
  const paidLate = order.payment?.state === "captured"; // after it had ended: then all of it has gone back (TRUST R15)
  const said: Record<OrderState, Headline> = {
    pending_payment: pendingHeadline(order, checking),
    paid: "paid",
    fulfilled: "fulfilled",
    refunded: order.endedReason === "called_off" ? "called_off" : "refunded",
    expired: paidLate ? "refunded" : "expired",
    cancelled: paidLate ? "refunded" : "cancelled",
    review: "review",
  };
  return said[order.state];
}

function pendingHeadline({ payment }: Said, checking: boolean): Headline {
  if (checking) return "checking";
  if (payment?.state === "processing" || payment?.state === "authorized") return "processing";
  return payment?.declined ? "declined" : "waiting";
}

/** Headlines under which the page looks again by itself. */
export const isUnclear = (headline: Headline): boolean => headline === "checking" || headline === "processing";
