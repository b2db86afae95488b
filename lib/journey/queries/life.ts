import "server-only";
import { store } from "../../../store.config.ts";
import type { Way } from "../../delivery/model.ts";
import { goneAs } from "../../delivery/rules/status.ts";
import { addDays, instantOf, type LocalDate } from "../../kernel/days.ts";
import type { OrderView } from "../../orders/rules/view.ts";
import { sql } from "../../platform/db/pool.ts";
import type { PromiseKind } from "../../promises/model.ts";
import { type LifeEntry, type LifeLetter, type LifeSources, mergeLife } from "../rules/life.ts";
import { toldOf } from "../rules/told.ts";

type Known = { readonly order: OrderView; readonly way: Way; readonly returnUntil: LocalDate | null };

/**
 * An order's life as its buyer reads it, by account or by signed link alike. Whoever asks has been let in to the order: it
 * was looked up through its owner.
 */
export async function listLife({ order, way, returnUntil }: Known): Promise<LifeEntry[]> {
  const [events, letters, promises] = await Promise.all([
    sql.many<LifeSources["events"][number]>`
      SELECT id, name, subject, at, payload FROM domain_event WHERE order_id = ${order.id} AND visibility = 'customer' ORDER BY at DESC LIMIT 200`,
    sql.many<LifeLetter>`
      SELECT id, queued_at AS at, subject, why, state::text AS state, held_until FROM message_intent
      WHERE order_id = ${order.id} AND recipient = ${order.email} AND channel = 'email' ORDER BY queued_at DESC LIMIT 100`,
    sql.many<LifeSources["promises"][number]>`
      SELECT id, kind::text AS kind, due_from AS from, due_at, state = 'at_risk' AS at_risk FROM promise
      WHERE order_id = ${order.id} AND state IN ('open', 'at_risk') ORDER BY due_at LIMIT 20`,
  ]);
  const until = returnUntil && order.state !== "refunded" ? endOf(returnUntil) : null;
  // What is lost or goes back does not come any more; what is under review neither leaves nor comes yet.
  const untold = order.state === "review" ? SENDING : goneAs(way) ? ARRIVING : [];
  const still = promises.filter(({ kind }) => !untold.includes(kind));
  return mergeLife({
    events: events.map(toldOf(order.lines)),
    letters,
    promises: still,
    parcels: way.parcels,
    refunds: order.refunds,
    returnUntil: until,
  });
}

const ARRIVING: readonly PromiseKind[] = ["deliver_by"];
const SENDING: readonly PromiseKind[] = ["ship_by", ...ARRIVING];

const endOf = (day: LocalDate): Date => new Date(instantOf(addDays(day, 1), 0, store.contact.timeZone).getTime() - 1);
