import { store } from "../../../store.config.ts";
import { replyBy } from "../../content/queries/reply.ts";
import { settleApart } from "../../delivery/commands/apart.ts";
import { HOUR, later } from "../../kernel/clock.ts";
import { newId, newShortNumber } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { worthOf } from "../../orders/commands/give-back.ts";
import { isOwed } from "../../orders/commands/made-right.ts";
import { mailAboutOrder } from "../../orders/commands/mails.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import type { OrderRow } from "../../orders/model.ts";
import type { Unit } from "../../orders/rules/goods-back.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { makePromise } from "../../promises/commands.ts";
import type { CaseRemedy, RecoveryKind } from "../model.ts";
import { isOfferedAtOnce } from "../rules/remedies.ts";
import { openClaim } from "./claims.ts";
import { offersFor } from "./facts.ts";

export type Report = {
  readonly orderId: string;
  readonly shipmentId: string;
  readonly kind: RecoveryKind;
  /** None: all of the parcel. */
  readonly lineIds: readonly string[];
  readonly story: string | null;
  /** Who noticed: its customer, nobody's scanning it, its coming back to us, our giving it up, or staff. */
  readonly trigger: "customer" | "silence" | "returned" | "lost" | "staff";
  readonly by: string;
  readonly now: Date;
};

export type Reported = { readonly orderNumber: string; readonly caseNumber: string };

/**
 * Something went wrong with a parcel: a case, with what we offer at once where the policy knows, else with the hour by which
 * a person has looked. Told twice it is one case.
 */
export const reportProblem = (report: Report): Promise<Result<Reported>> =>
  refusable(async (tx) => {
    const order = await lockOrder(tx, report.orderId);
    if (!order) return refuse("unknown");
    const units = await unitsIn(tx, report);
    if (units.length === 0) return refuse("unknown");
    const known = await tx.one<{ number: string }>`
      SELECT c.number FROM recovery_case c WHERE c.order_id = ${order.id} AND c.shipment_id = ${report.shipmentId} AND c.state <> 'closed'
        AND (c.kind = ${report.kind}::recovery_kind OR EXISTS (SELECT 1 FROM recovery_line l WHERE l.case_id = c.id AND l.line_id = ANY(${units.map(({ lineId }) => lineId)})))`;
    if (known) return ok({ orderNumber: order.number, caseNumber: known.number });
    if (!["paid", "fulfilled"].includes(order.state)) return refuse("order_over");
    if (report.kind === "not_received" && !(await isOwed(tx, units))) return refuse("made_right");
    return ok({ orderNumber: order.number, caseNumber: await open(tx, order, { report, units }) });
  });

/** What of the parcel is meant; nothing when the parcel is not of this order or nobody has carried it yet. */
const unitsIn = (tx: Tx, { orderId, shipmentId, lineIds }: Report): Promise<Unit[]> => tx.many<Unit>`
  SELECT sl.line_id, sl.quantity FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id
  WHERE s.id = ${shipmentId} AND s.order_id = ${orderId} AND s.voided_at IS NULL AND s.last_physical_scan_at IS NOT NULL
    AND (${lineIds.length === 0}::boolean OR sl.line_id = ANY(${lineIds})) ORDER BY sl.line_id`;

/** What we know of a parcel somebody does not have: it is here again, we gave it up, or it is to be looked for. */
async function findingOf(tx: Tx, { kind, shipmentId, trigger }: Report): Promise<"found" | "confirmed_lost" | "checking" | null> {
  if (kind !== "not_received") return null;
  if (trigger === "returned") return "found";
  const parcel = await tx.one<{ state: string }>`SELECT state::text AS state FROM shipment WHERE id = ${shipmentId}`;
  return parcel?.state === "lost" ? "confirmed_lost" : "checking";
}

type Opening = { readonly report: Report; readonly units: readonly Unit[] };

async function open(tx: Tx, order: OrderRow, { report, units }: Opening): Promise<string> {
  const { kind, now } = report;
  const [id, number] = [newId("case"), newShortNumber()];
  const paid = await worthOf(tx, order, units);
  const finding = await findingOf(tx, report);
  const atOnce = finding === "found" || finding === "confirmed_lost" || isOfferedAtOnce({ kind, paid }, store.policies.recovery);
  const remedies = atOnce ? await offersFor(tx, order, { kind, units }) : [];
  const isChecked = finding === "checking";
  await tx.exec`
    INSERT INTO recovery_case (id, number, kind, state, order_id, shipment_id, customer_id, email, name, locale, story, trigger, finding, remedies, opened_at, updated_at)
    VALUES (${id}, ${number}, ${kind}::recovery_kind, ${remedies.length ? "remedy_offered" : "open"}::recovery_state, ${order.id}, ${report.shipmentId},
      ${order.customerId}, ${order.email}, ${order.name}, ${order.locale}, ${report.story}, ${report.trigger}, ${finding},
      ${JSON.stringify(remedies)}::jsonb, ${now}, ${now})`;
  for (const { lineId, quantity } of units)
    await tx.exec`INSERT INTO recovery_line (case_id, line_id, quantity) VALUES (${id}, ${lineId}, ${quantity}::int)`;
  const dueAt = isChecked ? later(now, store.policies.recovery.checkHours * HOUR) : replyBy(now);
  if (remedies.length === 0)
    await makePromise(tx, {
      kind: isChecked ? "inspect_by" : "reply_by",
      subject: id,
      orderId: order.id,
      customerId: order.customerId,
      madeTo: order.email,
      dueAt,
      now,
    });
  if (finding && !isChecked) await settleApart(tx, report.shipmentId, now);
  const reason = kind === "damaged" ? "damaged" : finding === "confirmed_lost" ? "lost" : null;
  if (reason) await openClaim(tx, order, { caseId: id, shipmentId: report.shipmentId, reason, amount: paid, now });
  await tell(tx, order, { id, number, remedies, report, dueAt: remedies.length ? null : dueAt });
  return number;
}

type Told = {
  readonly id: string;
  readonly number: string;
  readonly remedies: readonly CaseRemedy[];
  readonly report: Report;
  readonly dueAt: Date | null;
};

/** What nobody had told us: its mail says how we know. */
const UNTOLD: readonly Report["trigger"][] = ["silence", "returned", "lost"];

async function tell(tx: Tx, order: OrderRow, { id, number, remedies, report, dueAt }: Told): Promise<void> {
  await record(tx, {
    name: "recovery.opened",
    subject: id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "evaluation",
    by: report.by,
    at: report.now,
    payload: { number, kind: report.kind, offered: remedies.map(({ key }) => key) },
  });
  await mailAboutOrder(tx, order, {
    template: "feedback/recovery-opened",
    dedupeKey: `recovery-opened:${id}`,
    payload: {
      caseNumber: number,
      kind: report.kind,
      cause: UNTOLD.includes(report.trigger) ? report.trigger : "told",
      remedies,
      currency: order.currency,
      dueAt: dueAt?.toISOString() ?? null,
    },
  });
}
