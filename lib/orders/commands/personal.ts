import { all, type PersonalPart } from "../../customers/commands/personal.ts";
import { addDays } from "../../kernel/days.ts";
import { newId } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { KEPT } from "../rules/kept.ts";

/** Orders, their links, changes and papers. What the books need of an order stays under a pseudonym; its papers are kept apart. */
export const personalOrders: PersonalPart = {
  give: async (on, { orderIds }) => ({
    orders: await on.many`
      SELECT number, state::text AS state, placed_at, email::text AS email, name, phone, shipping_address, billing_address, delivery_name, delivery_wish, note,
        subtotal, shipping, included_tax + tax AS tax, total, currency FROM orders WHERE id = ANY(${orderIds}::text[]) ORDER BY placed_at`,
    lines: await on.many`
      SELECT o.number, l.title, l.options, l.sku, l.quantity, l.total, o.currency, l.cancelled_at FROM line_item l JOIN orders o ON o.id = l.order_id
      WHERE l.order_id = ANY(${orderIds}::text[]) ORDER BY o.placed_at, l.position`,
    changes: await on.many`
      SELECT o.number, c.kind::text AS kind, c.before, c.after, c.at FROM order_change c JOIN orders o ON o.id = c.order_id
      WHERE c.order_id = ANY(${orderIds}::text[]) ORDER BY c.at`,
    papers: await on.many`
      SELECT o.number, i.kind::text AS kind, i.year, i.number AS paper, i.issued_at, i.content FROM invoice i JOIN orders o ON o.id = i.order_id
      WHERE i.order_id = ANY(${orderIds}::text[]) ORDER BY i.issued_at`,
    notes: await on.many`
      SELECT o.number, n.text, n.created_at FROM order_note n JOIN orders o ON o.id = n.order_id WHERE n.order_id = ANY(${orderIds}::text[]) ORDER BY n.created_at`,
  }),
  erase: async (tx, { orderIds }, { pseudonym, at }) => {
    const blank = JSON.stringify({ name: pseudonym, company: null, line1: "", line2: null, postcode: "", city: "" });
    return all(
      () => tx.exec`DELETE FROM order_access WHERE order_id = ANY(${orderIds}::text[])`,
      () => tx.exec`DELETE FROM order_lookup WHERE order_id = ANY(${orderIds}::text[])`,
      () => tx.exec`DELETE FROM order_link WHERE order_id = ANY(${orderIds}::text[])`,
      () => tx.exec`DELETE FROM order_note WHERE order_id = ANY(${orderIds}::text[])`,
      () => tx.exec`UPDATE order_change SET before = '{}', after = '{}', reason = NULL WHERE order_id = ANY(${orderIds}::text[])`,
      () => keepPapers(tx, orderIds, at),
      () => tx.exec`
        UPDATE invoice SET content = content || jsonb_build_object('paidWith', NULL, 'buyer', (content->'buyer') || ${blank}::jsonb, 'deliverTo', (content->'deliverTo') || ${blank}::jsonb)
        WHERE order_id = ANY(${orderIds}::text[])`,
      () => tx.exec`
        UPDATE orders SET email = ${pseudonym}, name = ${pseudonym}, phone = NULL, note = NULL, delivery_wish = '{}', request_hash = id,
          shipping_address = shipping_address || ${blank}::jsonb, billing_address = billing_address || ${blank}::jsonb
        WHERE id = ANY(${orderIds}::text[])`,
    );
  },
};

/** Papers as they were issued, where nothing of the shop's work looks, until the last day of the law's years. */
async function keepPapers(tx: Tx, orderIds: readonly string[], at: Date): Promise<number> {
  const papers = await tx.many<{ id: string; kind: "invoice" | "credit_note"; year: number; content: unknown }>`
    SELECT id, kind::text AS kind, year, content FROM invoice WHERE order_id = ANY(${orderIds}::text[])`;
  for (const { id, kind, year, content } of papers)
    await tx.exec`
      INSERT INTO kept_by_law (id, kind, subject, content, rule, kept_at, keep_until)
      VALUES (${newId("file")}, ${kind}, ${id}, ${JSON.stringify(content)}::jsonb, ${KEPT.papers.rule}, ${at}, ${addDays(`${year + KEPT.papers.years + 1}-01-01`, -1)})
      ON CONFLICT (kind, subject) DO NOTHING`;
  return papers.length;
}
