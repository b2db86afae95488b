import path from "node:path";
import { readJson, readText } from "./files.mjs";
import { readConfig } from "./look.mjs";
import { addressesOf } from "./programs.mjs";
import { inRoot, root } from "./root.mjs";
import { bold, say } from "./say.mjs";

const row = (name, value, remark = "") => say(`  ${name.padEnd(10)}${value}${remark && `   ${remark}`}`);

const shown = (dir) => (path.relative(root, dir).startsWith("..") ? dir : path.relative(root, dir));

/** The one page printed when the shop is open. */
export async function welcome({ env, settings }) {
  const { store } = await readConfig();
  const { shop, admin, inbox } = addressesOf(env);
  say(`\n  ${bold(`${store.name} is open.`)}\n`);
  row("Shop", bold(shop));
  row("Staff", bold(admin));
  if (inbox)
    row(
      "Inbox",
      bold(inbox),
      settings.DEMO === "1" ? "every mail of the shop, and the staff’s current sign-in codes" : "every mail of the shop",
    );
  say();
  if (settings.DEMO === "1") signIns();
  else ownersLink(settings.DATA_DIR, admin);
  row("Data", shown(settings.DATA_DIR), `logs in ${path.join(shown(settings.DATA_DIR), "logs")}`);
  row("End", "Ctrl-C");
  say();
}

/** The link by which a new shop's owner signs in first; it is gone once used. */
function ownersLink(dir, admin) {
  const way = readText(path.join(dir, "first-sign-in.txt"))?.trim();
  if (way) row("Sign in", new URL(way, admin).href, "once, to choose a password");
  if (way) say();
}

function signIns() {
  const people = readJson(inRoot("prisma/seed/sign-ins.json")) ?? [];
  const width = (field) => Math.max(...people.map((each) => each[field].length)) + 2;
  for (const [index, { email, password, roles }] of people.entries())
    row(index ? "" : "Sign in", `${email.padEnd(width("email"))}${password.padEnd(width("password"))}${roles.join(", ")}`);
  say();
}
