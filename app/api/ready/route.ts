import { z } from "zod";
import { ok } from "@/lib/kernel/result";
import { sql } from "@/lib/platform/db/pool";
import { readRoute } from "@/lib/platform/route";

type Readiness = { beatSeconds: number | null; migrations: number; products: number };

/** Ready to sell: database migrated and stocked, worker alive within half a minute. */
export const GET = readRoute({
  name: "reports.ready",
  input: z.strictObject({}),
  quiet: true,
  run: async () => {
    const row = await sql.one<Readiness>`
      SELECT (SELECT extract(epoch FROM now() - max(beat_at))::int FROM worker_heartbeat) AS beat_seconds,
        (SELECT count(*) FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS migrations, (SELECT count(*) FROM product) AS products`.catch(
      () => null,
    );
    const checks = {
      database: row !== null,
      migrations: (row?.migrations ?? 0) > 0,
      worker: row?.beatSeconds != null && row.beatSeconds < 30,
    };
    const ready = Object.values(checks).every(Boolean);
    return ok(Response.json({ ready, checks }, { status: ready ? 200 : 503 }));
  },
});
