import { newId } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { OrderRow } from "../model.ts";

type Change = {
  readonly kind: "replacement" | "pickup_point";
  readonly after: Readonly<Record<string, unknown>>;
  /** Why: `late`, `damaged` … */
  readonly reason: string;
  readonly by: string;
  readonly now: Date;
};

/** An order under lock was changed: the next version, what became of it, and whoever follows is told. */
export async function noteChange(tx: Tx, order: OrderRow, { kind, after, reason, by, now }: Change): Promise<void> {
  const changed = await tx.one<{ version: number }>`UPDATE orders SET version = version + 1 WHERE id = ${order.id} RETURNING version`;
  await tx.exec`
    INSERT INTO order_change (id, order_id, kind, before, after, reason, actor, version, at)
    VALUES (${newId("change")}, ${order.id}, ${kind}::order_change_kind, '{}', ${JSON.stringify(after)}::jsonb, ${reason}, ${by}, ${changed?.version ?? 0}, ${now})`;
  await record(tx, {
    name: "order.changed",
    subject: order.id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "delivery",
    by,
    at: now,
    payload: { number: order.number, kind, reason, ...after },
  });
}
