import { z } from "zod";
import { handle, line, sku } from "../../catalog/schema/fields.ts";
import { checkField, idField, optionalLine, requiredLine } from "../../kernel/fields.ts";
import { PURPOSES } from "../model.ts";

/** What staff's forms send. */
const guideId = idField("gui");
const whole = z.coerce.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(999, "too_many");
/** An empty field is none. */
const emptied = (typed: unknown): unknown => (typeof typed === "string" && typed.trim() === "" ? undefined : typed);

export const newGuideForm = z
  .strictObject({
    product: z.string("required").min(1, "required").pipe(handle),
    sku: z.preprocess(emptied, sku.optional()),
    purpose: z.enum(PURPOSES, "required"),
    boxFrom: whole,
    boxTo: z.preprocess(emptied, whole.optional()),
  })
  .refine(({ boxFrom, boxTo }) => boxTo === undefined || boxTo >= boxFrom, { message: "range_invalid", path: ["boxTo"] });

/** All fields of one part's form as they were typed; bounded, and never more than a form can hold. */
export const partForm = z
  .record(z.string().max(80, "unknown"), z.string().max(20_000, "too_long"))
  .refine((fields) => Object.keys(fields).length <= 1_000, "too_many")
  .transform(({ guideId: id, seen, step, ...fields }) => ({ guideId: id ?? "", seen: seen ?? "", step: step ?? "", fields }))
  .pipe(z.strictObject({ guideId, seen: z.string().max(40), step: z.string().max(80), fields: z.record(z.string(), z.string()) }));

export const guideForm = z.strictObject({ guideId });

export const stepForm = z.strictObject({ guideId, step: handle });
export const moveForm = z.strictObject({ guideId, step: handle, to: z.enum(["up", "down"], "unknown") });
export const newStepForm = z
  .strictObject({ guideId, titleEn: line(80), titleDe: line(80) })
  .transform(({ titleEn, titleDe, ...rest }) => ({ ...rest, title: { en: titleEn, de: titleDe } }));

export const submitForm = z.strictObject({ guideId, note: optionalLine(200) });
export const sendBackForm = z.strictObject({ guideId, note: requiredLine(400) });
export const approveForm = z.strictObject({ guideId, revisionId: idField("grv"), version: z.coerce.number().int(), tell: checkField });
export const restoreForm = z.strictObject({ guideId, number: whole });

export const pictureForm = z.strictObject({ guideId, step: z.string().max(80) });
