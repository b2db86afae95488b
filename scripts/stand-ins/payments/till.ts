import type Stripe from "stripe";
import type { Faults } from "../kit/faults";
import type { Posting } from "./posting";
import type { Store } from "./store";

/** What every deed works with. */
export type Till = { store: Store; posting: Posting; faults: Faults; publicUrl: string };

/** Where, by a name a trial can give: "sessions.create", "refunds.create", "page.pay" … */
export const MODES = {
  before: ["429", "5xx", "request_lost"],
  during: ["slow"],
  instead: ["5xx_saved", "5xx_done"],
  after: ["answer_lost"],
  refund: ["refund_pending", "refund_fails"],
  posting: ["withheld", "duplicated", "reordered", "early"],
} as const;

export type EventName =
  | "checkout.session.completed"
  | "checkout.session.expired"
  | "payment_intent.succeeded"
  | "payment_intent.payment_failed"
  | "payment_intent.requires_action"
  | "payment_intent.amount_capturable_updated"
  | "payment_intent.canceled"
  | "charge.refunded"
  | "charge.dispute.created"
  | "charge.dispute.closed"
  | "refund.created"
  | "refund.updated"
  | "refund.failed";

export type EventObject = Stripe.Checkout.Session | Stripe.PaymentIntent | Stripe.Charge | Stripe.Refund | Stripe.Dispute;
