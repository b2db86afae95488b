import type { Staff } from "../kernel/actor.ts";
import { HOUR } from "../kernel/clock.ts";
import { newId } from "../kernel/ids.ts";
import { done, type Result, refuse } from "../kernel/result.ts";
import { mailboxMark } from "../platform/audit.ts";
import { refresh, TAGS } from "../platform/cache.ts";
import { moveClock } from "../platform/clock.ts";
import { sql } from "../platform/db/pool.ts";
import { env } from "../platform/env.ts";
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

/**
 * Sets the demo's clock on by some hours, or back to real time, and lets every cached page that says a date be drawn anew.
 * Outside of the demo there is no such thing.
 */
export async function moveShopClock(by: ClockStep | "real"): Promise<Result<null>> {
  if (!env().DEMO) return refuse("not_found");
  const offset = await sql.one<{ ms: number }>`SELECT (value->>'ms')::bigint AS ms FROM shop_setting WHERE key = 'clock_offset'`;
  await moveClock(by === "real" ? -(offset?.ms ?? 0) : CLOCK_STEPS[by] * HOUR);
  await refresh([TAGS.clock, TAGS.shipping, TAGS.catalog]);
  return done;
}
