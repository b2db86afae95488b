import { newId } from "../../kernel/ids.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import type { Purpose } from "../model.ts";
import { judgeGuide } from "../rules/judge.ts";
import { type GuideDocument, type GuideInput, guideDocument } from "../schema/document.ts";
import { findGuidedThing, findOpen, insertDraft, lockGuide } from "./rows.ts";
import { showRevision } from "./show.ts";

/** A guide as a file says it: for every variant of the product, or the one with this stock code. */
export type Furnished = {
  readonly product: string;
  readonly sku?: string;
  readonly purpose: Purpose;
  readonly boxFrom?: number;
  readonly boxTo?: number;
  readonly document: GuideInput;
};

type Terms = { readonly by: string; readonly now: Date };

/** Shows what a file says, as a revision of its own where it says something new. What somebody else wrote since is left alone. True when something changed. */
export const furnishGuide = ({ document, ...scope }: Furnished, { by, now }: Terms): Promise<boolean> =>
  transaction(async (tx) => {
    const data = guideDocument.parse(document);
    const guide = await lockGuide(tx, await findOrAdd(tx, scope, { by, now }));
    if (!guide) throw new Error(`no guide for ${scope.product}`);
    const issues = judgeGuide(data, await findGuidedThing(tx, guide.productId));
    if (issues.length)
      throw new Error(`guide ${scope.purpose} of ${scope.product}: ${issues.map(({ path, code }) => `${path} ${code}`).join(", ")}`);
    if (!(await isNews(tx, guide.id, { data, by }))) return false;
    const id = newId("guideRevision");
    await insertDraft(tx, { id, guideId: guide.id, data, basedOn: null, by, now });
    await tx.exec`UPDATE guide_revision SET state = 'review', submitted_at = ${now}, submitted_by = ${by} WHERE id = ${id}`;
    const revision = await findOpen(tx, guide.id);
    if (revision) await showRevision(tx, { guide, revision }, { by, now, tell: false });
    return true;
  });

/** Nothing was said yet, or the last word was ours and read otherwise. */
async function isNews(tx: Tx, guideId: string, { data, by }: { data: GuideDocument; by: string }): Promise<boolean> {
  const last = await tx.one<{ author: string; isSame: boolean }>`
    SELECT author, data = ${JSON.stringify(data)}::jsonb AS is_same FROM guide_revision WHERE guide_id = ${guideId} ORDER BY number DESC LIMIT 1`;
  return !last || (last.author === by && !last.isSame);
}

async function findOrAdd(
  tx: Tx,
  { product, sku, purpose, boxFrom = 1, boxTo }: Omit<Furnished, "document">,
  { by, now }: Terms,
): Promise<string> {
  await tx.exec`
    INSERT INTO setup_guide (id, product_id, variant_id, purpose, box_from, box_to, author, created_at)
    SELECT ${newId("guide")}, p.id, v.id, ${purpose}::guide_purpose, ${boxFrom}::int, ${boxTo ?? null}::int, ${by}, ${now}
    FROM product p LEFT JOIN variant v ON v.product_id = p.id AND v.sku = ${sku ?? null} WHERE p.handle = ${product} AND (${sku ?? null}::text IS NULL OR v.id IS NOT NULL)
    ON CONFLICT DO NOTHING`;
  const found = await tx.one<{ id: string }>`
    SELECT g.id FROM setup_guide g JOIN product p ON p.id = g.product_id LEFT JOIN variant v ON v.id = g.variant_id
    WHERE p.handle = ${product} AND v.sku IS NOT DISTINCT FROM ${sku ?? null}::text AND g.purpose = ${purpose}::guide_purpose AND g.box_from = ${boxFrom}::int`;
  return found?.id ?? "";
}
