import { earlier } from "../../kernel/clock.ts";
import { addDays, dayIn, instantOf, type LocalDate } from "../../kernel/days.ts";
import { next } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { giveBack } from "../../orders/commands/give-back.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import { sendAgain } from "../../orders/commands/send-again.ts";
import type { OrderRow } from "../../orders/model.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { agreeNewDate, dropPromise } from "../../promises/commands.ts";
import { lateNotice } from "../machine.ts";
import type { LateNoticeState } from "../model.ts";
import type { Remedy, RemedyKey } from "../rules/remedies.ts";

export type Choosing = {
  readonly orderId: string;
  readonly key: RemedyKey;
  readonly party: "customer" | "system";
  readonly by: string;
  readonly now: Date;
};

type Notice = {
  readonly id: string;
  readonly state: LateNoticeState;
  readonly remedies: readonly Remedy[];
  readonly chosen: RemedyKey | null;
  readonly expectedOn: LocalDate;
};

/**
 * The customer takes one of the ways out, and it runs to its end at once: goods, money and promise in one transaction.
 * Tapped twice it is one; another tap after the first is refused as `remedy_chosen`.
 */
export const chooseRemedy = (choosing: Choosing): Promise<Result<{ number: string; key: RemedyKey }>> =>
  refusable(async (tx) => {
    const order = await lockOrder(tx, choosing.orderId);
    const notice = order && (await lockNotice(tx, order.id));
    if (!order || !notice) return refuse("unknown");
    if (notice.chosen) return notice.chosen === choosing.key ? ok({ number: order.number, key: choosing.key }) : refuse("remedy_chosen");
    const remedy = notice.remedies.find(({ key }) => key === choosing.key);
    const moved = next(lateNotice, { state: notice.state, event: "choose", by: choosing.party });
    if (!remedy || !moved.ok) return refuse("remedy_gone");
    const outcome = await RUN[remedy.key](tx, order, { notice, remedy, choosing });
    if (!outcome.ok) return outcome;
    await tx.exec`
      UPDATE late_notice SET state = ${moved.value}::late_notice_state, chosen = ${remedy.key}, chosen_at = ${choosing.now}, outcome = ${JSON.stringify(outcome.value)}::jsonb
      WHERE id = ${notice.id}`;
    await record(tx, {
      name: "delivery.remedy_chosen",
      subject: notice.id,
      orderId: order.id,
      customerId: order.customerId,
      stage: "delivery",
      by: choosing.by,
      at: choosing.now,
      payload: { number: order.number, remedy: remedy.key, ...outcome.value },
    });
    return ok({ number: order.number, key: remedy.key });
  });

const lockNotice = (tx: Tx, orderId: string): Promise<Notice | null> => tx.one<Notice>`
  SELECT id, state::text AS state, remedies, chosen, expected_on FROM late_notice WHERE order_id = ${orderId} ORDER BY created_at DESC LIMIT 1 FOR UPDATE`;

type Run = { readonly notice: Notice; readonly remedy: Remedy; readonly choosing: Choosing };
type Outcome = Promise<Result<Readonly<Record<string, unknown>>>>;

const RUN: Readonly<Record<RemedyKey, (tx: Tx, order: OrderRow, run: Run) => Outcome>> = { wait, reship, cancel };

/** The new day is agreed, and what we give for waiting goes back. */
async function wait(tx: Tx, order: OrderRow, { notice, remedy, choosing }: Run): Outcome {
  const agreed = await newDate(tx, order, { notice, choosing });
  if (!agreed.ok) return agreed;
  if (remedy.amount === 0) return ok({ promise: agreed.value });
  const refund = await giveBack(tx, order, { amount: remedy.amount, rule: "late_remedy", by: choosing.by, now: choosing.now });
  return refund.ok ? ok({ promise: agreed.value, refund: refund.value.refundId, amount: remedy.amount }) : refund;
}

/** What is on the road is sent once more, with a new day; the first parcel comes back to us if it turns up. */
async function reship(tx: Tx, order: OrderRow, { notice, choosing }: Run): Outcome {
  const lines = await tx.many<{ lineId: string; quantity: number }>`
    SELECT sl.line_id, sum(sl.quantity)::int AS quantity FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id
    WHERE s.order_id = ${order.id} AND s.voided_at IS NULL AND s.last_physical_scan_at IS NOT NULL AND s.state <> 'delivered' GROUP BY sl.line_id`;
  if (lines.length === 0) return refuse("remedy_gone");
  const again = await sendAgain(tx, order, { lines, reason: "late", by: choosing.by, now: choosing.now });
  if (!again.ok) return again;
  const agreed = await newDate(tx, order, { notice, choosing });
  return agreed.ok ? ok({ promise: agreed.value, lines: again.value.lineIds }) : agreed;
}

/** Everything goes back; what arrives after all is fetched at our cost. */
async function cancel(tx: Tx, order: OrderRow, { choosing }: Run): Outcome {
  const refund = await giveBack(tx, order, { amount: "all", rule: "late_remedy", by: choosing.by, now: choosing.now });
  if (!refund.ok) return refund;
  await dropPromise(tx, { kind: "deliver_by", subject: order.id }, { reason: "remedy_cancel", at: choosing.now });
  return ok({ refund: refund.value.refundId, amount: refund.value.amount });
}

async function newDate(tx: Tx, order: OrderRow, { notice, choosing }: Pick<Run, "notice" | "choosing">): Promise<Result<string>> {
  const timeZone = timeZoneOf(order.shippingAddress);
  const today = dayIn(choosing.now, timeZone);
  const on = notice.expectedOn > today ? notice.expectedOn : addDays(today, 1);
  return agreeNewDate(
    tx,
    { kind: "deliver_by", subject: order.id },
    {
      dueFrom: null,
      dueAt: earlier(instantOf(addDays(on, 1), 0, timeZone), 1),
      basis: { after: notice.id },
      now: choosing.now,
      reason: choosing.key,
    },
  );
}
