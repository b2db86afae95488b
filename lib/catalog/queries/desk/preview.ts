import "server-only";
import type { Localized } from "../../../kernel/localized.ts";
import { sql } from "../../../platform/db/pool.ts";
import { titleOf } from "../../copy.ts";
import type { ProductPage, SpecDefinition } from "../../model.ts";
import { issuesOf } from "../../rules/desk/judge.ts";
import type { DraftData } from "../../rules/desk/sections.ts";
import { findFirstCollection } from "../product.ts";
import { type ProductRow, toProductPage, type VariantRow } from "../product-page.ts";

export type PreviewedProduct = {
  readonly product: ProductPage;
  readonly productId: string;
  readonly number: number;
  readonly state: "draft" | "scheduled" | "published" | "discarded";
  /** Something is missing or wrong in it. */
  readonly unfinished: boolean;
};

type Row = {
  readonly productId: string;
  readonly handle: string;
  readonly number: number;
  readonly state: PreviewedProduct["state"];
  readonly data: DraftData;
};

/** A version of a product as its page would say it; never kept, since it changes with each saving. */
export async function findPreview(revisionId: string, locale: string): Promise<PreviewedProduct | null> {
  const row = await sql.one<Row>`
    SELECT r.product_id, p.handle, r.number, r.state::text AS state, r.data FROM product_revision r JOIN product p ON p.id = r.product_id WHERE r.id = ${revisionId}`;
  if (!row) return null;
  const { content } = row.data;
  const [type, ids, collection] = await Promise.all([
    sql.one<{ name: Localized; specs: SpecDefinition[] }>`SELECT name, specs FROM product_type WHERE key = ${content.type}`,
    sql.many<{ id: string; sku: string }>`SELECT id, sku FROM variant WHERE product_id = ${row.productId}`,
    findFirstCollection(row.productId),
  ]);
  const definitions = type?.specs ?? [];
  const said = {
    ...content,
    id: row.productId,
    handle: row.handle,
    typeName: type?.name ?? content.name,
    definitions,
  } as unknown as ProductRow;
  const shapes = content.variants.map(({ options }) => options);
  const variants = content.variants.map((variant) => ({
    ...variant,
    id: ids.find(({ sku }) => sku === variant.sku)?.id ?? variant.sku,
    title: titleOf(variant.options, shapes),
  })) as VariantRow[];
  return {
    product: toProductPage(said, { variants, media: content.media, collection, locale }),
    productId: row.productId,
    number: row.number,
    state: row.state,
    unfinished: issuesOf({ ...content, handle: row.handle }, definitions).length > 0,
  };
}
