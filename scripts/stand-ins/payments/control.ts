import { faultRoutes, guarded, readJson } from "../kit/control";
import { type Call, json, Refusal, type Route } from "../kit/http";
import { sleep } from "../kit/time";
import { present } from "./api/expand";
import type { Idempotency } from "./api/idempotency";
import { type Card, findCard } from "./cards";
import { closeDispute, openDispute } from "./deeds/dispute";
import { answerChallenge, pay } from "./deeds/pay";
import { finishRefund } from "./deeds/refund";
import { expire, isOver } from "./deeds/session";
import type { Book, Kind } from "./store";
import type { Till } from "./till";

const CARD_OF_DEED: Readonly<Record<string, string>> = {
  pay: "4242424242424242",
  decline: "4000000000000002",
  challenge: "4000002500003155",
};

/** What trials drive the sandbox with; only for whoever holds the control token. */
export function controlRoutes(till: Till, idempotency: Idempotency, token: string | null): Route[] {
  const post = (path: string, handle: (call: Call) => Promise<unknown> | unknown): Route => ({
    method: "POST",
    path: `/_control/${path}`,
    handle: async (call) => {
      const result = await handle(call);
      await till.store.settled();
      await till.posting.early();
      return json(200, result);
    },
  });
  return guarded(token, [
    ...faultRoutes(till.faults),
    { method: "GET", path: "/_control/record", handle: () => json(200, record(till)) },
    { method: "GET", path: "/_control/deliveries", handle: () => json(200, deliveries(till)) },
    post("forget-keys", () => ({ forgotten: idempotency.forgetAll() })),
    post("webhooks/release", () => ({ released: till.posting.release() })),
    post("events/send", async (call) => ({ statuses: await till.posting.sendInOrder(eventIds(till, call)) })),
    post("sessions/:id/:deed", (call) => sessionDeed(till, call)),
    post("charges/:id/dispute", (call) => dispute(till, call)),
    post("disputes/:id/:status", (call) => closeDispute(till, find(till, "dispute", call), choice(call, "status", ["won", "lost"]))),
    post("refunds/:id/:status", (call) => finishRefund(till, find(till, "refund", call), choice(call, "status", ["succeeded", "failed"]))),
  ]);
}

/** Everything the sandbox holds to be true, for reconciling. */
export function record(till: Till): Record<string, unknown> {
  const all = (kind: Kind): unknown[] => till.store.all(kind).map((entry) => present(till.store, entry));
  return {
    livemode: false,
    sessions: all("checkout.session"),
    payment_intents: all("payment_intent"),
    charges: all("charge"),
    refunds: all("refund"),
    disputes: all("dispute"),
  };
}

function deliveries(till: Till): Record<string, number> {
  const counts = { waiting: 0, withheld: 0, delivered: 0, given_up: 0 };
  for (const delivery of till.store.all("delivery")) counts[delivery.state] += 1;
  return counts;
}

/** `afterMs` waits first and answers at once, so that a trial can aim at a moment. */
async function sessionDeed(till: Till, call: Call): Promise<unknown> {
  const session = find(till, "checkout.session", call);
  const input = readJson(call);
  const card = findCard(typeof input.card === "string" ? input.card : (CARD_OF_DEED[call.params.deed ?? ""] ?? ""));
  const act = (): string => deed(till, session.id, { name: call.params.deed ?? "", card });
  if (typeof input.afterMs !== "number") return { result: act(), session: till.store.get("checkout.session", session.id) };
  void sleep(input.afterMs).then(act);
  return { result: "later" };
}

function deed(till: Till, id: string, { name, card }: { name: string; card: Card | null }): string {
  if (name === "confirm" || name === "refuse") return answerChallenge(till, id, name === "confirm");
  if (name === "expire") {
    const session = till.store.get("checkout.session", id);
    if (!session || isOver(session)) return "closed";
    expire(till, session);
    return "expired";
  }
  if (!card || !(name in CARD_OF_DEED)) throw bad(`A session can pay, decline, challenge, confirm, refuse or expire, not "${name}".`);
  return pay(till, id, { card });
}

function dispute(till: Till, call: Call): unknown {
  const charge = find(till, "charge", call);
  const input = readJson(call);
  const amount = typeof input.amount === "number" ? input.amount : charge.amount;
  return openDispute(till, charge, { amount, reason: typeof input.reason === "string" ? input.reason : "product_not_received" });
}

function eventIds(till: Till, call: Call): string[] {
  const { ids } = readJson(call);
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === "string" && till.store.get("event", id)))
    throw bad("ids must list known events.");
  return ids;
}

function find<K extends Kind>(till: Till, kind: K, call: Call): Book[K] {
  const found = till.store.get(kind, call.params.id ?? "");
  if (!found) throw new Refusal(json(404, { error: { message: `There is no ${kind} ${call.params.id}.` } }));
  return found;
}

function choice<Option extends string>(call: Call, name: string, options: readonly Option[]): Option {
  const value = call.params[name] as Option;
  if (!options.includes(value)) throw bad(`${name} must be one of ${options.join(", ")}.`);
  return value;
}

const bad = (message: string): Refusal => new Refusal(json(400, { error: { message } }));
