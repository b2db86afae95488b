import { offsetMs } from "../duration.mjs";
import { withConnection } from "./connection.mjs";

/**
 * Schemas that stand beside Prisma's: the job queue's (its own package makes it) and the pages' cache (unlogged: after a
 * crash it may be empty, never wrong).
 */
const pageCache = `
  CREATE SCHEMA IF NOT EXISTS page_cache;
  CREATE UNLOGGED TABLE IF NOT EXISTS page_cache.entry (
    build text, key text, value bytea NOT NULL, tags text[] NOT NULL, modified float8 NOT NULL, PRIMARY KEY (build, key));
  CREATE UNLOGGED TABLE IF NOT EXISTS page_cache.tag (name text PRIMARY KEY, stale float8, expired float8);`;

const present =
  "SELECT to_regclass('graphile_worker._private_jobs') IS NOT NULL AS queue, to_regclass('page_cache.tag') IS NOT NULL AS pages";

const whatIsThere = (url) => withConnection(url, async (client) => (await client.query(present)).rows[0]);

export async function companionsFit(url) {
  const { queue, pages } = await whatIsThere(url);
  return queue && pages;
}

/** Makes whichever is missing. */
export async function makeCompanions(url) {
  const { queue, pages } = await whatIsThere(url);
  if (!pages) await withConnection(url, (client) => client.query(`SELECT pg_advisory_xact_lock(72707370); ${pageCache}`));
  if (queue) return;
  const { runMigrations, Logger } = await import("graphile-worker");
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
}

/** Sets the shop's clock as far off real time as CLOCK_OFFSET says, at every start that names one. */
export const setClock = (url, text) =>
  withConnection(url, (client) =>
    client.query(
      `INSERT INTO shop_setting (key, value, updated_at) VALUES ('clock_offset', jsonb_build_object('ms', $1::bigint), now())
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()`,
      [offsetMs(text)],
    ),
  );
