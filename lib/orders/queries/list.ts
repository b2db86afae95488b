import "server-only";
import type { Customer } from "../../kernel/actor.ts";
import { type Currency, money } from "../../kernel/money.ts";
import { sql } from "../../platform/db/pool.ts";
import type { EndReason } from "../model.ts";
import { headlineOf } from "../rules/headline.ts";
import type { ListedOrder } from "../rules/listed.ts";
import { wordsIn } from "./words.ts";

type Row = Omit<ListedOrder, "total" | "headline"> & { total: number; currency: Currency; endedReason: EndReason | null; count: number };

/** A customer's orders in the language they read, newest first; replaced attempts of the same cart are left out. */
export async function listOrders(
  customer: Pick<Customer, "id">,
  { page, size, locale }: { page: number; size: number; locale: string },
): Promise<{ orders: ListedOrder[]; count: number }> {
  const rows = await sql.many<Row>`
    SELECT o.id, o.number, o.state, o.placed_at, o.total, o.currency, o.deliver_from_on, o.deliver_by_on, o.ended_reason, count(*) OVER () AS count,
      (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'title', l.title, 'options', l.options, 'picture', l.picture, 'quantity', l.quantity) ORDER BY l.position)
        FROM line_item l WHERE l.order_id = o.id) AS lines
    FROM orders o WHERE o.customer_id = ${customer.id} AND o.ended_reason IS DISTINCT FROM 'replaced'
    ORDER BY o.placed_at DESC, o.id DESC LIMIT ${size} OFFSET ${(page - 1) * size}`;
  const inWords = await wordsIn(
    locale,
    rows.flatMap(({ lines }) => lines.map(({ id }) => id)),
  );
  const orders = rows.map(({ total, currency, endedReason, count: _, ...order }) => ({
    ...order,
    lines: order.lines.map(inWords),
    headline: headlineOf({ state: order.state, endedReason, payment: null }),
    total: money(total, currency),
  }));
  return { orders, count: rows[0]?.count ?? 0 };
}
