import { type Localized, pick } from "../../kernel/localized.ts";
import type {
  BoxItem,
  CollectionView,
  MissingItem,
  Options,
  Ownership,
  ProductPage,
  ProductPart,
  ProductQuestion,
  ProductVariant,
  SpecDefinition,
  Specs,
  Tile,
} from "../model.ts";
import { type MediaRow, proseOf, specLines, toPicture } from "./rows.ts";

export type VariantRow = Omit<ProductVariant, "title" | "packed"> & ProductVariant["packed"] & { title: Localized; options: Options };

export type ProductRow = {
  id: string;
  handle: string;
  brand: string;
  name: Localized;
  tagline: Localized;
  description: Localized;
  typeName: Localized;
  definitions: SpecDefinition[];
  specs: Specs;
  box: BoxItem[];
  notInBox: MissingItem[];
  parts: ProductPart[];
  ownership: Ownership;
  questions: ProductQuestion[];
  markets: string[];
  tile: Tile;
};

type Beside = {
  readonly variants: readonly VariantRow[];
  readonly media: readonly MediaRow[];
  readonly collection: { readonly [K in keyof CollectionView]: K extends "handle" ? string : Localized } | null;
  readonly locale: string;
};

/** A product as its page says it, from the shop's rows or from a draft's. */
export function toProductPage(row: ProductRow, { variants, media, collection, locale }: Beside): ProductPage {
  const facts = { specs: row.specs, definitions: row.definitions, locale };
  return {
    id: row.id,
    handle: row.handle,
    brand: row.brand,
    name: pick(row.name, locale),
    tagline: proseOf(row.tagline, facts),
    description: proseOf(row.description, facts).split(/\n{2,}/),
    typeName: pick(row.typeName, locale),
    tile: row.tile,
    specs: specLines(facts).map(({ term, detail }) => ({ term, detail })),
    box: row.box.map(({ name, quantity }) => ({ name: pick(name, locale), quantity })),
    missing: row.notInBox.map(({ name, needed, handle: sold }) => ({ name: pick(name, locale), needed, handle: sold ?? null })),
    parts: row.parts.map(({ key, name, sku, tools, minutes }) => ({
      key,
      sku,
      name: pick(name, locale),
      tools: tools ? pick(tools, locale) : null,
      minutes: minutes ?? null,
    })),
    ownership: row.ownership,
    questions: row.questions.map(({ question, answer }) => ({ question: pick(question, locale), answer: pick(answer, locale) })),
    facts: row.specs,
    markets: row.markets,
    collection: collection && {
      handle: collection.handle,
      name: pick(collection.name, locale),
      description: pick(collection.description, locale),
    },
    pictures: media.map((each) => toPicture(each, locale)),
    variants: variants.map(({ title, weightGrams, lengthMm, widthMm, heightMm, ...variant }) => ({
      ...variant,
      title: pick(title, locale),
      packed: { weightGrams, lengthMm, widthMm, heightMm },
    })),
  };
}
