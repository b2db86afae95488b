import { runningShop } from "../lib/claim.mjs";
import { publicAddress } from "../lib/database/connection.mjs";
import { bringUpToDate, seedFloor } from "../lib/database/prepare.mjs";
import { Fault } from "../lib/fault.mjs";
import { runProgram } from "../lib/program.mjs";
import { bold, say } from "../lib/say.mjs";
import { readSettings } from "../lib/settings.mjs";
import { openWorkplace } from "../lib/workplace.mjs";

const problems = {
  real_orders: "Real orders stand in the books of this shop, so nothing of it was touched.",
  not_first: "The shop is empty. Somebody manages staff here already: sign in as before and add others under People.",
};

/**
 * An empty shop in place of the demo: law, rates and kinds of products stay, and whoever owns it gets a link to sign in by.
 * `-- --name "Grace Farrell" --email grace@shop.ie` says who that is.
 */
export async function run({ brood, closers, args }) {
  const { DATA_DIR, DATABASE_URL } = readSettings();
  const open = runningShop(DATA_DIR);
  if (open)
    throw new Fault(
      `The shop is open at ${open.url}: end it first (Ctrl-C where it runs), or empty it from its own pages, under Going live.`,
    );
  if (DATABASE_URL && !args.includes("--yes"))
    throw new Fault(`This would empty the shop in ${publicAddress(DATABASE_URL)}: if that is meant, add --yes.`);
  const email = answerOf("--email", args);
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new Fault(`"${email}" is no address of mail: write it as --email you@shop.ie.`);
  const { database, env } = await openWorkplace({ brood, closers });
  await bringUpToDate(database.url);
  const real = { ...env, DEMO: "0" };
  const told = await runProgram("scripts/new-shop.ts", { env: real, args: [answerOf("--name", args), email] });
  if (told.problem) throw new Fault(problems[told.problem] ?? `The shop could not be emptied (${told.problem}).`);
  await seedFloor(brood, { url: database.url, env: real });
  say(`\n  The shop is empty. It belongs to ${told.name}, ${told.email}.`);
  if (!email) say("  Somebody else? Run this again with -- --name and --email; this link is over then.");
  say(`  Open it with ${bold("npm start")}, then sign in once by this link:\n\n  ${bold(told.link)}\n`);
  say("  It works once, for seven days; `npm start` shows it until then. What is left to do stands under Going live.\n");
}

function answerOf(flag, args) {
  const at = args.indexOf(flag);
  return at < 0 ? undefined : args[at + 1];
}
