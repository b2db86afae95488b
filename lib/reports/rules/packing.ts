import { DAY, earlier } from "../../kernel/clock.ts";
import { instantOf, type LocalDate } from "../../kernel/days.ts";

/** So long after its parcels were packed nobody reports a month's damage any more. */
const REPORTED_WITHIN_DAYS = 60;
const COUNTED_DAYS = 365;

const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

export type CountedMonths = {
  /** The first month that counts, and the first whose reports may still come. */
  readonly first: string;
  readonly open: string;
  readonly openFrom: Date;
};

/** Which months a record of the last year is made of: those before `open` have been tallied. */
export function countedMonths(now: Date): CountedMonths {
  const open = monthOf(earlier(now, REPORTED_WITHIN_DAYS * DAY));
  return { first: monthOf(earlier(now, COUNTED_DAYS * DAY)), open, openFrom: instantOf(`${open}-01` as LocalDate, 0, "UTC") };
}
