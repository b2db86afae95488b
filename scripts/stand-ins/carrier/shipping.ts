import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Book } from "./book";
import { calendarOf } from "./calendar";
import { newCode } from "./code";
import type { Point, Scan, Shipment, ShipmentInput } from "./model";
import type { Player } from "./player";
import { plan, planHeld } from "./schedule";
import type { Road } from "./trip";

export type Taken = { shipment: Shipment; label: Buffer };

/** Takes parcels in: a code, the plan of their way, a label. */
export class Counter {
  readonly #running = new Map<string, Promise<Taken>>();

  constructor(private readonly options: { book: Book; player: Player; dataDir: string }) {}

  /** With a key, once: repeated or simultaneous requests get the same parcel. Null when the key was used for another. */
  async take(input: ShipmentInput, key: string | null): Promise<Taken | null> {
    const fingerprint = createHash("sha256").update(JSON.stringify(input)).digest("base64url");
    if (key === null) return this.#make(input, { key, fingerprint });
    const running = this.#running.get(key);
    const earlier = running ? (await running).shipment : this.options.book.findByKey(key);
    if (earlier) return earlier.fingerprint === fingerprint ? { shipment: earlier, label: await this.label(earlier) } : null;
    const making = this.#make(input, { key, fingerprint });
    this.#running.set(key, making);
    return making.finally(() => this.#running.delete(key));
  }

  /** Drawn again if a kill came between parcel and label. */
  async label(shipment: Shipment): Promise<Buffer> {
    const path = this.#labelPath(shipment.code);
    return readFile(path).catch(async () => {
      const { renderLabel } = await import("./label"); // heavy, and wanted with the first parcel only
      const label = await renderLabel(shipment);
      await mkdir(join(this.options.dataDir, "carrier", "labels"), { recursive: true });
      await writeFile(`${path}.part`, label);
      await rename(`${path}.part`, path);
      return label;
    });
  }

  async #make(input: ShipmentInput, { key, fingerprint }: { key: string | null; fingerprint: string }): Promise<Taken> {
    const { book, player } = this.options;
    const code = this.#freeCode(input.from.country);
    const now = player.now;
    const way = plan(roadOf({ code, input, createdAt: now.toISOString() }));
    const shipment = { code, idempotencyKey: key, fingerprint, input, createdAt: now.toISOString(), ...way };
    const label = await this.label(shipment);
    await book.add(shipment);
    return { shipment, label };
  }

  /** Sends a parcel to a point instead; what was told of it stays told. */
  async hold(shipment: Shipment, point: Point, told: readonly Scan[]): Promise<Shipment> {
    const { book, player } = this.options;
    const held = { ...shipment, heldAt: point.id, scans: planHeld(roadOf(shipment), { point, told, now: player.now }) };
    await book.add(held);
    return held;
  }

  #freeCode(country: string): string {
    for (;;) {
      const code = newCode(country);
      if (!this.options.book.find(code)) return code;
    }
  }

  #labelPath(code: string): string {
    return join(this.options.dataDir, "carrier", "labels", `${code}.pdf`);
  }
}

function roadOf({ code, input, createdAt }: Pick<Shipment, "code" | "input" | "createdAt">): Road {
  const shipAt = new Date(input.shipAt ?? createdAt);
  const years = [shipAt.getUTCFullYear(), shipAt.getUTCFullYear() + 1];
  return { code, input, shipAt, origin: calendarOf(input.from.country, years), destination: calendarOf(input.to.country, years) };
}
