import type Stripe from "stripe";
import { token } from "../../kit/random";
import { type Card, DECLINE_WORDS, paymentMethodOf } from "../cards";

type Given = { intent: Stripe.PaymentIntent; card: Card; created: number; email: string | null; name: string | null };
export type Refused = { code: string; declineCode: string | null };

/** One try to take the money: captured, authorised only, or refused by the card. */
export function newCharge(given: Given, result: "captured" | "authorized" | Refused): Stripe.Charge {
  const { intent, card, created } = given;
  const refused = typeof result === "object" ? result : null;
  const captured = result === "captured";
  return {
    ...EMPTY,
    id: `ch_${token(24)}`,
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    billing_details: { address: null, email: given.email, name: given.name, phone: null, tax_id: null },
    captured,
    created,
    currency: intent.currency,
    description: intent.description,
    failure_code: refused?.code ?? null,
    failure_message: refused ? declineWords(refused) : null,
    metadata: intent.metadata,
    outcome: outcomeOf(refused),
    paid: refused === null,
    payment_intent: intent.id,
    payment_method: paymentMethodOf(card),
    payment_method_details: { type: "card", card: cardDetails(card, intent.amount) },
    receipt_email: intent.receipt_email,
    status: refused ? "failed" : "succeeded",
  };
}

export const declineWords = (refused: Refused): string =>
  DECLINE_WORDS[refused.declineCode ?? ""] ?? DECLINE_WORDS[refused.code] ?? "Your card was declined.";

function outcomeOf(refused: Refused | null): Stripe.Charge.Outcome {
  return {
    advice_code: refused ? "try_again_later" : null,
    network_advice_code: null,
    network_decline_code: refused ? "05" : null,
    network_status: refused ? "declined_by_network" : "approved_by_network",
    reason: refused ? (refused.declineCode ?? refused.code) : null,
    risk_level: "normal",
    risk_score: 12,
    seller_message: refused ? "The bank did not return any further details with this decline." : "Payment complete.",
    type: refused ? "issuer_declined" : "authorized",
  };
}

function cardDetails(card: Card, amount: number): Stripe.Charge.PaymentMethodDetails.Card {
  return {
    amount_authorized: amount,
    authorization_code: null,
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
    country: "US",
    electronic_commerce_indicator: null,
    exp_month: 12,
    exp_year: 2034,
    fingerprint: `sandbox${card.number.slice(-8)}`,
    funding: "credit",
    installments: null,
    last4: card.number.slice(-4),
    mandate: null,
    network: card.brand,
    network_transaction_id: null,
    regulated_status: "unregulated",
    three_d_secure: null,
    transaction_link_id: null,
    wallet: null,
  };
}

const EMPTY = {
  object: "charge",
  amount_refunded: 0,
  application: null,
  application_fee: null,
  application_fee_amount: null,
  balance_transaction: null,
  calculated_statement_descriptor: "KEPT SANDBOX",
  customer: null,
  disputed: false,
  failure_balance_transaction: null,
  fraud_details: {},
  livemode: false,
  on_behalf_of: null,
  receipt_number: null,
  receipt_url: null,
  refunded: false,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
} satisfies Partial<Stripe.Charge>;
