import "server-only";
import type { Customer } from "../../kernel/actor.ts";
import { type Currency, type Money, money } from "../../kernel/money.ts";
import { sql } from "../../platform/db/pool.ts";
import type { OrderViewer } from "../rules/access.ts";
import { type InvoiceContent, invoiceNumber } from "../rules/invoice.ts";

export type Paper = { readonly kind: "invoice" | "credit_note"; readonly number: string; readonly content: InvoiceContent };

/** An invoice or credit note through who may read it: staff, or whoever may see its order. What the law keeps of an erased buyer is read whole. */
export async function findPaper(invoiceId: string, { viewer, isStaff }: { viewer: OrderViewer; isStaff: boolean }): Promise<Paper | null> {
  const row = await sql.one<{ kind: Paper["kind"]; year: number; number: number; content: InvoiceContent }>`
    SELECT i.kind, i.year, i.number, coalesce(k.content, i.content) AS content
    FROM invoice i LEFT JOIN kept_by_law k ON k.subject = i.id AND k.kind = i.kind::text
    WHERE i.id = ${invoiceId} AND (${isStaff} OR sees_order(i.order_id, ${viewer.customerId}, ${viewer.accessHashes}::text[]))`;
  return row && { kind: row.kind, number: invoiceNumber(row), content: row.content };
}

export type OrdersPaper = { readonly id: string; readonly kind: Paper["kind"]; readonly number: string };

/** The papers of one order, oldest first, for whoever may see it. */
export async function listPapersOfOrder(orderNumber: string, viewer: OrderViewer): Promise<OrdersPaper[]> {
  const rows = await sql.many<{ id: string; kind: Paper["kind"]; year: number; number: number }>`
    SELECT i.id, i.kind, i.year, i.number FROM invoice i JOIN orders o ON o.id = i.order_id
    WHERE o.number = ${orderNumber} AND sees_order(o.id, ${viewer.customerId}, ${viewer.accessHashes}::text[]) ORDER BY i.issued_at, i.id LIMIT 20`;
  return rows.map((row) => ({ id: row.id, kind: row.kind, number: invoiceNumber(row) }));
}

export type ListedPaper = {
  readonly id: string;
  readonly kind: Paper["kind"];
  readonly number: string;
  readonly orderNumber: string;
  readonly issuedAt: Date;
  readonly amount: Money;
};

type Row = Omit<ListedPaper, "number" | "amount"> & { year: number; number: number; total: number; currency: Currency; count: number };

/** Every paper of a customer's orders, newest first. */
export async function listPapers(
  customer: Customer,
  { page, size }: { page: number; size: number },
): Promise<{ papers: ListedPaper[]; count: number }> {
  const rows = await sql.many<Row>`
    SELECT i.id, i.kind, i.year, i.number, i.issued_at, o.number AS order_number, o.currency, (i.content->>'total')::int AS total, count(*) OVER () AS count
    FROM invoice i JOIN orders o ON o.id = i.order_id WHERE o.customer_id = ${customer.id}
    ORDER BY i.issued_at DESC, i.number DESC LIMIT ${size} OFFSET ${(page - 1) * size}`;
  const papers = rows.map(({ count: _count, year, number, total, currency, ...row }) => ({
    ...row,
    number: invoiceNumber({ year, number }),
    amount: money(total, currency),
  }));
  return { papers, count: rows[0]?.count ?? 0 };
}
