import { z } from "zod";
import { idField } from "../../kernel/fields.ts";

const number = z.string().regex(/^[\w-]{1,20}$/, "unknown");

/** `seen`: the stamp of the page that asks. */
export const newsInput = z.strictObject({ number, seen: z.string().max(80).optional() });

/** `key`: how a calendar without our cookie asks. */
export const calendarInput = z.strictObject({ number, key: z.string().max(100).optional() });

export const holdInput = z.strictObject({ orderId: idField("ord"), point: z.string("required").min(1, "required").max(120, "point_gone") });
