import type Stripe from "stripe";
import { nowSeconds } from "../../kit/time";
import { newLineItem } from "../objects/line-items";
import { badParam } from "./errors";
import type { Params } from "./params";

const ACCEPTED = [
  ...["mode", "line_items", "success_url", "cancel_url", "client_reference_id", "customer_email", "metadata", "payment_intent_data"],
  ...["expires_at", "locale", "payment_method_types", "submit_type", "ui_mode", "expand", "billing_address_collection"],
  ...["automatic_tax", "allow_promotion_codes", "payment_method_options", "custom_text", "origin_context", "adaptive_pricing"],
  ...["customer_creation", "phone_number_collection", "branding_settings", "wallet_options", "excluded_payment_method_types"],
];
const INTENT_DATA = [
  "metadata",
  "description",
  "capture_method",
  "receipt_email",
  "statement_descriptor",
  "statement_descriptor_suffix",
  "shipping",
  "setup_future_usage",
];
const SHORTEST_SECONDS = 30 * 60;
const LONGEST_SECONDS = 24 * 3600;
/** Clocks differ a little; Stripe allows for it too. */
const GRACE_SECONDS = 60;
const SMALLEST_AMOUNT = 50;
const LARGEST_AMOUNT = 99_999_999;
/** Where the smallest unit is itself worth more than a cent. */
const ZERO_DECIMAL = ["jpy", "krw", "vnd", "clp"];

export type SessionInput = {
  session: Pick<Stripe.Checkout.Session, "created" | "expires_at" | "currency" | "amount_subtotal" | "amount_total"> &
    Partial<Stripe.Checkout.Session>;
  intent: Partial<Stripe.PaymentIntent>;
};

export function readSession(params: Params): SessionInput {
  params.only(ACCEPTED);
  const created = nowSeconds();
  checkKind(params);
  const lines = params.items("line_items").map((line) => readLine(line, created));
  const { currency, total } = checkLines(lines);
  return {
    session: {
      created,
      expires_at: readExpiry(params, created),
      currency,
      amount_subtotal: total,
      amount_total: total,
      success_url: readUrl(params, "success_url", true),
      cancel_url: readUrl(params, "cancel_url", false),
      client_reference_id: params.text("client_reference_id"),
      customer_email: params.text("customer_email"),
      locale: params.text("locale") as Stripe.Checkout.Session.Locale | null,
      metadata: params.map("metadata"),
      submit_type: params.text("submit_type") as Stripe.Checkout.Session.SubmitType | null,
      line_items: { object: "list", data: lines, has_more: false, url: "" },
    },
    intent: readIntentData(params.child("payment_intent_data")),
  };
}

function checkKind(params: Params): void {
  params.need("mode");
  const mode = params.oneOf("mode", ["payment", "setup", "subscription"]);
  if (mode !== "payment") throw badParam("mode", "parameter_invalid_empty", "The sandbox plays sessions in `payment` mode only.");
  const face = params.text("ui_mode") ?? "hosted_page";
  if (face !== "hosted_page") throw badParam("ui_mode", "parameter_invalid_empty", "The sandbox has the hosted page only.");
}

function readLine(line: Params, created: number): Stripe.LineItem {
  line.only(["price_data", "quantity", "metadata"]);
  const price = line.child("price_data");
  if (!price) throw badParam("line_items", "parameter_missing", "Each line needs `price_data`: the sandbox keeps no prices.");
  price.only(["currency", "unit_amount", "product_data", "tax_behavior"]);
  const product = price.child("product_data")?.only(["name", "description", "images", "metadata", "tax_code", "unit_label"]);
  const unitAmount = price.needInteger("unit_amount");
  const quantity = line.integer("quantity") ?? 1;
  if (!product) throw badParam("line_items[0][price_data][product_data]", "parameter_missing", "Missing required param: product_data.");
  if (unitAmount < 0) throw badParam("line_items[0][price_data][unit_amount]", "parameter_invalid_integer", "Invalid non-negative integer");
  if (quantity < 1) throw badParam("line_items[0][quantity]", "parameter_invalid_integer", "Invalid positive integer");
  const currency = price.need("currency").toLowerCase();
  return newLineItem({ name: product.need("name"), metadata: product.map("metadata"), currency, unitAmount, quantity, created });
}

function checkLines(lines: Stripe.LineItem[]): { currency: string; total: number } {
  const currency = lines[0]?.currency;
  if (currency === undefined) throw badParam("line_items", "parameter_missing", "You must provide at least one line item.");
  if (!/^[a-z]{3}$/.test(currency))
    throw badParam("line_items[0][price_data][currency]", "parameter_invalid_empty", `Invalid currency: ${currency}.`);
  if (lines.some((line) => line.currency !== currency)) {
    throw badParam("line_items", "parameter_invalid_empty", "All line items must have the same currency.");
  }
  const total = lines.reduce((sum, line) => sum + line.amount_total, 0);
  if (total > LARGEST_AMOUNT)
    throw badParam("line_items", "amount_too_large", `The total must be no more than ${LARGEST_AMOUNT} ${currency}.`);
  if (total < (ZERO_DECIMAL.includes(currency) ? 1 : SMALLEST_AMOUNT)) {
    throw badParam("line_items", "amount_too_small", `The total must be at least ${SMALLEST_AMOUNT} ${currency}.`);
  }
  return { currency, total };
}

function readExpiry(params: Params, created: number): number {
  const at = params.integer("expires_at");
  if (at === null) return created + LONGEST_SECONDS;
  if (at < created + SHORTEST_SECONDS - GRACE_SECONDS || at > created + LONGEST_SECONDS + GRACE_SECONDS) {
    throw badParam(
      "expires_at",
      "parameter_invalid_integer",
      "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.",
    );
  }
  return at;
}

function readUrl(params: Params, name: string, needed: boolean): string | null {
  const url = needed ? params.need(name) : params.text(name);
  if (url !== null && !/^https?:\/\/[^\s]+$/.test(url)) throw badParam(name, "url_invalid", "Not a valid URL");
  return url;
}

function readIntentData(data: Params | null): Partial<Stripe.PaymentIntent> {
  if (!data) return {};
  data.only(INTENT_DATA);
  const capture = data.oneOf("capture_method", ["automatic", "automatic_async", "manual"]);
  return {
    ...(capture ? { capture_method: capture } : {}),
    description: data.text("description"),
    metadata: data.map("metadata"),
    receipt_email: data.text("receipt_email"),
    statement_descriptor: data.text("statement_descriptor"),
    statement_descriptor_suffix: data.text("statement_descriptor_suffix"),
  };
}
