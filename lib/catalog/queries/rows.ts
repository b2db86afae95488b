import { type Localized, languageOf, pick } from "../../kernel/localized.ts";
import { yesAndNo } from "../copy.ts";
import type { GalleryPicture, Options, PartMark, PictureFormat, Shot, SpecDefinition, Specs } from "../model.ts";
import { fillProse, formatSpec } from "../rules/specs.ts";

export type MediaRow = { shot: Shot; colour: string | null; src: string; width: number; height: number; alt: Localized } & Partial<{
  caption: Localized | null;
  marks: PartMark[];
  formats: PictureFormat[];
}>;
export type VariantRow = { id: string; options: Options };

export const toPicture = (row: MediaRow, locale: string): GalleryPicture => ({
  shot: row.shot,
  colour: row.colour,
  src: row.src,
  width: row.width,
  height: row.height,
  alt: pick(row.alt, locale),
  caption: row.caption ? pick(row.caption, locale) : null,
  marks: row.marks ?? [],
  ...(row.formats && { formats: row.formats }),
});

/** A product's own words with its facts written into them. */
export const proseOf = (
  text: Localized,
  { specs, definitions, locale }: { specs: Specs; definitions: readonly SpecDefinition[]; locale: string },
): string => fillProse(pick(text, locale), { specs, definitions, locale, words: yesAndNo(locale) });

type Facts = { specs: Specs; definitions: readonly SpecDefinition[]; locale: string };

/** The facts of a type in its order, each as the reader sees it. */
export function specLines({ specs, definitions, locale }: Facts): { term: string; detail: string }[] {
  const words = yesAndNo(locale);
  return definitions.flatMap(({ key, label, unit }) => {
    const value = specs[key];
    return value === undefined ? [] : [{ term: pick(label, locale), detail: formatSpec(value, { unit, locale, words }) }];
  });
}

/** The one fact for the card. */
export function cardFact(facts: Facts): string | null {
  const [definition] = facts.definitions.filter(({ card }) => card !== undefined);
  const [line] = definition ? specLines({ ...facts, definitions: [definition] }) : [];
  if (!line) return null;
  if (definition?.card !== "labelled") return line.detail;
  // A bare number reads as it is counted, "2 slots"; whatever has a unit, or is words, stands after its name: "Bowl 4.8 l".
  const isCounted = definition.kind === "number" && !definition.unit;
  return isCounted ? `${line.detail}\u00a0${countedName(line.term, facts.locale)}` : `${line.term} ${line.detail}`;
}

/** A noun within a sentence: German keeps its capital. */
const countedName = (term: string, locale: string): string =>
  languageOf(locale) === "de" ? term : `${term.charAt(0).toLowerCase()}${term.slice(1)}`;
