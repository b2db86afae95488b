import { placeProduct } from "../../catalog/commands/collections.ts";
import { addDraft } from "../../catalog/commands/drafts/add-product.ts";
import { publishContent } from "../../catalog/commands/drafts/publish.ts";
import { addRevision, findOpenRevision, lockProduct } from "../../catalog/commands/drafts/rows.ts";
import { shelveNewVariants } from "../../catalog/commands/drafts/save-section.ts";
import { actorName, type Staff } from "../../kernel/actor.ts";
import { type Id, newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { writePrice } from "../../pricing/commands.ts";
import type { ImportPlan, PlannedProduct } from "../rules/products-csv/plan.ts";
import { isUnchanged } from "../rules/products-csv/summary.ts";
import { planImport } from "./plan-import.ts";

type By = { readonly actor: Staff; readonly now: Date };

/** Keeps an uploaded file for a day, so that it can be looked through before it is imported. */
export async function keepFile(bytes: Buffer, { actor }: By): Promise<Result<{ fileId: Id<"file"> }>> {
  const fileId = newId("file");
  await sql.exec`INSERT INTO stored_file (id, kind, mime, bytes, subject) VALUES (${fileId}, 'products_csv', 'text/csv', ${bytes}, ${actor.id})`;
  return ok({ fileId });
}

export const findKeptFile = (fileId: string): Promise<{ bytes: Buffer } | null> => sql.one<{ bytes: Buffer }>`
  SELECT bytes FROM stored_file WHERE id = ${fileId} AND kind = 'products_csv'`;

/**
 * Does all that the file says, or nothing: products in the shop are shown as it says, new ones become drafts. The file is held
 * against the shop once more; what was fine when it was looked through may have changed since.
 */
export async function importProducts(fileId: string, by: By): Promise<Result<{ changed: number }>> {
  const file = await findKeptFile(fileId);
  if (!file) return refuse("file_gone");
  const plan = await planImport(file.bytes, by.now);
  if (plan.problems.length) return refuse("file_has_problems", { count: plan.problems.length });
  const products = plan.products.filter((product) => !isUnchanged(product));
  await transaction(async (tx) => {
    for (const product of products) await importOne(tx, product, by);
  });
  if (products.length) await refresh(tagsOf(plan));
  return ok({ changed: products.length });
}

const tagsOf = ({ products }: ImportPlan): string[] => [
  TAGS.catalog,
  TAGS.collection("all"),
  ...products.map(({ handle }) => TAGS.product(handle)),
];

async function importOne(tx: Tx, planned: PlannedProduct, { actor, now }: By): Promise<void> {
  const by = actorName(actor);
  const productId = planned.known ? await writeKnown(tx, planned, { by, now }) : await addDraft(tx, planned.content, { by, now });
  if (planned.collections) await placeProduct(tx, { productId, collections: planned.collections, actor, now });
  for (const { sku, priceList, amount } of planned.prices) {
    const variant = await tx.one<{ id: Id<"variant"> }>`SELECT id FROM variant WHERE sku = ${sku}`;
    if (!variant) throw new Error(`No variant ${sku}`);
    const written = await writePrice(tx, { variantId: variant.id, priceList, amount, validFrom: now, actor, now });
    if (!written.ok) throw new Error(`Price of ${sku}: ${written.problem.code}`);
  }
}

async function writeKnown(tx: Tx, planned: PlannedProduct, { by, now }: { by: string; now: Date }): Promise<string> {
  const product = await lockProduct(tx, planned.known?.id ?? "");
  if (!product || product.version !== planned.known?.version) throw new Error(`${planned.handle} changed while it was imported`);
  if (planned.changes.length === 0) return product.id;
  if (product.status !== "draft") {
    await publishContent(tx, product, { content: planned.content, by, now, note: "CSV" });
    return product.id;
  }
  const open = await findOpenRevision(tx, product.id);
  const data = { content: planned.content, edits: open?.data.edits ?? {} };
  if (open)
    await tx.exec`UPDATE product_revision SET data = ${JSON.stringify(data)}::jsonb, actor = ${by}, updated_at = ${now} WHERE id = ${open.id}`;
  else await addRevision(tx, product.id, { state: "draft", data, basedOn: product.version, actor: by, now });
  await shelveNewVariants(tx, product.id, { content: planned.content, now });
  return product.id;
}

/** Files that were looked through and left: a day is enough to come back to one. */
export const sweepFiles = (): Promise<number> =>
  sql.exec`DELETE FROM stored_file WHERE kind = 'products_csv' AND created_at < now() - interval '1 day'`;
