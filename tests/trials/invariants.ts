import { sql } from "../../lib/platform/db/pool.ts";

type Violation = { name: string; key: string; detail: string };

const PATIENCE_MS = 60_000;

/** The view of invariants, once the worker has had its idle minute; empty means sound. */
export async function invariantsHold(): Promise<string[]> {
  for (const until = performance.now() + PATIENCE_MS; ; ) {
    const rows = await sql.many<Violation>`SELECT name, key, detail FROM invariant_violation LIMIT 50`;
    if (rows.length === 0 || performance.now() > until) return rows.map((row) => `${row.name} ${row.key}: ${row.detail}`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
