import { newId, newShortNumber } from "../../../lib/kernel/ids.ts";
import { sql, transaction } from "../../../lib/platform/db/pool.ts";
import type { Belief } from "./oracle.ts";
import type { Plan } from "./plan.ts";

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
/** Nobody reads the mails of a thousand parcels; the gate keeps them back. */
const NOBODY = "replayed@parcels.example";

type Row = { readonly id: string; readonly createdAt: Date; readonly carrier: string; readonly code: string };

/**
 * An order in one packed parcel each, as the shop would have written it, but for its price: a thing at nought needs no payment,
 * so that the shop's books stay true while a thousand are replayed.
 */
export async function writeParcels(parcels: Plan["parcels"]): Promise<Map<number, string>> {
  const goods = await sql.one<{ variantId: string; productId: string; option: string }>`
    SELECT v.id AS variant_id, v.product_id, (SELECT key FROM delivery_option WHERE carrier = 'demo' ORDER BY position LIMIT 1) AS option FROM variant v LIMIT 1`;
  if (!goods) throw new Error("The shop has nothing to send.");
  await sql.exec`
    INSERT INTO suppression (email, kind, reason, at) VALUES (${NOBODY}, 'bounce', 'nobody reads it', now()) ON CONFLICT DO NOTHING`;
  const ids = new Map<number, string>();
  for (const { n, createdAt, carrier, code } of parcels) {
    const id = newId("shipment");
    ids.set(n, id);
    await writeOne({ id, createdAt: new Date(createdAt), carrier, code }, goods);
  }
  return ids;
}

async function writeOne(
  { id, createdAt, carrier, code }: Row,
  goods: { variantId: string; productId: string; option: string },
): Promise<void> {
  const [order, number, cart, line, work] = [newId("order"), newShortNumber(), newId("cart"), newId("line"), newId("fulfillment")];
  const address = JSON.stringify(ADDRESS);
  await transaction(async (tx) => {
    await tx.exec`
      INSERT INTO cart (id, token_hash, state, market, locale, created_at, updated_at) VALUES (${cart}, ${cart}, 'ordered', 'IE', 'en-IE', ${createdAt}, ${createdAt})`;
    await tx.exec`
      INSERT INTO orders (id, number, state, cart_id, cart_version, attempt_key, request_hash, email, name, locale, market, mode, currency, subtotal, shipping, tax,
        included_tax, total, amount_due, tax_lines, shipping_address, billing_address, delivery_option, delivery_name, deliver_from_on, deliver_by_on, delivery_basis,
        terms_version, placed_at)
      VALUES (${order}, ${number}, 'paid', ${cart}, 1, ${order}, 'replayed', ${NOBODY}, 'Ada Byrne', 'en-IE', 'IE', 'sandbox', 'EUR', 0, 0, 0, 0, 0, 0, '[]',
        ${address}::jsonb, ${address}::jsonb, ${goods.option}, 'Standard', '2026-11-24', '2026-11-25', '{}', '2026-11-01', ${createdAt})`;
    await tx.exec`
      INSERT INTO line_item (id, order_id, position, kind, variant_id, product_id, sku, handle, title, options, quantity, unit_amount, total, tax_class,
        tax_basis_points, tax_amount, weight_grams, packed_at)
      VALUES (${line}, ${order}, 0, 'service', ${goods.variantId}, ${goods.productId}, 'REPLAY', 'replay', 'Replayed', '', 1, 0, 0, 'standard', 0, 0, 900, ${createdAt})`;
    await tx.exec`
      INSERT INTO fulfillment (id, order_id, state, created_at, ship_by, packed_at) VALUES (${work}, ${order}, 'packed', ${createdAt}, ${createdAt}, ${createdAt})`;
    await tx.exec`INSERT INTO fulfillment_line (fulfillment_id, line_id, quantity) VALUES (${work}, ${line}, 1)`;
    await tx.exec`
      INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, tracking_code, weight_grams, created_at)
      VALUES (${id}, ${order}, ${work}, ${carrier}, 'standard', ${code}, 900, ${createdAt})`;
    await tx.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${id}, ${line}, 1)`;
  });
}

type Found = {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly deliveredAt: Date | null;
  readonly how: string | null;
  readonly lastSeenAt: Date | null;
  readonly pickupExpiresAt: Date | null;
  readonly orderState: string;
  readonly kept: number;
};

/** What the shop believes of these parcels. */
export async function readBeliefs(ids: readonly string[]): Promise<Map<string, Belief>> {
  const rows = await sql.many<Found>`
    SELECT s.id, s.state::text AS state, s.reason, s.delivered_at, s.proof->>'kind' AS how, s.last_physical_scan_at AS last_seen_at, s.pickup_expires_at,
      o.state::text AS order_state, (SELECT count(*)::int FROM tracking_event e WHERE e.shipment_id = s.id) AS kept
    FROM shipment s JOIN orders o ON o.id = s.order_id WHERE s.id = ANY(${[...ids]})`;
  return new Map(
    rows.map((row) => [
      row.id,
      {
        state: row.state,
        reason: row.reason,
        deliveredAt: row.deliveredAt?.getTime() ?? null,
        how: row.how,
        lastSeenAt: row.lastSeenAt?.getTime() ?? null,
        waitsUntil: row.pickupExpiresAt?.toISOString().slice(0, 10) ?? null,
        isOut: row.orderState === "fulfilled",
        kept: row.kept,
      },
    ]),
  );
}
