import type { Staff } from "@/lib/kernel/actor.ts";
import { type Id, newId, newShortNumber } from "@/lib/kernel/ids.ts";
import { sql } from "@/lib/platform/db/pool.ts";

export const NOW = new Date("2026-11-23T10:00:00Z");

export const WIM: Staff = {
  kind: "staff",
  id: "stf_wim00000",
  name: "Wim",
  email: "wim@kept.example",
  roles: ["warehouse"],
  locale: "en-IE",
  sessionId: "ses_wim00000",
  reauthAt: null,
};

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
const BASIS = { dispatchOn: "2026-11-23", timeZone: "Europe/Dublin", cutOff: "14:00" };

/** The rows an order stands on; once a test file. */
export async function stockTheShop(): Promise<void> {
  await sql.exec`
    INSERT INTO product_type (key, name, specs) VALUES ('kettle', '{"en":"Kettle","de":"Kessel"}', '[]')`;
  await sql.exec`
    INSERT INTO product (id, handle, brand, type_key, status, name, tagline, description, specs, box, not_in_box, markets, tile, created_at, updated_at)
    VALUES ('prd_kettle00', 'kettle', 'Ketterly', 'kettle', 'active', '{"en":"Kettle","de":"Kessel"}', '{}', '{}', '{}', '[]', '[]', '{IE}', 'clay', ${NOW}, ${NOW})`;
  for (const [index, sku] of ["KET-BRICK", "KET-PINE", "LAMP-SAND"].entries()) {
    await sql.exec`
      INSERT INTO variant (id, product_id, sku, title, options, position, weight_grams)
      VALUES (${`var_${sku.toLowerCase().replace("-", "")}0`}, 'prd_kettle00', ${sku}, '{"en":"","de":""}', '{}', ${index}, 1200)`;
  }
  await sql.exec`
    INSERT INTO delivery_option (key, carrier, service, name, position) VALUES
      ('standard', 'demo', 'standard', '{"en":"Standard","de":"Standard"}', 1), ('express', 'demo', 'express', '{"en":"Express","de":"Express"}', 2)`;
}

export type OrderLines = readonly { readonly sku: string; readonly quantity: number }[];
export type Placed = { readonly id: Id<"order">; readonly number: string; readonly lines: readonly Id<"line">[] };

/** A paid order, as `settle` leaves it, without the work of packing it. */
export async function placeOrder(
  lines: OrderLines = [
    { sku: "KET-BRICK", quantity: 2 },
    { sku: "LAMP-SAND", quantity: 1 },
  ],
  { mode = "sandbox", locale = "en-IE" }: { mode?: string; locale?: string } = {},
): Promise<Placed> {
  const [id, number, cartId] = [newId("order"), newShortNumber(), newId("cart")];
  const subtotal = lines.reduce((sum, { quantity }) => sum + quantity * 8_900, 0);
  await sql.exec`
    INSERT INTO cart (id, token_hash, state, market, locale, created_at, updated_at) VALUES (${cartId}, ${cartId}, 'ordered', 'IE', ${locale}, ${NOW}, ${NOW})`;
  await sql.exec`
    INSERT INTO orders (id, number, state, cart_id, cart_version, attempt_key, request_hash, email, name, locale, market, mode, currency, subtotal, shipping,
      tax, included_tax, total, amount_due, tax_lines, shipping_address, billing_address, delivery_option, delivery_name, deliver_from_on, deliver_by_on,
      delivery_basis, terms_version, placed_at, paid_at)
    VALUES (${id}, ${number}, 'paid', ${cartId}, 1, ${id}, 'hash', 'ada@shopper.example', 'Ada Byrne', ${locale}, 'IE', ${mode}::payment_mode, 'EUR', ${subtotal}, 0,
      0, 0, ${subtotal}, ${subtotal}, '[]', ${JSON.stringify(ADDRESS)}::jsonb, ${JSON.stringify(ADDRESS)}::jsonb, 'standard', 'Standard', '2026-11-24', '2026-11-25',
      ${JSON.stringify(BASIS)}::jsonb, '2026-11-01', ${NOW}, ${NOW})`;
  const ids: Id<"line">[] = [];
  for (const [position, { sku, quantity }] of lines.entries()) {
    const line = newId("line");
    ids.push(line);
    await sql.exec`
      INSERT INTO line_item (id, order_id, position, variant_id, product_id, sku, handle, title, options, quantity, unit_amount, total, tax_class, tax_basis_points, tax_amount, weight_grams)
      VALUES (${line}, ${id}, ${position}, ${`var_${sku.toLowerCase().replace("-", "")}0`}, 'prd_kettle00', ${sku}, 'kettle', ${sku}, 'Brick', ${quantity}, 8900, ${quantity * 8_900}, 'standard', 2300, 0, 1200)`;
  }
  return { id, number, lines: ids };
}

export const worksOf = (orderId: string) =>
  sql.many<{ id: Id<"fulfillment">; state: string; shipBy: Date; lines: string[] }>`
    SELECT f.id, f.state::text AS state, f.ship_by, coalesce(array_agg(l.line_id ORDER BY l.line_id) FILTER (WHERE l.line_id IS NOT NULL), '{}') AS lines
    FROM fulfillment f LEFT JOIN fulfillment_line l ON l.fulfillment_id = f.id WHERE f.order_id = ${orderId} GROUP BY f.id ORDER BY f.created_at, f.id`;

export const parcelsOf = (orderId: string) =>
  sql.many<{
    id: Id<"shipment">;
    state: string;
    reason: string | null;
    trackingCode: string | null;
    labelFileId: string | null;
    voidedAt: Date | null;
    deliveredAt: Date | null;
    lastPhysicalScanAt: Date | null;
  }>`
    SELECT id, state::text AS state, reason, tracking_code, label_file_id, voided_at, delivered_at, last_physical_scan_at FROM shipment WHERE order_id = ${orderId} ORDER BY created_at, id`;

export const eventsOf = async (orderId: string): Promise<string[]> =>
  (await sql.many<{ name: string }>`SELECT name FROM domain_event WHERE order_id = ${orderId} ORDER BY recorded_at, id`).map(
    ({ name }) => name,
  );

export const stateOf = async (orderId: string): Promise<string | undefined> =>
  (await sql.one<{ state: string }>`SELECT state::text AS state FROM orders WHERE id = ${orderId}`)?.state;
