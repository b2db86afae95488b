import { beforeAll, expect, test, vi } from "vitest";

vi.mock("next/cache", () => ({ unstable_cache: (read: unknown) => read })); // outside Next there is no cache to keep things in

import { renameProduct } from "@/lib/catalog/commands/rename.ts";
import { saveProduct } from "@/lib/catalog/commands/save-product.ts";
import { listProductCards } from "@/lib/catalog/queries/cards.ts";
import { listPartVariants } from "@/lib/catalog/queries/part-variants.ts";
import { findPartsPage, findThingOfParts } from "@/lib/catalog/queries/parts-page.ts";
import { findProductPage } from "@/lib/catalog/queries/product.ts";
import { findCode, searchProducts } from "@/lib/catalog/queries/search.ts";
import { searchParts } from "@/lib/catalog/queries/search-parts.ts";
import { listSoldProducts } from "@/lib/catalog/queries/sold.ts";
import { findVariants } from "@/lib/catalog/queries/variants.ts";
import { sql, transaction } from "@/lib/platform/db/pool.ts";
import { listKnown } from "@/lib/reports/commands/shop-as-it-is.ts";
import { aKettle, aVariant } from "./kettle.ts";
import { furnish } from "./shop.ts";

const now = new Date("2026-11-22T09:00:00Z");
const LID = { key: "lid", name: { en: "Lid", de: "Deckel" }, sku: "KET-9-P-LID", weightGrams: 160 };
const SEAL = { key: "seal", name: { en: "Seal", de: "Dichtung" }, sku: "KET-9-P-SEAL", minutes: 5 };

const save = (parts: (typeof LID | typeof SEAL)[], more: { status?: "active" | "archived" } = {}) =>
  transaction((tx) =>
    saveProduct(
      tx,
      aKettle({
        handle: "third-kettle",
        parts,
        ownership: { partsYears: 10 },
        variants: [aVariant({ sku: "KET-9", gtin: null, options: {} })],
        ...more,
      }),
      { media: [], now },
    ),
  );

const partsOf = async (): Promise<string[]> => (await listPartVariants(sql, "third-kettle")).map(({ key }) => key);

beforeAll(async () => {
  await furnish();
  await save([LID, SEAL]);
});

test("each part is a variant with its own code and weight, and knows whose it is", async () => {
  const [lid] = await listPartVariants(sql, "third-kettle");
  expect(lid).toMatchObject({ key: "lid", sku: "KET-9-P-LID" });
  const facts = (await findVariants([lid?.variantId ?? ""], "de-DE")).get(lid?.variantId ?? "");
  expect(facts).toMatchObject({ name: "Deckel", partOf: "third-kettle", handle: "third-kettle-parts", weightGrams: 160, status: "active" });
  expect(facts?.title).toContain("Wasserkocher");
});

test("they stand in no list of things, have no page of their own and no row in the file", async () => {
  const handles = (await listProductCards({ locale: "en-IE" })).map(({ handle }) => handle);
  const others = [await listSoldProducts(), await listKnown(now)].flat().map(({ handle }) => handle);
  expect([...handles, ...others].filter((handle) => handle.endsWith("-parts"))).toEqual([]);
  expect(others).toContain("third-kettle");
  expect(await findProductPage("third-kettle-parts", "en-IE")).toBeNull();
  expect(await findThingOfParts("third-kettle-parts")).toBe("third-kettle");
  expect((await searchProducts({ q: "seal", locale: "en-IE", page: 1 })).total).toBe(0);
});

test("a part's number leads to its row, its name finds it among the parts", async () => {
  expect(await findCode("ket-9-p-seal")).toEqual({ kind: "part", handle: "third-kettle", sku: "KET-9-P-SEAL" });
  expect(await searchParts({ q: "dichtung", locale: "de-DE" })).toMatchObject({
    total: 1,
    parts: [{ handle: "third-kettle", name: "Dichtung" }],
  });
  expect((await searchParts({ q: "kettle", locale: "en-IE" })).total).toBe(0);
  expect((await searchParts({ q: "kettle lid", locale: "en-IE" })).parts.map(({ sku }) => sku)).toContain("KET-9-P-LID");
  expect((await searchParts({ q: "the kettle li", locale: "en-IE" })).total, "too short to be a beginning").toBe(0);
  expect((await searchParts({ q: "Dichtu", locale: "de-DE" })).total).toBe(1);
  expect((await searchParts({ q: "!&|", locale: "en-IE" })).total).toBe(0);
});

test("one that is listed no more is archived, and comes back as the same one; a thing sold no more keeps its parts", async () => {
  const [, seal] = await listPartVariants(sql, "third-kettle");
  await save([LID]);
  expect(await partsOf()).toEqual(["lid"]);
  await save([SEAL, LID], { status: "archived" });
  expect(await listPartVariants(sql, "third-kettle")).toMatchObject([{ key: "seal", variantId: seal?.variantId }, { key: "lid" }]);
  expect(await findProductPage("third-kettle", "en-IE")).toBeNull();
  const page = await findPartsPage("third-kettle", "en-IE");
  expect(page?.parts.map(({ number, key }) => `${number} ${key}`)).toEqual(["1 seal", "2 lid"]);
  expect(page?.kept).toEqual({ years: 10, soldUntil: "2026-11-22" });
  await save([LID, SEAL]);
  expect((await findPartsPage("third-kettle", "en-IE"))?.kept?.soldUntil).toBeNull();
});

test("a code that names something else is not taken over", async () => {
  await expect(save([{ ...LID, sku: "KET-1" }])).rejects.toThrow(/another product/);
  expect(await partsOf()).toEqual(["lid", "seal"]);
});

test("they move with their thing to another address", async () => {
  const row = await sql.one<{ id: string }>`SELECT id FROM product WHERE handle = 'third-kettle'`;
  await renameProduct({ productId: row?.id ?? "", handle: "great-kettle", actor: { kind: "system", job: "test" }, now });
  expect(await findThingOfParts("great-kettle-parts")).toBe("great-kettle");
  expect(await findThingOfParts("third-kettle-parts")).toBeNull();
});
