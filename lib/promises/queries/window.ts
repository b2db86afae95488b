import type { Sql } from "../../platform/db/pool.ts";
import type { PromiseKind, PromiseState } from "../model.ts";

export type PromisedWindow = {
  readonly state: PromiseState;
  readonly dueFrom: Date | null;
  readonly dueAt: Date;
  readonly madeAt: Date;
  /** The end of the promise this one took the place of. */
  readonly before: Date | null;
  /** How often a new date was agreed. */
  readonly moves: number;
};

/** What is promised now of that kind about that thing: the last of its promises, and how often it moved. */
export const findPromisedWindow = (on: Sql, { kind, subject }: { kind: PromiseKind; subject: string }): Promise<PromisedWindow | null> =>
  on.one<PromisedWindow>`
    SELECT p.state::text AS state, p.due_from, p.due_at, p.made_at, b.due_at AS before,
      (SELECT count(*)::int FROM promise m WHERE m.kind = p.kind AND m.subject = p.subject AND m.supersedes_id IS NOT NULL) AS moves
    FROM promise p LEFT JOIN promise b ON b.id = p.supersedes_id
    WHERE p.kind = ${kind}::promise_kind AND p.subject = ${subject} AND NOT EXISTS (SELECT 1 FROM promise f WHERE f.supersedes_id = p.id)
    ORDER BY p.made_at DESC, p.due_at DESC LIMIT 1`;
