import { ok, type Result, refuse } from "../../kernel/result.ts";
import { findPayment, lockPayment } from "../../payments/commands/payments.ts";
import { grantRefund, refundFacts } from "../../payments/commands/refunds.ts";
import type { RefundRule } from "../../payments/model.ts";
import { checkRefund, refundable } from "../../payments/rules/refunds.ts";
import type { Sql, Tx } from "../../platform/db/pool.ts";
import type { OrderRow } from "../model.ts";
import { goodsBack, type Unit } from "../rules/goods-back.ts";
import { refundParts, restOfOrder } from "../rules/refund-parts.ts";
import { callOffLocked, withdrawLines } from "./cancel-order.ts";
import { refundBill } from "./refund-bill.ts";
import { lockLines, readLines } from "./rows.ts";

export type GivingBack = {
  /** A sum beside the goods, units at what they cost, or all that is left; then what is not packed yet is called off with it. */
  readonly amount: number | "all" | { readonly lines: readonly Unit[] };
  readonly rule: RefundRule;
  readonly by: string;
  readonly now: Date;
};

export type GivenBack = { readonly refundId: string | null; readonly amount: number };

/** Money back by a rule of the shop, for an order under its lock. Refused where nothing of it is left. */
export async function giveBack(tx: Tx, order: OrderRow, { amount, rule, by, now }: GivingBack): Promise<Result<GivenBack>> {
  const lines = await lockLines(tx, order.id);
  const unpacked = lines.filter(({ packedAt, cancelledAt }) => !packedAt && !cancelledAt);
  if (amount === "all" && order.state === "paid" && unpacked.length === lines.filter(({ cancelledAt }) => !cancelledAt).length) {
    const called = await callOffLocked(tx, order, { lines, by, now, rule });
    return called.ok ? ok({ refundId: null, amount: called.value }) : called;
  }
  const payment = await findPayment(tx, order.id);
  const locked = payment && (await lockPayment(tx, payment.id));
  if (locked?.state !== "captured") return refuse("not_captured");
  const facts = await refundFacts(tx, locked);
  const left = refundable(facts);
  const parts = partsOf({ ...(await refundBill(tx, order, lines)), lines }, { amount, left });
  if (!parts.ok) return parts;
  const sum = parts.value.amount;
  const checked = checkRefund(facts, sum);
  if (!checked.ok) return checked;
  if (amount === "all") await withdrawLines(tx, unpacked, { by, now });
  const refundId = await grantRefund(tx, { paymentId: locked.id, amount: sum, reason: rule, rule, by, now, details: parts.value.details });
  return ok({ refundId, amount: sum });
}

type Bill = Parameters<typeof goodsBack>[0];

function partsOf(bill: Bill, { amount, left }: { amount: GivingBack["amount"]; left: number }): ReturnType<typeof goodsBack> {
  if (amount === "all") return ok({ amount: left, details: restOfOrder(bill, left) });
  if (typeof amount === "number") return refundParts(bill, { lines: [], shipping: 0, other: Math.min(amount, left) });
  return goodsBack(bill, { units: amount.lines, left });
}

/** What these units, or all that is left, would bring back as things are now. */
export async function worthOf(on: Sql, order: OrderRow, units: "all" | readonly Unit[]): Promise<number> {
  const payment = await findPayment(on, order.id);
  if (payment?.state !== "captured") return 0;
  const left = refundable(await refundFacts(on, payment));
  if (units === "all") return left;
  const lines = await readLines(on, order.id);
  const back = goodsBack({ ...(await refundBill(on, order, lines)), lines }, { units, left });
  return back.ok ? back.value.amount : 0;
}
