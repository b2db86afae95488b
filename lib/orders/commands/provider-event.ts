import { listPagesOfSource, noteDecline, whyNotToPay } from "../../payments/commands/declines.ts";
import { findToldRefund, finishRefund, refreshRefund } from "../../payments/commands/finish-refund.ts";
import { findInboxEvent, type InboxEvent, markProcessed, noteFailure } from "../../payments/commands/inbox.ts";
import { findToldPayment } from "../../payments/commands/payments.ts";
import type { PaymentRow, RefundRow } from "../../payments/model.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { log } from "../../platform/log.ts";
import { paymentProvider } from "../../platform/payment-provider/provider.ts";
import { recordOrderDispute } from "./disputes.ts";
import { endUnpaid } from "./end-unpaid.ts";
import { settle } from "./settle.ts";

/**
 * Acts on one thing the provider told us. Only what it is about counts, never what it says: the facts are asked for
 * afresh, so order, copies and age of events mean nothing (TRUST R26).
 */
export async function readEvent(inboxId: string): Promise<void> {
  const event = await findInboxEvent(inboxId);
  if (!event) return;
  try {
    await ACTS[event.about.kind](event);
    await markProcessed(inboxId);
  } catch (error) {
    await noteFailure(inboxId, error);
    throw error;
  }
}

type Act = (event: InboxEvent) => Promise<void>;

const settleTold: Act = async ({ id, about, type }) => {
  const payment = await findToldPayment(about);
  if (!payment) return log.warn("event about nothing of ours", { event: type, provider: "stripe" });
  const settled = await settle(payment.orderId, { by: "system:webhook" });
  if (!settled.ok && settled.problem.code === "payment_unreachable") throw new Error("the payment provider did not answer");
  if (about.kind === "charge") await refreshRefunds(payment);
  if (type === "payment_intent.payment_failed") await countDecline(payment, id);
};

/** Whoever has had their refused tries finds the page shut, and a network that has had its tries all of its pages (TRUST R47). */
async function countDecline(payment: PaymentRow, told: string): Promise<void> {
  await noteDecline(payment, told);
  const why = await whyNotToPay(payment.orderId);
  if (!why) return;
  await shutPage(payment.orderId);
  if (why !== "too_many_declines_here") return;
  for (const orderId of await listPagesOfSource(payment)) if (await whyNotToPay(orderId)) await shutPage(orderId);
}

const shutPage = async (orderId: string): Promise<unknown> =>
  endUnpaid({ orderId, event: "expire", reason: "payment_failed", by: "system:declines", now: await shopNow() });

async function refreshRefunds(payment: PaymentRow): Promise<void> {
  const refunds = await sql.many<RefundRow>`SELECT * FROM refund WHERE payment_id = ${payment.id} AND provider_id IS NOT NULL`;
  for (const refund of refunds) await refreshRefund(refund);
}

const refundTold: Act = async ({ about, type }) => {
  const refund = await findToldRefund({ reference: about.reference, providerId: about.id });
  if (!refund) return log.error("refund nobody here asked for", new Error(about.id), { event: type, provider: "stripe" });
  const told = await paymentProvider().findRefund(about.id);
  if (told?.reference === refund.id) await finishRefund(refund.id, told);
};

const disputeTold: Act = async ({ about, type }) => {
  const told = await paymentProvider().findDispute(about.id);
  if (!told || !(await recordOrderDispute(told, await shopNow())))
    log.warn("dispute about nothing of ours", { event: type, provider: "stripe" });
};

const ACTS: Readonly<Record<InboxEvent["about"]["kind"], Act>> = {
  session: settleTold,
  intent: settleTold,
  charge: settleTold,
  refund: refundTold,
  dispute: disputeTold,
  other: async ({ type }) => log.info("event not used", { event: type }),
};
