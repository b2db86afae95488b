import type { SpecDefinition } from "../../../catalog/model.ts";

/** Shopify's names where it has one for the thing; ours begin with "Kept: ". */
export const PRODUCT_COLUMNS = {
  handle: "Handle",
  "name.en": "Title",
  "description.en": "Body (HTML)",
  brand: "Vendor",
  type: "Type",
  tags: "Tags",
  published: "Published",
  status: "Status",
  "name.de": "Kept: Title (de)",
  "tagline.en": "Kept: Tagline (en)",
  "tagline.de": "Kept: Tagline (de)",
  "description.de": "Kept: Body (HTML, de)",
  markets: "Kept: Markets",
  taxClass: "Kept: Tax class",
  tile: "Kept: Ground",
  box: "Kept: Box",
  notInBox: "Kept: Not in the box",
  parts: "Kept: Parts (JSON)",
  packing: "Kept: Packing (JSON)",
  ownership: "Kept: Ownership (JSON)",
  questions: "Kept: Questions (JSON)",
} as const;

export const OPTION_COLUMNS = [1, 2, 3].map((number) => ({ name: `Option${number} Name`, value: `Option${number} Value` }));

export const VARIANT_COLUMNS = {
  sku: "Variant SKU",
  weightGrams: "Variant Grams",
  gtin: "Variant Barcode",
  lengthMm: "Kept: Length mm",
  widthMm: "Kept: Width mm",
  heightMm: "Kept: Height mm",
  originCountry: "Kept: Made in",
  hsCode: "Kept: Customs code",
  maxPerOrder: "Kept: At most per order",
} as const;

/** By price list; Shopify's one price is the first list's. */
export const PRICE_COLUMNS: Readonly<Record<string, string>> = { eur: "Variant Price", gbp: "Kept: Price GBP", usd: "Kept: Price USD" };

export const IMAGE_COLUMNS = {
  src: "Image Src",
  position: "Image Position",
  "alt.en": "Image Alt Text",
  "alt.de": "Kept: Image Alt Text (de)",
  "caption.en": "Kept: Image Caption (en)",
  "caption.de": "Kept: Image Caption (de)",
  /** What it shows, of which colour and side, how large: all that Shopify has no column for. */
  more: "Kept: Image (JSON)",
} as const;

const FACT = "Kept: Fact ";

/** A fact's columns: one, or one a language, or one an end of a range. */
export function factColumns({ key, kind }: Pick<SpecDefinition, "key" | "kind">): { column: string; field: string }[] {
  const at = (part: string) => ({ column: `${FACT}${key} (${part})`, field: `specs.${key}.${part}` });
  if (kind === "text") return [at("en"), at("de")];
  if (kind === "range") return [at("from"), at("to")];
  return [{ column: `${FACT}${key}`, field: `specs.${key}` }];
}

const isFact = (column: string): boolean => column.startsWith(FACT);

/** What Shopify writes too and this shop keeps elsewhere, or not at all: passed over without a word. */
const PASSED_OVER =
  /^(Product Category|Custom Product Type|SEO (Title|Description)|Gift Card|Collection|Cost per item|Option\d Linked To|Variant (Image|Weight Unit|Tax Code|Taxable|Requires Shipping|Compare At Price|Fulfillment Service|Inventory (Tracker|Qty|Policy)).*|Price \/ .*|Compare At Price \/ .*|Included \/ .*|Google Shopping \/ .*|Unit Price .*|.*\(product\.metafields\..*)$/;

const KNOWN = new Set<string>([
  ...Object.values(PRODUCT_COLUMNS),
  ...OPTION_COLUMNS.flatMap(({ name, value }) => [name, value]),
  ...Object.values(VARIANT_COLUMNS),
  ...Object.values(PRICE_COLUMNS),
  ...Object.values(IMAGE_COLUMNS),
]);

export const isKnownColumn = (column: string): boolean => KNOWN.has(column) || isFact(column) || PASSED_OVER.test(column);

/** The column in which a field of the product is written. */
export function columnOf(field: string): string {
  if (field in PRODUCT_COLUMNS) return PRODUCT_COLUMNS[field as keyof typeof PRODUCT_COLUMNS];
  const [head = "", key, part] = field.split(".");
  if (head === "specs") return part ? `${FACT}${key} (${part})` : `${FACT}${key}`;
  return head in PRODUCT_COLUMNS ? PRODUCT_COLUMNS[head as keyof typeof PRODUCT_COLUMNS] : PRODUCT_COLUMNS.handle;
}

/** A spreadsheet takes such a beginning for a formula: an apostrophe before it keeps it text, and is taken off again (TRUST R51). */
const FORMULA = /^'*[=+\-@\t\r]/;
export const tame = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const untame = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
