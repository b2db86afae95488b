import { DAY, HOUR, later } from "../../kernel/clock.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { mailParcel } from "./mail-parcel.ts";

/** How long before a pick-up point sends a parcel back its receiver is told once more. */
const BEFORE_MS = 2 * DAY;
/** Nobody is reminded of what they were told this morning. */
const TOLD_JUST_NOW_MS = 12 * HOUR;
const BATCH = 200;

type Waiting = { readonly id: string; readonly pickupExpiresAt: Date };

/** Rests on the parcels alone and names the day it is about, so that run twice nobody is told twice. */
export async function remindPickups(at?: Date): Promise<void> {
  const now = at ?? (await shopNow());
  const waiting = await sql.many<Waiting>`
    SELECT s.id, s.pickup_expires_at FROM shipment s
    WHERE s.state = 'available_for_pickup' AND s.pickup_expires_at > ${now} AND s.pickup_expires_at <= ${later(now, BEFORE_MS)}
      AND s.carrier <> 'counter' AND s.last_physical_scan_at <= ${later(now, -TOLD_JUST_NOW_MS)}
      AND NOT EXISTS (SELECT 1 FROM message_intent m WHERE m.dedupe_key = 'shipment-pickup_ends:' || s.id || ':' || s.pickup_expires_at::date)
    ORDER BY s.pickup_expires_at LIMIT ${BATCH}::int`;
  for (const { id, pickupExpiresAt } of waiting) {
    await mailParcel(id, { state: "pickup_ends", eventId: `${id}:${pickupExpiresAt.toISOString().slice(0, 10)}` });
  }
}
