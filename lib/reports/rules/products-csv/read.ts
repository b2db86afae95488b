import { OPTIONS } from "../../../catalog/model.ts";
import type { ProductContent } from "../../../catalog/rules/desk/sections.ts";
import { IMAGE_COLUMNS, OPTION_COLUMNS, PRICE_COLUMNS, PRODUCT_COLUMNS, untame, VARIANT_COLUMNS } from "./columns.ts";
import { fromBox, fromHtml, fromMissing } from "./prose.ts";

/** One line of the file by its columns; `row` is its number as a spreadsheet counts, the head being 1. */
export type Line = { readonly row: number; readonly cells: Readonly<Record<string, string>> };
export type CsvProblem = {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly value: string;
  readonly params?: Readonly<Record<string, string | number>>;
};

/** What a file says of one product, shaped for the schema and not yet checked; what it does not say is missing. */
export type ReadProduct = {
  readonly handle: string;
  readonly row: number;
  readonly said: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly variants: readonly {
    readonly row: number;
    readonly said: Readonly<Record<string, unknown>>;
    readonly prices: Readonly<Record<string, string>>;
  }[];
  readonly images: readonly {
    readonly row: number;
    readonly src: string;
    readonly said: Readonly<Record<string, string>>;
    /** The rest of a picture, where the file carries it. */
    readonly more: unknown;
  }[];
  readonly collections: readonly string[] | null;
  readonly lines: readonly Line[];
};

/** Lines of one handle belong together; the first of them says the product. */
export function readProducts(lines: readonly Line[]): { products: ReadProduct[]; problems: CsvProblem[] } {
  const byHandle = new Map<string, Line[]>();
  const problems: CsvProblem[] = [];
  for (const line of lines) {
    const handle = cell(line, PRODUCT_COLUMNS.handle) ?? "";
    if (handle) byHandle.set(handle, [...(byHandle.get(handle) ?? []), line]);
    else problems.push({ row: line.row, column: PRODUCT_COLUMNS.handle, code: "required", value: "" });
  }
  return { products: [...byHandle].map(([handle, own]) => readProduct(handle, own)), problems };
}

/** The cell as it was written, or undefined where the file has no such column. */
const cell = ({ cells }: Line, column: string): string | undefined =>
  cells[column] === undefined ? undefined : untame(cells[column].trim());

function readProduct(handle: string, lines: readonly Line[]): ReadProduct {
  const [first] = lines as [Line, ...Line[]];
  const tags = cell(first, PRODUCT_COLUMNS.tags);
  return {
    handle,
    row: first.row,
    said: saidOf(first),
    facts: Object.fromEntries(
      Object.keys(first.cells).flatMap((column) => (column.startsWith("Kept: Fact ") ? [[column, cell(first, column) ?? ""]] : [])),
    ),
    variants: lines.filter((line) => cell(line, VARIANT_COLUMNS.sku)).map((line) => readVariant(line, first)),
    images: lines.filter((line) => cell(line, IMAGE_COLUMNS.src)).map(readImage),
    collections: tags === undefined ? null : splitList(tags),
    lines,
  };
}

const splitList = (typed: string): string[] =>
  typed
    .split(/[,;]/)
    .map((each) => each.trim())
    .filter(Boolean);

const READERS: Readonly<Partial<Record<keyof typeof PRODUCT_COLUMNS, (typed: string) => unknown>>> = {
  "description.en": fromHtml,
  "description.de": fromHtml,
  markets: (typed) => splitList(typed.toUpperCase()),
  box: fromBox,
  notInBox: fromMissing,
  parts: readJson,
  packing: readJson,
  ownership: readJson,
  questions: readJson,
  status: (typed) => typed.toLowerCase(),
};

const NOT_CONTENT = new Set<string>(["handle", "tags", "published"]);

/** Dotted fields of the product: "name.en" → the title. */
const saidOf = (line: Line): Record<string, unknown> =>
  Object.fromEntries(
    (Object.entries(PRODUCT_COLUMNS) as [keyof typeof PRODUCT_COLUMNS, string][]).flatMap(([field, column]) => {
      const typed = cell(line, column);
      if (typed === undefined || NOT_CONTENT.has(field)) return [];
      const read = READERS[field];
      return [[field, read ? read(typed) : typed]];
    }),
  );

function readJson(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
}

/** Shopify names the options on a product's first line only. */
function readVariant(line: Line, first: Line): ReadProduct["variants"][number] {
  const said = Object.entries(VARIANT_COLUMNS).flatMap(([field, column]): [string, unknown][] => {
    const typed = cell(line, column);
    return typed === undefined ? [] : [[field, variantValue(field, typed)]];
  });
  const hasOptions = line.cells[OPTION_COLUMNS[0]?.value ?? ""] !== undefined;
  const options = OPTION_COLUMNS.flatMap(({ name, value }): [string, string][] => {
    const key = (cell(line, name) || cell(first, name) || "").toLowerCase();
    const chosen = cell(line, value) ?? "";
    return key && chosen && key !== "title"
      ? [[OPTIONS.find((each) => each === key || (key === "color" && each === "colour")) ?? key, chosen]]
      : [];
  });
  return {
    row: line.row,
    said: { ...Object.fromEntries(said), ...(hasOptions && { options: Object.fromEntries(options) }) },
    prices: Object.fromEntries(
      Object.entries(PRICE_COLUMNS).flatMap(([list, column]) => {
        const typed = cell(line, column);
        return typed ? [[list, typed]] : [];
      }),
    ),
  };
}

const NUMBERS = new Set<string>(["weightGrams", "lengthMm", "widthMm", "heightMm", "maxPerOrder"]);

/** What is no number where one should stand stays as written, so that the schema can say so. */
function variantValue(field: string, typed: string): unknown {
  if (field === "gtin") return typed.replace(/\D/g, "") || null;
  if (!NUMBERS.has(field)) return typed;
  if (typed === "") return undefined;
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

function readImage(line: Line): ReadProduct["images"][number] {
  const address = cell(line, IMAGE_COLUMNS.src) ?? "";
  const words = ["alt.en", "alt.de", "caption.en", "caption.de"] as const;
  return {
    row: line.row,
    more: readJson(cell(line, IMAGE_COLUMNS.more) ?? ""),
    src: address
      .replace(/^https?:\/\/[^/]+/, "")
      .replace(/\?.*$/, "")
      .replace(/\.(webp|avif|jpe?g|png)$/, ""),
    said: Object.fromEntries(
      words.flatMap((field) => {
        const typed = cell(line, IMAGE_COLUMNS[field]);
        return typed === undefined ? [] : [[field, typed]];
      }),
    ),
  };
}

/** A product of which nothing is known yet. */
export const blankContent = (handle: string): ProductContent => ({
  handle,
  brand: "",
  type: "",
  status: "active",
  name: { en: "", de: "" },
  tagline: { en: "", de: "" },
  description: { en: "", de: "" },
  specs: {},
  box: [],
  notInBox: [],
  parts: [],
  packing: {},
  ownership: {},
  questions: [],
  markets: [],
  taxClass: "standard",
  tile: "stone",
  variants: [],
  media: [],
});
