import { z } from "zod";
import { MARKETS } from "../../store.config.ts";
import { isLocalDate, type LocalDate } from "../kernel/days.ts";
import { checkField, emailField, idField, requiredText } from "../kernel/fields.ts";
import type { TypedRefund } from "../orders/rules/refund-wish.ts";
import { DATA_KINDS, ORDER_VIEWS } from "./model.ts";

const dayParam = z
  .custom<LocalDate>((value) => typeof value === "string" && isLocalDate(value))
  .optional()
  .catch(undefined);

/** The orders list's state as its address has it; what cannot be read is left out, so that an old bookmark still opens. */
export const orderListInput = z.object({
  view: z.enum(ORDER_VIEWS).catch("to_pack"),
  q: z.string().trim().max(100).optional().catch(undefined),
  market: z.enum(MARKETS).optional().catch(undefined),
  from: dayParam,
  to: dayParam,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

export type OrderListState = z.output<typeof orderListInput>;

export const orderNoteInput = z.strictObject({ orderId: idField("ord"), text: requiredText(2_000) });
export const customerNoteInput = z.strictObject({ email: emailField, text: requiredText(2_000) });

/** Steps by which the demo's clock is set on, in hours. */
export const CLOCK_STEPS = { hour: 1, day: 24, threeDays: 72, week: 168 } as const;
export type ClockStep = keyof typeof CLOCK_STEPS;

/** "real" sets it back to what it is outside. */
export const moveClockInput = z.strictObject({ by: z.enum([...(Object.keys(CLOCK_STEPS) as ClockStep[]), "real"], "invalid") });

const amountParam = z.string().trim().max(20).optional().catch(undefined);

/** The refund form's first step as its address has it: `units_lin_…` per line, delivery, a free sum, or everything. */
export const refundChoiceInput = z
  .object({ everything: checkField, asked: checkField, shipping: amountParam, other: amountParam })
  .catchall(z.string().max(200))
  .transform(({ everything, asked, shipping, other, ...rest }) => ({
    asked: asked || everything,
    typed: {
      everything,
      shipping: shipping || undefined,
      other: other || undefined,
      lines: Object.entries(rest)
        .filter(([name, units]) => /^units_lin_[0-9a-z]{8,40}$/.test(name) && /^[1-9]\d{0,2}$/.test(units))
        .map(([name, units]) => `${name.slice("units_".length)}=${units}`),
    } satisfies TypedRefund,
  }));

const dataKind = z.enum(DATA_KINDS, "required");
export const dataRequestInput = z.strictObject({ kind: dataKind, email: emailField });
export const ownDataInput = z.strictObject({ kind: dataKind });
const dataToken = z.string("link_ended").regex(/^[\w-]{43}$/, "link_ended");
export const confirmDataInput = z.strictObject({ token: dataToken });
export const dataFileInput = z.strictObject({ token: dataToken, as: z.enum(["json", "html"], "unknown") });
