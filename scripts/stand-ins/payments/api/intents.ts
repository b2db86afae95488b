import type Stripe from "stripe";
import { cancelIntent, capture } from "../deeds/session";
import { badParam, missing, refused } from "./errors";
import { present } from "./expand";
import { LIST_PARAMS, listPage } from "./lists";
import type { Ask, Operation } from "./operation";

const PATH = "/v1/payment_intents";

export const intentOperations: Operation[] = [
  { name: "intents.list", method: "GET", path: PATH, run: list },
  { name: "intents.retrieve", method: "GET", path: `${PATH}/:id`, run: retrieve },
  { name: "intents.capture", method: "POST", path: `${PATH}/:id/capture`, run: captureNow },
  { name: "intents.cancel", method: "POST", path: `${PATH}/:id/cancel`, run: cancel },
];

function list({ till, params }: Ask): unknown {
  params.only([...LIST_PARAMS, "customer"]);
  return listPage(till.store, "payment_intent", { params, url: PATH });
}

function retrieve(ask: Ask): unknown {
  ask.params.only(["expand", "client_secret"]);
  return present(ask.till.store, find(ask), ask.params.texts("expand"));
}

function captureNow(ask: Ask): unknown {
  ask.params.only(["amount_to_capture", "expand", "metadata"]);
  const intent = find(ask);
  if (intent.status !== "requires_capture") throw unexpectedState(intent, "captured", "requires_capture");
  const amount = ask.params.integer("amount_to_capture") ?? intent.amount_capturable;
  if (amount < 1) throw badParam("amount_to_capture", "parameter_invalid_integer", "Invalid positive integer");
  if (amount > intent.amount_capturable) {
    throw badParam("amount_to_capture", "amount_too_large", "The amount to capture is greater than what can be captured.");
  }
  return present(ask.till.store, capture(ask.till, intent, amount), ask.params.texts("expand"));
}

function cancel(ask: Ask): unknown {
  ask.params.only(["cancellation_reason", "expand"]);
  const intent = find(ask);
  const reason = ask.params.oneOf("cancellation_reason", ["duplicate", "fraudulent", "requested_by_customer", "abandoned"]);
  if (isOfOpenSession(ask, intent)) {
    throw refused({
      code: "payment_intent_unexpected_state",
      message: "You cannot cancel this PaymentIntent because it belongs to an open Checkout Session. Expire the Checkout Session instead.",
      payment_intent: intent,
    });
  }
  if (intent.status === "succeeded" || intent.status === "canceled") throw unexpectedState(intent, "canceled", "requires_capture");
  return present(ask.till.store, cancelIntent(ask.till, intent, reason), ask.params.texts("expand"));
}

function isOfOpenSession({ till }: Ask, intent: Stripe.PaymentIntent): boolean {
  return till.store.all("checkout.session").some((session) => session.payment_intent === intent.id && session.status === "open");
}

function find({ till, path }: Ask): Stripe.PaymentIntent {
  const intent = till.store.get("payment_intent", path.id ?? "");
  if (!intent) throw missing("payment_intent", path.id ?? "", { param: "intent", inPath: true });
  return intent;
}

function unexpectedState(intent: Stripe.PaymentIntent, deed: string, allowed: string): Error {
  return refused({
    code: "payment_intent_unexpected_state",
    message: `This PaymentIntent's status is ${intent.status}. Only a PaymentIntent with one of these statuses can be ${deed}: ${allowed}.`,
    payment_intent: intent,
  });
}
