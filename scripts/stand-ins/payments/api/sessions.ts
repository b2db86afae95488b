import type Stripe from "stripe";
import { expire, isOver } from "../deeds/session";
import { newSession } from "../objects/session";
import { badParam, missing, refused } from "./errors";
import { present } from "./expand";
import { LIST_PARAMS, listPage } from "./lists";
import type { Ask, Operation } from "./operation";
import { readSession } from "./session-input";

const PATH = "/v1/checkout/sessions";

export const sessionOperations: Operation[] = [
  { name: "sessions.create", method: "POST", path: PATH, run: create },
  { name: "sessions.list", method: "GET", path: PATH, run: list },
  { name: "sessions.retrieve", method: "GET", path: `${PATH}/:id`, run: retrieve },
  { name: "sessions.lines", method: "GET", path: `${PATH}/:id/line_items`, run: lines },
  { name: "sessions.expire", method: "POST", path: `${PATH}/:id/expire`, run: expireNow },
];

function create({ till, params }: Ask): unknown {
  const { session: given, intent } = readSession(params);
  const session = newSession(given, till.publicUrl);
  const shown = present(till.store, session, params.texts("expand"));
  till.store.put(session);
  till.store.put({ id: session.id, object: "plan", intent });
  return shown;
}

function list({ till, params }: Ask): unknown {
  params.only([...LIST_PARAMS, "payment_intent", "status", "customer_details"]);
  const intent = params.text("payment_intent");
  const status = params.oneOf("status", ["open", "complete", "expired"]);
  const email = params.child("customer_details")?.need("email") ?? null;
  const keep = (session: Stripe.Checkout.Session): boolean =>
    (intent === null || session.payment_intent === intent) &&
    (status === null || session.status === status) &&
    (email === null || session.customer_details?.email === email);
  return listPage(till.store, "checkout.session", { params, url: PATH, keep });
}

function retrieve(ask: Ask): unknown {
  ask.params.only(["expand"]);
  return present(ask.till.store, find(ask), ask.params.texts("expand"));
}

function lines(ask: Ask): unknown {
  const session = find(ask);
  return { object: "list", url: `${PATH}/${session.id}/line_items`, has_more: false, data: session.line_items?.data ?? [] };
}

function expireNow(ask: Ask): unknown {
  const session = find(ask);
  if (session.status !== "open" || isOver(session)) {
    throw refused({
      message: `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of "${session.status}".`,
      param: "session",
    });
  }
  return present(ask.till.store, expire(ask.till, session), ask.params.texts("expand"));
}

function find({ till, path }: Ask): Stripe.Checkout.Session {
  const id = path.id ?? "";
  const session = till.store.get("checkout.session", id);
  if (!session)
    throw id
      ? missing("checkout.session", id, { param: "session", inPath: true })
      : badParam("session", "parameter_missing", "Missing id.");
  return session;
}
