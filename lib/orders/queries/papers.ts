import "server-only";
import { sql } from "../../platform/db/pool.ts";
import type { OrderViewer } from "../rules/access.ts";
import { type InvoiceContent, invoiceNumber } from "../rules/invoice.ts";

export type Paper = { readonly kind: "invoice" | "credit_note"; readonly number: string; readonly content: InvoiceContent };

/** An invoice or credit note through who may read it: staff, or whoever may see its order. */
export async function findPaper(invoiceId: string, { viewer, isStaff }: { viewer: OrderViewer; isStaff: boolean }): Promise<Paper | null> {
  const row = await sql.one<{ kind: Paper["kind"]; year: number; number: number; content: InvoiceContent }>`
    SELECT kind, year, number, content FROM invoice
    WHERE id = ${invoiceId} AND (${isStaff} OR sees_order(order_id, ${viewer.customerId}, ${viewer.accessHashes}::text[]))`;
  return row && { kind: row.kind, number: invoiceNumber(row), content: row.content };
}
