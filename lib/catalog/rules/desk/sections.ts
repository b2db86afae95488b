import type { MediaInput } from "../../schema/media.ts";
import type { ProductInput } from "../../schema/product.ts";

/** Everything a product says, as one draft holds it. A draft may still be incomplete; it is whole when it is published. */
export type ProductContent = ProductInput & { readonly media: readonly MediaInput[] };

/** The pages on which staff write a product, in their order. */
export const SECTIONS = ["basics", "words", "facts", "variants", "pictures", "box", "packing", "owning", "questions"] as const;
export type Section = (typeof SECTIONS)[number];

const FIELDS = {
  basics: ["brand", "type", "status", "markets", "taxClass", "tile"],
  words: ["name", "tagline", "description"],
  facts: ["specs"],
  variants: ["variants"],
  pictures: ["media"],
  box: ["box", "notInBox"],
  packing: ["packing"],
  owning: ["parts", "ownership"],
  questions: ["questions"],
} as const satisfies Record<Section, readonly (keyof ProductContent)[]>;

export const fieldsOf = (section: Section): readonly (keyof ProductContent)[] => FIELDS[section];

/** What a section says, and nothing else. */
export const partOf = (content: ProductContent, section: Section): Partial<ProductContent> =>
  Object.fromEntries(fieldsOf(section).map((field) => [field, content[field]]));

/** Where a problem is mended; the handle has an act of its own. */
export const sectionOf = (field: string | number | undefined): Section | null =>
  SECTIONS.find((section) => (fieldsOf(section) as readonly unknown[]).includes(field)) ?? null;

/** Who wrote last in each section of a draft: `actor` as events name it, and the shop's time. */
export type Edits = Readonly<Partial<Record<Section, { readonly by: string; readonly at: string }>>>;

/** A revision's data. `held` says why it could not be shown when its time came. */
export type DraftData = {
  readonly content: ProductContent;
  readonly edits: Edits;
  readonly held?: { readonly code: string; readonly at: string };
};

/** The same values give the same text, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
    .join(",")}}`;
}

export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** The sections in which two contents differ. */
export const sectionsApart = (a: ProductContent, b: ProductContent): Section[] =>
  SECTIONS.filter((section) => !isSame(partOf(a, section), partOf(b, section)));

/**
 * Two people wrote from one beginning: the sections that the draft's people wrote stay theirs, the others follow what shows
 * now. Options and codes of variants live in one section, so nothing is torn apart.
 */
export const carriedOn = ({ content, edits }: DraftData, live: ProductContent): ProductContent => ({
  ...live,
  ...Object.assign({}, ...SECTIONS.filter((section) => edits[section]).map((section) => partOf(content, section))),
});
