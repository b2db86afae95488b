import type { Sql, Tx } from "../../platform/db/pool.ts";
import type { LineRow, OrderRow } from "../model.ts";

/**
 * The order, nobody else's until the transaction ends. Always locked before its payment, stock and accounts (R12). Rows
 * that only name it (a browser let in, a message) are written meanwhile: they would fail else, whenever they waited too long.
 */
export const lockOrder = (tx: Tx, orderId: string): Promise<OrderRow | null> => tx.one<OrderRow>`
  SELECT o.*, o.email::text AS email FROM orders o WHERE id = ${orderId} FOR NO KEY UPDATE`;

export const readOrder = (on: Sql, orderId: string): Promise<OrderRow | null> => on.one<OrderRow>`
  SELECT o.*, o.email::text AS email FROM orders o WHERE id = ${orderId}`;

export const readLines = (on: Sql, orderId: string): Promise<LineRow[]> => on.many<LineRow>`
  SELECT * FROM line_item WHERE order_id = ${orderId} ORDER BY position`;

export const lockLines = (tx: Tx, orderId: string): Promise<LineRow[]> => tx.many<LineRow>`
  SELECT * FROM line_item WHERE order_id = ${orderId} ORDER BY position FOR UPDATE`;
