import Stripe from "stripe";
import { env } from "../env.ts";
import { type Breaker, newBreaker } from "./breaker.ts";
import { stripeClient } from "./client.ts";
import { readStripeEvent } from "./events.ts";
import {
  type PaymentProvider,
  type ProviderCharge,
  type ProviderDispute,
  ProviderRefusal,
  ProviderUnreachable,
  type RefundAsk,
  type SessionAsk,
} from "./model.ts";
import { toDispute, toRefund, toSession } from "./stripe-objects.ts";

const WITH_PAYMENT = ["payment_intent.latest_charge"];
const PAGE = 100;
/** Clocks differ a little: a list asked "since" begins earlier. */
const CLOCK_SLACK_S = 120;

/** Stripe through its official SDK; the sandbox speaks the same (TRUST R22). */
export function stripeProvider(stripe: Stripe = stripeClient(), breaker: Breaker = newBreaker()): PaymentProvider {
  const ask = <T>(work: () => Promise<T>): Promise<T> => breaker.call(() => work().catch(rethrow));
  const orNull = <T>(work: () => Promise<T>): Promise<T | null> =>
    ask(work).catch((error: unknown) =>
      error instanceof ProviderRefusal && error.code === "resource_missing" ? null : Promise.reject(error),
    );
  const findSession = (id: string) => orNull(async () => toSession(await stripe.checkout.sessions.retrieve(id, { expand: WITH_PAYMENT })));

  return {
    openSession: (wanted) =>
      ask(async () => toSession(await stripe.checkout.sessions.create(sessionParams(wanted), { idempotencyKey: wanted.key }))),
    findSession,
    searchSession: (reference, since) =>
      ask(async () => {
        const listed = stripe.checkout.sessions.list({
          created: { gte: seconds(since) - CLOCK_SLACK_S },
          limit: PAGE,
          expand: WITH_PAYMENT.map((each) => `data.${each}`),
        });
        for await (const session of listed) if (session.client_reference_id === reference) return toSession(session);
        return null;
      }),
    endSession: (id) => endSession(id, { ask, findSession, stripe }),
    refund: (wanted) => ask(async () => toRefund(await stripe.refunds.create(refundParams(wanted), { idempotencyKey: wanted.key }))),
    findRefund: (id) => orNull(async () => toRefund(await stripe.refunds.retrieve(id))),
    searchRefund: (reference, intentId) =>
      ask(async () => {
        for await (const refund of stripe.refunds.list({ payment_intent: intentId, limit: PAGE }))
          if (refund.metadata?.refund === reference) return toRefund(refund);
        return null;
      }),
    findDispute: (id) => orNull(async () => toDispute(await stripe.disputes.retrieve(id))),
    listDisputes: (since) => listDisputes(stripe, since),
    listCharges: (since) => listCharges(stripe, since),
    readEvent: (raw, signature) =>
      readStripeEvent(stripe, {
        raw,
        signature,
        secrets: env()
          .STRIPE_WEBHOOK_SECRET.split(",")
          .map((each) => each.trim()),
      }),
    ping: async () => {
      await ask(() => stripe.balance.retrieve());
    },
  };
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

function sessionParams({
  reference,
  orderNumber,
  email,
  currency,
  lines,
  language,
  returnUrl,
  cancelUrl,
  expiresAt,
}: SessionAsk): Stripe.Checkout.SessionCreateParams {
  return {
    mode: "payment",
    client_reference_id: reference,
    customer_email: email,
    locale: language,
    expires_at: seconds(expiresAt),
    success_url: returnUrl,
    cancel_url: cancelUrl,
    metadata: { payment: reference, order: orderNumber },
    payment_intent_data: { description: orderNumber, metadata: { payment: reference, order: orderNumber } },
    line_items: lines.map((line) => ({
      quantity: line.quantity,
      price_data: { currency: currency.toLowerCase(), unit_amount: line.unitAmount, product_data: { name: line.name } },
    })),
  };
}

const refundParams = ({ reference, intentId, amount }: RefundAsk): Stripe.RefundCreateParams => ({
  payment_intent: intentId,
  amount,
  metadata: { refund: reference },
});

type EndTools = { ask: <T>(work: () => Promise<T>) => Promise<T>; findSession: PaymentProvider["findSession"]; stripe: Stripe };

/** A page that is no longer open cannot be ended: then what became of it is the answer. */
async function endSession(id: string, { ask, findSession, stripe }: EndTools) {
  try {
    await ask(() => stripe.checkout.sessions.expire(id));
  } catch (error) {
    if (!(error instanceof ProviderRefusal)) throw error;
  }
  const session = await findSession(id);
  if (!session) throw new ProviderRefusal(`no session ${id}`, "resource_missing");
  return session;
}

async function* listDisputes(stripe: Stripe, since: Date): AsyncIterable<ProviderDispute> {
  for await (const dispute of stripe.disputes.list({ created: { gte: seconds(since) }, limit: PAGE })) yield toDispute(dispute);
}

async function* listCharges(stripe: Stripe, since: Date): AsyncIterable<ProviderCharge> {
  const listed = stripe.paymentIntents.list({ created: { gte: seconds(since) }, limit: PAGE, expand: ["data.latest_charge"] });
  for await (const intent of listed) {
    const charge = typeof intent.latest_charge === "object" ? intent.latest_charge : null;
    if (intent.amount_received > 0)
      yield {
        intentId: intent.id,
        captured: intent.amount_received,
        refunded: charge?.amount_refunded ?? 0,
        currency: intent.currency.toUpperCase(),
        createdAt: new Date(intent.created * 1000),
      };
  }
}

/** The SDK's errors become two: no answer that can be relied on, or a no. */
function rethrow(error: unknown): never {
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  if (
    error instanceof Stripe.errors.StripeConnectionError ||
    error instanceof Stripe.errors.StripeRateLimitError ||
    error.statusCode === 409
  )
    throw new ProviderUnreachable(error.message);
  if (error instanceof Stripe.errors.StripeAPIError || (error.statusCode ?? 0) >= 500) throw new ProviderUnreachable(error.message, true);
  throw new ProviderRefusal(error.message, error.code ?? error.type);
}
