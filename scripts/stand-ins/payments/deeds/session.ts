import type Stripe from "stripe";
import { nowSeconds } from "../../kit/time";
import type { Till } from "../till";

/** A session whose hour has come is over even before the sweep has written so. */
export const isOver = (session: Stripe.Checkout.Session): boolean => session.status !== "open" || session.expires_at <= nowSeconds();

/** Ends an open session: nothing can be paid on it any more, and a payment begun on it is cancelled. */
export function expire(till: Till, session: Stripe.Checkout.Session): Stripe.Checkout.Session {
  const expired: Stripe.Checkout.Session = { ...session, status: "expired", url: null };
  till.store.put(expired);
  const intent = session.payment_intent ? till.store.get("payment_intent", String(session.payment_intent)) : undefined;
  if (intent && intent.status !== "canceled") cancelIntent(till, intent, "expired");
  till.posting.emit("checkout.session.expired", expired);
  return expired;
}

export function cancelIntent(
  till: Till,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  const canceled: Stripe.PaymentIntent = {
    ...intent,
    amount_capturable: 0,
    canceled_at: nowSeconds(),
    cancellation_reason: reason,
    next_action: null,
    status: "canceled",
  };
  till.store.put(canceled);
  const charge = typeof intent.latest_charge === "string" ? till.store.get("charge", intent.latest_charge) : undefined;
  if (charge?.paid && !charge.captured) till.store.put({ ...charge, amount_refunded: charge.amount, refunded: true });
  till.posting.emit("payment_intent.canceled", canceled);
  return canceled;
}

/** Takes an authorised amount, or a part of it; what is left over is let go. */
export function capture(till: Till, intent: Stripe.PaymentIntent, amount: number): Stripe.PaymentIntent {
  const captured: Stripe.PaymentIntent = { ...intent, amount_capturable: 0, amount_received: amount, status: "succeeded" };
  const charge = till.store.get("charge", String(intent.latest_charge));
  if (charge) till.store.put({ ...charge, amount_captured: amount, captured: true });
  const session = till.store.all("checkout.session").find((candidate) => candidate.payment_intent === intent.id);
  if (session) till.store.put({ ...session, payment_status: "paid" });
  till.store.put(captured);
  till.posting.emit("payment_intent.succeeded", captured);
  return captured;
}
