import type Stripe from "stripe";
import type { ProviderDispute, ProviderRefund, ProviderSession, SessionState } from "./model.ts";

/** A session retrieved with its payment intent and latest charge. */
export function toSession(session: Stripe.Checkout.Session): ProviderSession {
  const intent = typeof session.payment_intent === "object" ? session.payment_intent : null;
  const charge = intent && typeof intent.latest_charge === "object" ? intent.latest_charge : null;
  return {
    id: session.id,
    url: session.url,
    state: stateOf(session, intent),
    reference: session.client_reference_id,
    livemode: session.livemode,
    currency: (intent?.currency ?? session.currency ?? "").toUpperCase(),
    amount: session.amount_total ?? 0,
    captured: intent?.amount_received ?? 0,
    intentId: intent?.id ?? (typeof session.payment_intent === "string" ? session.payment_intent : null),
    method: charge ? methodOf(charge) : null,
    declined: intent?.last_payment_error?.decline_code ?? intent?.last_payment_error?.code ?? null,
  };
}

/** The intent says what the money does, the session whether anything can still be paid. */
function stateOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | null): SessionState {
  if (intent?.status === "succeeded") return "captured";
  if (intent?.status === "requires_capture") return "authorized";
  if (intent?.status === "processing") return "processing";
  if (session.status === "expired") return "expired";
  if (session.status === "complete") return session.payment_status === "no_payment_required" ? "captured" : "failed";
  return "open";
}

const BRANDS: Readonly<Record<string, string>> = {
  visa: "Visa",
  mastercard: "Mastercard",
  amex: "American Express",
  discover: "Discover",
  diners: "Diners Club",
  jcb: "JCB",
  unionpay: "UnionPay",
};

function methodOf(charge: Stripe.Charge): string | null {
  const details = charge.payment_method_details;
  if (!details) return null;
  const { card } = details;
  return card?.last4 ? `${BRANDS[card.brand ?? ""] ?? card.brand ?? "Card"} ·· ${card.last4}` : details.type;
}

const idOf = (value: string | { id: string } | null | undefined): string | null =>
  typeof value === "string" ? value : (value?.id ?? null);

export const toRefund = (refund: Stripe.Refund): ProviderRefund => ({
  id: refund.id,
  state: refund.status === "succeeded" || refund.status === "failed" || refund.status === "canceled" ? refund.status : "pending",
  amount: refund.amount,
  currency: refund.currency.toUpperCase(),
  intentId: idOf(refund.payment_intent),
  reference: refund.metadata?.refund ?? null,
  failure: refund.failure_reason ?? null,
});

export const toDispute = (dispute: Stripe.Dispute): ProviderDispute => ({
  id: dispute.id,
  state: disputeState(dispute.status),
  amount: dispute.amount,
  currency: dispute.currency.toUpperCase(),
  intentId: idOf(dispute.payment_intent),
  openedAt: new Date(dispute.created * 1000),
});

function disputeState(status: Stripe.Dispute.Status): ProviderDispute["state"] {
  if (status === "won") return "won";
  if (status === "lost") return "lost";
  return status.startsWith("warning") || status === "prevented" ? "inquiry" : "open";
}
