import { DAY, earlier, HOUR, later } from "../../lib/kernel/clock.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { learnLanes } from "../../lib/shipping/commands/lanes.ts";
import { store } from "../../store.config.ts";
import { hundredth, SOMEBODY } from "./somebody.ts";

/** Promises a day of the demo shop's first year, how many of a hundred were kept, and by how many hours the others were missed. */
const HABITS = [
  { kind: "ship_by", aDay: 3, kept: 98, hoursLate: 20 },
  { kind: "deliver_by", aDay: 3, kept: 94, hoursLate: 40 },
  { kind: "reply_by", aDay: 1.2, kept: 97, hoursLate: 5 },
  { kind: "refund_by", aDay: 0.3, kept: 99, hoursLate: 60 },
] as const;
/** Snow on the roads: days back from today, and how many of a hundred were kept then. */
const BAD_WEEKS = { from: 305, to: 285, kept: 71 };
const FIRST_YEAR_DAYS = 365;
/** Today's orders tell of the last days themselves. */
const LAST_DAYS = 10;

/** Arrivals of a hundred by working days on the road, for lanes that are busy enough to be measured. */
const LANES = [
  { destination: "IE", service: "standard", byDays: { 1: 62, 2: 33, 3: 5 } },
  { destination: "DE", service: "standard", byDays: { 3: 41, 4: 40, 5: 15, 7: 4 } },
] as const;
const ARRIVALS = 60;

/** What the shop promised and kept before the orders one can look at: otherwise the record would be empty on the first day. */
export async function seed(): Promise<number> {
  if (await sql.one`SELECT 1 FROM promise WHERE subject LIKE 'past:%' LIMIT 1`) return 0;
  const now = await shopNow();
  const rows = HABITS.flatMap((habit) => pastPromises(habit, now));
  await sql.exec`
    INSERT INTO promise (id, kind, state, subject, made_to, made_at, due_at, met_at, ended_at)
    SELECT id, kind::promise_kind, state::promise_state, subject, ${SOMEBODY}, made_at, due_at, met_at, ended_at
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS past (id text, kind text, state text, subject text, made_at timestamptz, due_at timestamptz, met_at timestamptz, ended_at timestamptz)`;
  await sql.exec`
    INSERT INTO lane_sample (shipment_id, carrier, service, origin, destination, handling_days, transit_days, arrived_at)
    SELECT shipment_id, 'demo', service, ${store.warehouse.country}, destination, handling_days, transit_days, arrived_at
    FROM jsonb_to_recordset(${JSON.stringify(LANES.flatMap((lane) => pastArrivals(lane, now)))}::jsonb)
      AS past (shipment_id text, service text, destination text, handling_days int, transit_days int, arrived_at timestamptz)`;
  await learnLanes();
  return rows.length;
}

function pastPromises({ kind, aDay, kept, hoursLate }: (typeof HABITS)[number], now: Date) {
  const count = Math.floor(aDay * (FIRST_YEAR_DAYS - LAST_DAYS));
  return Array.from({ length: count }, (_, index) => {
    const daysBack = LAST_DAYS + (index / count) * (FIRST_YEAR_DAYS - LAST_DAYS);
    const dueAt = earlier(now, daysBack * DAY);
    const isBad = kind !== "reply_by" && daysBack < BAD_WEEKS.from && daysBack > BAD_WEEKS.to;
    const isKept = hundredth(index) < (isBad ? BAD_WEEKS.kept : kept);
    const metAt = isKept ? earlier(dueAt, (2 + (index % 20)) * HOUR) : later(dueAt, hoursLate * HOUR);
    return {
      id: newId("promise"),
      kind,
      state: isKept ? "kept" : "broken",
      subject: `past:${kind}:${index}`,
      made_at: earlier(dueAt, 3 * DAY),
      due_at: dueAt,
      met_at: metAt,
      ended_at: isKept ? metAt : dueAt,
    };
  });
}

function pastArrivals({ destination, service, byDays }: (typeof LANES)[number], now: Date) {
  return Array.from({ length: ARRIVALS }, (_, index) => ({
    shipment_id: `past:${destination}:${index}`,
    service,
    destination,
    handling_days: 0,
    transit_days: daysAt(byDays, hundredth(index)),
    arrived_at: earlier(now, (LAST_DAYS + index) * DAY),
  }));
}

/** The first number of days by which so many of a hundred have arrived. */
function daysAt(byDays: Readonly<Record<number, number>>, hundred: number): number {
  let sum = 0;
  for (const [days, share] of Object.entries(byDays)) {
    sum += share;
    if (hundred < sum) return Number(days);
  }
  return 1;
}
