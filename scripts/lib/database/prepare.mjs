import { inRoot, root } from "../root.mjs";
import { step } from "../say.mjs";
import { companionsFit, makeCompanions } from "./companions.mjs";
import { withConnection } from "./connection.mjs";
import { migrate, missingMigrations } from "./migrate.mjs";

/** Brings the schema up to this checkout; silent when there is nothing to do. */
export async function bringUpToDate(url) {
  const missing = await missingMigrations(url);
  if (!missing.length && (await companionsFit(url))) return;
  await step("Migrating the database", async (note) => {
    await migrate(url, { note });
    await makeCompanions(url);
  });
}

const ownTable = `
  CREATE SCHEMA IF NOT EXISTS setup;
  CREATE TABLE IF NOT EXISTS setup.seed (single boolean PRIMARY KEY DEFAULT true CHECK (single), finished_at timestamptz);`;

/**
 * The seed's own mark, in a schema that Prisma does not watch: tells a shop whose seeding was cut short (seeded again;
 * the seed repeats harmlessly) from one that its staff emptied.
 */
async function seedState(client) {
  await client.query(ownTable);
  const { rows } = await client.query("SELECT finished_at FROM setup.seed");
  if (rows.length) return rows[0].finished_at ? "done" : "cut short";
  const { rows: products } = await client.query("SELECT EXISTS (SELECT 1 FROM product) AS some");
  return products[0].some ? "done" : "empty";
}

const mark = (url, finished) =>
  withConnection(url, async (client) => {
    await client.query(ownTable);
    const at = finished ? "now()" : "NULL";
    await client.query(
      `INSERT INTO setup.seed (finished_at) VALUES (${at}) ON CONFLICT (single) DO UPDATE SET finished_at = excluded.finished_at`,
    );
  });

/** Runs the seed program with the shop's own settings. */
export async function seed(brood, { url, env }) {
  await mark(url, false);
  await step(env.DEMO === "0" ? "Laying the floor of the shop" : "Furnishing the demo shop", (note) =>
    brood.run("the seed", [process.execPath, "--import", "tsx", inRoot("prisma/seed/run.ts")], {
      cwd: root,
      env: { ...env, TSX_TSCONFIG_PATH: inRoot("tsconfig.worker.json") },
      onLine: note,
      failure: () => "The shop could not be furnished (the seed's words are above): mend that and start again.",
    }),
  );
  await mark(url, true);
}

/** Law, rates and kinds of products as a shop without a demo has them; such a shop is never furnished with one again. */
export const seedFloor = (brood, { url, env }) => seed(brood, { url, env: { ...env, DEMO: "0" } });

export async function seedIfEmpty(brood, { url, env }) {
  const state = await withConnection(url, seedState);
  if (state !== "done") await seed(brood, { url, env });
}
