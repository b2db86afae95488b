import type { SpecDefinition } from "../../../catalog/model.ts";
import { readFacts } from "../../../catalog/rules/desk/facts.ts";
import { type Issue, issuesOf } from "../../../catalog/rules/desk/judge.ts";
import type { ProductContent } from "../../../catalog/rules/desk/sections.ts";
import { type MediaInput, mediaInput } from "../../../catalog/schema/media.ts";
import { columnOf, factColumns, IMAGE_COLUMNS, OPTION_COLUMNS, VARIANT_COLUMNS } from "./columns.ts";
import type { CsvProblem, ReadProduct } from "./read.ts";

export type MergeBase = {
  readonly content: ProductContent;
  readonly definitions: readonly SpecDefinition[];
  /** Not in the shop yet: it becomes a draft, and what is only missing is filled in there. */
  readonly isNew: boolean;
  /** Every picture of the shop by its path. */
  readonly pictures: ReadonlyMap<string, MediaInput>;
  /** Pictures whose files lie in this shop, whether a product shows them or not. */
  readonly files: ReadonlySet<string>;
};

export type Merged = {
  readonly content: ProductContent;
  readonly problems: readonly CsvProblem[];
  /** Pictures that are not here. */
  readonly remarks: readonly CsvProblem[];
  /** Left to be filled in by hand. */
  readonly missing: number;
};

/** What the product says once the file's words stand in it, checked by the rules of staff's forms. What the file leaves out stays. */
export function merge(read: ReadProduct, base: MergeBase): Merged {
  const strange = read.images.filter((image) => !pictureOf(image, base));
  const content = {
    ...setAll(base.content, read.said),
    specs: mergeFacts(read, base),
    variants: mergeVariants(read, base.content),
    media: mergeImages(read, base),
  } as unknown as ProductContent;
  const issues = issuesOf(content, base.definitions).map((issue) => ({ issue, found: locate(issue, read, content) }));
  const left = issues.filter(({ issue, found }) => base.isNew && found.value === "" && !NEEDED.has(lastName(issue.field)));
  return {
    content,
    problems: issues.filter((each) => !left.includes(each)).map(({ found }) => found),
    remarks: strange.map(({ row, src }) => ({ row, column: IMAGE_COLUMNS.src, code: "picture_elsewhere", value: src })),
    missing: left.length,
  };
}

/** Without these not even a draft can be begun. */
const NEEDED = new Set(["handle", "type", "brand", "sku", "weightGrams"]);
const lastName = (field: string): string => field.split(".").at(-1) ?? "";

function setAll(content: ProductContent, said: ReadProduct["said"]): Record<string, unknown> {
  const next: Record<string, unknown> = { ...content };
  for (const [field, value] of Object.entries(said)) {
    const [head = "", language] = field.split(".");
    next[head] = language ? { ...(next[head] as object), [language]: value } : value;
  }
  return next;
}

/** A fact whose column the file has is as the file says; others stay. */
function mergeFacts({ facts }: ReadProduct, { content, definitions }: MergeBase): Record<string, unknown> {
  const flat: Record<string, string> = {};
  const told = definitions.filter((definition) => {
    const columns = factColumns(definition).filter(({ column }) => facts[column] !== undefined);
    for (const { column, field } of columns) flat[field] = facts[column] ?? "";
    return columns.length > 0;
  });
  const kept = Object.fromEntries(
    Object.entries(content.specs).filter(([key]) => !told.some((each) => each.key === key) && definitions.some((each) => each.key === key)),
  );
  return { ...kept, ...readFacts(flat, told) };
}

/** Known ones are told by their SKU. What the file does not list stays: nothing is archived by leaving it out. */
function mergeVariants(read: ReadProduct, { variants }: ProductContent): readonly unknown[] {
  const said = new Map(read.variants.map((line) => [line.said.sku as string, line.said]));
  const merged = variants.map((variant) => ({ ...variant, ...said.get(variant.sku) }));
  const added = [...said]
    .filter(([sku]) => !variants.some((variant) => variant.sku === sku))
    .map(([, each]) => ({ gtin: null, options: {}, maxPerOrder: 10, ...each }));
  const all = [...merged, ...added] as readonly { readonly sku?: unknown }[];
  const isWhole = variants.every(({ sku }) => said.has(sku));
  return isWhole ? [...said.keys()].map((sku) => all.find((variant) => variant.sku === sku)) : all;
}

/** A picture the shop knows, or one whose file lies here and of which the file says the rest. */
function pictureOf({ src, more }: ReadProduct["images"][number], { content, pictures, files }: MergeBase): MediaInput | null {
  const known = content.media.find((picture) => picture.src === src) ?? pictures.get(src);
  if (known || !files.has(src)) return known ?? null;
  const told = mediaInput.safeParse({ ...(more as object), src, alt: { en: "-", de: "-" }, caption: null });
  return told.success ? { ...told.data, alt: { en: "", de: "" } } : null;
}

function mergeImages({ images }: ReadProduct, base: MergeBase): MediaInput[] {
  const { content } = base;
  const listed = images.flatMap((image) => {
    const picture = pictureOf(image, base);
    return picture ? [withWords(picture, image.said)] : [];
  });
  return [...listed, ...content.media.filter(({ src }) => !listed.some((picture) => picture.src === src))];
}

function withWords(picture: MediaInput, said: Readonly<Record<string, string>>): MediaInput {
  const caption = { en: said["caption.en"] ?? picture.caption?.en ?? "", de: said["caption.de"] ?? picture.caption?.de ?? "" };
  return {
    ...picture,
    alt: { en: said["alt.en"] ?? picture.alt.en, de: said["alt.de"] ?? picture.alt.de },
    caption: caption.en || caption.de ? caption : null,
  };
}

/** The row and column in which an issue was written, with what stands there. */
function locate(issue: Issue, read: ReadProduct, content: ProductContent): CsvProblem {
  const [list, index, ...rest] = issue.field.split(".");
  const field = rest.join(".");
  const at = (row: number, column: string): CsvProblem => ({
    row,
    column,
    code: issue.code,
    value: read.lines.find((line) => line.row === row)?.cells[column] ?? "",
    ...(issue.params && { params: issue.params }),
  });
  if (list === "variants" && index !== undefined) {
    const sku = content.variants[Number(index)]?.sku;
    const column = VARIANT_COLUMNS[field as keyof typeof VARIANT_COLUMNS] ?? OPTION_COLUMNS[0]?.value ?? "";
    return at(read.variants.find((line) => line.said.sku === sku)?.row ?? read.row, column);
  }
  if (list === "media" && index !== undefined) {
    const src = content.media[Number(index)]?.src;
    return at(
      read.images.find((line) => line.src === src)?.row ?? read.row,
      IMAGE_COLUMNS[field as keyof typeof IMAGE_COLUMNS] ?? IMAGE_COLUMNS.src,
    );
  }
  return at(read.row, columnOf(issue.field));
}
