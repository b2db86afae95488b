import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Fault } from "../fault.mjs";
import { inRoot } from "../root.mjs";
import { publicAddress, withConnection } from "./connection.mjs";

const prismaLockId = 72_707_369; // the advisory lock that Prisma's own migrate takes
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
  logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The migrations of this checkout in their order, each with the checksum that Prisma would write. */
export function listMigrations(dir = inRoot("prisma/migrations")) {
  if (!fs.existsSync(dir)) return [];
  return fs
    .readdirSync(dir)
    .filter((name) => fs.existsSync(path.join(dir, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(dir, name, "migration.sql"), "utf8");
      return { name, sql, checksum: crypto.createHash("sha256").update(sql).digest("hex") };
    });
}

async function recorded(client) {
  const { rows } = await client.query(
    "SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  return new Map(rows.map((row) => [row.name, row]));
}

async function apply(client, { name, sql, checksum }) {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)",
      [crypto.randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw Object.assign(
      new Fault(
        `The migration ${name} failed and was rolled back (${error.message}): mend it, or restore the database it does not fit, and start again.`,
        { cause: error },
      ),
      { code: error.code },
    );
  }
}

/**
 * Applies what is missing, each migration in a transaction of its own, in the table that `prisma migrate` uses too.
 * Returns the names applied and those that were edited after they had been applied.
 */
export async function migrate(url, { migrations = listMigrations(), note = (_text) => {} } = {}) {
  return withConnection(url, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [prismaLockId]);
    await client.query(table);
    const known = await recorded(client);
    const applied = [];
    const edited = [];
    for (const migration of migrations) {
      const row = known.get(migration.name);
      if (row && !row.finished_at)
        throw new Fault(
          `The migration ${migration.name} of ${publicAddress(url)} was left half done: finish it with \`npx prisma migrate resolve\` and start again.`,
        );
      if (row?.checksum && row.checksum !== migration.checksum) edited.push(migration.name);
      if (row) continue;
      note(migration.name);
      await apply(client, migration);
      applied.push(migration.name);
    }
    return { applied, edited };
  });
}

/** Names of migrations that this database still lacks, without changing it. */
export async function missingMigrations(url) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query("SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS present");
    const known = rows[0].present ? await recorded(client) : new Map();
    return listMigrations()
      .map(({ name }) => name)
      .filter((name) => !known.get(name)?.finished_at);
  });
}
