import type Stripe from "stripe";
import { token } from "../../kit/random";

type Given = Pick<Stripe.PaymentIntent, "amount" | "currency" | "created"> & Partial<Stripe.PaymentIntent>;

/** Stripe makes the PaymentIntent of a session when the buyer first tries to pay. */
export function newIntent(given: Given): Stripe.PaymentIntent {
  const id = `pi_${token(24)}`;
  return { ...EMPTY, ...given, id, client_secret: `${id}_secret_${token(24)}` };
}

const EMPTY: Omit<Stripe.PaymentIntent, "id" | "amount" | "currency" | "created"> = {
  object: "payment_intent",
  allowed_payment_method_types: null,
  amount_capturable: 0,
  amount_received: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  capture_method: "automatic_async",
  client_secret: null,
  confirmation_method: "automatic",
  customer: null,
  customer_account: null,
  description: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  livemode: false,
  managed_payments: null,
  metadata: {},
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_configuration_details: null,
  payment_method_options: { card: { installments: null, mandate_options: null, network: null, request_three_d_secure: "automatic" } },
  payment_method_types: ["card"],
  payment_record: null,
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: "requires_payment_method",
  transfer_group: null,
};
