import { bringUpToDate, seed } from "../lib/database/prepare.mjs";
import { openWorkplace } from "../lib/workplace.mjs";

/** Runs the seed again, whatever the database holds; it adds and repairs, and deletes nothing. */
export async function run({ brood, closers }) {
  const { database, env } = await openWorkplace({ brood, closers });
  await bringUpToDate(database.url);
  await seed(brood, { url: database.url, env });
}
