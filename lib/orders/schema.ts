import { z } from "zod";
import { addressFields, readAddress } from "../customers/schema.ts";
import { isLocalDate, type LocalDate } from "../kernel/days.ts";
import { checkField, emailField, idField, optionalLine, requiredLine } from "../kernel/fields.ts";
import { browserFields } from "../messaging/schema.ts";
import { REFUND_REASONS } from "../payments/model.ts";

export const orderInput = z.strictObject({ orderId: idField("ord") });

/** A browser asks to be told of one order. */
export const tellBrowserInput = z.strictObject({ orderId: idField("ord"), ...browserFields });

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

const dayField = z
  .string("required")
  .refine(isLocalDate, "day_gone")
  .transform((day) => day as LocalDate);

const { phone: _phone, ...goingTo } = addressFields;

/** `shownTo`: the last day of the window that the form said. */
export const changeAddressInput = z.strictObject({ orderId: idField("ord"), shownTo: dayField, ...goingTo }).transform((given, check) => {
  const { orderId, shownTo, phone: _none, ...address } = readAddress({ ...given, phone: null }, check);
  return { orderId, shownTo, address };
});

export const safePlaceInput = z.strictObject({ orderId: idField("ord"), place: optionalLine(80) });

/** `day` is "first/last": the day chosen and the end of the window it was shown with. */
export const deliveryDayInput = z
  .strictObject({ orderId: idField("ord"), day: z.string("required").regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/, "day_gone") })
  .transform(({ orderId, day }, check) => {
    const [first = "", last = ""] = day.split("/");
    if (!isLocalDate(first) || !isLocalDate(last)) check.addIssue({ code: "custom", message: "day_gone", path: ["day"] });
    return { orderId, day: first as LocalDate, shownTo: last as LocalDate };
  });

export const pickupPointInput = z.strictObject({
  orderId: idField("ord"),
  point: z.string("required").min(1, "required").max(120, "point_gone"),
});
