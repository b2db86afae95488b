import "server-only";
import { parseShortNumber } from "../../kernel/ids.ts";
import type { PaymentRow, RefundRow } from "../../payments/model.ts";
import { sql } from "../../platform/db/pool.ts";
import type { LineRow, OrderRow } from "../model.ts";
import type { OrderViewer } from "../rules/access.ts";
import { type OrderView, toOrderView, type ViewFacts } from "../rules/view.ts";
import { orderIn } from "./words.ts";

export type Found = OrderRow & { readonly note: string | null };

/** An order in its reader's language, through who may see it: its account, or a browser it was opened in. Another's is like a missing one (R39). */
export async function findOrder(viewer: OrderViewer, number: string, locale: string): Promise<OrderView | null> {
  const order = await sql.one<Found>`
    SELECT o.*, o.email::text AS email FROM orders o
    WHERE o.number = ${parseShortNumber(number)} AND sees_order(o.id, ${viewer.customerId}, ${viewer.accessHashes}::text[])`;
  return order && orderIn(locale, toOrderView(await factsOf(order), "customer"));
}

/** What a view of an order is made of. */
export async function factsOf(order: Found): Promise<ViewFacts> {
  const [lines, payments, refunds, invoices] = await Promise.all([
    sql.many<LineRow>`SELECT * FROM line_item WHERE order_id = ${order.id} ORDER BY position`,
    sql.many<PaymentRow>`SELECT * FROM payment WHERE order_id = ${order.id} ORDER BY state = 'captured' DESC, created_at DESC LIMIT 1`,
    sql.many<RefundRow>`SELECT * FROM refund WHERE order_id = ${order.id} ORDER BY requested_at`,
    sql.many<
      ViewFacts["invoices"][number]
    >`SELECT id, kind, year, number, issued_at FROM invoice WHERE order_id = ${order.id} ORDER BY issued_at, number`,
  ]);
  return { order, lines, payment: payments[0] ?? null, refunds, invoices };
}
