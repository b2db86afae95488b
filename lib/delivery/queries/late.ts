import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { dayIn, type LocalDate } from "../../kernel/days.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { readOrder } from "../../orders/commands/rows.ts";
import { sql } from "../../platform/db/pool.ts";
import { listLegalRows } from "../../rights/queries.ts";
import { ruleInForce } from "../../rights/rules.ts";
import { findCallingOff } from "../commands/remedies/calling-off.ts";
import type { LateNoticeState } from "../model.ts";
import { dayToWaitFor, type Remedy, type RemedyKey, type RemedyPoint, remediesNow } from "../rules/remedies.ts";
import type { Risk } from "../rules/risk.ts";

type Address = { readonly country: string; readonly region?: string | null };

export type LateNews = {
  readonly id: string;
  readonly state: LateNoticeState;
  readonly reason: Risk;
  readonly promisedAt: Date;
  readonly expectedOn: LocalDate;
  readonly remedies: readonly Remedy[];
  readonly chosen: RemedyKey | null;
  /** Whether only what had not come was cancelled. */
  readonly isPart: boolean;
  /** Where it waits, if a pick-up was chosen. */
  readonly point: RemedyPoint | null;
};

/** The latest news that an order's date is not kept; null when there was none, it has arrived, or a case asks or has settled what becomes of it. Whose order it is was asked before. */
export async function findLateNews(orderId: string, now: Date): Promise<LateNews | null> {
  const row = await sql.one<LateNews & { address: Address; chosenAt: Date | null }>`
    SELECT n.id, n.state::text AS state, n.reason, p.due_at AS promised_at, n.expected_on, n.remedies, n.chosen, n.chosen_at, coalesce((n.outcome->>'part')::boolean, false) AS is_part, n.outcome->'point' AS point, o.shipping_address AS address
    FROM late_notice n JOIN promise p ON p.id = n.promise_id JOIN orders o ON o.id = n.order_id
    WHERE n.order_id = ${orderId} AND n.state <> 'done' AND (n.chosen IS NOT NULL OR still_asks(n.id))
    ORDER BY n.created_at DESC LIMIT 1`;
  if (!row) return null;
  const { address, chosenAt, ...news } = row;
  const order = news.state === "open" ? await readOrder(sql, orderId) : null;
  return {
    ...news,
    remedies: order ? remediesNow(news.remedies, await findCallingOff(sql, order)) : news.remedies,
    expectedOn: dayToWaitFor(news.expectedOn, dayIn(chosenAt ?? now, timeZoneOf(address))),
  };
}

export type StaffLateNotice = LateNews & {
  readonly toldAt: Date;
  /** Before the promised day was over. */
  readonly inTime: boolean;
  readonly chosenAt: Date | null;
  /** The law by which silence is a no, where the buyer's has one: where it says so. */
  readonly delayOption: string | null;
};

/** What a buyer was told about their date and what they made of it, the newest first; a handful at most. */
export async function listLateNotices(_staff: Staff, orderId: string): Promise<StaffLateNotice[]> {
  const rows = await sql.many<Omit<StaffLateNotice, "delayOption"> & { address: Address }>`
    SELECT n.id, n.state::text AS state, n.reason, p.due_at AS promised_at, n.expected_on, n.remedies, n.chosen, coalesce((n.outcome->>'part')::boolean, false) AS is_part, n.outcome->'point' AS point,
      n.created_at AS told_at, n.before_due_at AS in_time, n.chosen_at, o.shipping_address AS address
    FROM late_notice n JOIN promise p ON p.id = n.promise_id JOIN orders o ON o.id = n.order_id
    WHERE n.order_id = ${orderId} ORDER BY n.created_at DESC LIMIT 20`;
  const law = rows.length > 0 ? await listLegalRows() : [];
  return rows.map(({ address, ...row }) => {
    const on = dayIn(row.promisedAt, timeZoneOf(address));
    return { ...row, delayOption: ruleInForce(law, { country: address.country, key: "delay_option", on })?.source ?? null };
  });
}
