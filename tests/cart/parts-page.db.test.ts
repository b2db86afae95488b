import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";

vi.mock("next/cache", () => ({ unstable_cache: (read: unknown) => read })); // outside Next there is no cache to keep things in
vi.mock("@/lib/cart/actions", () => ({ addToCart: () => undefined }));

import ThingsPartsPage from "@/app/[locale]/(store)/products/[handle]/parts/page.tsx";
import { findFacts } from "@/lib/cart/queries/buyables.ts";
import { listPartVariants } from "@/lib/catalog/queries/part-variants.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { seed } from "@/prisma/seed/catalog.ts";

beforeAll(async () => {
  await seed();
}, 60_000);

const drawn = async (locale: string, handle = "gooseneck-kettle"): Promise<string> =>
  renderToStaticMarkup(await ThingsPartsPage({ params: Promise.resolve({ locale, handle }) }));

test("each row says number, name, code, price, stock, tools, minutes and until when; what is there can be bought", async () => {
  const page = await drawn("en-IE");
  const row = /<li id="KET-GNK-P-HANDLE".*?<\/li>/s.exec(page)?.[0] ?? "";
  expect(row).toContain("Oak handle");
  expect(row).toContain("€19.00");
  expect(row).toMatch(/In stock|\d in stock/);
  expect(row).toMatch(/Needs: hex key, in the box\s·\s5\smin\s·\sAvailable until 20\d\d at least/);
  expect(row).toContain("Add to cart");
  const out = /<li id="KET-GNK-P-STAND".*?<\/li>/s.exec(page)?.[0] ?? "";
  expect(out).toMatch(/Sold out\. Back /);
  expect(out).not.toContain("Add to cart");
});

test("every number in the drawing leads to a row, and a piece of the box has a row without one", async () => {
  const page = await drawn("de-DE");
  const marks = [...page.matchAll(/<a href="#([A-Z0-9-]+)"[^>]*data-mark="(\d+)"/g)].map(([, sku]) => sku);
  expect(marks).toEqual(["KET-GNK-P-LID", "KET-GNK-P-FILTER", "KET-GNK-P-HANDLE", "KET-GNK-P-ELEMENT", "KET-GNK-P-STAND"]);
  for (const sku of [...marks, "KET-GNK-P-HEXKEY"]) expect(page).toContain(`<li id="${sku}"`);
  expect(page).toContain("Innensechskantschlüssel für den Griff");
});

test("where the thing is not sold its parts are not either, and the page says so", async () => {
  const page = await drawn("en-US");
  expect(page).toContain("We do not send these parts to this market");
  expect(page).not.toContain("Add to cart");
});

test("a part is bought like anything: with a price, a weight and a limit of its own", async () => {
  const ids = (await listPartVariants(sql, "gooseneck-kettle")).map(({ variantId }) => variantId);
  const { variants, buyables } = await findFacts({ variantIds: ids, market: "DE", locale: "de-DE", now: new Date() });
  for (const id of ids) {
    expect(variants.get(id)?.weightGrams, id).toBeGreaterThan(0);
    expect(variants.get(id)?.picture?.src).toBe("/pictures/gooseneck-kettle/parts-brick");
    expect(buyables.get(id)).toMatchObject({ onSale: true, price: { currency: "EUR" } });
  }
});
