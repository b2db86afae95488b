import { commitStock, holdStock } from "../../inventory/commands.ts";
import { newId } from "../../kernel/ids.ts";
import { next } from "../../kernel/machine.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { orderMachine } from "../machine.ts";
import type { LineRow, OrderRow } from "../model.ts";
import { noteChange } from "./note-change.ts";

/** Another thing in the place of what was ordered, in the order's words. */
export type StandIn = { readonly variantId: string; readonly title: string; readonly options: string; readonly picture: string | null };

export type Again = {
  readonly lines: readonly { readonly lineId: string; readonly quantity: number; readonly as?: StandIn | undefined }[];
  /** Why: `late`, `not_received`, `damaged` … */
  readonly reason: string;
  readonly by: string;
  readonly now: Date;
};

/** What stands in for a thing may come in several pieces, but never in more than this. */
const MOST_INSTEAD = 20;

/**
 * Sends units of an order once more at no cost, or a thing that stands in for them: lines of their own at nought, their stock
 * taken from the shelf, the order open again until they are with the carrier. One change of the order (R12: the caller holds its lock). Refused as
 * `sold_out` where the shelf is empty; then nothing was written.
 */
export async function sendAgain(tx: Tx, order: OrderRow, again: Again): Promise<Result<{ lineIds: string[] }>> {
  const reopened = order.state === "paid" ? ok(order.state) : next(orderMachine, { state: order.state, event: "send_again", by: "system" });
  if (!reopened.ok) return refuse("order_over");
  const lines = await tx.many<LineRow>`SELECT * FROM line_item WHERE order_id = ${order.id} ORDER BY position FOR UPDATE`;
  const wanted = again.lines.map(({ lineId, quantity, as }) => ({ line: lines.find(({ id }) => id === lineId), quantity, as }));
  if (wanted.some(({ line, quantity, as }) => !line || quantity < 1 || quantity > (as ? MOST_INSTEAD : line.quantity)))
    return refuse("unknown");
  const copies = wanted.map(({ line, quantity, as }, index) => ({
    id: newId("line"),
    of: line?.id ?? "",
    quantity,
    position: lines.length + index,
    variantId: as?.variantId ?? line?.variantId ?? "",
    title: as?.title ?? line?.title ?? "",
    options: as?.options ?? line?.options ?? "",
    picture: as ? as.picture : (line?.picture ?? null),
  }));
  await insertCopies(tx, copies);
  const units = copies.map(({ id, variantId, quantity }) => ({ lineId: id, variantId, quantity }));
  const short = await holdStock(tx, order.id, { wanted: units, expiresAt: again.now });
  if (short.length) return refuse("sold_out");
  await commitStock(tx, order.id, { at: again.now, by: again.by });
  await tx.exec`UPDATE orders SET state = ${reopened.value}::order_state, fulfilled_at = NULL WHERE id = ${order.id}`;
  const after = { lines: copies.map(({ id, of, quantity, title }) => ({ lineId: id, replaces: of, quantity, title })) };
  await noteChange(tx, order, { kind: "replacement", after, reason: again.reason, by: again.by, now: again.now });
  return ok({ lineIds: copies.map(({ id }) => id) });
}

type Copy = StandIn & { readonly id: string; readonly of: string; readonly quantity: number; readonly position: number };

/** Positions count on from the highest there is, so that two changes at once cannot take one. */
const insertCopies = (tx: Tx, copies: readonly Copy[]): Promise<number> => tx.exec`
  INSERT INTO line_item (id, order_id, position, kind, variant_id, product_id, sku, handle, title, options, picture, quantity, unit_amount, discount, total,
    tax_class, tax_basis_points, tax_amount, weight_grams, replaces_line_id)
  SELECT c.id, l.order_id, c.position, l.kind, v.id, p.id, v.sku, p.handle, c.title, c.options, c.picture, c.quantity, 0, 0, 0,
    l.tax_class, l.tax_basis_points, 0, v.weight_grams, l.id
  FROM jsonb_to_recordset(${JSON.stringify(copies)}::jsonb)
      AS c(id text, of text, quantity int, position int, "variantId" text, title text, options text, picture text)
    JOIN line_item l ON l.id = c.of JOIN variant v ON v.id = c."variantId" JOIN product p ON p.id = v.product_id`;
