import { beforeAll, describe, expect, test, vi } from "vitest";

vi.mock("next/cache", () => ({ unstable_cache: (read: unknown) => read }));

import { findStaffProduct } from "@/lib/catalog/queries/desk/product.ts";
import { findProductPage } from "@/lib/catalog/queries/product.ts";
import type { Staff } from "@/lib/kernel/actor.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { importProducts, keepFile } from "@/lib/reports/commands/import-products.ts";
import { planImport } from "@/lib/reports/commands/plan-import.ts";
import { productsCsv } from "@/lib/reports/queries/products-csv.ts";
import { tame, untame } from "@/lib/reports/rules/products-csv/columns.ts";
import { fromHtml, toHtml } from "@/lib/reports/rules/products-csv/prose.ts";
import { summaryOf } from "@/lib/reports/rules/products-csv/summary.ts";
import { furnish } from "../catalog/shop.ts";
import { hire } from "../journey/staff.ts";

let carla: Staff;
const now = new Date("2026-11-22T10:00:00Z");
const by = () => ({ actor: carla, now });
const exported = () => productsCsv(carla, { siteUrl: "https://shop.example", now });
const plan = (csv: string) => planImport(Buffer.from(csv), now);
const counts = () =>
  sql.one`SELECT (SELECT count(*) FROM product) AS products, (SELECT count(*) FROM variant) AS variants, (SELECT count(*) FROM price) AS prices, (SELECT sum(version) FROM product) AS versions, (SELECT count(*) FROM product_revision) AS revisions`;

let csv = "";
beforeAll(async () => {
  await furnish();
  carla = await hire("Carla", "catalog");
  csv = await exported();
});

async function importCsv(text: string) {
  const kept = await keepFile(Buffer.from(text), by());
  if (!kept.ok) throw new Error("not kept");
  return importProducts(kept.value.fileId, by());
}

describe("products as a table", () => {
  test("taken out and in again, they change nothing", async () => {
    const before = await counts();
    const { problems, products } = await plan(csv);
    expect(problems).toEqual([]);
    expect(summaryOf(products)).toEqual({ begun: 0, changed: 0, unchanged: products.length, prices: 0 });
    expect(products).toHaveLength(2);
    expect(await importCsv(csv)).toMatchObject({ ok: true, value: { changed: 0 } });
    expect(await counts()).toEqual(before);
    expect(await exported()).toBe(csv);
  });

  test("say every problem by row and column, and nothing is imported", async () => {
    const before = await counts();
    const file = [
      "Handle,Title,Vendor,Type,Variant SKU,Variant Grams,Variant Price,Colour",
      "new-thing,New thing,Ketterly,Kettle,NEW-1,abc,12.345,x",
      ",No handle,,,,,,",
      "odd-thing,Odd,Ketterly,Submarine,KET-1,5,1.00,,extra",
    ].join("\n");
    const { problems } = await plan(file);
    expect(problems.map(({ row, column, code }) => `${row} ${column} ${code}`).sort()).toEqual([
      "1 Colour column_unknown",
      "2 Variant Grams not_a_number",
      "2 Variant Price too_many_digits",
      "3 Handle required",
      "4  row_too_wide",
      "4 Type type_unknown",
      "4 Variant SKU sku_taken",
    ]);
    expect(await importCsv(file)).toMatchObject({ ok: false, problem: { code: "file_has_problems" } });
    expect(await counts()).toEqual(before);
  });

  test("change what they say and no more: words, a price; what the file leaves out stays", async () => {
    const file = "Handle;Title;Variant SKU;Variant Price\nfirst-kettle;Swan kettle;KET-1;91.00\n"; // as German spreadsheets write it
    const before = await findProductPage("first-kettle", "en-IE");
    expect((await plan(file)).problems).toEqual([]);
    expect(await importCsv(file)).toMatchObject({ ok: true, value: { changed: 1 } });
    const after = await findProductPage("first-kettle", "en-IE");
    expect(after?.name).toBe("Swan kettle");
    expect({ ...after, name: "" }).toEqual({ ...before, name: "" });
    const price = await sql.one<{ amount: number }>`
      SELECT p.amount FROM price p JOIN variant v ON v.id = p.variant_id WHERE v.sku = 'KET-1' AND p.price_list = 'eur' ORDER BY p.valid_from DESC LIMIT 1`;
    expect(price?.amount).toBe(9_100);
  });

  test("begin new products as drafts, with what is missing left to be filled in", async () => {
    const file =
      'Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Price,Variant Barcode\nnew-pot,New pot,"<p>A pot.</p><p>With <b>lid</b>.</p>",Ketterly,Kettle,kitchen,Color,brick,POT-1,900,20.00,\n';
    expect(await importCsv(file)).toMatchObject({ ok: true, value: { changed: 1 } });
    expect(await findProductPage("new-pot", "en-IE")).toBeNull();
    const row = await sql.one<{ id: string }>`SELECT id FROM product WHERE handle = 'new-pot'`;
    const product = await findStaffProduct(row?.id ?? "");
    expect(product).toMatchObject({
      status: "draft",
      content: {
        brand: "Ketterly",
        description: { en: "A pot.\n\nWith lid." },
        variants: [{ sku: "POT-1", options: { colour: "brick" } }],
      },
    });
    expect(product?.issues.length).toBeGreaterThan(0);
  });
});

describe("cells", () => {
  test.each(["=1+1", "+49", "-5", "@x", "'=1", "''-a", "plain", "'quoted'", ""])(
    "%s comes back as it went, and no spreadsheet computes it (TRUST R51)",
    (text) => {
      expect(untame(tame(text))).toBe(text);
      expect(tame(text)).not.toMatch(/^[=+\-@]/);
    },
  );

  test("prose goes out as paragraphs and comes back without anybody's mark-up", () => {
    const text = "A < B & “C”.\n\nSecond\nline.";
    expect(fromHtml(toHtml(text))).toBe(text);
    expect(fromHtml('<div onclick="x">One</div><script>alert(1)</script><ul><li>Two</li></ul>')).toBe("One\n\nTwo");
  });
});
