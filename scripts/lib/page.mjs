import path from "node:path";
import { readJson } from "./files.mjs";
import { inRoot, root } from "./root.mjs";
import { bold, say } from "./say.mjs";
import { addressesOf } from "./services.mjs";

const row = (name, value, remark = "") => say(`  ${name.padEnd(10)}${value}${remark && `   ${remark}`}`);

/** The one page printed when the shop is open. */
export async function welcome({ env, settings }) {
  const { shop, admin, inbox } = addressesOf(env);
  say();
  say(`  ${bold("Kept is open.")}`);
  say();
  row("Shop", bold(shop));
  row("Staff", bold(admin));
  if (inbox) row("Inbox", bold(inbox), "all mail of the shop, and the staff's current sign-in codes");
  signIns();
  say();
  row(
    "Data",
    path.relative(root, settings.DATA_DIR) || settings.DATA_DIR,
    `logs in ${path.join(path.relative(root, settings.DATA_DIR), "logs")}`,
  );
  row("End", "Ctrl-C");
  say();
}

function signIns() {
  const people = readJson(inRoot("prisma/seed/sign-ins.json")) ?? [];
  if (!people.length) return;
  say();
  for (const [index, { email, password, role }] of people.entries()) row(index ? "" : "Sign in", `${email}  ${password}`, role);
}
