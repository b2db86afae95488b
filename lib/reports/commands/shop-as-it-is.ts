import { access } from "node:fs/promises";
import path from "node:path";
import { MARKETS } from "../../../store.config.ts";
import { findOpenRevision, readContent } from "../../catalog/commands/drafts/rows.ts";
import type { SpecDefinition } from "../../catalog/model.ts";
import type { ProductContent } from "../../catalog/rules/desk/sections.ts";
import type { MediaInput } from "../../catalog/schema/media.ts";
import type { Localized } from "../../kernel/localized.ts";
import { sql } from "../../platform/db/pool.ts";
import type { KnownProduct } from "../rules/products-csv/plan.ts";

type ProductType = { readonly key: string; readonly name: Localized; readonly specs: readonly SpecDefinition[] };

/** All that a file of products is held against. */
export type Shop = {
  readonly products: ReadonlyMap<string, KnownProduct>;
  /** By key, or by its name in either language. */
  readonly typeOf: (named: string) => ProductType | null;
  /** Ids by handle. */
  readonly collections: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, MediaInput>;
  /** Pictures asked for whose files lie in this shop. */
  readonly files: ReadonlySet<string>;
  /** "sku KET-1" → the handle it belongs to. */
  readonly owners: ReadonlyMap<string, string>;
  readonly markets: readonly ProductContent["markets"][number][];
};

export async function shopAsItIs(now: Date, asked: { readonly pictures: readonly string[] }): Promise<Shop> {
  const [products, types, collections, codes] = await Promise.all([
    listKnown(now),
    sql.many<ProductType>`SELECT key, name, specs FROM product_type`,
    sql.many<{ id: string; handle: string }>`SELECT id, handle FROM collection`,
    sql.many<{
      sku: string;
      gtin: string | null;
      handle: string;
    }>`SELECT v.sku, v.gtin, p.handle FROM variant v JOIN product p ON p.id = v.product_id`,
  ]);
  return {
    products: new Map(products.map((product) => [product.handle, product])),
    typeOf: (named) =>
      types.find(({ key, name }) => [key, name.en.toLowerCase(), name.de.toLowerCase()].includes(named.trim().toLowerCase())) ?? null,
    collections: new Map(collections.map(({ handle, id }) => [handle, id])),
    pictures: new Map(products.flatMap(({ content }) => content.media.map((picture) => [picture.src, picture] as const))),
    files: await filesHere(asked.pictures),
    owners: new Map(
      codes.flatMap(({ sku, gtin, handle }) => [[`sku ${sku}`, handle] as const, ...(gtin ? [[`gtin ${gtin}`, handle] as const] : [])]),
    ),
    markets: MARKETS,
  };
}

/** Of these paths, those that the shop serves as files of its own; whatever else an address says is looked up nowhere. */
async function filesHere(paths: readonly string[]): Promise<Set<string>> {
  const ours = [...new Set(paths)].filter((src) => /^\/pictures\/[a-z0-9/_-]+$/.test(src));
  const found = await Promise.all(
    ours.map((src) =>
      access(path.join(process.cwd(), "public", `${src}.webp`)).then(
        () => [src],
        () => [],
      ),
    ),
  );
  return new Set(found.flat());
}

/** Every product with what the rooms know of it, in the order of their handles. */
export async function listKnown(now: Date): Promise<KnownProduct[]> {
  const rows = await sql.many<Omit<KnownProduct, "content">>`
    SELECT p.id, p.handle, p.status::text AS status, p.version,
      array(SELECT cp.collection_id FROM collection_product cp WHERE cp.product_id = p.id) AS collections,
      (SELECT coalesce(jsonb_object_agg(f.sku, f.lists), '{}') FROM (
        SELECT v.sku, (SELECT coalesce(jsonb_object_agg(n.price_list, n.amount), '{}') FROM (
          SELECT DISTINCT ON (price_list) price_list, amount FROM price WHERE variant_id = v.id AND valid_from <= ${now} ORDER BY price_list, valid_from DESC) n) AS lists
        FROM variant v WHERE v.product_id = p.id) f) AS prices
    FROM product p WHERE p.part_of IS NULL ORDER BY p.handle`;
  const known: KnownProduct[] = [];
  for (const row of rows) {
    const draft = row.status === "draft" ? await findOpenRevision(sql, row.id) : null;
    known.push({ ...row, content: { ...(draft?.data.content ?? (await readContent(sql, row.id))), handle: row.handle } });
  }
  return known;
}
