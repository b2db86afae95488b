import { openDatabase } from "../lib/database/open.mjs";
import { readSettings } from "../lib/settings.mjs";

/** Prints the address, password included, for tools such as psql; starts nothing that is to stay. */
export async function run({ closers }) {
  const database = await openDatabase(readSettings());
  if (!database.adopted) closers.push(database.close);
  process.stdout.write(`${database.url}\n`);
}
