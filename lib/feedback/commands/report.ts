import { store } from "../../../store.config.ts";
import { replyBy } from "../../content/queries/reply.ts";
import { HOUR, later } from "../../kernel/clock.ts";
import { newId, newShortNumber } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { mailAboutOrder } from "../../orders/commands/mails.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import type { OrderRow } from "../../orders/model.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { makePromise } from "../../promises/commands.ts";
import type { CaseRemedy, RecoveryKind } from "../model.ts";
import { isOfferedAtOnce } from "../rules/remedies.ts";
import { openClaim } from "./claims.ts";
import { offersFor, paidFor, type Units } from "./facts.ts";

export type Report = {
  readonly orderId: string;
  readonly shipmentId: string;
  readonly kind: RecoveryKind;
  /** None: all of the parcel. */
  readonly lineIds: readonly string[];
  readonly story: string | null;
  /** Who noticed: its customer, nobody's scanning it, its coming back to us, or staff. */
  readonly trigger: "customer" | "silence" | "returned" | "staff";
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
    return ok({ orderNumber: order.number, caseNumber: await open(tx, order, { report, units }) });
  });

/** What of the parcel is meant; nothing when the parcel is not of this order or nobody has carried it yet. */
const unitsIn = (tx: Tx, { orderId, shipmentId, lineIds }: Report): Promise<Units[]> => tx.many<Units>`
  SELECT sl.line_id, sl.quantity FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id
  WHERE s.id = ${shipmentId} AND s.order_id = ${orderId} AND s.voided_at IS NULL AND s.last_physical_scan_at IS NOT NULL
    AND (${lineIds.length === 0}::boolean OR sl.line_id = ANY(${lineIds})) ORDER BY sl.line_id`;

type Opening = { readonly report: Report; readonly units: readonly Units[] };

async function open(tx: Tx, order: OrderRow, { report, units }: Opening): Promise<string> {
  const { kind, now } = report;
  const [id, number] = [newId("case"), newShortNumber()];
  const paid = await paidFor(tx, order, units);
  const isBack = report.trigger === "returned";
  const atOnce = isBack || isOfferedAtOnce({ kind, paid }, store.policies.recovery);
  const remedies = atOnce ? await offersFor(tx, order, { kind, units }) : [];
  const isChecked = kind === "not_received" && !isBack;
  await tx.exec`
    INSERT INTO recovery_case (id, number, kind, state, order_id, shipment_id, customer_id, email, name, locale, story, trigger, finding, remedies, opened_at, updated_at)
    VALUES (${id}, ${number}, ${kind}::recovery_kind, ${remedies.length ? "remedy_offered" : "open"}::recovery_state, ${order.id}, ${report.shipmentId},
      ${order.customerId}, ${order.email}, ${order.name}, ${order.locale}, ${report.story}, ${report.trigger}, ${isChecked ? "checking" : isBack ? "found" : null},
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
  if (kind === "damaged") await openClaim(tx, order, { caseId: id, shipmentId: report.shipmentId, reason: "damaged", amount: paid, now });
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
      cause: report.trigger === "silence" || report.trigger === "returned" ? report.trigger : "told",
      remedies,
      currency: order.currency,
      dueAt: dueAt?.toISOString() ?? null,
    },
  });
}
