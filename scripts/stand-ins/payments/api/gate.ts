import { holds } from "../../kit/control";
import { type Call, json, type Reply, type Route } from "../../kit/http";
import { token } from "../../kit/random";
import { sleep } from "../../kit/time";
import { MODES, type Till } from "../till";
import { ApiError, errorBody } from "./errors";
import { fingerprintOf, type Idempotency, replay } from "./idempotency";
import type { Operation } from "./operation";
import { Params } from "./params";

type Gate = { till: Till; secretKey: string; idempotency: Idempotency };

/** Turns an operation into a route: key, failure modes, idempotency, and no answer before the journal has it. */
export function toRoute(gate: Gate, operation: Operation): Route {
  return { method: operation.method, path: operation.path, handle: (call) => handle(gate, operation, call) };
}

async function handle(gate: Gate, operation: Operation, call: Call): Promise<Reply> {
  const requestId = `req_${token(14)}`;
  const { till } = gate;
  if (!holds(call, gate.secretKey)) return unauthorised(requestId);
  const early = till.faults.strike(MODES.before, { call: operation.name });
  if (early) return failBefore(early.mode, requestId);
  try {
    const reply = await once(gate, operation, { call, requestId });
    return till.faults.strike(MODES.after, { call: operation.name }) ? { ...reply, cut: true } : reply;
  } catch (fault) {
    if (fault instanceof ApiError) return fault.toReply(requestId);
    throw fault;
  }
}

type Incoming = { call: Call; requestId: string };

/** Runs it, at most once per Idempotency-Key. */
async function once(gate: Gate, operation: Operation, { call, requestId }: Incoming): Promise<Reply> {
  const { till, idempotency } = gate;
  const key = call.method === "POST" ? String(call.headers["idempotency-key"] ?? "") : "";
  const fingerprint = fingerprintOf(call.method, call.url.pathname, call.body);
  const saved = key ? idempotency.begin(key, fingerprint) : null;
  if (saved) return replay(saved, requestId);
  try {
    const slow = till.faults.strike(MODES.during, { call: operation.name });
    if (slow) await sleep(slow.ms);
    const { reply, keep } = attempt(till, operation, { call, requestId });
    if (key && keep) idempotency.save(key, { fingerprint, status: reply.status, body: String(reply.body) });
    await till.store.settled();
    await till.posting.early();
    return key ? { ...reply, headers: { ...reply.headers, "idempotency-key": key } } : reply;
  } finally {
    if (key) idempotency.release(key);
  }
}

function attempt(till: Till, operation: Operation, { call, requestId }: Incoming): { reply: Reply; keep: boolean } {
  const instead = till.faults.strike(MODES.instead, { call: operation.name });
  if (instead?.mode === "5xx_saved") return { reply: serverError(requestId), keep: true };
  try {
    const encoded = call.method === "POST" ? call.body.toString("utf8") : call.url.search;
    const result = operation.run({ till, params: Params.parse(encoded), path: call.params });
    const reply = instead ? serverError(requestId) : json(200, result, { "request-id": requestId });
    return { reply, keep: true };
  } catch (fault) {
    if (!(fault instanceof ApiError)) throw fault;
    return { reply: fault.toReply(requestId), keep: fault.begun };
  }
}

function failBefore(mode: string, requestId: string): Reply {
  if (mode === "request_lost") return { status: 0, cut: true };
  if (mode === "5xx") return serverError(requestId, 503);
  const message = "Request rate limit exceeded. You can learn more about rate limits here https://stripe.com/docs/rate-limits.";
  return json(429, errorBody({ type: "invalid_request_error", code: "rate_limit", message }), { "request-id": requestId });
}

function serverError(requestId: string, status = 500): Reply {
  const message = "An error occurred with our connection to a backend of the sandbox.";
  return json(status, errorBody({ type: "api_error", message }), { "request-id": requestId });
}

function unauthorised(requestId: string): Reply {
  return json(401, errorBody({ type: "invalid_request_error", message: "Invalid API Key provided." }), { "request-id": requestId });
}
