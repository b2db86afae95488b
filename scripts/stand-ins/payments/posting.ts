import type Stripe from "stripe";
import { Courier } from "../kit/courier";
import type { Faults } from "../kit/faults";
import { seeded, shuffled, token } from "../kit/random";
import { signedBy } from "../kit/signature";
import { nowSeconds, sleep } from "../kit/time";
import type { Store } from "./store";
import { type EventName, type EventObject, MODES } from "./till";

const API_VERSION = "2026-10-28.endive";
/** A little after the answer, as at Stripe; "early" posts before it. */
const USUAL_DELAY_MS = 40;
const EARLY_WAIT_MS = 3000;

export type PostingOptions = { store: Store; faults: Faults; url: string | null; secrets: readonly string[]; retryMs?: number };

/** Writes events into the record and posts them to the shop, in the order and number the trials ask for. */
export class Posting {
  readonly #courier: Courier | null;
  #early: Promise<unknown>[] = [];
  #held: { ids: string[]; seed: number } | null = null;

  constructor(private readonly options: PostingOptions) {
    const { url, secrets, retryMs } = options;
    this.#courier = url ? new Courier({ url, headersOf: signedBy("Stripe-Signature", secrets), retryMs, ...this.#marks() }) : null;
  }

  /** Part of the deed: kept in the same journal line, posted once that line is on disk. */
  emit(type: EventName, object: EventObject, previous?: Record<string, unknown>): void {
    const { store, faults } = this.options;
    const id = `evt_${token(24)}`;
    store.put(newEvent({ id, type, object, previous }));
    if (!this.#courier) return;
    const rule = faults.strike(MODES.posting, { event: type });
    store.put({ id, object: "delivery", state: rule?.mode === "withheld" ? "withheld" : "waiting" });
    if (rule?.mode === "withheld") return;
    if (rule?.mode === "early") this.#early.push(this.#post(id, 0));
    else if (rule?.mode === "reordered") this.#hold(id, rule.seed, rule.ms);
    else {
      void this.#post(id, USUAL_DELAY_MS);
      if (rule?.mode === "duplicated") void this.#post(id, USUAL_DELAY_MS);
    }
  }

  /** Waits for the first tries of early events, so that they reach the shop before the answer does. */
  async early(): Promise<void> {
    const tries = this.#early.splice(0);
    if (tries.length > 0) await Promise.race([Promise.all(tries), sleep(EARLY_WAIT_MS)]);
  }

  /** What a kill interrupted goes out again. */
  resume(): void {
    for (const delivery of this.options.store.all("delivery")) {
      if (delivery.state === "waiting") void this.#post(delivery.id, USUAL_DELAY_MS);
    }
  }

  /** Lets withheld events go, as if the network had come back. */
  release(): number {
    const withheld = this.options.store.all("delivery").filter((delivery) => delivery.state === "withheld");
    for (const delivery of withheld) {
      this.options.store.put({ ...delivery, state: "waiting" });
      void this.#post(delivery.id, 0);
    }
    return withheld.length;
  }

  /** Posts these, one after the other, whatever was posted before; the shop's answers in the same order. */
  async sendInOrder(ids: readonly string[]): Promise<number[]> {
    const answers: number[] = [];
    for (const id of ids) answers.push(this.#courier ? await this.#courier.send(this.#letter(id)) : 0);
    return answers;
  }

  close(): void {
    this.#courier?.close();
  }

  async #post(id: string, delayMs: number): Promise<void> {
    await this.options.store.settled();
    if (delayMs > 0) await sleep(delayMs);
    await this.#courier?.send(this.#letter(id));
  }

  /** Gathers events for a while, then posts them shuffled. */
  #hold(id: string, seed: number, ms: number): void {
    if (this.#held) {
      this.#held.ids.push(id);
      return;
    }
    const held = { ids: [id], seed };
    this.#held = held;
    setTimeout(() => {
      this.#held = null;
      void this.sendInOrder(shuffled(held.ids, seeded(held.seed)));
    }, ms);
  }

  #letter(id: string): { id: string; body: string } {
    return { id, body: JSON.stringify({ ...this.options.store.get("event", id), pending_webhooks: 1 }, null, 2) };
  }

  #marks(): { onDelivered: (id: string) => void; onGivenUp: (id: string) => void } {
    const { store } = this.options;
    const mark = (id: string, state: "delivered" | "given_up"): void => {
      if (store.get("delivery", id)?.state !== state) store.put({ id, object: "delivery", state });
    };
    return { onDelivered: (id) => mark(id, "delivered"), onGivenUp: (id) => mark(id, "given_up") };
  }
}

type NewEvent = { id: string; type: EventName; object: EventObject; previous?: Record<string, unknown> };

function newEvent({ id, type, object, previous }: NewEvent): Stripe.Event & { object: "event" } {
  return {
    id,
    object: "event",
    api_version: API_VERSION,
    created: nowSeconds(),
    data: { object: withoutHidden(object), ...(previous ? { previous_attributes: previous } : {}) },
    livemode: false,
    pending_webhooks: 0,
    request: null,
    type,
  } as Stripe.Event & { object: "event" };
}

/** A session's lines are shown only to who asks for them. */
function withoutHidden(object: EventObject): EventObject {
  if (object.object !== "checkout.session") return object;
  const { line_items: _, ...shown } = object;
  return shown;
}
