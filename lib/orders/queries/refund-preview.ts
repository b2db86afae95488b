import "server-only";
import { store } from "../../../store.config.ts";
import type { Staff } from "../../kernel/actor.ts";
import { money } from "../../kernel/money.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { needsApproval } from "../../payments/rules/refunds.ts";
import { previewRefund } from "../commands/refund-order.ts";
import type { TypedRefund } from "../rules/refund-wish.ts";
import type { RefundPreview, StaffOrderView } from "../rules/staff-view.ts";

/** The sum of the parts staff chose, and whether it will wait for somebody else. The guard has checked `refunds.create`. */
export async function findRefundPreview(_staff: Staff, order: StaffOrderView, typed: TypedRefund): Promise<Result<RefundPreview>> {
  const amount = await previewRefund(order.id, typed);
  if (!amount.ok) return amount;
  return ok({
    amount: money(amount.value, order.refundable.currency),
    wantsSecondPerson: needsApproval({ amount: amount.value, rule: null }, store.policies.refundApprovalAbove),
  });
}
