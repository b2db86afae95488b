import { z } from "zod";
import { PICTURE_FORMATS } from "../../catalog/model.ts";
import { count, handle, line, localized, sku } from "../../catalog/schema/fields.ts";
import { HOME_FACTS, type HomeFactKey, isHomeFact } from "../../ownership/rules/home.ts";
import { HAZARD_LEVELS, LINE_KINDS } from "../model.ts";
import { documentChecks } from "./checks.ts";

/** A guide as it is written in a seed file and on staff's forms: one shape, one set of rules. Messages are problem codes. */
const fraction = z.number("not_a_number").min(0, "not_a_number").max(1, "not_a_number");
const minutes = count.max(600, "too_many");

/** By its path without ending; its files stand beside one another as `formats` says, each with its `-small` kin. */
const source = z.string("required").regex(/^\/(?:pictures|media)\/[a-z0-9/_-]+$/, "path_invalid");

export const guidePicture = z.strictObject({
  src: source,
  width: count,
  height: count,
  alt: localized(240),
  formats: z.array(z.enum(PICTURE_FORMATS, "unknown")).min(1, "required").default(["avif", "webp"]),
  /** Where something stands in it, as fractions: the mark of a line, or a part of the product by its key. */
  marks: z
    .array(z.strictObject({ mark: line(20), x: fraction, y: fraction }))
    .max(20, "too_many")
    .default([]),
});
export type GuidePicture = z.infer<typeof guidePicture>;

/**
 * A silent film by its path without ending: beside `<src>.webm` stand `<src>.en.vtt`, `<src>.de.vtt`,
 * and `<src>.mp4` where `formats` says so.
 */
const guideFilm = z.strictObject({
  src: source,
  width: count,
  height: count,
  seconds: z.number("not_a_number").min(5, "not_a_number").max(120, "too_many"),
  alt: localized(240),
  /** What is seen before it runs: a picture's path without ending. Left out, it stands beside the film. */
  still: source.optional(),
  formats: z
    .array(z.enum(["webm", "mp4"], "unknown"))
    .min(1, "required")
    .default(["webm"]),
});

/** By its key in the list of capabilities (lib/supplements), as "drill_bits". What was written with hyphens once is read as one of them. */
const capability = z
  .string("required")
  .transform((key) => key.replaceAll("-", "_"))
  .pipe(z.string().regex(/^[a-z][a-z0-9_]{1,59}$/, "key_invalid"));

const tool = z.strictObject({
  name: localized(80),
  /** It comes with the thing. */
  inBox: z.boolean().optional(),
  /** What can stand in for it. */
  capability: capability.optional(),
});

const supply = z.strictObject({
  name: localized(80),
  quantity: count.max(999, "too_many"),
  /** The product we sell that is one. */
  product: handle.optional(),
  capability: capability.optional(),
});

/**
 * Something in the box. `item` is the key of an item that the product's own `box` names (rules/contents.ts: its English name in
 * small letters and hyphens); then name and quantity stand there and not here. Any other key is an item of its own, with both.
 */
const content = z.strictObject({
  item: handle,
  name: localized(80).optional(),
  quantity: count.max(999, "too_many").optional(),
  /** What is sent when it is missing: the key of one of the product's parts, or a part's stock code. */
  part: handle.optional(),
  sku: sku.optional(),
  picture: guidePicture.optional(),
});

const stepLine = z.strictObject({
  kind: z.enum(LINE_KINDS, "unknown"),
  text: localized(400),
  /** The mark in the step's picture that it speaks of: "1", "a". */
  marker: line(3).optional(),
});

/** The step is for homes where this is so; where nobody told us, it is shown with what it is for. */
const condition = z
  .strictObject({
    fact: z.enum(Object.keys(HOME_FACTS) as [HomeFactKey, ...HomeFactKey[]], "unknown"),
    is: z.array(z.string("required")).min(1, "required").max(5, "too_many"),
  })
  .refine(({ fact, is }) => is.every((value) => isHomeFact(fact, value)), { message: "unknown", path: ["is"] });

/** Where somebody of a certain height begins: this share of it, in centimetres, and never outside the span of a fact of the thing. */
const byHeight = z.strictObject({
  /** From where to where it is measured. */
  what: localized(120),
  share: fraction,
  within: line(60)
    .regex(/^[a-zA-Z0-9]+$/, "unknown")
    .optional(),
});

export const guideStep = z.strictObject({
  /** Stable over revisions: progress and figures go by it. */
  key: handle,
  title: localized(80),
  lines: z.array(stepLine).min(1, "required").max(12, "too_many"),
  /** How one sees that it is done. */
  expected: localized(300),
  hazard: z.strictObject({ level: z.enum(HAZARD_LEVELS, "unknown"), text: localized(300) }).optional(),
  minutes: minutes.optional(),
  picture: guidePicture.optional(),
  /** Its stretch of the guide's film, in seconds. */
  film: z
    .strictObject({ from: z.number("not_a_number").min(0, "not_a_number"), to: z.number("not_a_number") })
    .refine(({ from, to }) => from < to, "range_invalid")
    .optional(),
  /** The same in other words, for whoever is stuck. */
  explanation: z.strictObject({ text: localized(1_500), picture: guidePicture.optional() }).optional(),
  /** What of the contents it takes, by `item`. */
  uses: z.array(handle).max(20, "too_many").default([]),
  when: condition.optional(),
  byHeight: byHeight.optional(),
  /** What holds people up here, beside what may at any step; with `item`, what is missing or broken then. */
  reasons: z
    .array(z.strictObject({ key: handle, text: localized(120), item: handle.optional() }))
    .max(6, "too_many")
    .default([]),
});
export type GuideStep = z.infer<typeof guideStep>;

/** The shape alone; `guideDocument` adds the rules that need more than one field. */
export const guideShape = z.strictObject({
  /** One sentence on what it comes to. */
  summary: localized(300),
  difficulty: z.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(5, "too_many"),
  minutes,
  people: z.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(6, "too_many"),
  tools: z.array(tool).max(20, "too_many").default([]),
  supplies: z.array(supply).max(20, "too_many").default([]),
  contents: z.array(content).max(40, "too_many").default([]),
  /** All that is in the box, drawn; its marks are the contents' numbers. */
  contentsPicture: guidePicture.optional(),
  steps: z.array(guideStep).min(1, "required").max(40, "too_many"),
  film: guideFilm.optional(),
  /** What works when all is done: what "it works" is about. */
  result: localized(300),
});

export const guideDocument = guideShape.superRefine(documentChecks);
export type GuideDocument = z.infer<typeof guideDocument>;
export type GuideInput = z.input<typeof guideDocument>;
