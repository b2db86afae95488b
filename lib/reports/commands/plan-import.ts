import { parse } from "csv-parse/sync";
import { changesBetween } from "../../catalog/rules/desk/changes.ts";
import { isSame } from "../../catalog/rules/desk/sections.ts";
import { parseMoney } from "../../kernel/money.ts";
import { PRICE_LISTS } from "../../pricing/schema.ts";
import { isKnownColumn, PRICE_COLUMNS, PRODUCT_COLUMNS, VARIANT_COLUMNS } from "../rules/products-csv/columns.ts";
import { merge } from "../rules/products-csv/merge.ts";
import type { ImportPlan, KnownProduct, PlannedPrice, PlannedProduct } from "../rules/products-csv/plan.ts";
import { blankContent, type CsvProblem, type Line, type ReadProduct, readProducts } from "../rules/products-csv/read.ts";
import { type Shop, shopAsItIs } from "./shop-as-it-is.ts";

const MAX_ROWS = 20_000;

/** Reads the whole file against the shop as it is. Changes nothing. */
export async function planImport(bytes: Buffer, now: Date): Promise<ImportPlan> {
  const table = readTable(bytes);
  if (!table) return { rows: 0, problems: [{ row: 1, column: "", code: "file_unreadable", value: "" }], remarks: [], products: [] };
  const { products, problems } = readProducts(table.lines);
  const shop = await shopAsItIs(now, { pictures: products.flatMap(({ images }) => images.map(({ src }) => src)) });
  const planned = products.map((read) => planProduct(read, shop));
  return {
    rows: table.lines.length,
    problems: [...table.problems, ...problems, ...planned.flatMap((each) => each.problems), ...doubledCodes(products, shop)].sort(
      (a, b) => a.row - b.row,
    ),
    remarks: planned.flatMap((each) => each.remarks).sort((a, b) => a.row - b.row),
    products: planned.map((each) => each.product),
  };
}

/** Commas, or the semicolons of spreadsheets in German; the first line is the head. */
function readTable(bytes: Buffer): { lines: Line[]; problems: CsvProblem[] } | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const [firstLine = ""] = text.split("\n", 1);
    const delimiter = firstLine.split(";").length > firstLine.split(",").length ? ";" : ",";
    const [head = [], ...rows] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 400_000,
    }) as string[][];
    const columns = head.map((name) => name.trim());
    if (!columns.includes(PRODUCT_COLUMNS.handle) || rows.length > MAX_ROWS) return null;
    const lines = rows.map((cells, index) => ({
      row: index + 2,
      cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])),
    }));
    return { lines, problems: [...columnProblems(columns), ...widthProblems(rows, columns)] };
  } catch {
    return null;
  }
}

const columnProblems = (columns: readonly string[]): CsvProblem[] =>
  columns.flatMap((column, index) => {
    if (column && columns.indexOf(column) < index) return [{ row: 1, column, code: "column_doubled", value: column }];
    return column && !isKnownColumn(column) ? [{ row: 1, column, code: "column_unknown", value: column }] : [];
  });

const widthProblems = (rows: readonly (readonly string[])[], columns: readonly string[]): CsvProblem[] =>
  rows.flatMap((cells, index) =>
    cells.length > columns.length ? [{ row: index + 2, column: "", code: "row_too_wide", value: cells.at(-1) ?? "" }] : [],
  );

type Planned = { readonly product: PlannedProduct; readonly problems: readonly CsvProblem[]; readonly remarks: readonly CsvProblem[] };

function planProduct(read: ReadProduct, shop: Shop): Planned {
  const known = shop.products.get(read.handle) ?? null;
  const before = known?.content ?? { ...blankContent(read.handle), markets: [...shop.markets] };
  const type = shop.typeOf(String(read.said.type ?? before.type));
  const base = {
    content: before,
    definitions: type?.specs ?? [],
    isNew: known === null || known.status === "draft",
    pictures: shop.pictures,
    files: shop.files,
  };
  const { content, problems: all, remarks, missing } = merge({ ...read, said: { ...read.said, ...(type && { type: type.key }) } }, base);
  const changes = known ? changesBetween(before, content) : [];
  // What was wrong before and is left as it is keeps nobody from a new price.
  const problems = known && changes.length === 0 ? [] : all;
  const prices = planPrices(read, known);
  const strangers = (read.collections ?? []).filter((handle) => !shop.collections.has(handle));
  const problem = (column: string, code: string, value: string) => ({ row: read.row, column, code, value });
  return {
    product: {
      handle: read.handle,
      known,
      content,
      changes,
      collections: plannedCollections(read, { known, shop }),
      prices: prices.prices,
      missing,
    },
    problems: [
      ...(type
        ? problems
        : [
            problem(PRODUCT_COLUMNS.type, "type_unknown", String(read.said.type ?? "")),
            ...problems.filter(({ column }) => column !== PRODUCT_COLUMNS.type),
          ]),
      ...prices.problems,
    ],
    remarks: [...strangers.map((handle) => problem(PRODUCT_COLUMNS.tags, "collection_unknown", handle)), ...remarks],
  };
}

/** Null where the file says nothing about it, or what is so anyway. */
function plannedCollections(read: ReadProduct, { known, shop }: { known: KnownProduct | null; shop: Shop }): string[] | null {
  if (!read.collections) return null;
  const ids = read.collections.flatMap((handle) => shop.collections.get(handle) ?? []);
  return isSame([...ids].sort(), [...(known?.collections ?? [])].sort()) ? null : ids;
}

function planPrices(read: ReadProduct, known: KnownProduct | null): { prices: PlannedPrice[]; problems: CsvProblem[] } {
  const prices: PlannedPrice[] = [];
  const problems: CsvProblem[] = [];
  for (const { row, said, prices: typed } of read.variants) {
    for (const { key, currency } of PRICE_LISTS) {
      const cell = typed[key];
      if (cell === undefined) continue;
      const sku = String(said.sku);
      const amount = parseMoney(cell, currency);
      if (!amount.ok || amount.value.amount <= 0)
        problems.push({ row, column: PRICE_COLUMNS[key] ?? "", code: amount.ok ? "not_an_amount" : amount.problem.code, value: cell });
      else if (known?.prices[sku]?.[key] !== amount.value.amount) prices.push({ sku, priceList: key, amount: amount.value });
    }
  }
  return { prices, problems };
}

/** A code that already names something of another product, in the shop or in the file. */
function doubledCodes(products: readonly ReadProduct[], shop: Shop): CsvProblem[] {
  const seen = new Map<string, string>();
  return products.flatMap(({ handle, variants }) =>
    variants.flatMap(({ row, said }) =>
      (["sku", "gtin"] as const).flatMap((field) => {
        const code = said[field];
        if (typeof code !== "string" || !code) return [];
        const owner = seen.get(`${field} ${code}`) ?? shop.owners.get(`${field} ${code}`);
        seen.set(`${field} ${code}`, handle);
        return owner && owner !== handle
          ? [{ row, column: VARIANT_COLUMNS[field], code: `${field}_taken`, value: code, params: { handle: owner } }]
          : [];
      }),
    ),
  );
}
