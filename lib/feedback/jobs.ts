import { store } from "../../store.config.ts";
import { earlier, HOUR } from "../kernel/clock.ts";
import { shopNow } from "../platform/clock.ts";
import { sql } from "../platform/db/pool.ts";
import type { RecordedEvent } from "../platform/events.ts";
import { log } from "../platform/log.ts";
import { closeIfSettled, offerRemedies } from "./commands/cases.ts";
import { reportProblem } from "./commands/report.ts";

export { sweepPhotos } from "./commands/photos.ts";

const BY = "system:feedback";
/** Nobody scanned it for so long: no customer should have to ask. */
const SILENT_DAYS = 9;

/**
 * A parcel we have looked for long enough is taken for lost: its customer chooses what happens. Runs by the hour, and so an
 * hour ahead: what were due before it runs again would be late.
 */
export async function endSearches(): Promise<void> {
  const now = await shopNow();
  const over = await sql.many<{ id: string }>`
    SELECT id FROM recovery_case
    WHERE state IN ('open', 'contacted') AND kind = 'not_received' AND opened_at < ${earlier(now, (store.policies.recovery.checkHours - 1) * HOUR)} ORDER BY opened_at LIMIT 200`;
  for (const { id } of over) {
    const offered = await offerRemedies({ caseId: id, party: "system", by: BY, now });
    if (!offered.ok) log.warn("nothing to offer for a lost parcel", { subject: id, outcome: offered.problem.code });
  }
}

/** A parcel that fell silent on its way opens its case itself. */
export async function openSilentParcels(): Promise<void> {
  const now = await shopNow();
  const silent = await sql.many<{ id: string; orderId: string }>`
    SELECT s.id, s.order_id FROM shipment s
    WHERE s.state IN ('handed_over', 'in_transit', 'out_for_delivery', 'attempt_failed', 'exception') AND s.voided_at IS NULL
      AND s.last_physical_scan_at < ${earlier(now, SILENT_DAYS * 24 * HOUR)}
      AND NOT EXISTS (SELECT 1 FROM recovery_case c WHERE c.shipment_id = s.id) ORDER BY s.last_physical_scan_at LIMIT 200`;
  for (const { id, orderId } of silent)
    await reportProblem({ orderId, shipmentId: id, kind: "not_received", lineIds: [], story: null, trigger: "silence", by: BY, now });
}

/** What was given up as lost need not be looked for: its buyer chooses at once. */
export async function openLostParcels(): Promise<void> {
  const now = await shopNow();
  const lost = await sql.many<{ id: string; orderId: string }>`
    SELECT s.id, s.order_id FROM shipment s JOIN orders o ON o.id = s.order_id
    WHERE s.state = 'lost' AND s.voided_at IS NULL AND o.state IN ('paid', 'fulfilled')
      AND NOT EXISTS (SELECT 1 FROM recovery_case c WHERE c.shipment_id = s.id) ORDER BY s.created_at LIMIT 200`;
  for (const { id, orderId } of lost)
    await reportProblem({ orderId, shipmentId: id, kind: "not_received", lineIds: [], story: null, trigger: "lost", by: BY, now });
}

/** What of an order was made right another way is no case any more. */
export async function closeSettled({ orderId }: Pick<RecordedEvent, "orderId">): Promise<void> {
  const settled = await sql.many<{ id: string }>`SELECT id FROM recovery_case WHERE order_id = ${orderId} AND is_settled_otherwise(id)`;
  for (const { id } of settled) await closeIfSettled(id, await shopNow());
}

/** What nobody fetched or took in came back to us: its buyer chooses at once, there is nothing to look for. */
export async function openReturnedParcels(): Promise<void> {
  const now = await shopNow();
  const back = await sql.many<{ id: string; orderId: string }>`
    SELECT s.id, s.order_id FROM shipment s JOIN orders o ON o.id = s.order_id
    WHERE s.state = 'returned_to_sender' AND s.voided_at IS NULL AND o.state IN ('paid', 'fulfilled') AND is_awaited(s.id)
      AND NOT EXISTS (SELECT 1 FROM recovery_case c WHERE c.shipment_id = s.id) ORDER BY s.created_at LIMIT 200`;
  for (const { id, orderId } of back)
    await reportProblem({ orderId, shipmentId: id, kind: "not_received", lineIds: [], story: null, trigger: "returned", by: BY, now });
}
