import { sql } from "../../platform/db/pool.ts";
import { PROMISES, type PromiseKind, type PromiseRow } from "../model.ts";

/** What staff look through. */
export const PROMISE_VIEWS = ["due", "at_risk", "broken"] as const;
export type PromiseView = (typeof PROMISE_VIEWS)[number];

export const PAGE_SIZE = 30;

export type OwedPromise = PromiseRow & { readonly orderNumber: string | null };
type Asked = { readonly view: PromiseView; readonly until: Date; readonly q: string | undefined; readonly page: number };

/** What is due before `until`, at risk, or broken and not met yet; most urgent first. */
export async function listPromises({ view, until, q, page }: Asked): Promise<{ rows: OwedPromise[]; count: number }> {
  const like = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null;
  const rows = await sql.many<OwedPromise & { count: number }>`
    SELECT p.*, o.number AS order_number, count(*) OVER () AS count
    FROM promise p LEFT JOIN orders o ON o.id = p.order_id
    WHERE CASE ${view}
        WHEN 'due' THEN p.state IN ('open', 'at_risk') AND p.due_at < ${until}
        WHEN 'at_risk' THEN p.state = 'at_risk'
        ELSE p.state = 'broken' AND p.met_at IS NULL END
      AND (${like}::text IS NULL OR o.number ILIKE ${like} OR p.made_to::text ILIKE ${like})
    ORDER BY p.due_at LIMIT ${PAGE_SIZE}::int OFFSET ${(page - 1) * PAGE_SIZE}::int`;
  return { rows, count: rows[0]?.count ?? 0 };
}

export type OwedByRoom = { readonly room: string; readonly due: number; readonly atRisk: number; readonly broken: number };

/** The same as numbers, by the room whose work keeps them; rooms that owe nothing are left out. */
export async function countOwed(until: Date): Promise<OwedByRoom[]> {
  const kinds = await sql.many<Omit<OwedByRoom, "room"> & { kind: PromiseKind }>`
    SELECT kind::text AS kind, count(*) FILTER (WHERE state IN ('open', 'at_risk') AND due_at < ${until})::int AS due,
      count(*) FILTER (WHERE state = 'at_risk')::int AS at_risk, count(*) FILTER (WHERE state = 'broken')::int AS broken
    FROM promise WHERE state IN ('open', 'at_risk') OR (state = 'broken' AND met_at IS NULL) GROUP BY kind`;
  const rooms = new Map<string, OwedByRoom>();
  for (const { kind, due, atRisk, broken } of kinds) {
    const { room } = PROMISES[kind];
    const before = rooms.get(room) ?? { room, due: 0, atRisk: 0, broken: 0 };
    rooms.set(room, { room, due: before.due + due, atRisk: before.atRisk + atRisk, broken: before.broken + broken });
  }
  return [...rooms.values()].filter(({ due, atRisk, broken }) => due + atRisk + broken > 0);
}
