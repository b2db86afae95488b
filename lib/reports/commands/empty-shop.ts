import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { audit } from "../../platform/audit.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { env } from "../../platform/env.ts";

/** What an empty shop stands on: law, rates, the kinds of goods and what they can do, who works here and what they did. All else is the demo's. */
export const KEPT = [
  "_prisma_migrations",
  "audit_entry",
  "capability",
  "delivery_option",
  "delivery_rate",
  "legal_rule",
  "location",
  "product_type",
  "rate_limit",
  "shop_setting",
  "staff",
  "staff_session",
  "tax_rate",
  "transit_time",
  "worker_heartbeat",
] as const;

/** Written beside the data of a shop that has left the demo behind: the next start opens it as a real one. */
export const REAL_SHOP_MARK = "real-shop";

type Emptying = {
  /** Who asks for it; a member of staff stays, whatever address they have. */
  readonly by: string;
  readonly keepStaffId?: string;
};

/**
 * Ends the demo: its goods, people, orders and books are gone, and the shop's clock is right again. Never where a real order
 * is; TRUNCATE asks for tables nobody is writing to, so a shop in full swing refuses it and stays whole.
 */
export async function emptyShop({ by, keepStaffId }: Emptying): Promise<Result<null>> {
  const emptied = await transaction(async (tx) => {
    await tx.exec`LOCK TABLE orders, payment IN ACCESS EXCLUSIVE MODE`;
    const real = await tx.one`SELECT 1 AS real FROM orders WHERE mode = 'live' UNION ALL SELECT 1 FROM payment WHERE livemode LIMIT 1`;
    if (real) return false;
    await truncateAll(tx);
    await tx.exec`DELETE FROM shop_setting WHERE key <> 'refund_approval_above'`;
    await tx.exec`
      DELETE FROM staff WHERE email::text ~* '[@.](example|test|invalid)$' AND id <> coalesce(${keepStaffId ?? null}, '')`;
    await tx.exec`SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs WHERE locked_at IS NULL AND key IS NOT NULL`;
    await audit({ actor: by, action: "reports.emptyShop", outcome: "ok" }, tx);
    return true;
  });
  if (!emptied) return refuse("real_orders");
  await leaveDemo();
  await refresh([TAGS.catalog, TAGS.shipping, TAGS.clock]);
  return done;
}

/** Tables are asked of the database, so that one made tomorrow is emptied as well; a kept one that refers to it would say so. */
async function truncateAll(tx: Tx): Promise<void> {
  await tx.exec`SELECT set_config('kept.tables', ${KEPT.join(",")}, true)`;
  await tx.exec`
    DO $$ BEGIN EXECUTE (
      SELECT 'TRUNCATE ' || string_agg(format('%I', tablename), ', ') FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> ALL (string_to_array(current_setting('kept.tables'), ','))
    ); END $$`;
}

/** The demo's codes are shown no longer, and the shop opens as a real one from its next start on. */
async function leaveDemo(): Promise<void> {
  const dir = env().DATA_DIR;
  await rm(path.join(dir, "demo-staff.json"), { force: true });
  await writeFile(path.join(dir, REAL_SHOP_MARK), "This shop has left the demo behind: it opens with DEMO=0.\n");
}
