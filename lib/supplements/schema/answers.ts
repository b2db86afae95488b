import { z } from "zod";
import { idField, quantityField } from "../../kernel/fields.ts";
import { HOME_FACTS, type HomeFactKey } from "../../ownership/rules/home.ts";

/** Of the room's own, or one that follows from a thing's facts: `mains:prd_…`. */
const needId = z.string().regex(/^(nee|[a-z]+:prd)_[0-9a-z]{8,40}$/, "unknown");

/** Whose home: the visitor's own; that of an order, or of a thing, that they may see. */
const about = z
  .string()
  .regex(/^(ord|own)_[0-9a-z]{8,40}$/, "unknown")
  .optional();

/** `handle`: said on that product's page, where it leads back to. */
const handle = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/, "unknown")
  .optional();

const ATTRIBUTE = /^told_([a-z][a-z0-9_]{0,59})$/i;

/** "Have it", with what they tell of it under `told_<attribute>`. */
export const haveItInput = z
  .object({ needId, about, handle, quantity: quantityField().refine((n) => n > 0, "quantity_invalid") })
  .catchall(z.string().max(120, "too_long"))
  .transform(({ needId, about, handle, quantity, ...rest }) => ({
    needId,
    about,
    handle,
    quantity,
    told: Object.fromEntries(
      Object.entries(rest).flatMap(([field, value]) => {
        const key = ATTRIBUTE.exec(field)?.[1];
        return key ? [[key, value]] : [];
      }),
    ),
  }));

const fact = z.enum(Object.keys(HOME_FACTS) as [HomeFactKey, ...HomeFactKey[]], "unknown");
export const homeFactInput = z.strictObject({ fact, about, value: z.string("required").trim().min(1, "required").max(40, "too_long") });

export const answerInput = z.strictObject({ needId, about, handle });

/** The token of a mail's link, or the forecast's own id on a page of its owner. */
const refill = z.union([z.string().regex(/^rfl_[0-9a-z]{8,40}\.[\w-]{20,100}$/, "unknown"), idField("rfl")]);

/** How much is left, in quarters, or more than one. */
export const LEFT = ["0", "0.25", "0.5", "0.75", "1", "plenty"] as const;
export const refillAnswerInput = z.strictObject({ refill, left: z.enum(LEFT, "required") });
export const refillInput = z.strictObject({ refill });

export const needReportInput = z.strictObject({ ownershipId: idField("own"), needId });
