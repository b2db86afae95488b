import { addLine } from "../../lib/cart/commands/lines.ts";
import { type CartKey, keyOf } from "../../lib/cart/queries/find.ts";
import { readAgreedCart } from "../../lib/cart/queries/view.ts";
import { saveAddress, saveContact, saveDelivery } from "../../lib/checkout/commands/answers.ts";
import type { CompleteAnswers } from "../../lib/checkout/model.ts";
import { findAnswers } from "../../lib/checkout/queries/answers.ts";
import { draftOf } from "../../lib/checkout/rules/draft.ts";
import type { Id } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { settle } from "../../lib/orders/commands/settle.ts";
import type { PostalAddress } from "../../lib/orders/model.ts";
import { findOrderByAttempt } from "../../lib/orders/queries/attempt.ts";
import { startPayment } from "../../lib/payments/commands/start-payment.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import type { DemoTill } from "./till.ts";

/** Who buys, and where it goes. The e-mail of an account buys as that account. */
export type Buyer = {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly locale: string;
  readonly address: Omit<PostalAddress, "name" | "company" | "line2" | "region"> & { readonly line2?: string; readonly region?: string };
};

export type Sale = {
  /** Names the sale: seeding again finds it and changes nothing. */
  readonly key: string;
  readonly buyer: Buyer;
  /** SKU → units. */
  readonly wanted: Readonly<Record<string, number>>;
  readonly at: Date;
  readonly note?: string;
  /** The carrier of the way it is to come; without one, the first way that is offered. */
  readonly way?: "counter";
};

export type Placed = { readonly orderId: string; readonly sessionId: string };

/** Goes through cart, checkout and placing as a buyer does, up to the open payment page. Null: this sale was made before. */
export async function place(sale: Sale): Promise<Placed | null> {
  const attemptKey = `demo:${sale.key}`;
  if (await findOrderByAttempt(attemptKey)) return null;
  const { buyer, at: now } = sale;
  const key = await fillCart(sale);
  const { email, name, phone = null, locale } = buyer;
  must(await saveContact({ key, now }, { email, name }));
  must(await saveAddress({ key, now }, { phone, address: { company: null, line2: null, region: null, ...buyer.address }, billing: null }));
  const offered = await readAgreedCart(key, locale, now);
  const offers = offered?.priced?.offers ?? [];
  const chosen = sale.way ? offers.find(({ carrier }) => carrier === sale.way) : offers[0];
  must(await saveDelivery({ key, now }, { option: chosen?.key ?? "", note: sale.note ?? null }));
  const cart = await readAgreedCart(key, locale, now);
  if (!cart?.ready) throw new Error(`The cart of ${sale.key} cannot be bought`);
  const answers = (await findAnswers(cart.id)) as CompleteAnswers;
  const draft = draftOf({ cart, answers, attemptKey, requestHash: "demo", customerId: key.customerId, locale, now });
  const { orderId } = must(await placeOrder(draft));
  must(await startPayment({ orderId }));
  const payment = await sql.one<{ sessionId: string }>`SELECT session_id FROM payment WHERE order_id = ${orderId}`;
  return { orderId, sessionId: payment?.sessionId ?? "" };
}

/** The same, and paid for. */
export async function sell(till: DemoTill, sale: Sale & { readonly card?: string }): Promise<Placed | null> {
  const placed = await place(sale);
  if (!placed) return null;
  await till.pay(placed.sessionId, sale.card);
  must(await settle(placed.orderId, { by: "system:seed", now: new Date(sale.at.getTime() + 90_000) }));
  return placed;
}

async function fillCart({ buyer, wanted, at: now }: Sale): Promise<CartKey> {
  const customer = await sql.one<{ id: Id<"customer"> }>`SELECT id FROM customer WHERE email = ${buyer.email}`;
  let key: CartKey = { customerId: customer?.id ?? null, tokenHash: null };
  for (const [sku, quantity] of Object.entries(wanted)) {
    const variant = await sql.one<{ id: Id<"variant"> }>`SELECT id FROM variant WHERE sku = ${sku}`;
    if (!variant) throw new Error(`There is no ${sku}`);
    const { token } = must(await addLine({ key, variantId: variant.id, quantity, locale: buyer.locale, now }));
    if (token) key = keyOf({ kind: "guest" }, token);
  }
  return key;
}
