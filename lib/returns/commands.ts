import { store } from "../../store.config.ts";
import { type Actor, actorName } from "../kernel/actor.ts";
import { DAY, later } from "../kernel/clock.ts";
import { dayIn } from "../kernel/days.ts";
import { newId, newShortNumber } from "../kernel/ids.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { queueMessage } from "../messaging/commands.ts";
import { type Tx, transaction } from "../platform/db/pool.ts";
import { record } from "../platform/events.ts";
import { makePromise } from "../promises/commands.ts";
import type { ReturnableOrder, ReturnPreview, WantedLine } from "./model.ts";
import { loadReturnable, loadTerms } from "./queries/facts.ts";
import { checkReturn } from "./rules.ts";

export type WithdrawalDraft = {
  readonly orderId: string;
  readonly lines: readonly WantedLine[];
  readonly name: string;
  readonly email: string;
  readonly reason: string | null;
  readonly now: Date;
};

async function preview(
  tx: Tx,
  orderId: string,
  { lines, now }: { lines: readonly WantedLine[]; now: Date },
): Promise<Result<{ order: ReturnableOrder; preview: ReturnPreview }>> {
  const order = await loadReturnable(orderId, tx);
  if (!order) return refuse("unknown");
  const terms = await loadTerms({ country: order.country, on: order.placedOn });
  const checked = checkReturn(order, lines, { terms, today: dayIn(now, store.warehouse.timeZone) });
  return checked.ok ? ok({ order, preview: checked.value }) : checked;
}

/** Step one: what is to come back is written down; it claims nothing until it is confirmed. */
export async function draftWithdrawal(draft: WithdrawalDraft): Promise<Result<{ returnId: string; number: string }>> {
  return transaction(async (tx) => {
    const found = await preview(tx, draft.orderId, draft);
    if (!found.ok) return found;
    const { order, preview: sums } = found.value;
    const id = newId("return");
    await tx.exec`
      INSERT INTO "return" (id, number, order_id, kind, contact_name, contact_email, reason, shipping_share, amount, currency, created_at)
      VALUES (${id}, ${newShortNumber()}, ${order.id}, ${sums.kind}::return_kind, ${draft.name}, ${draft.email}, ${draft.reason}, ${sums.shippingShare}, ${sums.amount}, ${order.currency}, ${draft.now})`;
    for (const line of sums.lines) {
      await tx.exec`INSERT INTO return_line (id, return_id, line_id, quantity, amount) VALUES (${newId("returnLine")}, ${id}, ${line.lineId}, ${line.quantity}, ${line.amount})`;
    }
    return ok({ returnId: id, number: order.number });
  });
}

type Confirmed = { readonly returnId: string; readonly orderNumber: string };

type DraftRow = {
  orderNumber: string;
  id: string;
  number: string;
  orderId: string;
  decision: string;
  contactName: string;
  contactEmail: string;
  reason: string | null;
};

/**
 * Step two: the withdrawal is declared. Everything is checked again, the acknowledgement with content, day and time goes
 * out by mail, and staff have until `due_at` to pay. Confirmed twice it is one withdrawal.
 */
export async function confirmWithdrawal({
  actor,
  orderId,
  returnId,
  now,
  locale,
}: {
  actor: Actor;
  orderId: string;
  returnId: string;
  now: Date;
  locale: string;
}): Promise<Result<Confirmed>> {
  return transaction(async (tx) => {
    await tx.one`SELECT id FROM orders WHERE id = ${orderId} FOR NO KEY UPDATE`;
    const draft = await tx.one<DraftRow>`
      SELECT r.id, r.number, r.order_id, o.number AS order_number, r.decision::text AS decision, r.contact_name, r.contact_email::text AS contact_email, r.reason
      FROM "return" r JOIN orders o ON o.id = r.order_id WHERE r.id = ${returnId} AND r.order_id = ${orderId}`;
    if (!draft) return refuse("unknown");
    if (draft.decision !== "draft") return ok({ returnId, orderNumber: draft.orderNumber });
    const lines = await tx.many<WantedLine>`SELECT line_id, quantity FROM return_line WHERE return_id = ${draft.id}`;
    const found = await preview(tx, orderId, { lines, now });
    if (!found.ok) return found;
    await declare(tx, { draft, sums: found.value.preview, now });
    await makePromise(tx, {
      kind: "refund_by",
      subject: draft.id,
      orderId,
      madeTo: draft.contactEmail,
      dueAt: later(now, found.value.preview.refundDays * DAY),
      now,
    });
    await acknowledge(tx, { draft, order: found.value.order, sums: found.value.preview, now, locale });
    await record(tx, {
      name: "return.submitted",
      subject: draft.id,
      orderId,
      by: actorName(actor),
      at: now,
      stage: "evaluation",
      payload: { number: draft.number, kind: found.value.preview.kind, amount: found.value.preview.amount },
    });
    return ok({ returnId, orderNumber: draft.orderNumber });
  });
}

async function declare(tx: Tx, { draft, sums, now }: { draft: DraftRow; sums: ReturnPreview; now: Date }): Promise<void> {
  const decision = sums.kind === "withdrawal" ? "acknowledged" : "approved";
  await tx.exec`
    UPDATE "return" SET decision = ${decision}::return_decision, kind = ${sums.kind}::return_kind, amount = ${sums.amount}, shipping_share = ${sums.shippingShare},
      submitted_at = ${now}, acknowledged_at = ${now}, due_at = ${later(now, sums.refundDays * DAY)} WHERE id = ${draft.id} AND decision = 'draft'`;
  for (const line of sums.lines)
    await tx.exec`UPDATE return_line SET amount = ${line.amount} WHERE return_id = ${draft.id} AND line_id = ${line.lineId}`;
}

async function acknowledge(
  tx: Tx,
  { draft, order, sums, now, locale }: { draft: DraftRow; order: ReturnableOrder; sums: ReturnPreview; now: Date; locale: string },
): Promise<void> {
  const link = await tx.one<{
    id: string;
  }>`SELECT id FROM order_link WHERE order_id = ${order.id} AND revoked_at IS NULL ORDER BY created_at LIMIT 1`;
  await queueMessage(tx, {
    template: "returns/return-submitted",
    dedupeKey: `return-submitted:${draft.id}`,
    to: draft.contactEmail,
    name: draft.contactName,
    locale,
    why: "order",
    orderId: order.id,
    payload: {
      number: draft.number,
      orderNumber: order.number,
      kind: sums.kind,
      declaredAt: now.toISOString(),
      contactName: draft.contactName,
      contactEmail: draft.contactEmail,
      reason: draft.reason,
      lines: sums.lines.map(({ lineId, quantity }) => {
        const line = order.lines.find((each) => each.id === lineId);
        return { title: line?.title ?? "", options: line?.options ?? "", quantity };
      }),
      amount: sums.amount,
      shippingShare: sums.shippingShare,
      currency: order.currency,
      refundBy: dayIn(later(now, sums.refundDays * DAY), store.warehouse.timeZone),
      delivered: order.deliveredOn !== null,
      ...(link && { links: { order: { purpose: "order-link", id: link.id } } }),
    },
  });
}
