/** Ends the demo, and prints the link of the owner: `{ "link": …, "name": …, "email": … }`, or `{ "problem": … }`. Called by `npm run shop:new`. */
import { pool } from "../lib/platform/db/pool.ts";
import { env } from "../lib/platform/env.ts";
import { emptyShop } from "../lib/reports/commands/empty-shop.ts";
import { inviteFirst, keepFirstWay } from "../lib/staff/commands/first.ts";
import { store } from "../store.config.ts";

process.env.LOG_LEVEL = "silent";
const [name, email] = process.argv.slice(2);

async function begin(): Promise<Record<string, string>> {
  const emptied = await emptyShop({ by: "system:shop-new" });
  if (!emptied.ok) return { problem: emptied.problem.code };
  const owner = { name: name || store.legal.director, email: email || store.contact.shopMailbox };
  const invited = await inviteFirst(owner);
  if (!invited.ok) return { problem: invited.problem.code };
  const way = await keepFirstWay(invited.value.token);
  return { link: new URL(way, env().PUBLIC_URL).href, ...owner };
}

console.log(JSON.stringify(await begin()));
await pool().end();
