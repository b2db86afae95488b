import type { PaymentRow } from "../../payments/model.ts";
import type { OrderState, ReviewReason } from "../model.ts";

/** What the provider says now, as far as settling needs it. */
export type SessionFacts = {
  readonly state: "open" | "processing" | "authorized" | "captured" | "failed" | "expired";
  readonly reference: string | null;
  readonly livemode: boolean;
  readonly currency: string;
  readonly amount: number;
  readonly captured: number;
};

export type SettlementFacts = {
  readonly order: { readonly state: OrderState; readonly currency: string; readonly amountDue: number; readonly paidAt: Date | null };
  readonly payment: Pick<PaymentRow, "id" | "state" | "currency" | "amount" | "livemode"> | null;
  /** Null: there is no payment page (yet), or nothing to pay. */
  readonly session: SessionFacts | null;
  /** Staff have looked at an order under review and want the provider asked again. */
  readonly confirmed: boolean;
};

export type Settlement =
  | { readonly kind: "nothing" }
  /** The hold stays: the bank is at work. */
  | { readonly kind: "wait"; readonly payment: "created" | "processing" | "authorized" }
  | { readonly kind: "pay" }
  /** Paid after the order had ended: goods if they are still there, else the money back (R15). */
  | { readonly kind: "pay_late"; readonly goods: boolean }
  /** Paid before it came under review; goods and money were booked then. */
  | { readonly kind: "confirm" }
  | { readonly kind: "expire"; readonly payment: "failed" | "canceled" }
  | { readonly kind: "review"; readonly reason: ReviewReason };

const NOTHING: Settlement = { kind: "nothing" };

/** What becomes of an order, decided from what the provider says this moment (TRUST R6–R10, R14, R15). */
export function decideSettlement(facts: SettlementFacts): Settlement {
  const { order, payment, session, confirmed } = facts;
  if (order.state === "review") return confirmed ? decideReview(facts) : NOTHING;
  if (order.amountDue === 0 && !payment) return order.state === "pending_payment" ? { kind: "pay" } : NOTHING;
  if (!payment || !session || payment.state === "captured") return NOTHING;
  if (session.state === "captured") return decideCapture(facts);
  if (order.state !== "pending_payment") return NOTHING;
  if (session.state === "failed") return { kind: "expire", payment: "failed" };
  if (session.state === "expired") return { kind: "expire", payment: "canceled" };
  return { kind: "wait", payment: session.state === "open" ? "created" : session.state };
}

function decideCapture(facts: SettlementFacts): Settlement {
  const { order } = facts;
  const reason = mismatch(facts);
  if (reason) return { kind: "review", reason };
  if (order.state === "pending_payment") return { kind: "pay" };
  if (order.state === "expired") return { kind: "pay_late", goods: true };
  return order.state === "cancelled" ? { kind: "pay_late", goods: false } : { kind: "review", reason: "second_payment" };
}

/** Staff's word alone never makes an order paid: the provider must say the right sum is there. */
function decideReview(facts: SettlementFacts): Settlement {
  const { order, payment, session } = facts;
  if (payment?.state === "captured" && order.paidAt) return { kind: "confirm" };
  if (!payment || session?.state !== "captured" || mismatch(facts)) return NOTHING;
  return { kind: "pay_late", goods: true };
}

/** Id, amount, currency and mode must be those of the order and its payment (R7). */
function mismatch({ order, payment, session }: SettlementFacts): ReviewReason | null {
  if (!payment || !session || session.reference !== payment.id) return "reference_differs";
  if (session.livemode !== payment.livemode) return "mode_differs";
  if (session.currency !== payment.currency || payment.currency !== order.currency) return "currency_differs";
  if (session.amount !== payment.amount || session.captured !== payment.amount || payment.amount !== order.amountDue)
    return "amount_differs";
  return null;
}
