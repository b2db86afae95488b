import { store } from "../../../store.config.ts";
import { DAY, later } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { audit } from "../../platform/audit.ts";
import { type Sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { enqueue } from "../../platform/jobs.ts";
import { dropPromise, makePromise } from "../../promises/commands.ts";
import type { PaymentRow, RefundDetails, RefundReason, RefundRow, RefundRule } from "../model.ts";
import { addsUp, checkRefund, needsApproval, type RefundFacts } from "../rules/refunds.ts";
import { currentMode, lockPayment } from "./payments.ts";

export type RefundWish = {
  readonly paymentId: string;
  readonly amount: number;
  readonly reason: RefundReason | RefundRule;
  /** Who asks, as `actorName` writes it. */
  readonly by: string;
  readonly now: Date;
  readonly details: RefundDetails;
};

export type Requested = { readonly refundId: string; readonly awaitsApproval: boolean };

/**
 * A refund people ask for. The payment is locked, so that of several at once only as many pass as there is money left
 * (TRUST R32). Above the limit nothing is sent until a second person approves (R33).
 */
export const requestRefund = (tx: Tx, wish: RefundWish): Promise<Result<Requested>> => writeRefund(tx, wish, null);

/** A refund a rule of the shop grants: sent without a second person, with the rule on record. Refused would be a bug. */
export async function grantRefund(tx: Tx, wish: RefundWish & { rule: RefundRule }): Promise<string> {
  const written = await writeRefund(tx, wish, wish.rule);
  if (!written.ok) throw new Error(`refund by rule ${wish.rule} refused: ${written.problem.code}`);
  return written.value.refundId;
}

async function writeRefund(tx: Tx, wish: RefundWish, rule: RefundRule | null): Promise<Result<Requested>> {
  const payment = await lockPayment(tx, wish.paymentId);
  if (payment?.state !== "captured") return refuse("not_captured");
  if (payment.mode !== currentMode()) return refuse("payment_other_mode");
  const checked = checkRefund(await refundFacts(tx, payment), wish.amount);
  if (!checked.ok) return checked;
  if (!addsUp(wish.details, wish.amount)) throw new Error(`the parts of a refund of ${wish.amount} do not make it`);
  const refundId = newId("refund");
  const awaitsApproval = needsApproval({ amount: wish.amount, rule }, store.policies.refundApprovalAbove);
  await tx.exec`
    INSERT INTO refund (id, payment_id, order_id, amount, currency, reason, rule, requested_by, details, requested_at)
    VALUES (${refundId}, ${payment.id}, ${payment.orderId}, ${wish.amount}, ${payment.currency}, ${wish.reason}, ${rule}, ${wish.by},
      ${JSON.stringify(wish.details)}::jsonb, ${wish.now})`;
  await promiseRefund(tx, { refundId, orderId: payment.orderId }, wish.now);
  await tellRefund(
    tx,
    { id: refundId, orderId: payment.orderId },
    {
      name: "refund.requested",
      by: wish.by,
      at: wish.now,
      payload: { amount: wish.amount, currency: payment.currency, rule, awaitsApproval },
    },
  );
  if (!awaitsApproval) await enqueueRefund(tx, refundId);
  await audit(
    {
      actor: wish.by,
      action: "payments.requestRefund",
      subject: refundId,
      outcome: awaitsApproval ? "awaits_approval" : "requested",
      details: { orderId: payment.orderId, amount: wish.amount, currency: payment.currency, rule },
    },
    tx,
  );
  return ok({ refundId, awaitsApproval });
}

/** Banks take their days too: within so many the money is there, or somebody looks after it. */
async function promiseRefund(tx: Tx, { refundId, orderId }: { refundId: string; orderId: string }, now: Date): Promise<void> {
  const buyer = await tx.one<{
    email: string;
    customerId: string | null;
  }>`SELECT email::text AS email, customer_id FROM orders WHERE id = ${orderId}`;
  if (!buyer) throw new Error(`refund ${refundId} of no order`);
  await makePromise(tx, {
    kind: "refund_by",
    subject: refundId,
    orderId,
    customerId: buyer.customerId,
    madeTo: buyer.email,
    dueAt: later(now, store.policies.refundWithinDays * DAY),
    now,
  });
}

export async function refundFacts(on: Sql, payment: Pick<PaymentRow, "id" | "captured">): Promise<RefundFacts> {
  return {
    captured: payment.captured,
    refunds: await on.many`SELECT amount, state FROM refund WHERE payment_id = ${payment.id}`,
    disputes: await on.many`SELECT amount, state FROM dispute WHERE payment_id = ${payment.id}`,
  };
}

const enqueueRefund = (tx: Tx, refundId: string): Promise<void> =>
  enqueue(tx, { task: "payments.sendRefund", payload: { refundId }, key: `refund:${refundId}` });

export const lockRefund = (tx: Tx, refundId: string): Promise<RefundRow | null> =>
  tx.one<RefundRow>`SELECT * FROM refund WHERE id = ${refundId} FOR UPDATE`;

type Told = {
  readonly name: string;
  readonly by: string;
  readonly at: Date;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly visibility?: "customer" | "staff";
};

export const tellRefund = (
  tx: Tx,
  refund: { id: string; orderId: string },
  { name, by, at, payload = {}, visibility = "customer" }: Told,
): Promise<string> => record(tx, { name, subject: refund.id, orderId: refund.orderId, stage: "order", by, at, visibility, payload });

export type Decision = { readonly refundId: string; readonly by: string; readonly now: Date };

/** The second person decides; nobody else meanwhile. */
export const decideRefund = (answer: "approve" | "decline", decision: Decision): Promise<Result<null>> =>
  transaction((tx) => (answer === "approve" ? approveRefund(tx, decision) : declineRefund(tx, decision)));

/** The second person says yes (R33): never the one who asked. */
async function approveRefund(tx: Tx, { refundId, by, now }: Decision): Promise<Result<null>> {
  const refund = await lockRefund(tx, refundId);
  const waiting = checkWaiting(refund, by);
  if (!waiting.ok) return waiting;
  await tx.exec`UPDATE refund SET approved_by = ${by}, approved_at = ${now} WHERE id = ${refundId}`;
  await tellRefund(tx, waiting.value, { name: "refund.approved", by, at: now, visibility: "staff" });
  await enqueueRefund(tx, refundId);
  await audit(
    { actor: by, action: "payments.approveRefund", subject: refundId, outcome: "approved", details: { amount: waiting.value.amount } },
    tx,
  );
  return ok(null);
}

/** The second person says no: the amount is refundable again. */
async function declineRefund(tx: Tx, { refundId, by, now }: Decision): Promise<Result<null>> {
  const refund = await lockRefund(tx, refundId);
  const waiting = checkWaiting(refund, null);
  if (!waiting.ok) return waiting;
  await tx.exec`UPDATE refund SET state = 'canceled', failure = 'declined', settled_at = ${now} WHERE id = ${refundId}`;
  await dropPromise(tx, { kind: "refund_by", subject: refundId }, { reason: "refund_declined", at: now });
  await tellRefund(tx, waiting.value, { name: "refund.declined", by, at: now, visibility: "staff" });
  await audit({ actor: by, action: "payments.declineRefund", subject: refundId, outcome: "declined" }, tx);
  return ok(null);
}

function checkWaiting(refund: RefundRow | null, approver: string | null): Result<RefundRow> {
  if (!refund) return refuse("unknown");
  if (refund.state !== "requested" || refund.sentAt || refund.approvedBy || !needsApproval(refund, store.policies.refundApprovalAbove))
    return refuse("not_waiting");
  return refund.requestedBy === approver ? refuse("own_request") : ok(refund);
}
