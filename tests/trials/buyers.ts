import { newId, newSecret } from "../../lib/kernel/ids.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { hashToken } from "../../lib/platform/secrets.ts";
import { Browser, type Form, formWith } from "./browser.ts";

/** Somebody who has answered every question of the checkout and stands before the pay button. */
export type Buyer = { readonly browser: Browser; readonly cartId: string; readonly email: string; readonly lines: readonly BuyerLine[] };
export type BuyerLine = { readonly variantId: string; readonly quantity: number };

const ADDRESS = {
  name: "Tess Trial",
  company: null,
  line1: "3 Fade Street",
  line2: null,
  postcode: "D02 XY45",
  city: "Dublin",
  region: null,
  country: "IE",
};

/** A source of its own each, so that limits by source see many people and not one machine. */
export const sourceFor = (index: number): string => `198.18.${(index >> 8) & 255}.${index & 255}`;

/** Cart and answers are written straight into the database: what is under trial begins at the pay button. */
export async function aBuyer(url: string, { index, lines }: { index: number; lines: readonly BuyerLine[] }): Promise<Buyer> {
  const [cartId, token, email] = [newId("cart"), newSecret(), `trial-${index}-${crypto.randomUUID().slice(0, 8)}@shopper.example`];
  await sql.exec`
    INSERT INTO cart (id, token_hash, market, locale, version, created_at, updated_at) VALUES (${cartId}, ${hashToken(token)}, 'IE', 'en-IE', 1, shop_now(), shop_now())`;
  for (const { variantId, quantity } of lines) {
    await sql.exec`
      INSERT INTO cart_line (id, cart_id, variant_id, quantity, seen_amount, seen_currency, added_at)
      SELECT ${newId("cartLine")}, ${cartId}, ${variantId}, ${quantity}, amount, currency, shop_now() FROM price
      WHERE variant_id = ${variantId} AND price_list = 'eur' ORDER BY valid_from DESC LIMIT 1`;
  }
  await sql.exec`
    INSERT INTO checkout (cart_id, email, name, address, delivery_option, updated_at)
    VALUES (${cartId}, ${email}, 'Tess Trial', ${JSON.stringify(ADDRESS)}::jsonb, 'standard', shop_now())`;
  const browser = new Browser(url, sourceFor(index));
  browser.cookie("kept_cart", token);
  return { browser, cartId, email, lines };
}

/** The pay form of the review page, as the shop draws it for this buyer. */
export async function payForm(buyer: Buyer): Promise<Form> {
  const page = await buyer.browser.open("/checkout/review");
  return formWith(page.html, "attemptKey");
}

export type Placed = { readonly status: number; readonly location: string; readonly sessionId: string | null; readonly ms: number };

/** Presses the pay button. A session's id means that the order stands and waits to be paid. */
export async function pressPay(buyer: Buyer, form: Form, changes: Readonly<Record<string, string>> = {}): Promise<Placed> {
  const started = performance.now();
  const answer = await buyer.browser.post("/api/checkout/pay", { ...form.fields, ...changes });
  await answer.arrayBuffer();
  const location = answer.headers.get("location") ?? "";
  return { status: answer.status, location, sessionId: /\/pay\/(cs_\w+)/.exec(location)?.[1] ?? null, ms: performance.now() - started };
}

export async function inParallel<T, R>(items: readonly T[], width: number, work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(width, items.length) }, async () => {
      for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as T, index);
    }),
  );
  return results;
}
