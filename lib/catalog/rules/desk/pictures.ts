import type { ShownThing } from "../../model.ts";
import type { MediaInput } from "../../schema/media.ts";
import { type Flat, inOrder, isTicked, localizedText, optionalText, text } from "./flat.ts";
import type { ReadContext, Reading } from "./read.ts";

/** The pictures in their new order. What the form does not ask (size, files, marks) stays as it was; a path is never taken from a form. */
export function readPictures(flat: Flat, { content }: ReadContext): Reading {
  const known = new Map(content.media.map((picture) => [picture.src, picture]));
  const all = [...Array(content.media.length + MAX_NEW).keys()];
  const kept = all.filter((row) => known.has(text(flat, `media.${row}.src`)) && !isTicked(flat, `media.${row}.remove`));
  const rows = inOrder(flat, "media", kept);
  const media = rows.map((row) => readPicture(flat, `media.${row}`, known.get(text(flat, `media.${row}.src`)) as MediaInput));
  return { values: { media }, rows: { media: rows } };
}

/** Pictures that came to the draft since the form was drawn are not in it. */
const MAX_NEW = 20;

const readPicture = (flat: Flat, at: string, known: MediaInput): unknown => ({
  ...known,
  shot: text(flat, `${at}.shot`),
  colour: text(flat, `${at}.colour`) || null,
  alt: localizedText(flat, `${at}.alt`),
  caption: optionalText(flat, `${at}.caption`) ?? null,
  shows: [...readThings(text(flat, `${at}.shows.in`), true), ...readThings(text(flat, `${at}.shows.out`), false)],
});

/** One thing a line, in both languages: "Tie | Krawatte". */
const readThings = (lines: string, inBox: boolean): ShownThing[] =>
  lines
    .split("\n")
    .map((line) => line.split("|").map((word) => word.trim()))
    .filter(([en]) => en)
    .map(([en = "", de = ""]) => ({ name: { en, de }, inBox }));

export const writeThings = (shows: readonly ShownThing[], inBox: boolean): string =>
  shows
    .filter((thing) => thing.inBox === inBox)
    .map(({ name }) => `${name.en} | ${name.de}`)
    .join("\n");
