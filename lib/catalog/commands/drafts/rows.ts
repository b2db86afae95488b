import { type Id, newId } from "../../../kernel/ids.ts";
import type { Sql, Tx } from "../../../platform/db/pool.ts";
import type { SpecDefinition } from "../../model.ts";
import type { DraftData, ProductContent } from "../../rules/desk/sections.ts";

export type LockedProduct = {
  readonly id: Id<"product">;
  readonly handle: string;
  readonly version: number;
  readonly status: string;
  readonly typeKey: string;
};

/** The product, held until the transaction ends: whoever edits, publishes or renames it comes one after another. Spare parts are written with their thing. */
export const lockProduct = (tx: Tx, productId: string): Promise<LockedProduct | null> =>
  tx.one<LockedProduct>`SELECT id, handle, version, status::text AS status, type_key FROM product WHERE id = ${productId} AND part_of IS NULL FOR NO KEY UPDATE`;

/** What the product says in the shop now. */
export async function readContent(on: Sql, productId: string): Promise<ProductContent> {
  const row = await on.one<{ content: ProductContent }>`
    SELECT jsonb_build_object('handle', p.handle, 'brand', p.brand, 'type', p.type_key, 'status', p.status, 'name', p.name, 'tagline', p.tagline,
      'description', p.description, 'specs', p.specs, 'box', p.box, 'notInBox', p.not_in_box, 'parts', p.parts, 'ownership', p.ownership, 'packing', p.packing,
      'questions', p.questions, 'markets', p.markets, 'taxClass', p.tax_class, 'tile', p.tile,
      'variants', (SELECT coalesce(jsonb_agg(jsonb_build_object('sku', v.sku, 'gtin', v.gtin, 'options', v.options, 'weightGrams', v.weight_grams,
          'lengthMm', v.length_mm, 'widthMm', v.width_mm, 'heightMm', v.height_mm, 'originCountry', v.origin_country, 'hsCode', v.hs_code,
          'maxPerOrder', v.max_per_order) ORDER BY v.position), '[]') FROM variant v WHERE v.product_id = p.id AND v.archived_at IS NULL),
      'media', (SELECT coalesce(jsonb_agg(jsonb_build_object('shot', m.shot, 'colour', m.colour, 'src', m.src, 'width', m.width, 'height', m.height,
          'alt', m.alt, 'caption', m.caption, 'shows', m.shows, 'marks', m.marks, 'formats', m.formats) ORDER BY m.position), '[]')
        FROM media m WHERE m.product_id = p.id)) AS content
    FROM product p WHERE p.id = ${productId}`;
  if (!row) throw new Error(`No product ${productId}`);
  return row.content;
}

export type Revision = {
  readonly id: Id<"revision">;
  readonly number: number;
  readonly state: "draft" | "scheduled" | "published" | "discarded";
  readonly data: DraftData;
  readonly basedOn: number;
  readonly note: string | null;
  readonly actor: string;
  readonly updatedAt: Date;
  readonly publishAt: Date | null;
};

/** The one draft of a product that is being written or waits for its day. */
export const findOpenRevision = (on: Sql, productId: string): Promise<Revision | null> => on.one<Revision>`
  SELECT id, number, state::text AS state, data, based_on, note, actor, updated_at, publish_at FROM product_revision
  WHERE product_id = ${productId} AND state IN ('draft', 'scheduled') ORDER BY number DESC LIMIT 1`;

type NewRevision = Pick<Revision, "state" | "data" | "basedOn" | "actor"> & { readonly note?: string | null; readonly now: Date };

export async function addRevision(
  tx: Tx,
  productId: string,
  { state, data, basedOn, actor, note, now }: NewRevision,
): Promise<Id<"revision">> {
  const id = newId("revision");
  await tx.exec`
    INSERT INTO product_revision (id, product_id, number, state, data, based_on, note, actor, created_at, updated_at, published_at)
    SELECT ${id}, ${productId}, coalesce(max(number), 0) + 1, ${state}::revision_state, ${JSON.stringify(data)}::jsonb, ${basedOn}::int, ${note ?? null}, ${actor}, ${now}, ${now},
      CASE WHEN ${state} = 'published' THEN ${now}::timestamptz END
    FROM product_revision WHERE product_id = ${productId}`;
  return id;
}

/** What stood before anybody wrote a draft is kept too, so that the first change can be taken back. */
export async function keepBeginning(tx: Tx, { id, version }: Pick<LockedProduct, "id" | "version">, now: Date): Promise<void> {
  const known = await tx.one`SELECT 1 AS found FROM product_revision WHERE product_id = ${id}`;
  if (known) return;
  await addRevision(tx, id, {
    state: "published",
    data: { content: await readContent(tx, id), edits: {} },
    basedOn: version,
    actor: "system:beginning",
    now,
  });
}

export async function definitionsOf(on: Sql, typeKey: string): Promise<SpecDefinition[]> {
  const type = await on.one<{ specs: SpecDefinition[] }>`SELECT specs FROM product_type WHERE key = ${typeKey}`;
  return type?.specs ?? [];
}
