import fs from "node:fs";
import path from "node:path";
import { runningShop } from "../lib/claim.mjs";
import { publicAddress, withConnection } from "../lib/database/connection.mjs";
import { bringUpToDate, seed } from "../lib/database/prepare.mjs";
import { Fault } from "../lib/fault.mjs";
import { readSettings } from "../lib/settings.mjs";
import { openWorkplace } from "../lib/workplace.mjs";

const schemas = "SELECT nspname AS name FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'";
const kept = ["pg", "secrets.json"];

/** Begins the shop anew: an empty database, migrated and furnished, and no mail, payments or parcels of the old one. */
export async function run({ brood, closers, args }) {
  refuseWhereItWouldHurt(readSettings(), args);
  const { settings, database, env } = await openWorkplace({ brood, closers });
  await withConnection(database.url, async (client) => {
    const { rows } = await client.query(schemas);
    for (const { name } of rows) await client.query(`DROP SCHEMA "${name}" CASCADE`);
    await client.query("CREATE SCHEMA public");
  });
  for (const name of fs.readdirSync(settings.DATA_DIR))
    if (!kept.includes(name)) fs.rmSync(path.join(settings.DATA_DIR, name), { recursive: true, force: true });
  await bringUpToDate(database.url);
  await seed(brood, { url: database.url, env });
}

/** @param {import("../lib/settings.mjs").Settings} settings @param {string[]} args */
function refuseWhereItWouldHurt({ DATA_DIR, DATABASE_URL }, args) {
  const open = runningShop(DATA_DIR);
  if (open) throw new Fault(`The shop is open at ${open.url}: end it first (Ctrl-C where it runs), then reset it.`);
  if (DATABASE_URL && !args.includes("--yes"))
    throw new Fault(`This would delete everything in ${publicAddress(DATABASE_URL)}: if that is meant, say \`npm run db:reset -- --yes\`.`);
}
