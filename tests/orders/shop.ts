import Stripe from "stripe";
import { moveStock } from "../../lib/inventory/commands.ts";
import { newId } from "../../lib/kernel/ids.ts";
import type { DraftLine, OrderDraft } from "../../lib/orders/model.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { newBreaker } from "../../lib/platform/payment-provider/breaker.ts";
import { setPaymentProvider } from "../../lib/platform/payment-provider/provider.ts";
import { stripeProvider } from "../../lib/platform/payment-provider/stripe.ts";
import { type Sandbox, startSandbox, tempDir } from "../stand-ins/rig.ts";

const WORDS = JSON.stringify({ en: "Kettle", de: "Kessel" });

/** A payment sandbox of the test's own, spoken to as the shop speaks to it. */
export async function openTill(): Promise<{ sandbox: Sandbox; close: () => Promise<void> }> {
  const dir = await tempDir();
  const sandbox = await startSandbox({ dataDir: dir.path, webhookUrl: null });
  const stripe = new Stripe("sk_test_sandbox", {
    host: "127.0.0.1",
    port: sandbox.port,
    protocol: "http",
    maxNetworkRetries: 1,
    timeout: 3500,
    telemetry: false,
  });
  setPaymentProvider(stripeProvider(stripe, newBreaker()));
  return {
    sandbox,
    close: async () => {
      setPaymentProvider(undefined);
      await sandbox.close();
      await dir.remove();
    },
  };
}

/** A thing on the shelf: `units` of it, taken in by an opening movement. */
export async function stockThing({
  units,
  amount = 8_900,
  title = "Ketterly gooseneck kettle",
}: {
  units: number;
  amount?: number;
  title?: string;
}): Promise<DraftLine> {
  const [product, variant] = [newId("product"), newId("variant")];
  const handle = `thing-${variant.slice(4, 12)}`;
  await sql.exec`INSERT INTO location (id, name, country) VALUES ('loc_main', 'Dublin', 'IE') ON CONFLICT DO NOTHING`;
  await sql.exec`INSERT INTO product_type (key, name, specs) VALUES ('kettle', '{"en":"Kettle","de":"Kessel"}', '[]') ON CONFLICT DO NOTHING`;
  await sql.exec`
    INSERT INTO product (id, handle, brand, type_key, status, name, tagline, description, specs, box, not_in_box, markets, tile, created_at, updated_at)
    VALUES (${product}, ${handle}, 'Ketterly', 'kettle', 'active', ${WORDS}::jsonb, ${WORDS}::jsonb, ${WORDS}::jsonb, '{}', '[]', '[]', ARRAY['IE'], 'clay', now(), now())`;
  await sql.exec`
    INSERT INTO variant (id, product_id, sku, title, options, position, weight_grams) VALUES (${variant}, ${product}, ${handle.toUpperCase()}, '{}', '{}', 1, 900)`;
  await sql.exec`INSERT INTO inventory_level (variant_id, location_id) VALUES (${variant}, 'loc_main')`;
  if (units > 0)
    await moveStock(sql, { variantId: variant, quantity: units, reason: "opening", ref: variant, at: new Date(), by: "system:test" });
  return {
    variantId: variant,
    productId: product,
    sku: handle.toUpperCase(),
    handle,
    title,
    options: "Brick",
    picture: null,
    quantity: 1,
    unitAmount: amount,
    discount: 0,
    total: amount,
    taxClass: "standard",
    taxBasisPoints: 2_300,
    taxAmount: includedTax(amount),
    weightGrams: 900,
  };
}

const includedTax = (gross: number): number => Math.round((gross * 2_300) / 12_300);

export const times = (line: DraftLine, quantity: number): DraftLine => ({
  ...line,
  quantity,
  total: line.unitAmount * quantity,
  taxAmount: includedTax(line.unitAmount * quantity),
});

export async function newCart(): Promise<OrderDraft["cartId"]> {
  const id = newId("cart");
  await sql.exec`
    INSERT INTO cart (id, token_hash, market, locale, created_at, updated_at) VALUES (${id}, ${id}, 'IE', 'en-IE', now(), now())`;
  return id;
}

const ADDRESS = {
  name: "Ada Byrne",
  company: null,
  line1: "3 Fade Street",
  line2: null,
  postcode: "D02 XY45",
  city: "Dublin",
  region: null,
  country: "IE",
};

/** A draft that adds up, for these lines and 4.90 of delivery. */
export async function draftOf(lines: readonly DraftLine[], given: Partial<OrderDraft> = {}): Promise<OrderDraft> {
  const cartId = given.cartId ?? (await newCart());
  const goods = lines.reduce((all, line) => all + line.total, 0);
  const discount = lines.reduce((all, line) => all + line.discount, 0);
  const shipping = given.shipping ?? 490;
  const total = goods + shipping;
  const tax = lines.reduce((all, line) => all + line.taxAmount, 0) + includedTax(shipping);
  return {
    attemptKey: crypto.randomUUID(),
    requestHash: "the form as it was sent",
    cartId,
    cartVersion: 1,
    customerId: null,
    email: "ada@example.org",
    name: "Ada Byrne",
    phone: null,
    locale: "en-IE",
    market: "IE",
    currency: "EUR",
    lines,
    subtotal: goods + discount,
    discount,
    shipping,
    tax: 0,
    includedTax: tax,
    total,
    credit: 0,
    amountDue: total,
    taxLines: [{ name: "VAT 23% (Ireland)", basisPoints: 2_300, base: total - tax, amount: tax, included: true }],
    shippingAddress: ADDRESS,
    billingAddress: ADDRESS,
    delivery: { option: "standard", name: "Standard", fromOn: "2026-11-24", byOn: "2026-11-25", basis: {} },
    note: null,
    termsVersion: "2026-11-01",
    placedAt: new Date(),
    ...given,
  };
}

export const levelOf = async (variantId: string): Promise<{ onHand: number; reserved: number }> => {
  const level = await sql.one<{
    onHand: number;
    reserved: number;
  }>`SELECT on_hand, reserved FROM inventory_level WHERE variant_id = ${variantId}`;
  if (!level) throw new Error(`no level of ${variantId}`);
  return level;
};

export const stateOf = async (orderId: string): Promise<string> =>
  (await sql.one<{ state: string }>`SELECT state::text AS state FROM orders WHERE id = ${orderId}`)?.state ?? "none";

export const paymentOf = async (
  orderId: string,
): Promise<{ id: string; state: string; sessionId: string; intentId: string; captured: number }> => {
  const payment = await sql.one<{ id: string; state: string; sessionId: string; intentId: string; captured: number }>`
    SELECT id, state::text AS state, session_id, intent_id, captured FROM payment WHERE order_id = ${orderId} ORDER BY state = 'captured' DESC LIMIT 1`;
  if (!payment) throw new Error(`no payment of ${orderId}`);
  return payment;
};
