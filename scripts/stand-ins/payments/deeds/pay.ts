import type Stripe from "stripe";
import { nowSeconds } from "../../kit/time";
import { type Card, cardOf, paymentMethodOf } from "../cards";
import { declineWords, newCharge, type Refused } from "../objects/charge";
import { newIntent } from "../objects/intent";
import type { Till } from "../till";
import { openDispute } from "./dispute";
import { isOver } from "./session";

export type Buyer = { email: string | null; name: string | null };
const NOBODY: Buyer = { email: null, name: null };

export type PayResult = "paid" | "declined" | "challenge" | "closed";

/** One press of "Pay". A session that is no longer open stays as it is, so pressing twice is harmless. */
export function pay(till: Till, sessionId: string, { card, buyer = NOBODY }: { card: Card; buyer?: Buyer }): PayResult {
  const session = till.store.get("checkout.session", sessionId);
  if (!session || isOver(session)) return "closed";
  const tried = { session, intent: intentOf(till, session), card, buyer };
  const { outcome } = card;
  if (outcome.kind === "challenge") return challenge(till, tried);
  if (outcome.kind === "declined") return decline(till, tried, { code: outcome.code, declineCode: outcome.declineCode });
  return succeed(till, tried);
}

/** The buyer's answer on the 3-D Secure page. */
export function answerChallenge(till: Till, sessionId: string, confirmed: boolean): PayResult {
  const session = till.store.get("checkout.session", sessionId);
  const intent = session && till.store.get("payment_intent", String(session.payment_intent));
  if (!session || !intent || isOver(session)) return "closed";
  const card = cardOf(String(intent.payment_method));
  if (intent.status !== "requires_action" || !card) return "declined";
  const tried = { session, intent, card, buyer: { email: intent.receipt_email, name: null } };
  return confirmed ? succeed(till, tried) : decline(till, tried, { code: "payment_intent_authentication_failure", declineCode: null });
}

type Tried = { session: Stripe.Checkout.Session; intent: Stripe.PaymentIntent; card: Card; buyer: Buyer };

/** What `payment_intent_data` asked for waits beside the session until the first try. */
function intentOf(till: Till, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const existing = session.payment_intent && till.store.get("payment_intent", String(session.payment_intent));
  if (existing) return existing;
  const { amount_total: amount, currency } = session;
  const plan = till.store.get("plan", session.id)?.intent;
  return newIntent({ ...plan, amount: amount as number, currency: currency as string, created: nowSeconds() });
}

function succeed(till: Till, { session, intent, card, buyer }: Tried): PayResult {
  const created = nowSeconds();
  const manual = intent.capture_method === "manual";
  const charge = newCharge({ intent, card, created, ...contact(session, buyer) }, manual ? "authorized" : "captured");
  const paid: Stripe.PaymentIntent = {
    ...intent,
    amount_capturable: manual ? intent.amount : 0,
    amount_received: manual ? 0 : intent.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
    payment_method: paymentMethodOf(card),
    status: manual ? "requires_capture" : "succeeded",
  };
  const complete: Stripe.Checkout.Session = {
    ...session,
    customer_details: customerDetails(session, buyer),
    payment_intent: intent.id,
    payment_status: manual ? "unpaid" : "paid",
    status: "complete",
    url: null,
  };
  till.store.put(charge);
  till.store.put(paid);
  till.store.put(complete);
  till.posting.emit(manual ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded", paid);
  till.posting.emit("checkout.session.completed", complete);
  if (card.outcome.kind === "disputed") openDispute(till, charge, { amount: charge.amount, reason: "fraudulent" });
  return "paid";
}

function decline(till: Till, { session, intent, card, buyer }: Tried, refusal: Refused): PayResult {
  const authenticated = refusal.code !== "payment_intent_authentication_failure";
  const charge = newCharge({ intent, card, created: nowSeconds(), ...contact(session, buyer) }, refusal);
  const failed: Stripe.PaymentIntent = {
    ...intent,
    // an unanswered challenge never reaches the card, so no charge was tried
    latest_charge: authenticated ? charge.id : intent.latest_charge,
    last_payment_error: {
      ...(authenticated ? { charge: charge.id } : {}),
      code: refusal.code as Stripe.PaymentIntent.LastPaymentError.Code,
      ...(refusal.declineCode ? { decline_code: refusal.declineCode } : {}),
      message: declineWords(refusal),
      payment_method_type: "card",
      type: authenticated ? "card_error" : "invalid_request_error",
    },
    next_action: null,
    payment_method: null,
    status: "requires_payment_method",
  };
  if (authenticated) till.store.put(charge);
  till.store.put(failed);
  till.store.put({ ...session, payment_intent: intent.id });
  till.posting.emit("payment_intent.payment_failed", failed);
  return "declined";
}

function challenge(till: Till, { session, intent, card }: Tried): PayResult {
  const page = `${till.publicUrl}/pay/${session.id}`;
  const waiting: Stripe.PaymentIntent = {
    ...intent,
    next_action: { type: "redirect_to_url", redirect_to_url: { url: `${page}/3ds`, return_url: page } },
    payment_method: paymentMethodOf(card),
    status: "requires_action",
  };
  till.store.put(waiting);
  till.store.put({ ...session, payment_intent: intent.id });
  till.posting.emit("payment_intent.requires_action", waiting);
  return "challenge";
}

function contact(session: Stripe.Checkout.Session, buyer: Buyer): Buyer {
  return { email: session.customer_email ?? buyer.email, name: buyer.name };
}

function customerDetails(session: Stripe.Checkout.Session, buyer: Buyer): Stripe.Checkout.Session.CustomerDetails {
  const { email, name } = contact(session, buyer);
  return { address: null, business_name: null, email, individual_name: null, name, phone: null, tax_exempt: "none", tax_ids: null };
}
