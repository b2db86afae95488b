import fs from "node:fs";
import type { GuideInput } from "../../lib/guides/schema/document.ts";
import type { Localized } from "../../lib/kernel/localized.ts";

type Drawn = NonNullable<GuideInput["contentsPicture"]>;
/** What was drawn for a thing's guide, as `npm run pictures -- --guide` wrote it down. */
export type GuidePictures = {
  readonly contents: Drawn;
  readonly steps: ReadonlyMap<string, Drawn>;
  readonly film?: NonNullable<GuideInput["film"]>;
  /** Each step's stretch of the film, in seconds. */
  readonly cues: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
};
type Written = {
  contents: Omit<Drawn, "alt">;
  steps: { key: string; picture: Drawn }[];
  film?: GuidePictures["film"];
  cues?: { step: string; from: number; to: number }[];
};

const LONGEST = 240;

/** Null for a thing whose guide nobody drew. */
export function guidePicturesOf(product: {
  readonly handle: string;
  readonly box: readonly { readonly name: Localized }[];
}): GuidePictures | null {
  const file = new URL(`../../public/pictures/${product.handle}/guide.json`, import.meta.url);
  if (!fs.existsSync(file)) return null;
  const { contents, steps, film, cues = [] } = JSON.parse(fs.readFileSync(file, "utf8")) as Written;
  return {
    contents: { ...contents, alt: contentsAlt(product.box.map(({ name }) => name)) },
    steps: new Map(steps.map(({ key, picture }) => [key, picture])),
    ...(film && { film }),
    cues: new Map(cues.map(({ step, from, to }) => [step, { from, to }])),
  };
}

/** Each thing with its number, as in the drawing; where that grows too long, the list beside it says it. */
function contentsAlt(names: readonly Localized[]): { en: string; de: string } {
  const numbered = (locale: "en" | "de") => names.map((name, i) => `${name[locale]} (${i + 1})`).join(", ");
  const whole = { en: `In the box: ${numbered("en")}`, de: `Im Karton: ${numbered("de")}` };
  if (Math.max(whole.en.length, whole.de.length) <= LONGEST) return whole;
  return {
    en: `Everything in the box laid out, numbered 1 to ${names.length} as in the list`,
    de: `Alles aus dem Karton nebeneinander, von 1 bis ${names.length} nummeriert wie in der Liste`,
  };
}
