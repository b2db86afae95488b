import { join } from "node:path";
import type Stripe from "stripe";
import { Journal } from "../kit/journal";
import { nowMs } from "../kit/time";

/** The first answer under an Idempotency-Key, to be given again. */
export type SavedAnswer = { id: string; object: "saved_answer"; at: number; fingerprint: string; status: number; body: string };

/** Where the posting of one event stands. */
export type Delivery = { id: string; object: "delivery"; state: "waiting" | "withheld" | "delivered" | "given_up" };

/** What becomes of a refund by itself, and when (in seconds). */
export type Deadline = { id: string; object: "deadline"; at: number; becomes: "succeeded" | "failed" };

/** What a session's PaymentIntent will carry once the buyer first tries to pay. */
export type Plan = { id: string; object: "plan"; intent: Partial<Stripe.PaymentIntent> };

export type Book = {
  "checkout.session": Stripe.Checkout.Session;
  payment_intent: Stripe.PaymentIntent;
  charge: Stripe.Charge;
  refund: Stripe.Refund;
  dispute: Stripe.Dispute;
  event: Stripe.Event;
  saved_answer: SavedAnswer;
  delivery: Delivery;
  deadline: Deadline;
  plan: Plan;
};
export type Kind = keyof Book;
type Entry = { put?: Book[Kind][]; drop?: [Kind, string] };

const KEYS_KEPT_MS = 24 * 3600 * 1000;

/** The sandbox's record of the truth: everything in memory, every change in the journal before it is answered. */
export class Store {
  readonly #kinds = new Map<Kind, Map<string, Book[Kind]>>();
  #batch: Book[Kind][] = [];
  #journal: Journal<Entry> | null = null;

  static async open(dataDir: string): Promise<Store> {
    const store = new Store();
    store.#journal = await Journal.open<Entry>({
      path: join(dataDir, "sandbox", "journal.jsonl"),
      replay: (entry) => store.#replay(entry),
      live: () => store.#live(),
    });
    return store;
  }

  get<K extends Kind>(kind: K, id: string): Book[K] | undefined {
    return this.#of(kind).get(id);
  }

  /** Oldest first. */
  all<K extends Kind>(kind: K): Book[K][] {
    return [...this.#of(kind).values()];
  }

  /** Changes made in one synchronous stretch share one journal line, so they are kept together or not at all. */
  put<K extends Kind>(record: Book[K] & { object: K }): void {
    this.#of(record.object).set(record.id, record);
    this.#batch.push(record);
    if (this.#batch.length === 1) queueMicrotask(() => this.#seal());
  }

  drop(kind: Kind, id: string): void {
    this.#of(kind).delete(id);
    this.#journal?.append({ drop: [kind, id] });
  }

  async settled(): Promise<void> {
    this.#seal();
    await this.#journal?.settled();
  }

  async close(): Promise<void> {
    this.#seal();
    await this.#journal?.close();
  }

  #seal(): void {
    if (this.#batch.length === 0) return;
    this.#journal?.append({ put: this.#batch });
    this.#batch = [];
  }

  #replay(entry: Entry): void {
    for (const record of entry.put ?? []) this.#of(record.object as Kind).set(record.id, record);
    if (entry.drop) this.#of(entry.drop[0]).delete(entry.drop[1]);
  }

  *#live(): Iterable<Entry> {
    const kept = nowMs() - KEYS_KEPT_MS;
    for (const saved of this.all("saved_answer")) if (saved.at < kept) this.#of("saved_answer").delete(saved.id);
    for (const records of this.#kinds.values()) for (const record of records.values()) yield { put: [record] };
  }

  #of<K extends Kind>(kind: K): Map<string, Book[K]> {
    const records = this.#kinds.get(kind) ?? new Map<string, Book[Kind]>();
    this.#kinds.set(kind, records);
    return records as Map<string, Book[K]>;
  }
}
