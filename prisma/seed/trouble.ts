import { readFileSync } from "node:fs";
import { chooseRemedy } from "../../lib/delivery/commands/choose-remedy.ts";
import { giveLateNotice } from "../../lib/delivery/commands/late.ts";
import { acceptRemedy } from "../../lib/feedback/commands/cases.ts";
import { addPhotos } from "../../lib/feedback/commands/photos.ts";
import { reportProblem } from "../../lib/feedback/commands/report.ts";
import type { RecoveryKind } from "../../lib/feedback/model.ts";
import { earlier, HOUR, later } from "../../lib/kernel/clock.ts";
import { must } from "../../lib/kernel/result.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { watchPromises } from "../../lib/promises/jobs.ts";

/** What went wrong with parcels that have arrived: by what was in them, and what their buyer did about it. */
const FAULTS: readonly {
  readonly sku: string;
  readonly kind: RecoveryKind;
  readonly story: string | null;
  readonly takes?: "resend" | "refund";
}[] = [
  { sku: "HAL-TSK-MUS", kind: "damaged", story: "The shade has a dent on its left side; the lamp itself works." },
  { sku: "KET-MOK-6", kind: "wrong_item", story: null, takes: "refund" },
  { sku: "BRI-GRD-COA", kind: "missing_item", story: "The bean hopper was not in the box." },
  { sku: "QUI-E27-7W", kind: "not_received", story: "Neighbours on both sides know nothing of it." },
];

/** Promises that were missed and what was done about it, so that staff's queues and buyers' pages have something to show. */
export async function seed(): Promise<number> {
  if (!env().DEMO || (await sql.one`SELECT 1 FROM recovery_case LIMIT 1`)) return 0;
  const now = await shopNow();
  const late = await tellTheLate(now);
  await watchPromises();
  await askTheBereft();
  const cases = await Promise.all(FAULTS.map((fault) => report(fault, now)));
  return late + cases.filter(Boolean).length;
}

/** Whoever still waits was told in the afternoon of the promised day, or once nothing came any more; one of them chose to wait. */
async function tellTheLate(now: Date): Promise<number> {
  const waiting = await sql.many<{ orderId: string; dueAt: Date; goneAt: Date | null }>`
    SELECT subject AS order_id, due_at, (SELECT max(at) FROM domain_event e WHERE e.order_id = p.subject AND e.name IN ('shipment.lost', 'shipment.returning_to_sender')) AS gone_at
    FROM promise p WHERE kind = 'deliver_by' AND state IN ('open', 'at_risk') AND due_at < ${later(now, 24 * HOUR)} ORDER BY due_at DESC`;
  for (const { orderId, dueAt, goneAt } of waiting) {
    const at = Math.max(earlier(dueAt, 3 * HOUR).getTime(), goneAt ? later(goneAt, HOUR).getTime() : 0);
    await giveLateNotice(orderId, new Date(Math.min(at, now.getTime())));
  }
  const [first] = await sql.many<{ orderId: string }>`
    SELECT n.order_id FROM late_notice n JOIN shipment s ON s.order_id = n.order_id AND s.state = 'in_transit' ORDER BY n.created_at DESC LIMIT 1`;
  if (first) await chooseRemedy({ orderId: first.orderId, noticeId: null, key: "wait", party: "customer", by: "guest", now });
  return waiting.length;
}

/** What is lost or here again opened its case on that day, once its buyer knew that it would be late. */
async function askTheBereft(): Promise<void> {
  const gone = await sql.many<{ id: string; orderId: string; trigger: "lost" | "returned"; at: Date }>`
    SELECT s.id, s.order_id, CASE WHEN s.state = 'lost' THEN 'lost' ELSE 'returned' END AS trigger, max(e.at) AS at
    FROM shipment s JOIN domain_event e ON e.order_id = s.order_id AND e.name = 'shipment.' || s.state::text
    WHERE s.state IN ('lost', 'returned_to_sender') AND s.voided_at IS NULL AND is_awaited(s.id) GROUP BY s.id`;
  for (const { id, orderId, trigger, at } of gone) {
    const facts = { orderId, shipmentId: id, kind: "not_received", lineIds: [], story: null, trigger } as const;
    await reportProblem({ ...facts, by: "system:feedback", now: later(at, 2 * HOUR) });
  }
}

async function report({ sku, kind, story, takes }: (typeof FAULTS)[number], now: Date): Promise<boolean> {
  const arrived = await sql.one<{ orderId: string; shipmentId: string; lineId: string; deliveredAt: Date }>`
    SELECT s.order_id, s.id AS shipment_id, l.id AS line_id, s.delivered_at FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id
    JOIN line_item l ON l.id = sl.line_id WHERE l.sku = ${sku} AND s.delivered_at IS NOT NULL AND s.voided_at IS NULL ORDER BY s.delivered_at DESC LIMIT 1`;
  if (!arrived) return false;
  const at = toldAt(kind, arrived.deliveredAt, now);
  const { orderId, shipmentId, lineId } = arrived;
  const told = await reportProblem({ orderId, shipmentId, kind, lineIds: [lineId], story, trigger: "customer", by: "guest", now: at });
  if (told.ok && kind === "damaged") await showDamage(told.value.caseNumber);
  const known = told.ok && takes && (await sql.one<{ id: string }>`SELECT id FROM recovery_case WHERE number = ${told.value.caseNumber}`);
  const lately = latelyBefore(now);
  const slept = at < lately; // chosen so late that what is due after it is still to come
  if (known && takes) await acceptRemedy({ caseId: known.id, key: takes, party: "customer", by: "guest", now: slept ? lately : at });
  return told.ok;
}

/** Reports that a person has to look into: told so late that nobody has kept their buyers waiting when the shop opens. */
const LOOKED_INTO: readonly RecoveryKind[] = ["not_received", "missing_item"];

const latelyBefore = (now: Date): Date => earlier(now, 4 * HOUR);

/** In the evening of its day, as far as it has not to wait for us. */
function toldAt(kind: RecoveryKind, deliveredAt: Date, now: Date): Date {
  const evening = later(deliveredAt, 5 * HOUR);
  const lately = latelyBefore(now);
  if (LOOKED_INTO.includes(kind) && evening < lately) return lately;
  return evening < now ? evening : now;
}

/** A photo as its buyer would send it: here the shop's own picture of the thing. */
async function showDamage(caseNumber: string): Promise<void> {
  const it = await sql.one<{ id: string; picture: string | null }>`
    SELECT c.id, l.picture FROM recovery_case c JOIN recovery_line r ON r.case_id = c.id JOIN line_item l ON l.id = r.line_id WHERE c.number = ${caseNumber}`;
  if (it?.picture) must(await addPhotos({ caseId: it.id, files: [{ bytes: readFileSync(`public${it.picture}.webp`) }] }));
}
