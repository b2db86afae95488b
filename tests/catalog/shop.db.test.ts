import { beforeAll, describe, expect, test, vi } from "vitest";

vi.mock("next/cache", () => ({ unstable_cache: (read: unknown) => read })); // outside Next there is no cache to keep things in

import { listProductCards } from "@/lib/catalog/queries/cards.ts";
import { findCollection, listCollections } from "@/lib/catalog/queries/collections.ts";
import { findProductPage } from "@/lib/catalog/queries/product.ts";
import { findCode, searchProducts } from "@/lib/catalog/queries/search.ts";
import { findVariants, listPagesOf } from "@/lib/catalog/queries/variants.ts";
import { availability } from "@/lib/inventory/queries.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { readProducts, seed } from "@/prisma/seed/catalog.ts";
import { COLLECTIONS } from "@/prisma/seed/collections.ts";

beforeAll(async () => {
  await seed();
}, 30_000);

const variantId = async (sku: string) => (await sql.one<{ id: string }>`SELECT id FROM variant WHERE sku = ${sku}`)?.id ?? "";

describe("furnishing the shop", () => {
  test("twice changes nothing", async () => {
    const counts = () =>
      sql.one`SELECT (SELECT count(*) FROM product) AS products, (SELECT count(*) FROM variant) AS variants, (SELECT count(*) FROM price) AS prices,
        (SELECT count(*) FROM stock_movement) AS movements, (SELECT count(*) FROM incoming_stock) AS incoming, (SELECT count(*) FROM media) AS media`;
    const before = await counts();
    await seed();
    expect(await counts()).toEqual(before);
  });

  test("leaves what staff have changed as they left it", async () => {
    await sql.exec`UPDATE product SET brand = 'Ours', version = 2 WHERE handle = 'rucksack'`;
    await seed();
    expect((await findProductPage("rucksack", "en-IE"))?.brand).toBe("Ours");
    await sql.exec`UPDATE product SET brand = 'Marrowick', version = 1 WHERE handle = 'rucksack'`;
  });

  test("what is on hand is the sum of its movements", async () => {
    const wrong = await sql.many`
      SELECT l.variant_id FROM inventory_level l LEFT JOIN stock_movement m ON m.variant_id = l.variant_id GROUP BY l.variant_id HAVING l.on_hand <> coalesce(sum(m.quantity), 0)`;
    expect(wrong).toEqual([]);
  });
});

describe("collections and cards", () => {
  test("in the order of the shop and the reader's language", async () => {
    expect((await listCollections("de-DE")).map(({ name }) => name)).toEqual(["Küche", "Licht & Zuhause", "Hören & Strom", "Kleidung"]);
    expect(await findCollection("attic", "en-IE")).toBeNull();
    const cards = await listProductCards({ locale: "en-IE", collection: "kitchen" });
    expect(cards.map(({ handle }) => handle)).toEqual(COLLECTIONS.find(({ handle }) => handle === "kitchen")?.products);
    expect(cards[0]).toMatchObject({ name: "Gooseneck kettle", fact: "0.9\u00a0l", tile: "clay", colours: ["brick", "pine", "cream"] });
    expect(cards[0]?.picture?.src).toBe("/pictures/gooseneck-kettle/front-brick");
    expect(cards[0]?.variantIds).toHaveLength(3);
  });

  test("only what is sold in the reader's market", async () => {
    const handles = async (locale: string) => (await listProductCards({ locale })).map(({ handle }) => handle);
    const sold = (await readProducts()).filter(({ markets }) => markets.includes("IE")).map(({ handle }) => handle);
    expect((await handles("en-IE")).sort()).toEqual(sold.sort());
    expect(await handles("en-US")).not.toContain("gooseneck-kettle");
    expect(await handles("en-GB")).not.toContain("e-bike");
    expect(await listProductCards({ locale: "en-IE", limit: 2 })).toHaveLength(2);
  });
});

