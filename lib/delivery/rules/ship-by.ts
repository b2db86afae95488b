import { z } from "zod";
import { dayIn, instantOf, isLocalDate, type LocalDate } from "../../kernel/days.ts";

/** What the frozen basis of an order's date says about our own part of it. */
const basisShape = z.object({ dispatchOn: z.string().refine(isLocalDate), timeZone: z.string().min(1) });

const LAST_MINUTE = 24 * 60 - 1;

/** By when the carrier must have it, if the promised date is to be kept: the end of the day of dispatch where we pack. */
export function shipBy(basis: unknown, now: Date, warehouseZone: string): Date {
  const parsed = basisShape.safeParse(basis);
  if (!parsed.success) return instantOf(dayIn(now, warehouseZone), LAST_MINUTE, warehouseZone);
  return instantOf(parsed.data.dispatchOn as LocalDate, LAST_MINUTE, parsed.data.timeZone);
}
