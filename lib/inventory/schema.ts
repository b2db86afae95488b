import { z } from "zod";
import { isLocalDate, type LocalDate } from "../kernel/days.ts";
import { idField, optionalLine, requiredLine } from "../kernel/fields.ts";

/** What staff's stock forms send; `productId` leads back to the page. */
const about = { productId: idField("prd"), variantId: idField("var") };
const units = z.coerce.number("not_a_number").int("not_a_number").min(1, "not_a_number").max(100_000, "not_a_number");
const counted = z
  .string("required")
  .trim()
  .min(1, "required")
  .regex(/^\d{1,6}$/, "not_a_number")
  .transform(Number);
const day = z
  .string("required")
  .refine(isLocalDate, "day_invalid")
  .transform((typed) => typed as LocalDate);

export const countForm = z.strictObject({ ...about, seen: z.coerce.number().int(), counted, why: requiredLine(120) });
export const receiveForm = z.strictObject({ ...about, quantity: units, note: optionalLine(80) });
export const announceForm = z.strictObject({ ...about, quantity: units, expectedOn: day, note: optionalLine(80) });
export const receiveIncomingForm = z.strictObject({ ...about, incomingId: idField("inc"), quantity: units });
export const cancelIncomingForm = z.strictObject({ ...about, incomingId: idField("inc") });
export const shelfForm = z.strictObject({ ...about, shelf: optionalLine(40) });
