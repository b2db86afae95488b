import "server-only";
import type { Staff } from "../../../kernel/actor.ts";
import type { Localized } from "../../../kernel/localized.ts";
import { sql } from "../../../platform/db/pool.ts";

/** A need that was said to be wrong, and how often. */
export type WrongNeed = {
  readonly needId: string;
  readonly productId: string | null;
  readonly product: Localized | null;
  readonly name: Localized | null;
  readonly open: number;
  readonly reports: number;
  readonly sent: number;
  readonly mended: number;
  readonly lastAt: Date;
  readonly inReview: boolean;
};

export const REPORTS_PAGE = 30;

type Page = { readonly page: number };

/** Where we said ready and it was not, what is still to be looked at first. */
export async function listWrongNeeds(_staff: Staff, { page }: Page): Promise<{ rows: WrongNeed[]; count: number }> {
  const rows = await sql.many<WrongNeed & { count: number }>`
    SELECT r.need_id, p.id AS product_id, p.name AS product, coalesce(c.name, CASE WHEN np.part_of IS NOT NULL THEN nv.title END, np.name) AS name, coalesce(n.review_state = 'in_review', false) AS in_review,
      count(*) FILTER (WHERE r.closed_at IS NULL)::int AS open, count(*)::int AS reports, count(*) FILTER (WHERE r.outcome = 'sent')::int AS sent,
      count(*) FILTER (WHERE r.finding = 'mended')::int AS mended, max(r.reported_at) AS last_at, count(*) OVER () AS count
    FROM need_report r LEFT JOIN need n ON n.id = r.need_id LEFT JOIN product p ON p.id = coalesce(n.product_id, split_part(r.need_id, ':', 2))
      LEFT JOIN capability c ON c.key = coalesce(n.capability_key, split_part(r.need_id, ':', 1)) LEFT JOIN product np ON np.id = n.to_product_id LEFT JOIN variant nv ON nv.id = n.to_variant_id
    GROUP BY r.need_id, p.id, p.name, c.name, np.part_of, np.name, nv.title, n.review_state
    ORDER BY count(*) FILTER (WHERE r.closed_at IS NULL) DESC, max(r.reported_at) DESC, r.need_id LIMIT ${REPORTS_PAGE} OFFSET ${(page - 1) * REPORTS_PAGE}`;
  return { rows, count: rows[0]?.count ?? 0 };
}

/** How far forecasts were from what people then told us, as shares of one filling. */
export type ForecastFigure = {
  readonly needId: string;
  readonly productId: string;
  readonly product: Localized;
  readonly name: Localized;
  readonly forecasts: number;
  readonly answers: number;
  /** Half of the answers were nearer than this. */
  readonly median: number;
  /** More left than we had thought, on the whole, or less. */
  readonly lean: number;
  readonly priorDays: number;
  readonly learntDays: number;
};

/** Forecasts against answers, what was answered most first. */
export async function listForecasts(_staff: Staff, { page }: Page): Promise<{ rows: ForecastFigure[]; count: number }> {
  const rows = await sql.many<ForecastFigure & { count: number }>`
    SELECT n.id AS need_id, p.id AS product_id, p.name AS product, coalesce(c.name, CASE WHEN np.part_of IS NOT NULL THEN nv.title END, np.name) AS name, count(DISTINCT r.id)::int AS forecasts, count(a.id)::int AS answers,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY abs(a.amount - a.foreseen)) AS median, avg(a.amount - a.foreseen) AS lean,
      avg(r.prior_days)::float8 AS prior_days, avg(r.interval_days)::float8 AS learnt_days, count(*) OVER () AS count
    FROM refill_answer a JOIN refill r ON r.id = a.refill_id JOIN need n ON n.id = r.need_id JOIN product p ON p.id = n.product_id
      LEFT JOIN capability c ON c.key = n.capability_key LEFT JOIN product np ON np.id = n.to_product_id LEFT JOIN variant nv ON nv.id = n.to_variant_id
    WHERE a.word = 'left' AND a.foreseen IS NOT NULL
    GROUP BY n.id, p.id, p.name, c.name, np.part_of, np.name, nv.title
    ORDER BY count(a.id) DESC, n.id LIMIT ${REPORTS_PAGE} OFFSET ${(page - 1) * REPORTS_PAGE}`;
  return { rows, count: rows[0]?.count ?? 0 };
}
