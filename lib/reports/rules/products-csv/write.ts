import type { BoxItem, MissingItem, SpecDefinition, SpecValue } from "../../../catalog/model.ts";
import type { ProductContent } from "../../../catalog/rules/desk/sections.ts";
import { factColumns, IMAGE_COLUMNS, OPTION_COLUMNS, PRICE_COLUMNS, PRODUCT_COLUMNS, tame, VARIANT_COLUMNS } from "./columns.ts";
import { toBox, toHtml, toMissing } from "./prose.ts";

/** A product with what other rooms know of it: amounts in minor units by SKU and list, collections by handle. */
export type ExportedProduct = {
  readonly content: ProductContent;
  readonly definitions: readonly SpecDefinition[];
  readonly collections: readonly string[];
  readonly prices: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

type Cells = Readonly<Record<string, string>>;

/** Head and rows: a product's first row says all of it and its first variant and picture, the rows after it the others. */
export function toRows(products: readonly ExportedProduct[], siteUrl: string): string[][] {
  const facts = new Map(products.flatMap(({ definitions }) => definitions.map((definition) => [definition.key, definition] as const)));
  const head = [
    ...Object.values(PRODUCT_COLUMNS),
    ...OPTION_COLUMNS.flatMap(({ name, value }) => [name, value]),
    ...Object.values(VARIANT_COLUMNS),
    ...Object.values(PRICE_COLUMNS),
    ...Object.values(IMAGE_COLUMNS),
    ...[...facts.values()].flatMap((definition) => factColumns(definition).map(({ column }) => column)),
  ];
  const rows = products.flatMap((product) => rowsOf(product, siteUrl));
  return [head, ...rows.map((row) => head.map((column) => tame(row[column] ?? "")))];
}

function rowsOf({ content, definitions, collections, prices }: ExportedProduct, siteUrl: string): Cells[] {
  const count = Math.max(content.variants.length, content.media.length, 1);
  return Array.from({ length: count }, (_, index) => ({
    [PRODUCT_COLUMNS.handle]: content.handle,
    ...(index === 0 && { ...productCells(content, collections), ...factCells(content, definitions) }),
    ...variantCells(content.variants[index], prices),
    ...imageCells(content.media[index], { position: index + 1, siteUrl }),
  }));
}

const productCells = (content: ProductContent, collections: readonly string[]): Cells => {
  const c = PRODUCT_COLUMNS;
  return {
    [c["name.en"]]: content.name.en,
    [c["name.de"]]: content.name.de,
    [c["tagline.en"]]: content.tagline.en,
    [c["tagline.de"]]: content.tagline.de,
    [c["description.en"]]: toHtml(content.description.en),
    [c["description.de"]]: toHtml(content.description.de),
    [c.brand]: content.brand,
    [c.type]: content.type,
    [c.tags]: collections.join(", "),
    [c.published]: content.status === "active" ? "TRUE" : "FALSE",
    [c.status]: content.status,
    [c.markets]: content.markets.join(", "),
    [c.taxClass]: content.taxClass,
    [c.tile]: content.tile,
    [c.box]: toBox(content.box as BoxItem[]),
    [c.notInBox]: toMissing(content.notInBox as MissingItem[]),
    [c.parts]: JSON.stringify(content.parts),
    [c.packing]: JSON.stringify(content.packing ?? {}),
    [c.ownership]: JSON.stringify(content.ownership),
    [c.questions]: JSON.stringify(content.questions),
  };
};

const factCells = (content: ProductContent, definitions: readonly SpecDefinition[]): Cells =>
  Object.fromEntries(
    definitions.flatMap((definition) => {
      const value = content.specs[definition.key] as SpecValue | undefined;
      return value === undefined ? [] : factColumns(definition).map(({ column, field }) => [column, told(value, field)]);
    }),
  );

function told(value: SpecValue, field: string): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value !== "object") return String(value);
  return String((value as unknown as Record<string, unknown>)[field.split(".").at(-1) ?? ""] ?? "");
}

function variantCells(variant: ProductContent["variants"][number] | undefined, prices: ExportedProduct["prices"]): Cells {
  if (!variant) return {};
  const options = Object.entries(variant.options);
  const own = prices[variant.sku] ?? {};
  return {
    ...Object.fromEntries(
      OPTION_COLUMNS.flatMap(({ name, value }, index) => [
        [name, options[index]?.[0] ?? ""],
        [value, options[index]?.[1] ?? ""],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(VARIANT_COLUMNS).map(([field, column]) => [column, String(variant[field as keyof typeof VARIANT_COLUMNS] ?? "")]),
    ),
    ...Object.fromEntries(
      Object.entries(PRICE_COLUMNS).map(([list, column]) => [column, own[list] === undefined ? "" : (own[list] / 100).toFixed(2)]),
    ),
  };
}

const pictureRest = ({ shot, colour, width, height, formats, shows, marks }: ProductContent["media"][number]) => ({
  shot,
  colour,
  width,
  height,
  formats,
  shows,
  marks,
});

function imageCells(
  picture: ProductContent["media"][number] | undefined,
  { position, siteUrl }: { position: number; siteUrl: string },
): Cells {
  if (!picture) return {};
  const c = IMAGE_COLUMNS;
  return {
    [c.src]: `${siteUrl}${picture.src}.webp`,
    [c.position]: String(position),
    [c["alt.en"]]: picture.alt.en,
    [c["alt.de"]]: picture.alt.de,
    [c["caption.en"]]: picture.caption?.en ?? "",
    [c["caption.de"]]: picture.caption?.de ?? "",
    [c.more]: JSON.stringify(pictureRest(picture)),
  };
}
