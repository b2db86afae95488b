import type { Staff } from "../kernel/actor.ts";
import { HOUR, later, SECOND } from "../kernel/clock.ts";
import { newId } from "../kernel/ids.ts";
import { done, type Result, refuse } from "../kernel/result.ts";
import { mailboxMark } from "../platform/audit.ts";
import { refresh, TAGS } from "../platform/cache.ts";
import { moveClock, realNow } from "../platform/clock.ts";
import { sql, type Tx, transaction } from "../platform/db/pool.ts";
import { env } from "../platform/env.ts";
import { enqueue } from "../platform/jobs.ts";
import { CLOCK_STEPS, type ClockStep } from "./schema.ts";

type Note = { readonly text: string; readonly staff: Pick<Staff, "id">; readonly now: Date };

/** A note among staff on an order's timeline; the buyer never sees it. */
export async function addOrderNote({ orderId, text, staff, now }: Note & { orderId: string }): Promise<Result<null>> {
  const written = await sql.exec`
    INSERT INTO order_note (id, order_id, staff_id, text, created_at) SELECT ${newId("note")}, id, ${staff.id}, ${text}, ${now} FROM orders WHERE id = ${orderId}`;
  return written === 1 ? done : refuse("unknown");
}

/** How the audit trail names somebody known by their address of mail alone. */
export const personMark = mailboxMark;

/** A note among staff about whoever writes from this address, with an account or without. */
export async function addCustomerNote({ email, text, staff, now }: Note & { email: string }): Promise<Result<null>> {
  await sql.exec`
    INSERT INTO customer_note (id, email, staff_id, text, created_at) VALUES (${newId("note")}, ${email}, ${staff.id}, ${text}, ${now})`;
  return done;
}

/** What goes by the shop's clock and would else wait for its hour, in the order in which one day follows another. */
const BY_THE_CLOCK = [
  "delivery.judge",
  "promises.watch",
  "delivery.endSilent",
  "feedback.endSearches",
  "feedback.openSilent",
  "delivery.askForCallOffs",
  "delivery.remindHolds",
  "delivery.remindPickups",
  "guides.askWhetherItWorks",
  "supplements.tendRefills",
  "messaging.release",
];
/** The demo's vans scan within seconds. */
const SCANNED_WITHIN = 4 * SECOND;

async function catchUp(tx: Tx): Promise<void> {
  for (const [index, name] of BY_THE_CLOCK.entries())
    await enqueue(tx, {
      task: `timetable:${name}`,
      payload: {},
      key: `clock-moved:${name}`,
      runAt: later(realNow(), SCANNED_WITHIN + index * (SECOND / 2)),
    });
}

/**
 * Sets the demo's clock on by some hours, or back to real time, and lets every cached page that says a date be drawn anew.
 * Outside of the demo there is no such thing.
 */
export async function moveShopClock(by: ClockStep | "real"): Promise<Result<null>> {
  if (!env().DEMO) return refuse("not_found");
  const offset = await sql.one<{ ms: number }>`SELECT (value->>'ms')::bigint AS ms FROM shop_setting WHERE key = 'clock_offset'`;
  await moveClock(by === "real" ? -(offset?.ms ?? 0) : CLOCK_STEPS[by] * HOUR);
  await refresh([TAGS.clock, TAGS.shipping, TAGS.catalog]);
  await transaction((tx) => catchUp(tx));
  return done;
}
