import { beforeAll, expect, test } from "vitest";
import { sql } from "@/lib/platform/db/pool.ts";
import { seed as seedCatalogue } from "@/prisma/seed/catalog.ts";
import { SAID } from "@/prisma/seed/needs/all.ts";
import { seed } from "@/prisma/seed/needs.ts";

beforeAll(async () => {
  await seedCatalogue();
  await seed();
}, 30_000);

const count = async (): Promise<unknown> =>
  sql.one`SELECT (SELECT count(*) FROM need) AS needs, (SELECT count(*) FROM provision) AS provisions, (SELECT count(*) FROM capability) AS capabilities`;

test("every need and every provision of the demo is written, and written once", async () => {
  const before = await count();
  const all = Object.values(SAID);
  expect(before).toMatchObject({
    needs: all.flatMap(({ needs = [] }) => needs).length,
    provisions: all.flatMap(({ provides = [] }) => provides).length,
  });
  await seed();
  expect(await count()).toEqual(before);
});

test("a need that asks for a spare part leads to the very part, and staff's own words stay", async () => {
  const part = await sql.one`
    SELECT v.sku, p.part_of IS NOT NULL AS is_part, (n.lasts->>'days')::int AS days FROM need n JOIN product thing ON thing.id = n.product_id JOIN variant v ON v.id = n.to_variant_id
      JOIN product p ON p.id = n.to_product_id WHERE thing.handle = 'filter-jug'`;
  expect(part).toEqual({ sku: "KET-JUG-P-CART", isPart: true, days: 30 });
  await sql.exec`UPDATE need SET quantity = 3, version = 2 WHERE product_id = (SELECT id FROM product WHERE handle = 'filter-jug')`;
  await seed();
  expect(await sql.one`SELECT quantity FROM need n JOIN product p ON p.id = n.product_id WHERE p.handle = 'filter-jug'`).toEqual({
    quantity: 3,
  });
});
