import { newId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { refusable } from "../../../orders/commands/refused.ts";
import type { Purpose } from "../../model.ts";
import type { GuideDocument } from "../../schema/document.ts";
import { insertDraft } from "../rows.ts";

export type NewGuide = {
  readonly product: string;
  readonly sku?: string | undefined;
  readonly purpose: Purpose;
  readonly boxFrom: number;
  readonly boxTo?: number | undefined;
  readonly by: string;
  readonly now: Date;
};

const nothing = { en: "", de: "" };
const BLANK: GuideDocument = {
  summary: nothing,
  difficulty: 1,
  minutes: 10,
  people: 1,
  tools: [],
  supplies: [],
  contents: [],
  steps: [],
  result: nothing,
};

/** A guide that is still to be written, for every variant of a product or for one. */
export const addGuide = ({ product, sku, purpose, boxFrom, boxTo, by, now }: NewGuide): Promise<Result<{ guideId: string }>> =>
  refusable(async (tx) => {
    const thing = await tx.one<{ id: string; variantId: string | null }>`
      SELECT p.id, v.id AS variant_id FROM product p LEFT JOIN variant v ON v.product_id = p.id AND v.sku = ${sku ?? null} WHERE p.handle = ${product} AND p.part_of IS NULL`;
    if (!thing) return refuse("unknown", undefined, "product");
    if (sku && !thing.variantId) return refuse("sku_unknown", undefined, "sku");
    const guideId = newId("guide");
    const isNew = await tx.exec`
      INSERT INTO setup_guide (id, product_id, variant_id, purpose, box_from, box_to, author, created_at)
      VALUES (${guideId}, ${thing.id}, ${thing.variantId}, ${purpose}::guide_purpose, ${boxFrom}::int, ${boxTo ?? null}::int, ${by}, ${now}) ON CONFLICT DO NOTHING`;
    if (!isNew) return refuse("guide_there", undefined, "purpose");
    await insertDraft(tx, { id: newId("guideRevision"), guideId, data: BLANK, basedOn: null, by, now });
    return ok({ guideId });
  });
