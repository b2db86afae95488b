import "server-only";
import { stringify } from "csv-stringify/sync";
import type { SpecDefinition } from "../../catalog/model.ts";
import type { Staff } from "../../kernel/actor.ts";
import { sql } from "../../platform/db/pool.ts";
import { findKeptFile } from "../commands/import-products.ts";
import { planImport } from "../commands/plan-import.ts";
import { listKnown } from "../commands/shop-as-it-is.ts";
import type { ImportPlan } from "../rules/products-csv/plan.ts";
import { toRows } from "../rules/products-csv/write.ts";

/** Every product as a table; formulas are tamed, and a mark at its beginning lets spreadsheets read umlauts. */
export async function productsCsv(_staff: Staff, { siteUrl, now }: { siteUrl: string; now: Date }): Promise<string> {
  const [known, types, collections] = await Promise.all([
    listKnown(now),
    sql.many<{ key: string; specs: SpecDefinition[] }>`SELECT key, specs FROM product_type`,
    sql.many<{ id: string; handle: string }>`SELECT id, handle FROM collection ORDER BY position`,
  ]);
  const products = known.map(({ content, collections: ids, prices }) => ({
    content,
    prices,
    definitions: types.find(({ key }) => key === content.type)?.specs ?? [],
    collections: collections.filter(({ id }) => ids.includes(id)).map(({ handle }) => handle),
  }));
  return stringify(toRows(products, siteUrl), { bom: true, record_delimiter: "windows" });
}

/** What an uploaded file would do; null when it is not kept any more. */
export async function findImportPlan(_staff: Staff, { fileId, now }: { fileId: string; now: Date }): Promise<ImportPlan | null> {
  const file = await findKeptFile(fileId);
  return file && planImport(file.bytes, now);
}
