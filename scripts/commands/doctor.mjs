import { runningShop } from "../lib/claim.mjs";
import { openDatabase } from "../lib/database/open.mjs";
import * as checks from "../lib/doctor/checks.mjs";
import { toFault } from "../lib/fault.mjs";
import { environmentFor } from "../lib/programs.mjs";
import { say } from "../lib/say.mjs";
import { keepSecrets } from "../lib/secrets.mjs";
import { readSettings } from "../lib/settings.mjs";

const marks = { ok: "✓", off: "·", broken: "✗" };

/** Says of each part whether it is well, off or broken, and how to mend it. `--json` says the same to machines. */
export async function run({ args, closers }) {
  const found = [];
  const examine = async (name, check) => {
    const result = await Promise.resolve()
      .then(check)
      .catch((error) => checks.broken(toFault(error).message));
    found.push({ name, .../** @type {any} */ (result) });
    return found.at(-1).state !== "broken";
  };
  const patient = /** @type {any} */ ({});
  const examined = await examine("checkout", checks.checkCheckout);
  if (await examine("settings", () => meet(patient))) {
    await examine("disk", () => checks.checkDisk(patient));
    const reachable = examined && (await examine("database", () => reachDatabase(patient, closers)));
    if (reachable) for (const [name, check] of parts) await examine(name, () => check(patient));
  }
  const ok = found.every(({ state }) => state !== "broken");
  say(args.includes("--json") ? JSON.stringify({ ok, checks: found }, null, 2) : found.map(line).join("\n"));
  return ok ? 0 : 1;
}

/** @type {[string, (patient: any) => Promise<object>][]} */
const parts = [
  ["migrations", checks.checkMigrations],
  ["worker", checks.checkWorker],
  ["mail", checks.checkMail],
  ["payments", checks.checkPayments],
  ["clock", checks.checkClock],
  ["going live", checks.checkGoLive],
];

function meet(patient) {
  patient.settings = readSettings();
  patient.open = Boolean(runningShop(patient.settings.DATA_DIR));
  return checks.well(`in order; data in ${patient.settings.DATA_DIR}`);
}

async function reachDatabase(patient, closers) {
  const { settings } = patient;
  const database = await openDatabase(settings);
  if (!database.adopted) closers.push(database.close);
  patient.url = database.url;
  patient.env = environmentFor({ settings, secrets: keepSecrets(settings.DATA_DIR), databaseUrl: database.url, dev: false });
  return checks.checkDatabase(patient);
}

const line = ({ name, state, said, mend }) => `  ${marks[state]} ${name.padEnd(11)}${said}${mend ? `\n    ${" ".repeat(11)}${mend}` : ""}`;
