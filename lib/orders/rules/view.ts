import type { Party } from "../../kernel/machine.ts";
import { type Money, money } from "../../kernel/money.ts";
import type { PaymentRow, RefundDetails, RefundRow } from "../../payments/model.ts";
import { isDeclined, isLiveRefund } from "../../payments/rules/refunds.ts";
import type { CounterPlace } from "../../shipping/model.ts";
import { counterIn } from "../../shipping/rules/counters.ts";
import type { LineRow, OrderRow, OrderTaxLine } from "../model.ts";
import { checkCancel } from "./cancel.ts";
import { invoiceNumber } from "./invoice.ts";

/** What a view takes over from the order as it is. */
const HEAD = [
  ...(["id", "number", "state", "locale", "market", "email", "name", "phone"] as const),
  ...(["placedAt", "paidAt", "fulfilledAt", "endedAt", "endedReason"] as const),
  ...(["deliveryOption", "deliveryName", "deliverFromOn", "deliverByOn", "deliveryWish", "shippingAddress", "billingAddress"] as const),
] as const;

export type OrderLineView = {
  readonly id: string;
  readonly variantId: string;
  readonly sku: string;
  readonly handle: string;
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  readonly quantity: number;
  readonly unit: Money;
  readonly total: Money;
  readonly packedAt: Date | null;
  readonly cancelledAt: Date | null;
  /** Units whose money has gone back or is on its way. */
  readonly refundedUnits: number;
};

export type OrderSums = {
  readonly subtotal: Money;
  readonly discount: Money;
  readonly shipping: Money;
  readonly taxLines: readonly (Pick<OrderTaxLine, "name" | "basisPoints" | "included"> & { readonly amount: Money })[];
  readonly total: Money;
};

export type RefundView = {
  readonly id: string;
  readonly amount: Money;
  readonly state: RefundRow["state"];
  readonly reason: string;
  readonly requestedAt: Date;
  readonly settledAt: Date | null;
};

export type InvoiceView = {
  readonly id: string;
  readonly kind: "invoice" | "credit_note";
  readonly number: string;
  readonly issuedAt: Date;
};

/** What the reader may do now; a refused act says why (SERVICE, ground rule 5). Submitting checks again. */
export type AllowedAction = { readonly action: "pay" | "cancel"; readonly allowed: boolean; readonly reason: string | null };

type Head = Pick<OrderRow, (typeof HEAD)[number]> & { readonly note: string | null };

export type OrderView = Head & {
  /** Where it is collected; null where it is brought. */
  readonly counter: CounterPlace | null;
  readonly sandbox: boolean;
  readonly hasAccount: boolean;
  readonly lines: readonly OrderLineView[];
  readonly sums: OrderSums;
  readonly payment: {
    readonly state: PaymentRow["state"];
    readonly method: string | null;
    readonly declined: boolean;
    readonly expiresAt: Date;
  } | null;
  readonly refunds: readonly RefundView[];
  readonly refunded: Money;
  readonly invoices: readonly InvoiceView[];
  readonly allowedActions: readonly AllowedAction[];
};

export type ViewFacts = {
  readonly order: OrderRow & { readonly note: string | null };
  readonly lines: readonly LineRow[];
  readonly payment: PaymentRow | null;
  readonly refunds: readonly RefundRow[];
  readonly invoices: readonly {
    readonly id: string;
    readonly kind: "invoice" | "credit_note";
    readonly year: number;
    readonly number: number;
    readonly issuedAt: Date;
  }[];
};

/** An order as its buyer and staff read it. `by` decides only what may be done. */
export function toOrderView(facts: ViewFacts, by: Party): OrderView {
  const { order, lines, payment, refunds, invoices } = facts;
  const inMoney = (amount: number): Money => money(amount, order.currency);
  const live = refunds.filter(({ state }) => isLiveRefund(state));
  return {
    ...headOf(order),
    counter: counterIn(order.deliveryBasis),
    sandbox: order.mode === "sandbox",
    hasAccount: order.customerId !== null,
    lines: lines.map((line) => toLine(line, { inMoney, live: live.map(({ details }) => details) })),
    sums: sumsOf(order, inMoney),
    payment: payment && {
      state: payment.state,
      method: payment.captured > 0 ? payment.method : null,
      declined: isDeclined(payment),
      expiresAt: payment.expiresAt,
    },
    refunds: refunds.map(({ id, amount, state, reason, requestedAt, settledAt }) => ({
      id,
      amount: inMoney(amount),
      state,
      reason,
      requestedAt,
      settledAt,
    })),
    refunded: inMoney(live.reduce((all, { amount }) => all + amount, 0)),
    invoices: invoices.map((paper) => ({ id: paper.id, kind: paper.kind, number: invoiceNumber(paper), issuedAt: paper.issuedAt })),
    allowedActions: allowedActions(facts, by),
  };
}

const headOf = (order: ViewFacts["order"]): Head =>
  Object.fromEntries([...HEAD, "note" as const].map((key) => [key, order[key]])) as unknown as Head;

const sumsOf = (order: OrderRow, inMoney: (amount: number) => Money): OrderSums => ({
  subtotal: inMoney(order.subtotal),
  discount: inMoney(order.discount),
  shipping: inMoney(order.shipping),
  taxLines: order.taxLines.map(({ name, basisPoints, amount, included }) => ({ name, basisPoints, amount: inMoney(amount), included })),
  total: inMoney(order.total),
});

function toLine(line: LineRow, { inMoney, live }: { inMoney: (amount: number) => Money; live: readonly RefundDetails[] }): OrderLineView {
  const { id, variantId, sku, handle, title, options, picture, quantity, packedAt, cancelledAt } = line;
  const refundedUnits = live
    .flatMap(({ lines }) => lines)
    .filter(({ lineId }) => lineId === id)
    .reduce((all, part) => all + part.quantity, 0);
  return {
    id,
    variantId,
    sku,
    handle,
    title,
    options,
    picture,
    quantity,
    packedAt,
    cancelledAt,
    refundedUnits,
    unit: inMoney(line.unitAmount),
    total: inMoney(line.total),
  };
}

function allowedActions({ order, lines, payment }: ViewFacts, by: Party): AllowedAction[] {
  const canPay = order.state === "pending_payment" && payment?.state === "created";
  const cancel = checkCancel({ state: order.state, lines }, by);
  return [
    { action: "pay", allowed: canPay, reason: canPay ? null : "not_now" },
    { action: "cancel", allowed: cancel.ok, reason: cancel.ok ? null : cancel.problem.code },
  ];
}
