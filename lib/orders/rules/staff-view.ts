import { may, type Permission, type Staff } from "../../kernel/actor.ts";
import { type Money, money } from "../../kernel/money.ts";
import type { DisputeState, RefundRow } from "../../payments/model.ts";
import { isLiveRefund, needsApproval, refundable } from "../../payments/rules/refunds.ts";
import type { ReviewReason } from "../model.ts";
import { checkCancel, checkCancelLine } from "./cancel.ts";
import { type RefundBill, shippingLeft } from "./refund-parts.ts";
import { type OrderLineView, type OrderView, type RefundView, toOrderView, type ViewFacts } from "./view.ts";

export type StaffAct = { readonly allowed: boolean; readonly reason: string | null };

export type StaffLineView = OrderLineView & { readonly refundableUnits: number; readonly cancel: StaffAct };

export type StaffRefundView = RefundView & {
  readonly rule: string | null;
  readonly requestedBy: string;
  readonly approvedBy: string | null;
  readonly failure: string | null;
  readonly sentAt: Date | null;
  readonly awaitsApproval: boolean;
  readonly approve: StaffAct;
};

export type DisputeView = {
  readonly id: string;
  readonly state: DisputeState;
  readonly amount: Money;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
};

/** What chosen parts come to, before anybody asks for them. */
export type RefundPreview = { readonly amount: Money; readonly wantsSecondPerson: boolean };

export const STAFF_ACTS = ["cancel", "refund", "confirm", "reject"] as const;

export type StaffOrderView = Omit<OrderView, "lines" | "refunds" | "allowedActions"> & {
  readonly customerId: string | null;
  readonly version: number;
  readonly reviewReason: ReviewReason | null;
  readonly lines: readonly StaffLineView[];
  readonly refunds: readonly StaffRefundView[];
  readonly disputes: readonly DisputeView[];
  readonly captured: Money;
  /** What can still be given back, and how much of it is delivery. */
  readonly refundable: Money;
  readonly shippingRefundable: Money;
  /** The page at the provider, for staff who look there. */
  readonly intentId: string | null;
  readonly acts: Readonly<Record<(typeof STAFF_ACTS)[number], StaffAct>>;
};

export type DisputeFacts = {
  readonly id: string;
  readonly state: DisputeState;
  readonly amount: number;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
};
export type StaffFacts = ViewFacts & {
  readonly order: ViewFacts["order"] & { readonly version: number };
  readonly disputes: readonly DisputeFacts[];
};

/** An order as one of the staff reads it; each act says whether they may and, if not, why. */
export function toStaffOrderView(facts: StaffFacts, staff: Staff, approvalAbove: number): StaffOrderView {
  const { order, lines, payment, refunds, disputes } = facts;
  const view = toOrderView(facts, "staff");
  const inMoney = (amount: number): Money => money(amount, order.currency);
  const bill: RefundBill = { order, lines, earlier: refunds.filter(({ state }) => isLiveRefund(state)).map(({ details }) => details) };
  const left = payment?.state === "captured" ? refundable({ captured: payment.captured, refunds, disputes }) : 0;
  const act = actFor(staff);
  return {
    ...view,
    customerId: order.customerId,
    version: order.version,
    reviewReason: order.reviewReason,
    lines: view.lines.map((line) => ({
      ...line,
      refundableUnits: payment?.captured ? line.quantity - line.refundedUnits : 0,
      cancel: act("orders.cancel", checkCancelLine({ state: order.state, lines }, line.id)),
    })),
    refunds: view.refunds.map((refund, index) => toStaffRefund(refund, refunds[index] as RefundRow, { staff, approvalAbove })),
    disputes: disputes.map((dispute) => ({ ...dispute, amount: inMoney(dispute.amount) })),
    captured: inMoney(payment?.captured ?? 0),
    refundable: inMoney(left),
    shippingRefundable: inMoney(Math.min(left, shippingLeft(bill))),
    intentId: payment?.intentId ?? null,
    acts: {
      cancel: act("orders.cancel", checkCancel({ state: order.state, lines }, "staff")),
      refund: act(
        "refunds.create",
        reasonIf(disputes.some(({ state }) => state === "open") ? "dispute_open" : left === 0 ? "nothing_left" : null),
      ),
      confirm: act("orders.review", reasonIf(order.state === "review" ? null : "not_under_review")),
      reject: act("orders.review", reasonIf(order.state === "review" ? null : "not_under_review")),
    },
  };
}

type Checked = { readonly ok: true } | { readonly ok: false; readonly problem: { readonly code: string } };

const reasonIf = (code: string | null): Checked => (code ? { ok: false, problem: { code } } : { ok: true });

const actFor =
  (staff: Staff) =>
  (permission: Permission, checked: Checked): StaffAct => {
    if (!checked.ok) return { allowed: false, reason: checked.problem.code };
    return may(staff, permission) ? { allowed: true, reason: null } : { allowed: false, reason: "not_allowed" };
  };

function toStaffRefund(
  view: RefundView,
  row: RefundRow,
  { staff, approvalAbove }: { staff: Staff; approvalAbove: number },
): StaffRefundView {
  const awaitsApproval = row.state === "requested" && !row.sentAt && !row.approvedBy && needsApproval(row, approvalAbove);
  const reason = !awaitsApproval ? "not_waiting" : row.requestedBy === `staff:${staff.id}` ? "own_request" : null;
  return {
    ...view,
    rule: row.rule,
    requestedBy: row.requestedBy,
    approvedBy: row.approvedBy,
    failure: row.failure,
    sentAt: row.sentAt,
    awaitsApproval,
    approve: actFor(staff)("refunds.approve", reasonIf(reason)),
  };
}
