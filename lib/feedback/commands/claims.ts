import { actorName, type Staff } from "../../kernel/actor.ts";
import { newId } from "../../kernel/ids.ts";
import { next } from "../../kernel/machine.ts";
import { type Currency, parseMoney } from "../../kernel/money.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import type { OrderRow } from "../../orders/model.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { carrierClaim } from "../machine.ts";
import type { Claim, ClaimState } from "../model.ts";

type Opening = Pick<Claim, "reason" | "amount" | "shipmentId"> & { readonly caseId: string; readonly now: Date };

/** Written beside the case, once a parcel; nothing of the customer's remedy hangs on it. */
export async function openClaim(tx: Tx, order: OrderRow, { caseId, shipmentId, reason, amount, now }: Opening): Promise<void> {
  const added = await tx.exec`
    INSERT INTO carrier_claim (id, case_id, shipment_id, reason, amount, currency, opened_at)
    SELECT ${newId("claim")}, ${caseId}, s.id, ${reason}, ${amount}::int, ${order.currency}, ${now}
    FROM shipment s WHERE s.id = ${shipmentId} AND s.tracking_code IS NOT NULL ON CONFLICT (shipment_id) DO NOTHING`;
  if (added) await tell(tx, { name: "claim.opened", caseId, orderId: order.id, by: "system:feedback", now });
}

/** It turned up, or was no fault: nothing is left to ask for, unless we have asked already. */
export const dropClaim = (tx: Tx, caseId: string, now: Date): Promise<number> =>
  tx.exec`UPDATE carrier_claim SET state = 'rejected', ended_at = ${now}, actor = 'system:feedback' WHERE case_id = ${caseId} AND state = 'open'`;

type Step = {
  readonly claimId: string;
  readonly event: "file" | "pay" | "reject";
  /** The carrier's number of it. */
  readonly reference?: string | null;
  /** What it paid, as typed. */
  readonly paid?: string | undefined;
  readonly staff: Staff;
  readonly now: Date;
};

type Row = {
  readonly state: ClaimState;
  readonly currency: Currency;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly orderId: string;
};

/** Staff have asked the carrier, or have its answer. Done twice it is refused, so that nobody enters a payment again. */
export const moveClaim = ({ claimId, event, reference = null, paid, staff, now }: Step): Promise<Result<{ caseNumber: string }>> =>
  refusable(async (tx) => {
    const claim = await tx.one<Row>`
      SELECT k.state::text AS state, k.currency, c.id AS case_id, c.number AS case_number, c.order_id
      FROM carrier_claim k JOIN recovery_case c ON c.id = k.case_id WHERE k.id = ${claimId} FOR UPDATE OF k`;
    if (!claim) return refuse("unknown");
    const moved = next(carrierClaim, { state: claim.state, event, by: "staff" });
    if (!moved.ok) return refuse("claim_moved_on");
    if (event === "file" && !reference) return refuse("required", undefined, "reference");
    const sum = event === "pay" ? parseMoney(paid ?? "", claim.currency) : ok(null);
    if (!sum.ok) return { ok: false, problem: { ...sum.problem, field: "paid" } };
    await tx.exec`
      UPDATE carrier_claim SET state = ${moved.value}::carrier_claim_state, actor = ${actorName(staff)}, reference = coalesce(${reference}, reference),
        paid_amount = ${sum.value?.amount ?? null}, filed_at = CASE WHEN ${event === "file"}::boolean THEN ${now} ELSE filed_at END,
        ended_at = CASE WHEN ${event === "file"}::boolean THEN NULL ELSE ${now}::timestamptz END
      WHERE id = ${claimId}`;
    const name = { file: "claim.filed", pay: "claim.paid", reject: "claim.rejected" }[event];
    await tell(tx, { name, caseId: claim.caseId, orderId: claim.orderId, by: actorName(staff), now });
    return ok({ caseNumber: claim.caseNumber });
  });

type News = { readonly name: string; readonly caseId: string; readonly orderId: string; readonly by: string; readonly now: Date };

const tell = (tx: Tx, { name, caseId, orderId, by, now }: News): Promise<string> =>
  record(tx, { name, subject: caseId, orderId, by, at: now, stage: "evaluation", visibility: "staff" });
