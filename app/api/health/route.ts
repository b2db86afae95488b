import { z } from "zod";
import { ok } from "@/lib/kernel/result";
import { sql } from "@/lib/platform/db/pool";
import { readRoute } from "@/lib/platform/route";

/** Alive: this process answers and its database does too, asked by a real query (TRUST R36). */
export const GET = readRoute({
  name: "reports.health",
  input: z.strictObject({}),
  quiet: true,
  run: async () => {
    const row = await sql.one<{ one: number }>`SELECT 1 AS one`.catch(() => null);
    return ok(Response.json({ status: row ? "ok" : "no_database" }, { status: row ? 200 : 503 }));
  },
});
