import type { PictureFormat } from "../../../catalog/model.ts";
import { type Flat, isTicked } from "../../../catalog/rules/desk/flat.ts";
import { HOME_FACTS } from "../../../ownership/rules/home.ts";
import { guideShape, guideStep } from "../../schema/document.ts";
import { type Read, readFields } from "./read.ts";

/** A picture that may be chosen. */
export type PictureChoice = {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly formats: readonly PictureFormat[];
};

/** What a form of the editor is about: the guide as a whole, its box, or one step. */
export type GuidePart = "basics" | "contents" | "step";

const ALL_BUT_BOX = { contents: true, contentsPicture: true, steps: true } as const;

/** The schema of a part, to be met before it is kept. */
export const PART_SCHEMAS = {
  basics: guideShape.omit(ALL_BUT_BOX),
  contents: guideShape.pick({ contents: true, contentsPicture: true }),
  step: guideStep,
} as const;

const LISTS = {
  basics: { tools: ["inBox"], supplies: ["quantity"] },
  contents: { contents: ["quantity"], "contentsPicture.marks": [] },
  step: { lines: ["kind"], reasons: ["item"], "picture.marks": [] },
} as const;

/** What a step can hang on, each with the answers that are its own: "hard" is said of floors and of water. */
export const HOME_ANSWERS: readonly (readonly [fact: string, answers: readonly string[]])[] = Object.entries(HOME_FACTS).flatMap(
  ([fact, answers]) => ("from" in answers ? [] : [[fact, answers] as const]),
);

type Around = { readonly key: string; readonly choices: readonly PictureChoice[] };

/** One part of a guide as its form was filled in; the schema has not been asked yet. */
export function readPart(part: GuidePart, fields: Flat, { key, choices }: Around): Read {
  const { value, back } = readFields(fields, LISTS[part]);
  if (part === "basics") return { value: finishBasics(value), back };
  const pictured = (held: unknown) => withPicture(held as Record<string, unknown>, choices);
  if (part === "contents") {
    const { contentsPicture } = pictured({ ...value, picture: undefined, contentsPicture: filled(value.contentsPicture, choices) });
    return { value: dropEmpty({ contents: (value.contents as unknown[]).map(pictured), contentsPicture }), back };
  }
  const uses = Object.keys(fields).flatMap((name) => (name.startsWith("uses.") && isTicked(fields, name) ? [name.slice(5)] : []));
  const when = conditionIn(fields, value);
  const explanation = value.explanation && pictured(value.explanation);
  return { value: dropEmpty({ ...pictured(value), key, uses, when, explanation }), back };
}

/** For which homes a step is. An answer that belongs to another fact than the chosen one stays under its name, for the schema to refuse. */
function conditionIn(fields: Flat, value: Record<string, unknown>): { fact: string; is: string[] } | undefined {
  const { fact = "" } = (value.when ?? {}) as { fact?: string };
  const is = HOME_ANSWERS.flatMap(([of, answers]) =>
    answers.filter((answer) => isTicked(fields, `when.is.${of}.${answer}`)).map((answer) => (of === fact ? answer : `${of}.${answer}`)),
  );
  return fact || is.length > 0 ? { fact, is } : undefined;
}

/** A film without a path is none; a tick is yes. */
function finishBasics({ film, tools, ...value }: Record<string, unknown>): Record<string, unknown> {
  const named = (tools as Record<string, unknown>[]).map((tool) => ({ ...tool, ...("inBox" in tool && { inBox: true }) }));
  const filmed = film && "src" in (film as object) ? film : undefined;
  return dropEmpty({ ...value, tools: named, film: filmed });
}

const withPicture = (held: Record<string, unknown>, choices: readonly PictureChoice[]): Record<string, unknown> =>
  dropEmpty({ ...held, picture: filled(held.picture, choices) });

/** A picture's size and kinds of file are known from where it was chosen; one without a path is none. */
function filled(picture: unknown, choices: readonly PictureChoice[]): unknown {
  const given = picture as { src?: string; marks?: readonly Record<string, unknown>[] } | undefined;
  if (!given?.src) return undefined;
  const chosen = choices.find(({ src }) => src === given.src);
  const marked = { ...given, ...(given.marks && { marks: given.marks.map(fractions) }) };
  return chosen ? { ...marked, width: chosen.width, height: chosen.height, formats: chosen.formats } : { ...marked, src: "" };
}

/** Where a mark stands is typed in per cent. */
const fractions = ({ x, y, ...mark }: Record<string, unknown>): Record<string, unknown> => ({ ...mark, x: shareOf(x), y: shareOf(y) });
const shareOf = (percent: unknown): unknown => (typeof percent === "number" ? percent / 100 : percent);

const dropEmpty = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
