import { z } from "zod";
import { PICTURE_FORMATS, SHOTS } from "../model.ts";
import { count, handle, localized, option } from "./fields.ts";

export const mediaInput = z.strictObject({
  shot: z.enum(SHOTS, "unknown"),
  colour: option.nullable(),
  /** The path without its ending; its files stand beside one another as `formats` says, each with its `-small` kin. */
  src: z.string().regex(/^\/(?:pictures|media)\/[a-z0-9/_-]+$/, "path_invalid"),
  width: count,
  height: count,
  alt: localized(200),
  caption: localized(200).nullable().default(null),
  /** Everything the picture shows: what of it does not come in the box must be said in caption and alt. */
  shows: z
    .array(z.strictObject({ name: localized(), inBox: z.boolean() }))
    .max(40, "too_many")
    .default([]),
  marks: z
    .array(z.strictObject({ part: handle, x: z.number().min(0).max(1), y: z.number().min(0).max(1), beside: z.literal(true).optional() }))
    .max(40, "too_many")
    .default([]),
  formats: z.array(z.enum(PICTURE_FORMATS, "unknown")).min(1, "required").default(["avif", "webp"]),
});
export type MediaInput = z.infer<typeof mediaInput>;
