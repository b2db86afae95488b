import { store } from "../../../store.config.ts";
import { townLine } from "../../kernel/addresses.ts";
import { dayIn } from "../../kernel/days.ts";
import { newId } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { LineRow, OrderRow } from "../model.ts";
import { type InvoiceContent, type InvoiceFacts, invoiceContent, invoiceNumber, type Seller } from "../rules/invoice.ts";

const seller = (): Seller => ({
  name: store.name,
  entity: store.legal.entity,
  lines: [store.legal.address.line1, townLine(store.legal.address)],
  country: store.legal.address.country,
  vatNumber: store.legal.vatNumber,
  registration: store.legal.registration,
  email: store.contact.email,
  phone: store.contact.phone,
});

export const invoiceFacts = (
  order: OrderRow,
  lines: readonly LineRow[],
  { at, paidWith }: { at: Date; paidWith: string | null },
): InvoiceFacts => ({
  order,
  lines,
  seller: seller(),
  paidWith,
  orderedOn: dayIn(order.placedAt, store.contact.timeZone),
  issuedOn: dayIn(at, store.contact.timeZone),
});

/** The order's invoice. Issued with the payment: the audit trail has one writer at a time anyway, so the number's lock costs nothing more. */
export const issueInvoice = (tx: Tx, facts: InvoiceFacts, at: Date): Promise<string> =>
  writePaper(tx, facts.order, { kind: "invoice", source: facts.order.id, content: invoiceContent(facts), at });

type Paper = { readonly kind: "invoice" | "credit_note"; readonly source: string; readonly content: InvoiceContent; readonly at: Date };

/** Takes the year's next number and freezes what the paper says; the number is given back if the transaction fails (gapless). */
export async function writePaper(tx: Tx, order: OrderRow, { kind, source, content, at }: Paper): Promise<string> {
  // Test orders count for themselves: the first real invoice is the first of its series.
  const entity = order.mode === "live" ? store.legal.entity : `${store.legal.entity} (test)`;
  const year = Number(content.issuedOn.slice(0, 4));
  const id = newId("invoice");
  const next = await tx.one<{ number: number }>`SELECT next_invoice_number(${entity}, ${year}) AS number`;
  const number = next?.number ?? 0;
  await tx.exec`
    INSERT INTO invoice (id, order_id, kind, legal_entity, year, number, source, content, issued_at)
    VALUES (${id}, ${order.id}, ${kind}::invoice_kind, ${entity}, ${year}, ${number}, ${source}, ${JSON.stringify(content)}::jsonb, ${at})`;
  await record(tx, {
    name: "invoice.issued",
    subject: id,
    orderId: order.id,
    customerId: order.customerId,
    stage: "order",
    by: "system:invoices",
    at,
    payload: { kind, number: invoiceNumber({ year, number }) },
  });
  return id;
}
