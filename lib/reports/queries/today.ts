import "server-only";
import { store } from "../../../store.config.ts";
import type { Staff } from "../../kernel/actor.ts";
import { addDays, dayIn, instantOf, type LocalDate } from "../../kernel/days.ts";
import { sql } from "../../platform/db/pool.ts";
import type { DayFigures } from "../model.ts";

/** What was ordered, taken and paid back since midnight on the shop's wall clock, in each currency. */
export async function findDayFigures(_staff: Staff, now: Date): Promise<{ day: LocalDate; figures: DayFigures[] }> {
  const { timeZone } = store.contact;
  const day = dayIn(now, timeZone);
  const [from, before] = [instantOf(day, 0, timeZone), instantOf(addDays(day, 1), 0, timeZone)];
  const figures = await sql.many<DayFigures>`
    SELECT currency, sum(orders)::int AS orders, sum(ordered)::bigint AS ordered, sum(payments)::int AS payments, sum(taken)::bigint AS taken,
      sum(refunds)::int AS refunds, sum(paid_back)::bigint AS paid_back
    FROM (
      SELECT currency, 1 AS orders, total AS ordered, 0 AS payments, 0 AS taken, 0 AS refunds, 0 AS paid_back FROM orders
      WHERE placed_at >= ${from} AND placed_at < ${before}
      UNION ALL
      SELECT currency, 0, 0, 1, captured, 0, 0 FROM payment WHERE state = 'captured' AND captured_at >= ${from} AND captured_at < ${before}
      UNION ALL
      SELECT currency, 0, 0, 0, 0, 1, amount FROM refund WHERE state = 'succeeded' AND settled_at >= ${from} AND settled_at < ${before}
    ) moved GROUP BY currency ORDER BY currency`;
  return { day, figures };
}
