import { store } from "../../../store.config.ts";
import { dayIn, type LocalDate } from "../../kernel/days.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql, type Tx } from "../../platform/db/pool.ts";
import { calendarOf, warehouseCalendar } from "../queries/calendars.ts";
import { type LaneSample, measureLane } from "../rules/lanes.ts";
import { daysTaken } from "../rules/window.ts";

export type Arrival = {
  readonly shipmentId: string;
  readonly carrier: string;
  readonly service: string;
  readonly address: { readonly country: string; readonly region?: string | null };
  /** The working day the order counted on, as its frozen basis says. */
  readonly countedOn: LocalDate;
  readonly handedOverAt: Date;
  readonly arrivedAt: Date;
};

/** A parcel arrived: what it took is remembered, once. */
export async function noteArrival(tx: Tx, { shipmentId, carrier, service, address, ...parcel }: Arrival): Promise<void> {
  const year = Number(parcel.countedOn.slice(0, 4));
  const took = daysTaken({
    countedOn: parcel.countedOn,
    handedOverOn: dayIn(parcel.handedOverAt, store.warehouse.timeZone),
    arrivedOn: dayIn(parcel.arrivedAt, timeZoneOf(address)),
    origin: warehouseCalendar(year),
    destination: calendarOf(address.country, year),
  });
  await tx.exec`
    INSERT INTO lane_sample (shipment_id, carrier, service, origin, destination, handling_days, transit_days, arrived_at)
    VALUES (${shipmentId}, ${carrier}, ${service}, ${store.warehouse.country}, ${address.country}, ${took.handlingDays}, ${took.transitDays}, ${parcel.arrivedAt})
    ON CONFLICT (shipment_id) DO NOTHING`;
}

/** Older arrivals say nothing about the lane of today. */
const NEWEST = 200;

type LaneKey = { readonly carrier: string; readonly service: string; readonly origin: string; readonly destination: string };

/** Measures every lane that has had arrivals since it was last measured; pages are drawn anew where a date has moved. */
export async function learnLanes(): Promise<void> {
  const now = await shopNow();
  const lanes = await sql.many<LaneKey>`
    SELECT s.carrier, s.service, s.origin, s.destination FROM lane_sample s LEFT JOIN measured_lane m USING (carrier, service, origin, destination)
    GROUP BY 1, 2, 3, 4, m.learned_at HAVING m.learned_at IS NULL OR max(s.arrived_at) > m.learned_at`;
  const moved = await Promise.all(lanes.map((lane) => learn(lane, now)));
  if (moved.includes(true)) await refresh([TAGS.shipping]);
}

async function learn({ carrier, service, origin, destination }: LaneKey, now: Date): Promise<boolean> {
  const samples = await sql.many<LaneSample>`
    SELECT handling_days, transit_days FROM lane_sample
    WHERE carrier = ${carrier} AND service = ${service} AND origin = ${origin} AND destination = ${destination}
    ORDER BY arrived_at DESC LIMIT ${NEWEST}::int`;
  const measured = measureLane(samples);
  if (!measured) return false;
  const before = await sql.one<{ handlingDays: number; minDays: number; maxDays: number }>`
    SELECT handling_days, min_days, max_days FROM measured_lane
    WHERE carrier = ${carrier} AND service = ${service} AND origin = ${origin} AND destination = ${destination}`;
  await sql.exec`
    INSERT INTO measured_lane (carrier, service, origin, destination, samples, handling_days, min_days, max_days, transit, learned_at)
    VALUES (${carrier}, ${service}, ${origin}, ${destination}, ${measured.samples}, ${measured.handlingDays}, ${measured.minDays}, ${measured.maxDays},
      ${JSON.stringify(measured.transit)}::jsonb, ${now})
    ON CONFLICT (carrier, service, origin, destination) DO UPDATE
      SET samples = excluded.samples, handling_days = excluded.handling_days, min_days = excluded.min_days, max_days = excluded.max_days, transit = excluded.transit, learned_at = excluded.learned_at`;
  return before?.handlingDays !== measured.handlingDays || before.minDays !== measured.minDays || before.maxDays !== measured.maxDays;
}
