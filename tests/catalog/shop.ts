import { saveCollection } from "@/lib/catalog/commands/save-collection.ts";
import { saveProduct } from "@/lib/catalog/commands/save-product.ts";
import { saveProductType } from "@/lib/catalog/commands/save-type.ts";
import type { MediaInput } from "@/lib/catalog/schema/media.ts";
import { newId } from "@/lib/kernel/ids.ts";
import { transaction } from "@/lib/platform/db/pool.ts";
import { aKettle, aVariant, KETTLE_SPECS } from "./kettle.ts";

const since = new Date("2026-09-01T08:00:00Z");

const picture = (src: string, more: Partial<MediaInput> = {}): MediaInput => ({
  shot: "front",
  colour: null,
  src,
  width: 1200,
  height: 1500,
  alt: { en: "A kettle; cup not included", de: "Ein Kessel; Tasse nicht enthalten" },
  caption: { en: "The cup does not come with it", de: "Die Tasse gehört nicht dazu" },
  shows: [{ name: { en: "Cup", de: "Tasse" }, inBox: false }],
  marks: [{ part: "lid", x: 0.25, y: 0.5 }],
  formats: ["webp"],
  ...more,
});

/** Two kettles that say as much as a product can, in one collection, priced since September. */
export async function furnish(): Promise<void> {
  await transaction(async (tx) => {
    await saveProductType(tx, { key: "kettle", name: { en: "Kettle", de: "Wasserkocher" }, specs: [...KETTLE_SPECS] as never });
    const first = aKettle({
      handle: "first-kettle",
      description: { en: "Heats 900 ml, and <fast> & well.\n\nLine one\nline two.", de: "=Erhitzt 0,9 l.\n\nZweiter Absatz." },
      notInBox: [{ name: { en: "E27 bulb", de: "E27-Leuchtmittel" }, needed: true, handle: "second-kettle" }],
      parts: [
        {
          key: "lid",
          name: { en: "Lid", de: "Deckel" },
          sku: "KET-1-P-LID",
          tools: { en: "Screwdriver", de: "Schraubendreher" },
          minutes: 5,
        },
      ],
      ownership: { partsYears: 10, supplies: [{ name: { en: "Filter", de: "Filter" }, perYear: 2, each: { eur: 250, gbp: 220 } }] },
      questions: [{ question: { en: "Is it quiet?", de: "Ist er leise?" }, answer: { en: "Yes; very.", de: "Ja, sehr." } }],
      variants: [
        aVariant({ sku: "KET-1", gtin: "2900000001015", options: { colour: "brick", size: "M" } }),
        aVariant({ sku: "KET-2", options: { colour: "pine", size: "M" } }),
      ],
    });
    const second = aKettle({
      handle: "second-kettle",
      name: { en: "Small kettle", de: "Kleiner Kocher" },
      variants: [aVariant({ sku: "KET-3", options: {} })],
    });
    const saved = [
      await saveProduct(tx, first, {
        media: [
          picture("/pictures/first-kettle/front"),
          picture("/pictures/first-kettle/side", { shot: "side", caption: null, shows: [] }),
        ],
        now: since,
      }),
      await saveProduct(tx, second, { media: [], now: since }),
    ];
    for (const { variantIds } of saved)
      for (const id of variantIds.values())
        await tx.exec`
          INSERT INTO price (id, variant_id, price_list, currency, amount, valid_from, actor) VALUES (${newId("price")}, ${id}, 'eur', 'EUR', 8900, ${since}, 'system:test')`;
    await saveCollection(tx, {
      handle: "kitchen",
      name: { en: "Kitchen", de: "Küche" },
      description: { en: "For it.", de: "Dafür." },
      position: 1,
      products: ["first-kettle", "second-kettle"],
    });
  });
}
