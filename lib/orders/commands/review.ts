import { replyBy } from "../../content/queries/reply.ts";
import { audit } from "../../platform/audit.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { log } from "../../platform/log.ts";
import { makePromise } from "../../promises/commands.ts";
import type { OrderRow, ReviewReason } from "../model.ts";

/** Calls staff to an order: no goods leave for it until they have looked, by the hour its buyer is told. An order under review stays so. */
export async function questionOrder(
  tx: Tx,
  order: OrderRow,
  { reason, by, now }: { reason: ReviewReason; by: string; now: Date },
): Promise<void> {
  if (order.state === "review") return;
  await tx.exec`UPDATE orders SET state = 'review', review_reason = ${reason}, version = version + 1 WHERE id = ${order.id}`;
  const { id: subject, customerId, email: madeTo } = order;
  await makePromise(tx, { kind: "reply_by", subject, orderId: subject, customerId, madeTo, dueAt: replyBy(now), now });
  await record(tx, {
    name: "order.review",
    subject: order.id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "order",
    by,
    at: now,
    visibility: "staff",
    payload: { number: order.number, reason, before: order.state },
  });
  await audit({ actor: by, action: "orders.review", subject: order.id, outcome: reason }, tx);
  log.error("order needs review", new Error(reason), { orderId: order.id });
}
