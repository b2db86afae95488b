import { z } from "zod";
import { emailField, idField, optionalText, quantityField, requiredLine } from "../kernel/fields.ts";

/** Step one: which units, who asks, where the acknowledgement goes. A reason may be given, never must. */
export const draftWithdrawalInput = z
  .object({ number: z.string().max(20), name: requiredLine(120), email: emailField, reason: optionalText(1_000) })
  .catchall(z.string().max(10))
  .transform(({ number, name, email, reason, ...rest }) => ({
    number,
    name,
    email,
    reason,
    lines: Object.entries(rest)
      .filter(([key]) => /^quantity_lin_[0-9a-z]+$/.test(key))
      .map(([key, value]) => ({ lineId: key.slice("quantity_".length), quantity: quantityField().parse(value) })),
  }));

/** Step two: "confirm withdrawal". */
export const confirmWithdrawalInput = z.strictObject({ orderId: idField("ord"), returnId: idField("ret") });

export const settleReturnInput = z.strictObject({ returnId: idField("ret") });
