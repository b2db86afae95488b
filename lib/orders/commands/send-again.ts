import { commitStock, holdStock } from "../../inventory/commands.ts";
import { newId } from "../../kernel/ids.ts";
import { next } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { orderMachine } from "../machine.ts";
import type { LineRow, OrderRow } from "../model.ts";

export type Again = {
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
  /** Why: `late`, `not_received`, `damaged` … */
  readonly reason: string;
  readonly by: string;
  readonly now: Date;
};

/**
 * Sends units of an order once more at no cost: lines of their own at nought, their stock taken from the shelf, the order
 * open again until they are with the carrier. One change of the order (R12: the caller holds its lock). Refused as
 * `sold_out` where the shelf is empty; then nothing was written.
 */
export async function sendAgain(tx: Tx, order: OrderRow, again: Again): Promise<Result<{ lineIds: string[] }>> {
  const reopened = order.state === "paid" ? ok(order.state) : next(orderMachine, { state: order.state, event: "send_again", by: "system" });
  if (!reopened.ok) return refuse("order_over");
  const lines = await tx.many<LineRow>`SELECT * FROM line_item WHERE order_id = ${order.id} ORDER BY position FOR UPDATE`;
  const wanted = again.lines.map(({ lineId, quantity }) => ({ line: lines.find(({ id }) => id === lineId), quantity }));
  if (wanted.some(({ line, quantity }) => !line || quantity < 1 || quantity > line.quantity)) return refuse("unknown");
  const copies = wanted.map(({ line, quantity }, index) => ({
    id: newId("line"),
    of: line?.id ?? "",
    variantId: line?.variantId ?? "",
    quantity,
    position: lines.length + index,
  }));
  await insertCopies(tx, copies);
  const units = copies.map(({ id, variantId, quantity }) => ({ lineId: id, variantId, quantity }));
  const short = await holdStock(tx, order.id, { wanted: units, expiresAt: again.now });
  if (short.length) return refuse("sold_out");
  await commitStock(tx, order.id, { at: again.now, by: again.by });
  await noteChange(tx, order, { again, copies, state: reopened.value });
  return ok({ lineIds: copies.map(({ id }) => id) });
}

type Copy = { readonly id: string; readonly of: string; readonly variantId: string; readonly quantity: number; readonly position: number };

/** Positions count on from the highest there is, so that two changes at once cannot take one. */
const insertCopies = (tx: Tx, copies: readonly Copy[]): Promise<number> => tx.exec`
  INSERT INTO line_item (id, order_id, position, kind, variant_id, product_id, sku, handle, title, options, picture, quantity, unit_amount, discount, total,
    tax_class, tax_basis_points, tax_amount, weight_grams, replaces_line_id)
  SELECT c.id, l.order_id, c.position, l.kind, l.variant_id, l.product_id, l.sku, l.handle, l.title, l.options, l.picture, c.quantity, 0, 0, 0,
    l.tax_class, l.tax_basis_points, 0, l.weight_grams, l.id
  FROM jsonb_to_recordset(${JSON.stringify(copies)}::jsonb) AS c(id text, of text, quantity int, position int) JOIN line_item l ON l.id = c.of`;

async function noteChange(
  tx: Tx,
  order: OrderRow,
  { again, copies, state }: { again: Again; copies: readonly Copy[]; state: OrderRow["state"] },
): Promise<void> {
  const { version } = (await tx.one<{ version: number }>`
    UPDATE orders SET state = ${state}::order_state, fulfilled_at = NULL, version = version + 1 WHERE id = ${order.id} RETURNING version`) ?? {
    version: 0,
  };
  const after = copies.map(({ id, of, quantity }) => ({ lineId: id, replaces: of, quantity }));
  await tx.exec`
    INSERT INTO order_change (id, order_id, kind, before, after, reason, actor, version, at)
    VALUES (${newId("change")}, ${order.id}, 'replacement', '{}', ${JSON.stringify({ lines: after })}::jsonb, ${again.reason}, ${again.by}, ${version}, ${again.now})`;
  await record(tx, {
    name: "order.changed",
    subject: order.id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "delivery",
    by: again.by,
    at: again.now,
    payload: { number: order.number, kind: "replacement", reason: again.reason, lines: after },
  });
}
