import { addDays, dayIn } from "../../../kernel/days.ts";
import type { OrderRow } from "../../../orders/model.ts";
import type { CounterScan } from "../../../platform/carriers/counter.ts";
import { counterCarrier } from "../../../platform/carriers/counter.ts";
import type { Tx } from "../../../platform/db/pool.ts";
import { derivedToken } from "../../../platform/secrets.ts";
import type { CounterPlace } from "../../../shipping/model.ts";
import { counterIn } from "../../../shipping/rules/counters.ts";
import { lockShipment, type ShipmentRow } from "../rows.ts";
import { addScans } from "../scans.ts";

export type HoldRow = {
  readonly shipmentId: string;
  readonly counterId: string;
  readonly readyAt: Date;
  readonly keepUntil: Date;
  readonly remindedAt: Date | null;
  readonly overdueAt: Date | null;
  readonly collectedAt: Date | null;
  readonly putBackAt: Date | null;
};

const DIGITS = 6;

/** Six digits that only whoever may open the order is told: made again from the parcel's id, kept nowhere. */
export function collectCode(shipmentId: string): string {
  const number = Buffer.from(derivedToken("collect code", shipmentId), "base64url").readUInt32BE(0);
  return String(number % 10 ** DIGITS).padStart(DIGITS, "0");
}

type Locked = { readonly order: OrderRow; readonly shipment: ShipmentRow; readonly hold: HoldRow; readonly place: CounterPlace };

/** A parcel that waits at a counter, with its order locked before it. */
export async function lockHold(tx: Tx, shipmentId: string): Promise<Locked | null> {
  const locked = await lockShipment(tx, shipmentId);
  const place = locked && counterIn(locked.order.deliveryBasis);
  const hold =
    place &&
    (await tx.one<HoldRow>`
      SELECT shipment_id, counter_id, ready_at, keep_until, reminded_at, overdue_at, collected_at, put_back_at FROM counter_hold WHERE shipment_id = ${shipmentId} FOR UPDATE`);
  return locked && place && hold ? { ...locked, place, hold } : null;
}

type AtCounter = {
  readonly place: CounterPlace;
  readonly event: CounterScan["counter"];
  readonly at: Date;
  readonly by: string;
  readonly until?: Date;
  readonly name?: string;
};

/** What happened at the counter, as a scan like any carrier's: where the parcel is follows from all of them. */
export async function scanAtCounter(tx: Tx, shipment: ShipmentRow, { place, event, at, by, until, name }: AtCounter): Promise<void> {
  const { timeZone, address } = place;
  const raw: CounterScan = {
    counter: event,
    at: at.toISOString(),
    localTime: wallClock(at, timeZone),
    place: `${address.city}, ${address.country}`,
    name: name ?? null,
    until: until?.toISOString() ?? null,
    untilOn: until ? addDays(dayIn(until, timeZone), -1) : null, // it waits through the day before
  };
  const scan = counterCarrier.mapScan(raw);
  if (scan) await addScans(tx, shipment, { carrierKey: counterCarrier.key, scans: [{ key: `counter:${event}`, raw, scan }], by });
}

const wallClock = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone }).format(at).replace(" ", "T");
