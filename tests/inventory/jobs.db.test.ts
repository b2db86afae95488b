import { beforeEach, expect, test, vi } from "vitest";

const refreshed = vi.hoisted(() => ({ tags: [] as string[] }));
vi.mock("@/lib/platform/cache.ts", async (original) => ({
  ...(await original<typeof import("@/lib/platform/cache.ts")>()),
  refresh: async (tags: readonly string[]) => void refreshed.tags.push(...tags),
}));

import { refreshShelves } from "@/lib/inventory/jobs.ts";
import { newId } from "@/lib/kernel/ids.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { seed } from "@/prisma/seed/catalog.ts";

const orderId = "ord_00000000000000000001";

/** Units of a variant that an order holds; the order itself is another room's and not asked for here. */
async function hold(sku: string, quantity: number): Promise<void> {
  const variant = await sql.one<{ id: string }>`SELECT id FROM variant WHERE sku = ${sku}`;
  await sql.exec`ALTER TABLE reservation DROP CONSTRAINT IF EXISTS reservation_order_id_fkey`;
  await sql.exec`
    INSERT INTO reservation (id, order_id, line_id, variant_id, quantity, expires_at)
    VALUES (${newId("reservation")}, ${orderId}, ${newId("line")}, ${variant?.id}, ${quantity}::int, now() + interval '35 minutes')`;
  await sql.exec`UPDATE inventory_level SET reserved = reserved + ${quantity}::int WHERE variant_id = ${variant?.id}`;
}

beforeEach(async () => {
  await seed();
  refreshed.tags = [];
  await sql.exec`DELETE FROM reservation`;
  await sql.exec`UPDATE inventory_level SET reserved = 0`;
});

test("an order that empties a shelf draws the pages anew that show it, and no others", async () => {
  await hold("KET-GNK-PIN", 2);
  await refreshShelves({ orderId });
  expect(refreshed.tags.sort()).toEqual(["collection:all", "collection:kitchen", "product:gooseneck-kettle"]);
});

test("an order from a full shelf draws none", async () => {
  await hold("KET-GNK-BRK", 2);
  await refreshShelves({ orderId });
  expect(refreshed.tags).toEqual([]);
});

test("an order unknown by now is passed over", async () => {
  await refreshShelves({ orderId: "ord_00000000000000000009" });
  expect(refreshed.tags).toEqual([]);
});
