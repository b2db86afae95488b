import { addAddress } from "../../lib/customers/commands/addresses.ts";
import { askForData, askForOwnExport } from "../../lib/journey/commands/data-requests.ts";
import { giveData } from "../../lib/journey/commands/give-data.ts";
import { DAY, earlier } from "../../lib/kernel/clock.ts";
import type { Id } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { BUYERS } from "./buyers.ts";
import { datedBack } from "./dated-back.ts";

/** What Ada wanted to come back to: cheaper by now, as it was, in stock again, and sold out since. */
const WISHES = [
  { sku: "BRI-GRD-COA", days: 40, was: { more: 3_000, inStock: true } },
  { sku: "COR-HPH-NAV", days: 12, was: { more: 0, inStock: true } },
  { sku: "THR-JMP-CRM-M", days: 25, was: { more: -500, inStock: false } },
  { sku: null, days: 8, was: { more: 0, inStock: true } },
] as const;

const ADDRESSES = [
  { name: "Ada Byrne", company: null, line1: "3 Fade Street", line2: null, postcode: "D02 XY45", city: "Dublin", region: null },
  {
    name: "Ada Byrne",
    company: "Byrne & Daughters",
    line1: "Unit 4, Spencer Dock",
    line2: "Reception",
    postcode: "D01 K5X2",
    city: "Dublin",
    region: null,
  },
] as const;

/** An account worth looking at, and what two others asked about their data. */
export async function seed(): Promise<number> {
  if (!env().DEMO) return 0;
  const ada = await sql.one<{ id: Id<"customer">; email: string; name: string }>`
    SELECT id, email::text AS email, name FROM customer WHERE email = ${BUYERS.ada.email} AND erased_at IS NULL`;
  if (!ada || (await sql.one`SELECT 1 FROM wishlist_item LIMIT 1`)) return 0;
  const now = await shopNow();
  for (const address of ADDRESSES)
    must(await addAddress({ kind: "customer", ...ada, sessionId: "ses_seed" }, { ...address, country: "IE", phone: null }, now));
  const wishes = await Promise.all(
    WISHES.map(
      async (wish) => sql.exec`
    INSERT INTO wishlist_item (customer_id, variant_id, added_at, seen_amount, seen_currency, seen_in_stock)
    SELECT ${ada.id}, v.id, ${earlier(now, wish.days * DAY)}, p.amount + ${wish.was.more}::int, 'EUR', ${wish.was.inStock}
    FROM variant v JOIN price p ON p.variant_id = v.id AND p.price_list = 'eur' LEFT JOIN inventory_level l ON l.variant_id = v.id JOIN product d ON d.id = v.product_id
    WHERE d.status = 'active' AND d.part_of IS NULL AND v.archived_at IS NULL AND CASE WHEN ${wish.sku}::text IS NULL THEN coalesce(l.on_hand - l.reserved, 0) <= 0 ELSE v.sku = ${wish.sku} END
    ORDER BY p.valid_from DESC, v.sku LIMIT 1 ON CONFLICT DO NOTHING`,
    ),
  );
  return ADDRESSES.length + wishes.reduce((sum, each) => sum + each, 0) + (await askAboutData(now));
}

async function askAboutData(now: Date): Promise<number> {
  const { hana, kaya } = BUYERS;
  const then = earlier(now, 2 * DAY);
  await askForOwnExport({ kind: "export", ...hana, now: then });
  const asked = await sql.one<{ id: string }>`SELECT id FROM data_request WHERE email = ${hana.email}`;
  if (asked) await datedBack(then, () => giveData(asked.id, then));
  must(await askForData({ kind: "erasure", ...kaya, now }));
  return 2;
}
