import { store } from "../../../store.config.ts";
import { audit } from "../../platform/audit.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { log } from "../../platform/log.ts";
import { type ProviderRefund, ProviderRefusal, ProviderUnreachable } from "../../platform/payment-provider/model.ts";
import { paymentProvider } from "../../platform/payment-provider/provider.ts";
import type { RefundRow } from "../model.ts";
import { needsApproval } from "../rules/refunds.ts";
import { finishRefund } from "./finish-refund.ts";
import { currentMode, lockPayment } from "./payments.ts";
import { lockRefund } from "./refunds.ts";

type Sending = { readonly refund: RefundRow; readonly intentId: string; readonly isFirst: boolean };

/**
 * Sends a requested refund. What is about to be done is on record before the provider hears of it; a try after the first
 * looks for it at the provider before asking again, so that an answer lost never pays twice (TRUST R19, R32).
 * Throws while the provider does not answer: the queue and the reconciler try again.
 */
export async function sendRefund(refundId: string, at?: Date): Promise<void> {
  const now = at ?? (await shopNow());
  const sending = await transaction((tx) => beginSending(tx, refundId, now));
  if (!sending) return;
  try {
    await finishRefund(refundId, await askProvider(sending), at);
  } catch (error) {
    if (error instanceof ProviderRefusal) {
      log.error("refund refused by the provider", error, { refundId, code: error.code });
      await finishRefund(refundId, { state: "failed", failure: error.code, id: null }, at);
    } else {
      if (error instanceof ProviderUnreachable && error.answered)
        await sql.exec`UPDATE refund SET attempts = attempts + 1 WHERE id = ${refundId}`; // it would repeat that answer under the same key
      throw error;
    }
  }
}

async function askProvider({ refund, intentId, isFirst }: Sending): Promise<ProviderRefund> {
  const provider = paymentProvider();
  const found = isFirst ? null : await provider.searchRefund(refund.id, intentId);
  return found ?? provider.refund({ reference: refund.id, intentId, amount: refund.amount, key: `${refund.id}:refund:${refund.attempts}` });
}

/** Null: not to be sent (any more), or not yet allowed. */
async function beginSending(tx: Tx, refundId: string, now: Date): Promise<Sending | null> {
  const refund = await lockRefund(tx, refundId);
  if (refund?.state !== "requested") return null;
  if (needsApproval(refund, store.policies.refundApprovalAbove) && !refund.approvedBy) return null;
  const payment = await lockPayment(tx, refund.paymentId);
  if (!payment?.intentId || payment.mode !== currentMode()) return null;
  if (!refund.sentAt) {
    await tx.exec`UPDATE refund SET sent_at = ${now} WHERE id = ${refundId}`;
    await audit(
      {
        actor: "system:refunds",
        action: "payments.sendRefund",
        subject: refundId,
        outcome: "sent",
        details: { amount: refund.amount, currency: refund.currency, rule: refund.rule, approvedBy: refund.approvedBy },
      },
      tx,
    );
  }
  return { refund, intentId: payment.intentId, isFirst: !refund.sentAt };
}
