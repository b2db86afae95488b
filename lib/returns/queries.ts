import "server-only";
import { store } from "../../store.config.ts";
import type { Staff } from "../kernel/actor.ts";
import { dayIn } from "../kernel/days.ts";
import { wordsIn } from "../orders/queries/words.ts";
import type { OrderView } from "../orders/rules/view.ts";
import { asCalledIn } from "../orders/rules/words.ts";
import { sql } from "../platform/db/pool.ts";
import type { ReturnableOrder, ReturnKind, ReturnRow, ReturnView, ReturnWindow } from "./model.ts";
import { loadReturnable, loadTerms } from "./queries/facts.ts";
import { kindOn, returnWindow } from "./rules.ts";

export const PAGE_SIZE = 30;

/** An order that its reader has been let in to, in their language. */
type Read = Pick<OrderView, "id" | "lines">;

/** What the withdrawal page asks of an order its viewer may see: the lines, the windows and the title it would have today. */
export type ReturnOffer = {
  readonly order: ReturnableOrder;
  readonly window: ReturnWindow;
  readonly kind: ReturnKind | null;
  readonly right: { days: number } | null;
  readonly refundDays: number;
};

export async function findReturnOffer({ id, lines }: Read, now: Date): Promise<ReturnOffer | null> {
  const order = await loadReturnable(id);
  if (!order) return null;
  const terms = await loadTerms({ country: order.country, on: order.placedOn });
  const window = returnWindow(order, terms);
  return {
    order: { ...order, lines: order.lines.map(asCalledIn(lines)) },
    window,
    kind: kindOn(window, terms, dayIn(now, store.warehouse.timeZone)),
    right: terms.right,
    refundDays: terms.right?.refundDays ?? 14,
  };
}

type ViewRow = Omit<ReturnView, "lines">;

async function withLines(row: ViewRow | null): Promise<ReturnView | null> {
  if (!row) return null;
  const lines = await sql.many<ReturnView["lines"][number]>`
    SELECT rl.id, rl.line_id, l.title, l.options, rl.quantity, rl.amount FROM return_line rl JOIN line_item l ON l.id = rl.line_id WHERE rl.return_id = ${row.id} ORDER BY l.position`;
  return { ...row, lines };
}

/** A return of this very order, also while it is a draft; another order's looks like a missing one. */
export async function findReturnOf(order: Read, returnId: string): Promise<ReturnView | null> {
  const found = await withLines(
    await sql.one<ViewRow>`
    SELECT r.id, r.number, r.order_id, o.number AS order_number, r.kind::text AS kind, r.decision::text AS decision, r.money::text AS money, r.contact_name,
      r.contact_email::text AS contact_email, r.reason, r.amount, r.currency, r.shipping_share, r.submitted_at, r.due_at, r.refund_id, false AS late
    FROM "return" r JOIN orders o ON o.id = r.order_id WHERE r.id = ${returnId} AND r.order_id = ${order.id}`,
  );
  return found && { ...found, lines: found.lines.map(asCalledIn(order.lines)) };
}

/** What has been declared for an order, newest first. */
export const listReturnsOf = (
  orderId: string,
): Promise<Pick<ReturnRow, "number" | "kind" | "money" | "amount" | "currency" | "submittedAt" | "dueAt">[]> =>
  sql.many`
    SELECT number, kind::text AS kind, money::text AS money, amount, currency, submitted_at, due_at FROM "return"
    WHERE order_id = ${orderId} AND decision <> 'draft' ORDER BY submitted_at DESC`;

export type ReturnFilter = { readonly view: "to_settle" | "under_way" | "settled" | "all"; readonly page: number };

const MONEY: Record<ReturnFilter["view"], readonly string[]> = {
  to_settle: ["previewed", "failed"],
  under_way: ["granted", "sent", "alternative_method"],
  settled: ["settled"],
  all: ["previewed", "granted", "sent", "settled", "failed", "alternative_method"],
};

/** Staff's dated tasks, the most urgent first. */
export async function listReturns(_staff: Staff, { view, page }: ReturnFilter, now: Date): Promise<{ rows: ReturnRow[]; total: number }> {
  const rows = await sql.many<ReturnRow & { total: number }>`
    SELECT r.number, o.number AS order_number, r.kind::text AS kind, r.decision::text AS decision, r.money::text AS money, r.contact_name, r.amount, r.currency,
      r.submitted_at, r.due_at, (r.due_at < ${now} AND r.money IN ('previewed', 'failed')) AS late, count(*) OVER () AS total
    FROM "return" r JOIN orders o ON o.id = r.order_id
    WHERE r.decision <> 'draft' AND r.money::text = ANY(${MONEY[view]}::text[]) ORDER BY r.due_at LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows, total: rows[0]?.total ?? 0 };
}

/** A return with its things as this person's language calls them. */
export async function findReturn(staff: Staff, number: string, now: Date): Promise<ReturnView | null> {
  const found = await withLines(
    await sql.one<ViewRow>`
    SELECT r.id, r.number, r.order_id, o.number AS order_number, r.kind::text AS kind, r.decision::text AS decision, r.money::text AS money, r.contact_name,
      r.contact_email::text AS contact_email, r.reason, r.amount, r.currency, r.shipping_share, r.submitted_at, r.due_at, r.refund_id,
      (r.due_at < ${now} AND r.money IN ('previewed', 'failed')) AS late
    FROM "return" r JOIN orders o ON o.id = r.order_id WHERE r.number = ${number} AND r.decision <> 'draft'`,
  );
  if (!found) return null;
  const inWords = await wordsIn(
    staff.locale,
    found.lines.map(({ lineId }) => lineId),
  );
  return { ...found, lines: found.lines.map(inWords) };
}
