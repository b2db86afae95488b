import type { Courier } from "../kit/courier";
import type { Faults } from "../kit/faults";
import { nowMs } from "../kit/time";
import type { Book } from "./book";
import { type Scan, type Shipment, withPicture } from "./model";

export const SCAN_MODES = ["scan_withheld", "scan_duplicated"] as const;

type PlayerOptions = {
  book: Book;
  courier: Courier;
  faults: Faults;
  shopUrl: string;
  /** A parcel's own page, where pictures of it are. */
  pageOf: (code: string) => string;
  tickMs?: number;
};

const LONGEST_WAIT_MS = 60_000;

/**
 * Reads the shop's clock and tells the shop every scan whose time has come, one parcel's scans strictly in
 * order: the next goes only once the last was acknowledged. While the shop cannot be asked, nothing happens.
 */
export class Player {
  #now: Date | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;
  readonly #busy = new Set<string>();
  readonly #waits = new Map<string, { until: number; ms: number }>();

  constructor(private readonly options: PlayerOptions) {}

  /** The shop's time as last heard; real time before that. */
  get now(): Date {
    return this.#now ?? new Date(nowMs());
  }

  start(): void {
    const tick = async (): Promise<void> => {
      const now = await this.#askClock();
      if (now) await this.play(now);
      if (!this.#isClosed) this.#timer = setTimeout(tick, this.options.tickMs ?? 1000);
    };
    void tick();
  }

  stop(): void {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  /** Resolves once every parcel with due scans has sent them or met a refusal. */
  async play(now: Date): Promise<void> {
    this.#now = now;
    const due = [...this.options.book.all()].flatMap((shipment) => {
      const scan = this.#nextDue(shipment, now);
      return scan ? [{ shipment, at: Date.parse(scan.occurredAt) }] : [];
    });
    due.sort((a, b) => a.at - b.at);
    await Promise.all(due.map(({ shipment }) => this.#tell(shipment, now)));
  }

  async #tell(shipment: Shipment, now: Date): Promise<void> {
    const { code } = shipment;
    const wait = this.#waits.get(code);
    if (this.#busy.has(code) || (wait && wait.until > nowMs())) return;
    this.#busy.add(code);
    try {
      while (this.#nextDue(shipment, now) && !this.#isClosed) {
        if (!(await this.#send(shipment, this.options.book.progress(code).sent))) return;
      }
    } finally {
      this.#busy.delete(code);
    }
  }

  async #send(shipment: Shipment, index: number): Promise<boolean> {
    const { courier, faults, book } = this.options;
    const fault = faults.strike(SCAN_MODES, { event: shipment.scans[index]?.code });
    if (fault?.mode !== "scan_withheld") {
      const letter = { id: `${shipment.code}-${index + 1}`, body: JSON.stringify(this.#toEvent(shipment, index)) };
      const status = await courier.post(letter);
      if (fault) await courier.post(letter);
      if (status < 200 || status >= 300) return this.#pause(shipment.code);
    }
    this.#waits.delete(shipment.code);
    await book.note(shipment.code, { sent: index + 1 });
    return true;
  }

  #pause(code: string): false {
    const ms = Math.min((this.#waits.get(code)?.ms ?? (this.options.tickMs ?? 1000) / 2) * 2, LONGEST_WAIT_MS);
    this.#waits.set(code, { until: nowMs() + ms, ms });
    return false;
  }

  #nextDue({ code, scans }: Shipment, now: Date): Scan | null {
    const { sent, cancelledAt } = this.options.book.progress(code);
    const next = scans[sent];
    return next && !cancelledAt && Date.parse(next.occurredAt) <= now.getTime() ? next : null;
  }

  /** What the shop is told; the id stays the same however often it is sent. */
  #toEvent({ code, input, scans }: Shipment, index: number): Record<string, unknown> {
    const scan = scans[index];
    return {
      id: `scan_${code}_${index + 1}`,
      type: "scan",
      trackingCode: code,
      reference: input.reference,
      service: input.service,
      scan: scan && withPicture(scan, this.options.pageOf(code)),
    };
  }

  async #askClock(): Promise<Date | null> {
    try {
      const response = await fetch(`${this.options.shopUrl}/api/clock`, { signal: AbortSignal.timeout(3000) });
      const { now } = (await response.json()) as { now?: string };
      const read = new Date(now ?? "");
      return response.ok && !Number.isNaN(read.getTime()) ? read : null;
    } catch {
      return null;
    }
  }
}