describe("a product's page", () => {
  test("says its facts once, in both languages", async () => {
    const page = await findProductPage("task-lamp", "de-DE");
    expect(page?.name).toBe("Arbeitsleuchte");
    expect(page?.description.join(" ")).toContain("E27-Leuchtmittel bis 15\u00a0W");
    expect(page?.specs).toContainEqual({ term: "Leuchtmittel, höchstens", detail: "15\u00a0W" });
    expect(page?.missing).toEqual([{ name: "E27-Leuchtmittel", needed: true, handle: "led-bulb-e27" }]);
    expect(page?.pictures[0]?.alt).toBe("Arbeitsleuchte, Senfgelb; E27-Leuchtmittel nicht enthalten");
    expect(page?.variants.map(({ title }) => title)).toEqual(["Senfgelb", "Ziegelrot", "Tannengrün"]);
    expect(page?.collection?.handle).toBe("light-and-home");
  });

  test("there is none for an unknown handle or a draft", async () => {
    expect(await findProductPage("teapot", "en-IE")).toBeNull();
    await sql.exec`UPDATE product SET status = 'draft' WHERE handle = 'wall-clock'`;
    expect(await findProductPage("wall-clock", "en-IE")).toBeNull();
    await sql.exec`UPDATE product SET status = 'active' WHERE handle = 'wall-clock'`;
  });
});

