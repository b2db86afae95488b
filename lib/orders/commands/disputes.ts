import { DAY, earlier } from "../../kernel/clock.ts";
import { recordDispute } from "../../payments/commands/disputes.ts";
import { lockPayment } from "../../payments/commands/payments.ts";
import type { PaymentRow } from "../../payments/model.ts";
import { realNow, shopNow } from "../../platform/clock.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import type { ProviderDispute } from "../../platform/payment-provider/model.ts";
import { paymentProvider } from "../../platform/payment-provider/provider.ts";
import { questionOrder } from "./review.ts";
import { lockOrder } from "./rows.ts";

/** Banks decide within months. */
const LOOK_BACK_MS = 120 * DAY;

/** A bank takes a payment back, or has decided: written once, and the order comes under review. False: no payment of ours. */
export async function recordOrderDispute(told: ProviderDispute, now: Date): Promise<boolean> {
  const payment = await sql.one<Pick<PaymentRow, "id" | "orderId">>`SELECT id, order_id FROM payment WHERE intent_id = ${told.intentId}`;
  if (!payment) return false;
  await transaction(async (tx) => {
    const order = await lockOrder(tx, payment.orderId);
    const locked = await lockPayment(tx, payment.id);
    if (!order || !locked) return;
    const outcome = await recordDispute(tx, locked, { told, now });
    if (outcome === "opened" || outcome === "lost") await questionOrder(tx, order, { reason: "disputed", by: "system:disputes", now });
  });
  return true;
}

/** Disputes nobody told us of are found in the provider's list. */
export async function findDisputes(): Promise<void> {
  const now = await shopNow();
  for await (const told of paymentProvider().listDisputes(earlier(realNow(), LOOK_BACK_MS))) await recordOrderDispute(told, now);
}
