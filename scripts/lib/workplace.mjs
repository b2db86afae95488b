import { openDatabase } from "./database/open.mjs";
import { prepare } from "./prepare.mjs";
import { environmentFor } from "./programs.mjs";
import { keepSecrets } from "./secrets.mjs";
import { readSettings } from "./settings.mjs";

/** For commands that work on a shop's database, open or closed: what they need, and the database, closed again after if it was. */
export async function openWorkplace({ brood, closers }) {
  const settings = readSettings();
  await prepare({ brood });
  const database = await openDatabase(settings);
  if (!database.adopted) closers.push(database.close);
  const env = environmentFor({ settings, secrets: keepSecrets(settings.DATA_DIR), databaseUrl: database.url, dev: false });
  return { settings, database, env };
}
