import { z } from "zod";
import { checkField, idField, optionalLine, requiredText } from "../../kernel/fields.ts";
import { STEP_EVENTS } from "../model.ts";

/** What customers' forms and browsers send. */
const stepKey = z.string("required").regex(/^[a-z0-9-]{1,80}$/, "unknown");
const place = { ownershipId: idField("own"), guideId: idField("gui") };
/** The browser's own name for an act: sent twice, it is one. */
const key = optionalLine(60);
/** Where the form leads on to: another step, or a place of the page. */
const next = z
  .string()
  .regex(/^[a-z0-9-]{1,90}$/, "unknown")
  .optional();

export const placeForm = z.strictObject({ ...place, key });

export const tickForm = z.strictObject({
  ...place,
  /** Everything is there. */
  all: checkField,
  item: z.array(stepKey).max(80, "too_many").default([]),
  key,
  next,
});

export const stepForm = z.strictObject({
  ...place,
  step: stepKey,
  kind: z.enum(["viewed", "done", "skipped", "solved", "stuck"], "unknown"),
  key,
  next,
});

export const partForm = z.strictObject({ ...place, step: stepKey.optional(), item: stepKey, key });

export const personForm = z.strictObject({ ...place, step: stepKey, reason: stepReason(), words: requiredText(4_000), key });

function stepReason() {
  return z.string("required").regex(/^[a-z0-9_-]{1,80}$/, "required");
}

const told = z.strictObject({
  step: stepKey,
  kind: z.enum(STEP_EVENTS, "unknown"),
  reason: stepReason().nullish(),
  key: z.string().min(1, "required").max(60, "too_long"),
  /** Milliseconds since it happened, by the browser's own clock. */
  ago: z
    .number("not_a_number")
    .min(0, "not_a_number")
    .max(366 * 86_400_000, "too_many"),
});

const listed = <T extends z.ZodType>(item: T, most: number) =>
  z
    .string()
    .max(60_000, "too_long")
    .transform((typed, context) => {
      try {
        return JSON.parse(typed) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "unknown" });
        return z.NEVER;
      }
    })
    .pipe(z.array(item).max(most, "too_many"));

/** What a browser kept while it had no connection: steps in the order they were done, and the box as it was ticked last. */
export const progressForm = z.strictObject({ ...place, events: listed(told, 100), items: listed(stepKey, 80).optional() });
