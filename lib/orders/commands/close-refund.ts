import { findPayment } from "../../payments/commands/payments.ts";
import type { RefundRow } from "../../payments/model.ts";
import { shopNow } from "../../platform/clock.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { OrderRow } from "../model.ts";
import { creditNoteContent, invoiceNumber } from "../rules/invoice.ts";
import { invoiceFacts, writePaper } from "./invoices.ts";
import { mailRefundSent } from "./mails.ts";
import { questionOrder } from "./review.ts";
import { lockOrder, readLines } from "./rows.ts";

type Closing = { readonly order: OrderRow; readonly refund: RefundRow; readonly now: Date };

async function withRefund(refundId: string, work: (tx: Tx, closing: Closing) => Promise<void>, at?: Date): Promise<void> {
  const now = at ?? (await shopNow());
  await transaction(async (tx) => {
    const refund = await tx.one<RefundRow>`SELECT * FROM refund WHERE id = ${refundId}`;
    const order = refund && (await lockOrder(tx, refund.orderId));
    if (refund && order) await work(tx, { order, refund, now });
  });
}

/** A refund has arrived: the buyer is told, its credit note is issued, and an order of which all has gone back ends. */
export const closeRefund = (refundId: string, at?: Date): Promise<void> =>
  withRefund(
    refundId,
    async (tx, closing) => {
      if (closing.refund.state !== "succeeded") return;
      const payment = await findPayment(tx, closing.order.id);
      await endIfAllIsBack(tx, closing);
      await mailRefundSent(tx, closing.order, { refund: closing.refund, paidWith: payment?.method ?? null });
      await issueCreditNote(tx, closing, payment?.method ?? null);
    },
    at,
  );

/** A refund did not arrive. An order that had ended on it is open again: staff must find another way. */
export const reopenRefund = (refundId: string): Promise<void> =>
  withRefund(refundId, async (tx, { order, refund, now }) => {
    if (refund.state === "failed" && ["refunded", "cancelled", "expired"].includes(order.state)) {
      await questionOrder(tx, order, { reason: "refund_failed", by: "system:refunds", now });
    }
  });

/** Without an invoice (money that was never an order's) there is nothing to correct. */
async function issueCreditNote(tx: Tx, { order, refund, now }: Closing, paidWith: string | null): Promise<void> {
  const papers = await tx.many<{
    kind: string;
    year: number;
    number: number;
    source: string;
  }>`SELECT kind, year, number, source FROM invoice WHERE order_id = ${order.id}`;
  const invoice = papers.find(({ kind }) => kind === "invoice");
  if (!invoice || papers.some(({ source }) => source === refund.id)) return;
  const lines = await readLines(tx, order.id);
  const content = creditNoteContent({
    ...invoiceFacts(order, lines, { at: now, paidWith }),
    parts: refund.details,
    corrects: invoiceNumber(invoice),
    tax: refund.details.taxLines.map((line) => ({ ...line, included: true })),
  });
  await writePaper(tx, order, { kind: "credit_note", source: refund.id, content, at: now });
}

async function endIfAllIsBack(tx: Tx, { order, now }: Closing): Promise<void> {
  const sums = await tx.one<{ captured: number; back: number }>`
    SELECT (SELECT coalesce(sum(captured), 0) FROM payment WHERE order_id = ${order.id} AND state = 'captured') AS captured,
      (SELECT coalesce(sum(amount), 0) FROM refund WHERE order_id = ${order.id} AND state = 'succeeded') AS back`;
  if (!sums || sums.captured === 0 || sums.back < sums.captured || !["paid", "fulfilled", "review"].includes(order.state)) return;
  const state = order.paidAt ? "refunded" : "cancelled"; // money that never paid the order went back: there was no sale
  await tx.exec`
    UPDATE orders SET state = ${state}::order_state, ended_at = ${now}, ended_reason = coalesce(ended_reason, 'refunded_in_full'), review_reason = NULL, version = version + 1
    WHERE id = ${order.id}`;
  await record(tx, {
    name: "order.refunded",
    subject: order.id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "order",
    by: "system:refunds",
    at: now,
    payload: { number: order.number },
  });
}
