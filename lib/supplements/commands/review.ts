import { done, type Result } from "../../kernel/result.ts";
import { sql } from "../../platform/db/pool.ts";
import { closeReport } from "./reports.ts";

type Settling = { readonly needId: string; readonly finding: "mended" | "right"; readonly by: string; readonly now: Date };

/** Somebody has looked at a need that was said to be wrong: all that was reported of it is closed by that. */
export async function settleReview({ needId, finding, by, now }: Settling): Promise<Result<null>> {
  const open = await sql.many<{
    id: string;
  }>`SELECT id FROM need_report WHERE need_id = ${needId} AND closed_at IS NULL ORDER BY reported_at LIMIT 500`;
  for (const { id } of open) {
    const closed = await closeReport({ reportId: id, finding, by, now });
    if (!closed.ok) return closed;
  }
  await sql.exec`
    UPDATE need SET review_state = 'ok', version = version + 1 WHERE id = ${needId} AND review_state = 'in_review'
      AND NOT EXISTS (SELECT 1 FROM need_report r WHERE r.need_id = need.id AND r.closed_at IS NULL)`;
  return done;
}
