import { dayIn } from "../../../kernel/days.ts";
import { timeZoneOf } from "../../../kernel/zones.ts";
import { mailAboutOrder } from "../../../orders/commands/mails.ts";
import type { OrderRow } from "../../../orders/model.ts";
import type { Tx } from "../../../platform/db/pool.ts";
import type { Remedy } from "../../rules/remedies.ts";

type Chosen = {
  readonly noticeId: string;
  readonly remedy: Remedy;
  readonly point: string | null;
  /** Nobody chose: the law took silence for a no. */
  readonly unasked: boolean;
};

/** What was chosen and what follows from it, with the day that is promised now. */
export async function tellChosen(tx: Tx, order: OrderRow, { noticeId, remedy, point, unasked }: Chosen): Promise<void> {
  const live = await tx.one<{ dueAt: Date }>`
    SELECT due_at FROM promise WHERE kind = 'deliver_by' AND subject = ${order.id} AND state IN ('open', 'at_risk')`;
  await mailAboutOrder(tx, order, {
    template: "delivery/remedy-chosen",
    dedupeKey: `remedy-chosen:${noticeId}`,
    payload: {
      key: remedy.key,
      amount: remedy.amount,
      part: remedy.part ?? false,
      currency: order.currency,
      expectedOn: live && dayIn(live.dueAt, timeZoneOf(order.shippingAddress)),
      point: remedy.points?.find(({ id }) => id === point) ?? null,
      things: (remedy.substitutes ?? []).map(({ title, options, quantity }) => ({ title, options, quantity })),
      unasked,
    },
  });
}
