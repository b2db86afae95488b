import type Stripe from "stripe";
import { token } from "../../kit/random";

type Given = {
  charge: Stripe.Charge;
  amount: number;
  created: number;
  reason: Stripe.Refund.Reason | null;
  metadata: Stripe.Metadata;
  status: "pending" | "succeeded";
};

export function newRefund(given: Given): Stripe.Refund {
  const { charge, amount, created, reason, metadata, status } = given;
  return {
    id: `re_${token(24)}`,
    object: "refund",
    amount,
    balance_transaction: null,
    charge: charge.id,
    created,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: { type: "card", card: { type: status === "pending" ? "pending" : "refund" } },
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    ...(status === "pending" ? { pending_reason: "processing" as const } : {}),
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status,
    transfer_reversal: null,
  };
}
