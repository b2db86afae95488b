import type Stripe from "stripe";
import { token } from "../../kit/random";

type Given = Pick<Stripe.Checkout.Session, "created" | "expires_at" | "currency" | "amount_subtotal" | "amount_total"> &
  Partial<Stripe.Checkout.Session>;

/** An open session with everything the SDK's type promises; what the shop did not ask for is empty. */
export function newSession(given: Given, publicUrl: string): Stripe.Checkout.Session {
  const id = `cs_test_${token(58)}`;
  return { ...EMPTY, ...given, id, url: `${publicUrl}/pay/${id}` };
}

const EMPTY: Omit<Stripe.Checkout.Session, "id" | "created" | "expires_at" | "currency" | "amount_subtotal" | "amount_total"> = {
  object: "checkout.session",
  adaptive_pricing: { enabled: false },
  after_expiration: null,
  allow_promotion_codes: null,
  allowed_payment_method_types: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  cancel_url: null,
  client_reference_id: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer: null,
  customer_account: null,
  customer_creation: "if_required",
  customer_details: null,
  customer_email: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  locale: null,
  managed_payments: null,
  metadata: {},
  mode: "payment",
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: "if_required",
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_method_types: ["card"],
  payment_status: "unpaid",
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: "open",
  submit_type: null,
  subscription: null,
  success_url: null,
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: "hosted_page",
  url: null,
  wallet_options: null,
};
