import { ok, type Result, refuse } from "../../kernel/result.ts";
import { findPayment, lockPayment } from "../../payments/commands/payments.ts";
import { type Requested, refundFacts, requestRefund } from "../../payments/commands/refunds.ts";
import type { PaymentRow, RefundDetails, RefundReason } from "../../payments/model.ts";
import { checkRefund, refundable } from "../../payments/rules/refunds.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import type { OrderRow } from "../model.ts";
import { type PartsWish, refundParts, restOfOrder } from "../rules/refund-parts.ts";
import { type TypedRefund, toPartsWish } from "../rules/refund-wish.ts";
import { refundBill } from "./refund-bill.ts";
import { refusable } from "./refused.ts";
import { lockOrder, readLines, readOrder } from "./rows.ts";

export type RefundAsked = {
  readonly orderId: string;
  /** As typed on the form: chosen parts, or all that is left. */
  readonly typed: TypedRefund;
  readonly reason: RefundReason;
  readonly note: string | null;
  /** The sum that was shown before; another one is refused, for then something has moved meanwhile (TRUST R16). */
  readonly expected?: number | undefined;
  readonly by: string;
  readonly now: Date;
};

/** Staff give money back: chosen units, delivery, an adjustment, or everything. Above the limit a second person decides (TRUST R33). */
export const refundOrder = ({
  orderId,
  typed,
  reason,
  note,
  expected,
  by,
  now,
}: RefundAsked): Promise<Result<Requested & { readonly number: string }>> =>
  refusable(async (tx) => {
    const order = await lockOrder(tx, orderId);
    const payment = order && (await findPayment(tx, orderId));
    const locked = payment && (await lockPayment(tx, payment.id));
    if (!order || locked?.state !== "captured") return refuse("not_captured");
    const chosen = await chooseTyped(tx, order, { payment: locked, typed });
    if (!chosen.ok) return chosen;
    const { amount, details } = chosen.value;
    if (expected !== undefined && expected !== amount) return refuse("sum_changed");
    const requested = await requestRefund(tx, {
      paymentId: locked.id,
      amount,
      reason,
      by,
      now,
      details: note ? { ...details, note } : details,
    });
    return requested.ok ? ok({ ...requested.value, number: order.number }) : requested;
  });

/** What a refund would come to, before anybody asks for it. Nothing is written or locked. */
export const previewRefund = (orderId: string, typed: TypedRefund): Promise<Result<number>> =>
  transaction(async (tx) => {
    const order = await readOrder(tx, orderId);
    const payment = order && (await findPayment(tx, orderId));
    if (!order || payment?.state !== "captured") return refuse("not_captured");
    const chosen = await chooseTyped(tx, order, { payment, typed });
    return chosen.ok ? checkRefund(await refundFacts(tx, payment), chosen.value.amount) : chosen;
  });

type Chosen = { readonly amount: number; readonly details: RefundDetails };

async function chooseTyped(
  tx: Tx,
  order: OrderRow,
  { payment, typed }: { payment: Pick<PaymentRow, "id" | "captured">; typed: TypedRefund },
): Promise<Result<Chosen>> {
  const parts = toPartsWish(typed, order.currency);
  return parts.ok ? chooseParts(tx, order, { parts: parts.value, left: refundable(await refundFacts(tx, payment)) }) : parts;
}

async function chooseParts(tx: Tx, order: OrderRow, { parts, left }: { parts: PartsWish | "all"; left: number }): Promise<Result<Chosen>> {
  if (!order.paidAt) return left > 0 ? ok({ amount: left, details: unmatched(left) }) : refuse("nothing_left");
  const bill = await refundBill(tx, order, await readLines(tx, order.id));
  if (parts !== "all") return refundParts(bill, parts);
  return left > 0 ? ok({ amount: left, details: restOfOrder(bill, left) }) : refuse("nothing_left");
}

/** Money that never belonged to a bill goes back as it came. */
const unmatched = (amount: number): RefundDetails => ({
  lines: [],
  shipping: 0,
  other: amount,
  taxLines: [],
  accounts: { unmatched: amount },
});
