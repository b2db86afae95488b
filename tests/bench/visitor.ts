import { newId, newSecret } from "../../lib/kernel/ids.ts";
import { cookieName } from "../../lib/platform/cookies.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { hashToken } from "../../lib/platform/secrets.ts";

/** What a browser sends along, and the page of one of its things. */
export type Visitor = { readonly cookie: string; readonly unitPath: string };

const IN_THE_CART = ["HAL-PND-BRK", "KET-GNK-BRK"];

/** Somebody of the demo who owns things, signed in and with two more in the cart: private pages as they are used. */
export async function visitor(): Promise<Visitor> {
  const owner = await sql.one<{ customerId: string; code: string }>`
    SELECT w.customer_id, u.public_code AS code FROM ownership w JOIN owned_unit u ON u.id = w.unit_id JOIN customer c ON c.id = w.customer_id
    WHERE w.to_at IS NULL AND c.email = 'ada@shopper.example'
    ORDER BY (SELECT count(*) FROM guide_session s WHERE s.ownership_id = w.id) DESC, w.from_at LIMIT 1`;
  if (!owner) throw new Error("Nobody of the demo owns a thing");
  await fillCart(owner.customerId);
  const token = newSecret();
  await sql.exec`INSERT INTO customer_session (id, token_hash, customer_id) VALUES (${newId("session")}, ${hashToken(token)}, ${owner.customerId})`;
  return { cookie: `${cookieName("customer")}=${token}`, unitPath: `/things/${owner.code}` };
}

async function fillCart(customerId: string): Promise<void> {
  await sql.exec`
    INSERT INTO cart (id, token_hash, customer_id, market, locale, version, created_at, updated_at)
    SELECT ${newId("cart")}, ${hashToken(newSecret())}, ${customerId}, 'IE', 'en-IE', 1, shop_now(), shop_now()
    WHERE NOT EXISTS (SELECT 1 FROM cart WHERE customer_id = ${customerId} AND state = 'open')`;
  for (const sku of IN_THE_CART) {
    await sql.exec`
      INSERT INTO cart_line (id, cart_id, variant_id, quantity, seen_amount, seen_currency, added_at)
      SELECT ${newId("cartLine")}, c.id, v.id, 1, p.amount, p.currency, shop_now()
      FROM cart c, variant v JOIN price p ON p.variant_id = v.id AND p.price_list = 'eur'
      WHERE c.customer_id = ${customerId} AND c.state = 'open' AND v.sku = ${sku} ORDER BY p.valid_from DESC LIMIT 1 ON CONFLICT DO NOTHING`;
  }
}