describe("variants for carts and orders", () => {
  test("carry what an order freezes", async () => {
    const [kettle, bulb] = [await variantId("KET-GNK-PIN"), await variantId("QUI-E27-7W")];
    const found = await findVariants([kettle, bulb, "var_00000000000000000000"], "en-IE");
    expect(found.size).toBe(2);
    expect(found.get(kettle)).toMatchObject({
      sku: "KET-GNK-PIN",
      name: "Gooseneck kettle",
      title: "Pine",
      handle: "gooseneck-kettle",
      weightGrams: 1_950,
      status: "active",
      maxPerOrder: 5,
    });
    expect(found.get(kettle)?.picture).toMatchObject({ src: "/pictures/gooseneck-kettle/front-pine", tile: "clay" });
    expect(found.get(bulb)).toMatchObject({ title: "", options: {} });
  });

  test("one that is no longer made is archived, though its product is sold", async () => {
    const id = await variantId("KET-GNK-CRM");
    await sql.exec`UPDATE variant SET archived_at = now() WHERE id = ${id}`;
    expect((await findVariants([id], "en-IE")).get(id)?.status).toBe("archived");
    expect((await findProductPage("gooseneck-kettle", "en-IE"))?.variants).toHaveLength(2);
    await sql.exec`UPDATE variant SET archived_at = NULL WHERE id = ${id}`;
  });

  test("know what is left of them, when more comes and where they are shown", async () => {
    const [low, out, unknown] = [await variantId("KET-GNK-PIN"), await variantId("COR-HPH-BRK"), "var_00000000000000000000"];
    const shelves = await availability([low, out, unknown]);
    expect(shelves.get(low)).toMatchObject({ available: 2 });
    expect(shelves.get(out)).toMatchObject({ available: 0, nextOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    expect(shelves.get(unknown)).toEqual({ available: 0, nextOn: null });
    expect(await listPagesOf([low, out])).toEqual(
      expect.arrayContaining([
        { handle: "gooseneck-kettle", collections: ["kitchen"] },
        { handle: "headphones", collections: ["listen-and-power"] },
      ]),
    );
  });
});

describe("searching", () => {
  const search = async (q: string, locale = "en-IE") => {
    const { cards, ...rest } = await searchProducts({ q, locale, page: 1 });
    return { handles: cards.map(({ handle }) => handle), ...rest };
  };

  test("finds words, their forms and their beginnings", async () => {
    const kettles = await search("kettle");
    expect(kettles).toMatchObject({ spelling: null, loose: false });
    expect(kettles.handles[0], "before what only speaks of kettles").toBe("gooseneck-kettle");
    expect((await search("kettles")).handles).toEqual(kettles.handles);
    expect((await search("goosen kett")).handles).toEqual(["gooseneck-kettle"]);
    expect((await search("Kopfhörer", "de-DE")).handles[0]).toBe("headphones");
    expect((await search("Lampe", "de-DE")).handles.slice(0, 2).toSorted()).toEqual(["floor-lamp", "task-lamp"]); // by their kind, before a hook for one
    expect((await search("lamp", "de-DE")).handles.slice(0, 2).toSorted(), "begun: not a Ladegerät").toEqual(["floor-lamp", "task-lamp"]);
    expect((await search("Kaffee", "de-DE")).handles).toEqual(expect.arrayContaining(["burr-grinder", "moka-pot", "gooseneck-kettle"]));
    expect((await search("coffee")).handles).toContain("moka-pot");
  });

  test.each([
    ["de-DE", "Lampe", ["floor-lamp", "task-lamp", "pendant-lamp", "rechargeable-lamp"]], // and a hook for one is no lamp
    ["de-DE", "Leuchten", ["rechargeable-lamp", "pendant-lamp", "task-lamp", "floor-lamp"]],
    ["de-DE", "Stühle", ["desk-chair"]], // a Schreibtischstuhl
    ["de-DE", "Fahrrad", ["e-bike", "bike-light"]],
    ["de-DE", "Rad", ["e-bike"]], // no Radio
    ["de-DE", "Kaffee", ["burr-grinder", "espresso-machine", "moka-pot"]],
    ["de-DE", "Kühlschrank", ["fridge-freezer"]],
    ["de-DE", "Schuhe", ["trainers", "boots"]], // no Handschuhe
    ["de-DE", "Winterjacke", ["shell-jacket"]],
    ["de-DE", "Messer", ["chefs-knife"]], // nothing of Messing
    ["de-DE", "Hose", ["jeans"]],
    ["de-DE", "Schrauben", ["wall-plugs"]],
    ["de-DE", "T-Shirt", ["shirt"]],
    ["en-IE", "lamp", ["pendant-lamp", "rechargeable-lamp", "floor-lamp", "task-lamp"]],
    ["en-IE", "desk lamp", ["task-lamp"]],
    ["en-IE", "bike", ["e-bike", "bike-light"]],
    ["en-IE", "coat", ["chore-coat", "raincoat", "shell-jacket"]], // before what is coated
    ["en-IE", "shoes", ["trainers", "boots"]],
    ["en-IE", "pan", ["steel-pan"]], // no solar panel
    ["en-IE", "shelf", ["shelving"]],
    ["en-IE", "red kettle", ["gooseneck-kettle"]], // it is called brick
    ["en-IE", "suit", ["suit"]],
  ])("%s: %s shows first what a shopper means", async (locale, q, first) => {
    expect((await search(q, locale)).handles.slice(0, first.length)).toEqual(first);
  });

  test("a colour's own name is meant by the colour", async () => {
    expect((await search("rote Lampe", "de-DE")).handles).toEqual(expect.arrayContaining(["task-lamp", "floor-lamp", "pendant-lamp"]));
  });

  test("what is called alike but is another thing stays away", async () => {
    for (const [q, never] of [
      ["Schuhe", "gloves"],
      ["Lampe", "ceiling-hook"],
      ["Pfanne", "solar-panel"],
    ] as const)
      expect((await search(q, "de-DE")).handles, q).not.toContain(never);
  });

  test("forgives a spelling and says what it looked for", async () => {
    const first = async (q: string, locale?: string) => {
      const { handles, spelling } = await search(q, locale);
      return { handle: handles[0], spelling };
    };
    expect(await first("kettel")).toEqual({ handle: "gooseneck-kettle", spelling: "kettle" });
    expect(await first("hedphones")).toEqual({ handle: "headphones", spelling: "headphones" });
    expect(await first("rucksak", "de-DE")).toEqual({ handle: "rucksack", spelling: "rucksack" });
  });

  test("says when only some of the words fit", async () => {
    expect(await search("purple kettle")).toMatchObject({ loose: true, handles: expect.arrayContaining(["gooseneck-kettle"]) });
  });

  test("finds nothing for nonsense, for nothing and for what is not sold there", async () => {
    for (const q of ["xyzzy", "", "!!!", "the", "':* | !'"]) expect((await search(q)).total, q).toBe(0);
    expect((await search("gooseneck", "en-US")).total).toBe(0);
  });

  test("counts all and shows a page", async () => {
    const second = await searchProducts({ q: "e", locale: "en-IE", page: 40 });
    expect(second.cards).toEqual([]);
    expect(second.total).toBeGreaterThan(0);
  });

  test("leads from a code to what it names", async () => {
    expect(await findCode("ket-gnk-brk")).toEqual({ kind: "variant", handle: "gooseneck-kettle", sku: "KET-GNK-BRK" });
    expect(await findCode("2900000001015")).toMatchObject({ kind: "variant", sku: "KET-GNK-BRK" });
    expect(await findCode("7QX4M-2K9TB")).toEqual({ kind: "order", number: "7QX4M-2K9TB" });
    expect(await findCode("headphones")).toBeNull();
    expect(await findCode("KET-NOT-THERE")).toBeNull();
  });
});
