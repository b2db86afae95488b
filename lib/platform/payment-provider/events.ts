import type Stripe from "stripe";
import { realNow } from "../clock.ts";
import { isLive } from "../env.ts";
import type { ProviderEvent } from "./model.ts";

const TOLERANCE_S = 300;

/** Verified over the raw body with any secret in force (TRUST R26); another mode's or another account's event is none of ours. */
export function readStripeEvent(
  stripe: Stripe,
  { raw, signature, secrets }: { raw: string; signature: string; secrets: readonly string[] },
): ProviderEvent | null {
  if (isFromTheFuture(signature)) return null;
  for (const secret of secrets) {
    try {
      const event = stripe.webhooks.constructEvent(raw, signature, secret, TOLERANCE_S);
      return event.livemode === isLive() && !event.account ? toEvent(event) : null;
    } catch {
      // not by this secret; perhaps by the other one
    }
  }
  return null;
}

/** The SDK refuses signatures that are too old and takes any that are too new; kept for later they would be a replay. */
function isFromTheFuture(signature: string): boolean {
  const seconds = Number(/(?:^|,)\s*t=(\d+)/.exec(signature)?.[1]);
  return !(seconds <= realNow().getTime() / 1_000 + TOLERANCE_S);
}

type Told = {
  id?: unknown;
  object?: unknown;
  client_reference_id?: unknown;
  payment_intent?: unknown;
  metadata?: Record<string, unknown> | null;
};

const KINDS: Readonly<Record<string, ProviderEvent["about"]["kind"]>> = {
  "checkout.session": "session",
  payment_intent: "intent",
  charge: "charge",
  refund: "refund",
  dispute: "dispute",
};

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Only ids are taken from the body: they say where to look. */
function toEvent(event: Stripe.Event): ProviderEvent {
  const told = event.data.object as unknown as Told;
  const kind = KINDS[text(told.object) ?? ""] ?? "other";
  return {
    id: event.id,
    type: event.type,
    livemode: event.livemode,
    about: {
      kind,
      id: text(told.id) ?? "",
      reference: text(told.client_reference_id) ?? text(told.metadata?.[kind === "refund" ? "refund" : "payment"]),
      intentId: kind === "intent" ? text(told.id) : text(told.payment_intent),
    },
  };
}
