import { holdStock } from "../../inventory/commands.ts";
import { later } from "../../kernel/clock.ts";
import { newId, newShortNumber } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { currentMode, HOLD_MS, openPayment } from "../../payments/commands/payments.ts";
import { realNow } from "../../platform/clock.ts";
import { type Sql, sql, type Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { OrderDraft, OrderState } from "../model.ts";
import { draftFaults } from "../rules/bill.ts";
import { endUnpaid } from "./end-unpaid.ts";
import { refusable } from "./refused.ts";

export type Placed = { readonly orderId: string; readonly number: string };

/**
 * Writes the order before anyone is asked for money: lines, holds and payment in one transaction (TRUST R1). The same
 * attempt answers the same order, whatever has become of it; with another hash it is refused (R2). An older pending order
 * of the cart is replaced, once nobody can pay it any more (R3).
 */
export async function placeOrder(draft: OrderDraft): Promise<Result<Placed>> {
  const faults = draftFaults(draft);
  if (faults.length) throw new Error(`the draft of cart ${draft.cartId} does not add up: ${faults.join(", ")}`);
  const known = await findAttempt(sql, draft);
  if (known) return known;
  const replaced = await replaceOlder(draft);
  if (!replaced.ok) return replaced;
  try {
    return await refusable((tx) => writeOrder(tx, draft));
  } catch (error) {
    return afterFault(draft, error); // perhaps it was written, or somebody else's click wrote it: look, never write again blindly (R35)
  }
}

type Known = { id: string; number: string; state: OrderState; attemptKey: string; requestHash: string };

const answerKnown = (known: Known, draft: OrderDraft): Result<Placed> =>
  known.requestHash === draft.requestHash ? ok({ orderId: known.id, number: known.number }) : refuse("attempt_changed");

async function findAttempt(on: Sql, draft: OrderDraft): Promise<Result<Placed> | null> {
  const known =
    await on.one<Known>`SELECT id, number, state, attempt_key, request_hash FROM orders WHERE attempt_key = ${draft.attemptKey}`;
  return known && answerKnown(known, draft);
}

async function afterFault(draft: OrderDraft, error: unknown): Promise<Result<Placed>> {
  const known = await findAttempt(sql, draft).catch(() => null);
  if (known) return known;
  throw error;
}

async function replaceOlder(draft: OrderDraft): Promise<Result<null>> {
  const older = await sql.one<{ id: string }>`
    SELECT id FROM orders WHERE cart_id = ${draft.cartId} AND state = 'pending_payment' AND attempt_key <> ${draft.attemptKey}`;
  if (!older) return ok(null);
  const ended = await endUnpaid({ orderId: older.id, event: "cancel", reason: "replaced", by: "system:place-order", now: draft.placedAt });
  if (!ended.ok) return ended;
  if (ended.value === "ended") return ok(null);
  return refuse(ended.value === "paid" ? "cart_ordered" : "payment_processing");
}

async function writeOrder(tx: Tx, draft: OrderDraft): Promise<Result<Placed>> {
  const cart = await tx.one<{ state: string; version: number }>`SELECT state, version FROM cart WHERE id = ${draft.cartId} FOR UPDATE`;
  const known = await findAttempt(tx, draft);
  if (known) return known;
  if (cart?.state !== "open") return refuse("cart_ordered");
  if (cart.version !== draft.cartVersion) return refuse("cart_moved_on");
  const orderId = newId("order");
  const number = newShortNumber();
  await insertOrder(tx, draft, { orderId, number });
  const lines = await insertLines(tx, orderId, draft);
  if (draft.amountDue > 0) await openPayment(tx, { orderId, amount: draft.amountDue, currency: draft.currency });
  await record(tx, {
    name: "order.placed",
    subject: orderId,
    orderId,
    customerId: draft.customerId,
    stage: "order",
    at: draft.placedAt,
    by: draft.customerId ? `customer:${draft.customerId}` : "guest",
    payload: { number, total: draft.total, currency: draft.currency },
  });
  const short = await holdStock(tx, orderId, { wanted: lines, expiresAt: later(realNow(), HOLD_MS) }); // last: these rows are wanted by every buyer
  return short.length ? refuse("sold_out", { titles: titlesOf(draft, short) }) : ok({ orderId, number });
}

const titlesOf = (draft: OrderDraft, variantIds: readonly string[]): string =>
  draft.lines
    .filter(({ variantId }) => variantIds.includes(variantId))
    .map(({ title, options }) => (options ? `${title}, ${options}` : title))
    .join(" · ");

async function insertOrder(tx: Tx, draft: OrderDraft, { orderId, number }: Placed): Promise<void> {
  await tx.exec`
    INSERT INTO orders (id, number, cart_id, cart_version, attempt_key, request_hash, customer_id, email, name, phone, locale, market, mode, currency,
      subtotal, discount, shipping, tax, included_tax, total, credit, amount_due, tax_lines, shipping_address, billing_address,
      delivery_option, delivery_name, deliver_from_on, deliver_by_on, delivery_basis, note, terms_version, placed_at)
    VALUES (${orderId}, ${number}, ${draft.cartId}, ${draft.cartVersion}, ${draft.attemptKey}, ${draft.requestHash}, ${draft.customerId},
      ${draft.email}, ${draft.name}, ${draft.phone}, ${draft.locale}, ${draft.market}, ${currentMode()}::payment_mode, ${draft.currency},
      ${draft.subtotal}, ${draft.discount}, ${draft.shipping}, ${draft.tax}, ${draft.includedTax}, ${draft.total}, ${draft.credit}, ${draft.amountDue},
      ${JSON.stringify(draft.taxLines)}::jsonb, ${JSON.stringify(draft.shippingAddress)}::jsonb, ${JSON.stringify(draft.billingAddress)}::jsonb,
      ${draft.delivery.option}, ${draft.delivery.name}, ${draft.delivery.fromOn}::date, ${draft.delivery.byOn}::date,
      ${JSON.stringify(draft.delivery.basis)}::jsonb, ${draft.note}, ${draft.termsVersion}, ${draft.placedAt})`;
}

async function insertLines(tx: Tx, orderId: string, draft: OrderDraft): Promise<{ lineId: string; variantId: string; quantity: number }[]> {
  const lines = draft.lines.map((line, position) => ({ ...line, id: newId("line"), position }));
  await tx.exec`
    INSERT INTO line_item (id, order_id, position, variant_id, product_id, sku, handle, title, options, picture, quantity, unit_amount, discount, total,
      tax_class, tax_basis_points, tax_amount, weight_grams)
    SELECT l.id, ${orderId}, l.position, l."variantId", l."productId", l.sku, l.handle, l.title, l.options, l.picture, l.quantity, l."unitAmount",
      l.discount, l.total, l."taxClass", l."taxBasisPoints", l."taxAmount", l."weightGrams"
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS l(id text, position int, "variantId" text, "productId" text, sku text, handle text,
      title text, options text, picture text, quantity int, "unitAmount" int, discount int, total int, "taxClass" text, "taxBasisPoints" int,
      "taxAmount" int, "weightGrams" int)`;
  return lines.map(({ id, variantId, quantity }) => ({ lineId: id, variantId, quantity }));
}
