import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { dayIn } from "../../kernel/days.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { wordsIn } from "../../orders/queries/words.ts";
import { sql } from "../../platform/db/pool.ts";
import type { CaseLine, CasePhoto, CaseView } from "../model.ts";

export const PAGE_SIZE = 30;

type Row = Omit<CaseView, "lines" | "photos" | "comesOn"> & {
  readonly comesBy: Date | null;
  readonly address: { readonly country: string; readonly region?: string | null };
};

async function withParts(found: Row | null): Promise<CaseView | null> {
  if (!found) return null;
  const { comesBy, address, ...row } = found;
  const [lines, photos] = await Promise.all([
    sql.many<CaseLine>`
      SELECT r.line_id, l.title, l.options, l.picture, r.quantity FROM recovery_line r JOIN line_item l ON l.id = r.line_id WHERE r.case_id = ${row.id} ORDER BY l.position`,
    sql.many<CasePhoto>`SELECT id, width, height FROM recovery_photo WHERE case_id = ${row.id} ORDER BY created_at, id`,
  ]);
  return { ...row, comesOn: comesBy && dayIn(comesBy, timeZoneOf(address)), lines, photos };
}

/** A case of this very order, in the language of its reader, who was asked for before; another order's looks like a missing one. */
export async function findCaseOf(orderId: string, number: string, locale: string): Promise<CaseView | null> {
  const it = await withParts(
    await sql.one<Row>`
      SELECT c.id, c.number, c.kind::text AS kind, CASE WHEN is_settled_otherwise(c.id) THEN 'closed' ELSE c.state::text END AS state, c.finding, c.order_id, o.number AS order_number, o.currency, c.shipment_id, c.name,
        c.email::text AS email, c.story, c.remedies, c.remedy, (c.outcome->>'amount')::int AS paid_back, c.opened_at, c.closed_at, o.shipping_address AS address,
        (SELECT p.due_at FROM promise p WHERE p.id = c.outcome->>'promise') AS comes_by,
        (SELECT max(p.due_at) FROM promise p WHERE p.subject = c.id AND p.state IN ('open', 'at_risk', 'broken') AND p.met_at IS NULL) AS due_at
      FROM recovery_case c JOIN orders o ON o.id = c.order_id WHERE c.order_id = ${orderId} AND c.number = ${number}`,
  );
  if (!it) return null;
  const inWords = await wordsIn(
    locale,
    it.lines.map(({ lineId }) => lineId),
  );
  return { ...it, lines: it.lines.map(inWords) };
}

export type CaseHead = Pick<CaseView, "id" | "number" | "kind" | "state" | "finding" | "remedy" | "shipmentId" | "openedAt">;

export const listCasesOf = (orderId: string): Promise<CaseHead[]> => sql.many<CaseHead>`
  SELECT id, number, kind::text AS kind, CASE WHEN is_settled_otherwise(id) THEN 'closed' ELSE state::text END AS state, finding, remedy, shipment_id, opened_at
  FROM recovery_case WHERE order_id = ${orderId} ORDER BY opened_at DESC`;

/** The order a case belongs to, for whoever acts on it; who that is is asked next. */
export const findOrderIdOfCase = async (caseId: string): Promise<string | null> =>
  (await sql.one<{ orderId: string }>`SELECT order_id FROM recovery_case WHERE id = ${caseId}`)?.orderId ?? null;

export const CASE_VIEWS = ["to_do", "with_customer", "closed", "all"] as const;
export type CaseListView = (typeof CASE_VIEWS)[number];

const STATES: Readonly<Record<CaseListView, readonly string[]>> = {
  to_do: ["open", "contacted", "declined"],
  with_customer: ["remedy_offered", "accepted", "verified"],
  closed: ["closed"],
  all: ["open", "contacted", "declined", "remedy_offered", "accepted", "verified", "closed"],
};

export type CaseRow = CaseHead & Pick<CaseView, "orderNumber" | "name" | "dueAt">;

/** Staff's cases, the most urgent first. */
export async function listCases(
  _staff: Staff,
  { view, page }: { view: CaseListView; page: number },
): Promise<{ rows: CaseRow[]; total: number }> {
  const rows = await sql.many<CaseRow & { total: number }>`
    SELECT c.id, c.number, c.kind::text AS kind, c.state::text AS state, c.shipment_id, c.opened_at, o.number AS order_number, c.name,
      (SELECT max(p.due_at) FROM promise p WHERE p.subject = c.id AND p.met_at IS NULL AND p.state IN ('open', 'at_risk', 'broken')) AS due_at, count(*) OVER () AS total
    FROM recovery_case c JOIN orders o ON o.id = c.order_id WHERE c.state::text = ANY(${STATES[view]}::text[])
    ORDER BY due_at NULLS LAST, c.opened_at LIMIT ${PAGE_SIZE}::int OFFSET ${(page - 1) * PAGE_SIZE}::int`;
  return { rows, total: rows[0]?.total ?? 0 };
}

/** A case with its things as this person's language calls them. */
export async function findStaffCase(staff: Staff, number: string): Promise<CaseView | null> {
  const found = await sql.one<{ orderId: string }>`SELECT order_id FROM recovery_case WHERE number = ${number}`;
  return found && findCaseOf(found.orderId, number, staff.locale);
}
