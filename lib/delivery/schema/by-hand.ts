import { z } from "zod";
import { isLocalDate, type LocalDate } from "../../kernel/days.ts";
import { idField, optionalLine, requiredLine } from "../../kernel/fields.ts";
import type { Id } from "../../kernel/ids.ts";
import { TYPED_EVENTS } from "../model/by-hand.ts";
import { PROOFS, REASONS } from "../model.ts";

const shipmentId = idField("shp").transform((id) => id as Id<"shipment">);
/** One of these, or nothing. */
const chosen = <const T extends readonly string[]>(all: T) =>
  z
    .string()
    .optional()
    .transform((value, context): T[number] | null => {
      const found = all.find((each) => each === value);
      if (value && !found) context.addIssue({ code: "custom", message: "required" });
      return found ?? null;
    });

/** Carriers print their numbers in groups; they are kept without the gaps. */
const codeField = requiredLine(60)
  .transform((code) => code.replace(/[\s.-]/g, "").toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9]{6,40}$/, "number_invalid"));

export const numberInput = z.strictObject({ shipmentId, via: requiredLine(60), code: codeField });

const pictureField = optionalLine(400).refine((url) => !url || /^https:\/\/\S+$/.test(url), "link_invalid");

export const scanInput = z.strictObject({
  shipmentId,
  event: z.enum(TYPED_EVENTS, "required"),
  at: z.string("required").regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:\d{2})?$/, "date_invalid"),
  place: optionalLine(120),
  reason: chosen(REASONS),
  proofKind: chosen(PROOFS),
  proofName: optionalLine(120),
  picture: pictureField,
  waitsAt: optionalLine(200),
  pickupUntil: z
    .string()
    .optional()
    .transform((value, context): LocalDate | null => {
      if (!value) return null;
      if (!isLocalDate(value)) context.addIssue({ code: "custom", message: "date_invalid" });
      return value as LocalDate;
    }),
});
