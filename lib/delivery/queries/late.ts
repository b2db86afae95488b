import "server-only";
import type { LocalDate } from "../../kernel/days.ts";
import { sql } from "../../platform/db/pool.ts";
import type { LateNoticeState } from "../model.ts";
import type { Remedy, RemedyKey, RemedyPoint } from "../rules/remedies.ts";
import type { Risk } from "../rules/risk.ts";

export type LateNews = {
  readonly id: string;
  readonly state: LateNoticeState;
  readonly reason: Risk;
  readonly promisedAt: Date;
  readonly expectedOn: LocalDate;
  readonly remedies: readonly Remedy[];
  readonly chosen: RemedyKey | null;
  /** Where it waits, if a pick-up was chosen. */
  readonly point: RemedyPoint | null;
};

/** The latest news that an order's date is not kept; null when there was none, or it has arrived. Whose order it is was asked before. */
export const findLateNews = (orderId: string): Promise<LateNews | null> => sql.one<LateNews>`
  SELECT n.id, n.state::text AS state, n.reason, p.due_at AS promised_at, n.expected_on, n.remedies, n.chosen, n.outcome->'point' AS point
  FROM late_notice n JOIN promise p ON p.id = n.promise_id
  WHERE n.order_id = ${orderId} AND n.state <> 'done' ORDER BY n.created_at DESC LIMIT 1`;
