import { createHash } from "node:crypto";
import { json, type Reply } from "../../kit/http";
import { nowMs } from "../../kit/time";
import type { SavedAnswer, Store } from "../store";
import { ApiError } from "./errors";

const KEPT_MS = 24 * 3600 * 1000;

/**
 * Stripe's rules for a repeated POST: same key and same parameters get the first answer again, errors
 * included; other parameters are refused; a second request while the first runs gets 409; after a day
 * the key is forgotten.
 */
export class Idempotency {
  readonly #running = new Set<string>();

  constructor(private readonly store: Store) {}

  /** The saved answer, or null: then go on, and call `save` or `release`. */
  begin(key: string, fingerprint: string): SavedAnswer | null {
    const saved = this.#find(key);
    if (saved && saved.fingerprint !== fingerprint) throw otherParameters(key);
    if (saved) return saved;
    if (this.#running.has(key)) throw inUse(key);
    this.#running.add(key);
    return null;
  }

  save(key: string, answer: Pick<SavedAnswer, "fingerprint" | "status" | "body">): void {
    this.store.put({ id: key, object: "saved_answer", at: nowMs(), ...answer });
  }

  release(key: string): void {
    this.#running.delete(key);
  }

  /** As if a day had passed. */
  forgetAll(): number {
    const saved = this.store.all("saved_answer");
    for (const { id } of saved) this.store.drop("saved_answer", id);
    return saved.length;
  }

  #find(key: string): SavedAnswer | null {
    const saved = this.store.get("saved_answer", key);
    return saved && saved.at > nowMs() - KEPT_MS ? saved : null;
  }
}

export function fingerprintOf(method: string, path: string, body: Buffer): string {
  return createHash("sha256").update(`${method} ${path}\n`).update(body).digest("base64url");
}

export function replay(saved: SavedAnswer, requestId: string): Reply {
  const reply = json(saved.status, null, { "request-id": requestId, "idempotent-replayed": "true" });
  return { ...reply, body: saved.body };
}

function otherParameters(key: string): ApiError {
  const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`;
  return new ApiError(400, { type: "idempotency_error", message });
}

function inUse(key: string): ApiError {
  const message = `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`;
  return new ApiError(409, { type: "idempotency_error", code: "idempotency_key_in_use", message });
}
