import { join } from "node:path";
import { Journal } from "../kit/journal";
import type { Shipment } from "./model";

/** How far one parcel's news has come. */
export type Progress = { sent: number; cancelledAt: string | null };
type Entry = { shipment?: Shipment; progress?: [code: string, Progress] };

const UNTOUCHED: Progress = { sent: 0, cancelledAt: null };

/** The carrier's record: its parcels, and which scans the shop has acknowledged. */
export class Book {
  readonly #shipments = new Map<string, Shipment>();
  readonly #progress = new Map<string, Progress>();
  readonly #keys = new Map<string, string>();
  #journal: Journal<Entry> | null = null;

  static async open(dataDir: string): Promise<Book> {
    const book = new Book();
    book.#journal = await Journal.open<Entry>({
      path: join(dataDir, "carrier", "journal.jsonl"),
      replay: (entry) => book.#apply(entry),
      live: () => book.#live(),
    });
    return book;
  }

  find(code: string): Shipment | undefined {
    return this.#shipments.get(code);
  }

  findByKey(key: string): Shipment | undefined {
    return this.#shipments.get(this.#keys.get(key) ?? "");
  }

  all(): Iterable<Shipment> {
    return this.#shipments.values();
  }

  progress(code: string): Progress {
    return this.#progress.get(code) ?? UNTOUCHED;
  }

  async add(shipment: Shipment): Promise<void> {
    await this.#write({ shipment });
  }

  async note(code: string, change: Partial<Progress>): Promise<void> {
    await this.#write({ progress: [code, { ...this.progress(code), ...change }] });
  }

  async close(): Promise<void> {
    await this.#journal?.close();
  }

  async #write(entry: Entry): Promise<void> {
    this.#apply(entry);
    this.#journal?.append(entry);
    await this.#journal?.settled();
  }

  #apply({ shipment, progress }: Entry): void {
    if (shipment) {
      this.#shipments.set(shipment.code, shipment);
      if (shipment.idempotencyKey) this.#keys.set(shipment.idempotencyKey, shipment.code);
    }
    if (progress) this.#progress.set(...progress);
  }

  *#live(): Iterable<Entry> {
    for (const shipment of this.#shipments.values()) yield { shipment };
    for (const progress of this.#progress) yield { progress };
  }
}
