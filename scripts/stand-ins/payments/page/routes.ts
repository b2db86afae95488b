import type Stripe from "stripe";
import { html } from "../../kit/html";
import { type Call, type Reply, type Route, readForm, redirect } from "../../kit/http";
import { sleep } from "../../kit/time";
import { type Card, cardOf, findCard } from "../cards";
import { answerChallenge, type PayResult, pay } from "../deeds/pay";
import { expire, isOver } from "../deeds/session";
import { MODES, type Till } from "../till";
import { messagePage, toView, type View } from "./frame";
import { payPage } from "./pay";
import { languageOf, speaker, type WordKey } from "./words";

/** The page a buyer is sent to. Every press is a plain form and ends in a redirect, so reloading is harmless. */
export function pageRoutes(till: Till): Route[] {
  const at = (method: Route["method"], path: string, show: (view: View, call: Call) => Reply | Promise<Reply>): Route => ({
    method,
    path,
    handle: (call) => {
      const session = till.store.get("checkout.session", call.params.id ?? "");
      return session ? show(toView(session, call.headers["accept-language"]), call) : unknownPage(call);
    },
  });
  return [
    at("GET", "/pay/:id", (view) => showSession(till, view)),
    at("POST", "/pay/:id", (view, call) => submit(till, view, call)),
    at("POST", "/pay/:id/expire", (view) => expireNow(till, view)),
    at("GET", "/pay/:id/3ds", (view) => challengePage(till, view)),
    at("POST", "/pay/:id/3ds", (view, call) => answerBank(till, view, call)),
  ];
}

function showSession(till: Till, view: View): Reply {
  if (view.session.status === "complete") return donePage(view);
  if (isOver(view.session)) return expiredPage(view);
  return payPage(view, problemOf(till, view));
}

async function submit(till: Till, view: View, call: Call): Promise<Reply> {
  const form = readForm(call.body);
  const choice = form.get("card") ?? "other";
  const card: Card | null = findCard(choice === "other" ? (form.get("number") ?? "") : choice);
  if (!card) return payPage(view, view.say("badNumber"));
  const slow = till.faults.strike(MODES.during, { call: "page.pay" });
  if (slow) await sleep(slow.ms);
  const buyer = { email: form.get("email"), name: form.get("holder") };
  return go(till, view, pay(till, view.session.id, { card, buyer }));
}

async function answerBank(till: Till, view: View, call: Call): Promise<Reply> {
  return go(till, view, answerChallenge(till, view.session.id, readForm(call.body).get("answer") === "confirm"));
}

async function expireNow(till: Till, view: View): Promise<Reply> {
  if (!isOver(view.session)) expire(till, view.session);
  await till.store.settled();
  return redirect(`/pay/${view.session.id}`);
}

/** Sends the buyer on, once the journal has it. */
async function go(till: Till, view: View, result: PayResult): Promise<Reply> {
  await till.store.settled();
  await till.posting.early();
  const page = `/pay/${view.session.id}`;
  const isComplete = till.store.get("checkout.session", view.session.id)?.status === "complete";
  const reply = redirect(isComplete ? successUrl(view.session) : result === "challenge" ? `${page}/3ds` : page);
  return till.faults.strike(MODES.after, { call: "page.pay" }) ? { ...reply, cut: true } : reply;
}

const successUrl = (session: Stripe.Checkout.Session): string =>
  (session.success_url ?? "").replaceAll("{CHECKOUT_SESSION_ID}", session.id).replaceAll("%7BCHECKOUT_SESSION_ID%7D", session.id);

function problemOf(till: Till, { session, say }: View): string | null {
  const intent = typeof session.payment_intent === "string" ? till.store.get("payment_intent", session.payment_intent) : undefined;
  const error = intent?.last_payment_error;
  if (!error || intent.status !== "requires_payment_method") return null;
  const shown: readonly WordKey[] = [
    "insufficient_funds",
    "expired_card",
    "incorrect_cvc",
    "processing_error",
    "payment_intent_authentication_failure",
  ];
  const key = shown.find((word) => word === error.decline_code || word === error.code) ?? "card_declined";
  return `${say(key)} ${say("nothingCharged")}`;
}

function challengePage(till: Till, view: View): Reply {
  const { session, say } = view;
  const intent = till.store.get("payment_intent", String(session.payment_intent));
  if (isOver(session) || intent?.status !== "requires_action") return redirect(`/pay/${session.id}`);
  const last4 = cardOf(String(intent.payment_method))?.number.slice(-4) ?? "";
  const action = html`<form method="post" action="/pay/${session.id}/3ds" class="actions">
    <button class="button primary" name="answer" value="confirm">${say("confirm")}</button>
    <button class="button" name="answer" value="refuse">${say("refuse")}</button></form>`;
  const text = say("bankText", { amount: view.amount, last4 });
  return messagePage({ language: view.language, title: say("bankAsks"), text, action, formTargets: view.targets });
}

function donePage({ session, say, language, amount }: View): Reply {
  const action = html`<a class="button primary" href="${successUrl(session)}">${say("doneLink")}</a>`;
  return messagePage({ language, title: say("doneTitle"), text: say("doneText", { amount }), action });
}

function expiredPage({ session, say, language }: View): Reply {
  const action = session.cancel_url && html`<a class="button primary" href="${session.cancel_url}">${say("backLink")}</a>`;
  return messagePage({ language, title: say("expiredTitle"), text: say("expiredText"), action });
}

function unknownPage(call: Call): Reply {
  const language = languageOf(null, call.headers["accept-language"]);
  const say = speaker(language);
  return messagePage({ language, title: say("unknownTitle"), text: say("unknownText"), status: 404 });
}
