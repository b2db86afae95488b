import "server-only";
import type { Customer } from "../../kernel/actor.ts";
import { type Currency, money } from "../../kernel/money.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { sql } from "../../platform/db/pool.ts";
import { daysOf } from "../../promises/rules.ts";
import type { EndReason, PostalAddress } from "../model.ts";
import { headlineOf } from "../rules/headline.ts";
import type { ListedOrder } from "../rules/listed.ts";
import { wordsIn } from "./words.ts";

type Row = Omit<ListedOrder, "total" | "headline"> & {
  readonly total: number;
  readonly currency: Currency;
  readonly endedReason: EndReason | null;
  readonly count: number;
  readonly address: PostalAddress;
  /** Of days that were agreed anew. */
  readonly dueFrom: Date | null;
  readonly dueAt: Date | null;
};

/** A customer's orders in the language they read, newest first; replaced attempts of the same cart are left out. */
export async function listOrders(
  customer: Pick<Customer, "id">,
  { page, size, locale }: { page: number; size: number; locale: string },
): Promise<{ orders: ListedOrder[]; count: number }> {
  const rows = await sql.many<Row>`
    SELECT o.id, o.number, o.state, o.placed_at, o.total, o.currency, o.deliver_from_on, o.deliver_by_on, o.ended_reason, count(*) OVER () AS count,
      o.shipping_address AS address, p.due_from, p.due_at,
      (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'title', l.title, 'options', l.options, 'picture', l.picture, 'quantity', l.quantity) ORDER BY l.position)
        FROM line_item l WHERE l.order_id = o.id) AS lines
    FROM orders o LEFT JOIN LATERAL (
      SELECT due_from, due_at FROM promise m WHERE m.kind = 'deliver_by' AND m.subject = o.id AND m.supersedes_id IS NOT NULL
      ORDER BY made_at DESC, due_at DESC LIMIT 1) p ON true
    WHERE o.customer_id = ${customer.id} AND o.ended_reason IS DISTINCT FROM 'replaced'
    ORDER BY o.placed_at DESC, o.id DESC LIMIT ${size} OFFSET ${(page - 1) * size}`;
  const inWords = await wordsIn(
    locale,
    rows.flatMap(({ lines }) => lines.map(({ id }) => id)),
  );
  const orders = rows.map(({ total, currency, endedReason, count: _, address, dueFrom, dueAt, ...order }) => ({
    ...order,
    ...(dueAt && promisedAnew({ dueFrom, dueAt }, address)),
    lines: order.lines.map(inWords),
    headline: headlineOf({ state: order.state, endedReason, payment: null }),
    total: money(total, currency),
  }));
  return { orders, count: rows[0]?.count ?? 0 };
}

function promisedAnew(promise: Parameters<typeof daysOf>[0], address: PostalAddress): Pick<ListedOrder, "deliverFromOn" | "deliverByOn"> {
  const { from, to } = daysOf(promise, timeZoneOf(address));
  return { deliverFromOn: from, deliverByOn: to };
}
