import type Stripe from "stripe";
import { nowSeconds } from "../../kit/time";
import { refused } from "../api/errors";
import { cardOf } from "../cards";
import { newRefund } from "../objects/refund";
import { MODES, type Till } from "../till";

export type RefundWish = { amount: number | null; reason: Stripe.Refund.Reason | null; metadata: Stripe.Metadata };

/** Test cards whose refunds take their time change after this. */
const LATER_SECONDS = 3;

export function makeRefund(till: Till, charge: Stripe.Charge, wish: RefundWish): Stripe.Refund {
  checkDisputes(till, charge);
  const amount = checkAmount(charge, wish.amount);
  const plan = planOf(till, charge);
  const status = plan === "refund_pending" ? "pending" : "succeeded";
  const refund = newRefund({ charge, amount, created: nowSeconds(), reason: wish.reason, metadata: wish.metadata, status });
  const changed = withRefunded(charge, charge.amount_refunded + amount);
  till.store.put(refund);
  till.store.put(changed);
  if (plan)
    till.store.put({
      id: refund.id,
      object: "deadline",
      at: nowSeconds() + LATER_SECONDS,
      becomes: plan === "refund_pending" ? "succeeded" : "failed",
    });
  till.posting.emit("refund.created", refund);
  till.posting.emit("charge.refunded", changed, { amount_refunded: charge.amount_refunded, refunded: charge.refunded });
  return refund;
}

/** A bank takes or gives back a refund, maybe days later. A failed one is refundable again. */
export function finishRefund(till: Till, refund: Stripe.Refund, becomes: "succeeded" | "failed"): Stripe.Refund {
  if (refund.status === becomes || refund.status === "failed") return refund;
  const { pending_reason: _, ...rest } = refund;
  const finished: Stripe.Refund = {
    ...rest,
    status: becomes,
    ...(becomes === "failed" ? { failure_reason: "expired_or_canceled_card" } : {}),
  };
  till.store.put(finished);
  const charge = till.store.get("charge", String(refund.charge));
  if (becomes === "failed" && charge) till.store.put(withRefunded(charge, charge.amount_refunded - refund.amount));
  till.posting.emit("refund.updated", finished, { status: refund.status });
  if (becomes === "failed") till.posting.emit("refund.failed", finished);
  return finished;
}

function withRefunded(charge: Stripe.Charge, amount: number): Stripe.Charge {
  return { ...charge, amount_refunded: amount, refunded: amount === charge.amount_captured };
}

function checkDisputes(till: Till, charge: Stripe.Charge): void {
  const taken = charge.disputed && till.store.all("dispute").some((dispute) => dispute.charge === charge.id && dispute.status !== "won");
  if (taken)
    throw refused({
      code: "charge_disputed",
      message: `Charge ${charge.id} has been charged back; cannot issue a refund.`,
      charge: charge.id,
    });
}

function checkAmount(charge: Stripe.Charge, wanted: number | null): number {
  if (charge.status !== "succeeded" || !charge.captured) {
    throw refused({
      code: "charge_not_refundable",
      message: `Charge ${charge.id} has not been captured, so there is nothing to refund.`,
      param: "charge",
    });
  }
  const left = charge.amount_captured - charge.amount_refunded;
  if (left === 0) {
    throw refused({ code: "charge_already_refunded", message: `Charge ${charge.id} has already been refunded.`, charge: charge.id });
  }
  const amount = wanted ?? left;
  if (amount > left) {
    const message = `Refund amount (${amount} ${charge.currency}) is greater than unrefunded amount on charge (${left} ${charge.currency})`;
    throw refused({ message, param: "amount", charge: charge.id });
  }
  return amount;
}

function planOf(till: Till, charge: Stripe.Charge): "refund_pending" | "refund_fails" | null {
  const rule = till.faults.strike(MODES.refund, { call: "refunds.create" });
  const card = cardOf(charge.payment_method ?? "");
  const kind = rule?.mode ?? card?.outcome.kind;
  return kind === "refund_pending" || kind === "refund_fails" ? kind : null;
}
