import { sql } from "../../platform/db/pool.ts";
import { type Keeping, type MonthOfKeeping, PROMISE_KINDS, type PromiseKind } from "../model.ts";
import { toKeeping } from "../rules.ts";

type Count = { kind: PromiseKind; ended: number; kept: number };

/** How each kind was kept since `since`, from the rows themselves; kinds that never ended are left out. */
export async function listKeeping(since: Date): Promise<Keeping[]> {
  const counts = await sql.many<Count>`
    SELECT kind::text AS kind, count(*)::int AS ended, count(*) FILTER (WHERE state = 'kept')::int AS kept
    FROM promise WHERE state IN ('kept', 'broken') AND due_at >= ${since} GROUP BY kind`;
  return inOrder(counts).map(toKeeping);
}

/** The same month by month, newest first; months are the warehouse's. What was met before the month it was due in counts where it was met: no month lies ahead. */
export async function listKeepingByMonth({ since, timeZone }: { since: Date; timeZone: string }): Promise<MonthOfKeeping[]> {
  const counts = await sql.many<Count & { month: string }>`
    SELECT kind::text AS kind, to_char(least(due_at, met_at) AT TIME ZONE ${timeZone}, 'YYYY-MM') AS month,
      count(*)::int AS ended, count(*) FILTER (WHERE state = 'kept')::int AS kept
    FROM promise WHERE state IN ('kept', 'broken') AND due_at >= ${since} GROUP BY 1, 2`;
  const newestFirst = inOrder(counts).sort((a, b) => b.month.localeCompare(a.month));
  return newestFirst.map((count) => ({ ...toKeeping(count), month: count.month }));
}

const inOrder = <C extends { kind: PromiseKind }>(counts: readonly C[]): C[] =>
  [...counts].sort((a, b) => PROMISE_KINDS.indexOf(a.kind) - PROMISE_KINDS.indexOf(b.kind));
