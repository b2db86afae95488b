import { z } from "zod";
import { checkField, emailField, idField, optionalLine, requiredLine } from "../kernel/fields.ts";
import { REFUND_REASONS } from "../payments/model.ts";

export const orderInput = z.strictObject({ orderId: idField("ord") });

export const lookUpInput = z.strictObject({ number: requiredLine(40), email: emailField });

export const openLookupInput = z.strictObject({ token: z.string("unknown").regex(/^[\w-]{43}$/, "lookup_over") });

export const lineInput = z.strictObject({ orderId: idField("ord"), lineId: idField("lin") });

/** Amounts are typed as people write them; the command reads them in the order's currency. */
const amountField = z.string().trim().max(20, "not_an_amount").optional();

/** `lines[]` are "line=units" pairs, as the form's boxes send them. */
export const refundInput = z.strictObject({
  orderId: idField("ord"),
  everything: checkField,
  lines: z
    .array(z.string().regex(/^lin_[0-9a-z]{8,40}=\d{1,3}$/, "quantity_invalid"))
    .max(100, "too_long")
    .default([]),
  shipping: amountField,
  other: amountField,
  reason: z.enum(REFUND_REASONS, "required"),
  note: optionalLine(300),
  /** The sum the form showed, in minor units. */
  expected: z.coerce.number("amount_invalid").int("amount_invalid").positive("amount_invalid").optional(),
});
