import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { addDays, dayIn, type LocalDate } from "../../kernel/days.ts";
import { parseShortNumber } from "../../kernel/ids.ts";
import { type Localized, pick } from "../../kernel/localized.ts";
import { wordsIn } from "../../orders/queries/words.ts";
import { sql } from "../../platform/db/pool.ts";
import type { ParcelLine } from "../model.ts";
import { type Check, type HoldState, holdState } from "../rules/counter.ts";

export const HOLDS_PAGE = 30;
export const HOLD_VIEWS = ["waiting", "overdue", "to_refund", "done"] as const;
export type HoldView = (typeof HOLD_VIEWS)[number];

type Facts = {
  readonly shipmentId: string;
  readonly number: string;
  readonly name: string;
  readonly readyAt: Date;
  readonly keepUntil: Date;
  readonly timeZone: string;
  readonly counterName: Localized;
  readonly remindedAt: Date | null;
  readonly overdueAt: Date | null;
  readonly collectedAt: Date | null;
  readonly putBackAt: Date | null;
};

export type HoldRow = Omit<Facts, "counterName" | "keepUntil"> & {
  readonly counter: string;
  readonly keepUntilOn: LocalDate;
  readonly state: HoldState;
};

type Filter = { readonly view: HoldView; readonly page: number; readonly q: string | undefined };

/** What waits at our counters, the longest first; what has ended, the newest first. A search looks at number, name and e-mail. */
export async function listHolds(staff: Staff, { view, page, q }: Filter): Promise<{ rows: HoldRow[]; total: number }> {
  const text = q ?? null;
  const like = text && `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await sql.many<Facts & { total: number }>`
    SELECT h.shipment_id, o.number, o.name, h.ready_at, h.keep_until, c.time_zone, c.name AS counter_name, h.reminded_at, h.overdue_at, h.collected_at, h.put_back_at,
      count(*) OVER () AS total
    FROM counter_hold h JOIN orders o ON o.id = h.order_id JOIN counter c ON c.id = h.counter_id
    WHERE CASE ${view}::text
        WHEN 'waiting' THEN h.collected_at IS NULL AND h.put_back_at IS NULL
        WHEN 'overdue' THEN h.collected_at IS NULL AND h.put_back_at IS NULL AND h.overdue_at IS NOT NULL
        WHEN 'to_refund' THEN h.put_back_at IS NOT NULL AND is_unrefunded(h.order_id, h.put_back_at)
        ELSE h.collected_at IS NOT NULL OR h.put_back_at IS NOT NULL END
      AND (${text}::text IS NULL OR o.number = ${text && parseShortNumber(text)} OR o.name ILIKE ${like} OR o.email::text ILIKE ${like})
    ORDER BY CASE WHEN ${view === "done"}::boolean THEN NULL ELSE h.ready_at END, coalesce(h.collected_at, h.put_back_at) DESC, h.shipment_id
    LIMIT ${HOLDS_PAGE} OFFSET ${(page - 1) * HOLDS_PAGE}`;
  return { rows: rows.map(({ total: _, ...row }) => toRow(row, staff.locale)), total: rows[0]?.total ?? 0 };
}

const toRow = ({ counterName, keepUntil, ...facts }: Facts, locale: string): HoldRow => ({
  ...facts,
  counter: pick(counterName, locale),
  keepUntilOn: addDays(dayIn(keepUntil, facts.timeZone), -1),
  state: holdState(facts),
});

export type HoldDetail = HoldRow & {
  readonly lines: readonly ParcelLine[];
  readonly checkedBy: Check | null;
  readonly collector: string | null;
  readonly collectedByName: string | null;
  /** Back on the shelf, and its money is still with us. */
  readonly isUnrefunded: boolean;
};

type Detail = Facts & Pick<HoldDetail, "checkedBy" | "collector" | "collectedByName" | "isUnrefunded">;

export async function findHold(staff: Staff, shipmentId: string): Promise<HoldDetail | null> {
  const facts = await sql.one<Detail>`
    SELECT h.shipment_id, o.number, o.name, h.ready_at, h.keep_until, c.time_zone, c.name AS counter_name, h.reminded_at, h.overdue_at, h.collected_at, h.put_back_at,
      h.checked_by, h.collector, s.name AS collected_by_name, h.put_back_at IS NOT NULL AND is_unrefunded(h.order_id, h.put_back_at) AS is_unrefunded
    FROM counter_hold h JOIN orders o ON o.id = h.order_id JOIN counter c ON c.id = h.counter_id LEFT JOIN staff s ON s.id = h.collected_by
    WHERE h.shipment_id = ${shipmentId}`;
  if (!facts) return null;
  const lines = await sql.many<ParcelLine>`
    SELECT sl.line_id, l.title, l.options, l.picture, sl.quantity FROM shipment_line sl JOIN line_item l ON l.id = sl.line_id
    WHERE sl.shipment_id = ${shipmentId} ORDER BY l.position`;
  const inWords = await wordsIn(
    staff.locale,
    lines.map(({ lineId }) => lineId),
  );
  const { checkedBy, collector, collectedByName, isUnrefunded, ...row } = facts;
  return { ...toRow(row, staff.locale), lines: lines.map(inWords), checkedBy, collector, collectedByName, isUnrefunded };
}
