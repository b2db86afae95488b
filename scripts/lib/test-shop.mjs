import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { freeRow } from "./ports.mjs";
import { inRoot } from "./root.mjs";
import { Shop } from "./shop.mjs";

const nothing = {
  DATABASE_URL: undefined,
  PUBLIC_URL: undefined,
  SMTP_URL: undefined,
  STRIPE_SECRET_KEY: undefined,
  CARRIER_API_URL: undefined,
};

/**
 * Hours by which the shop's clock is set forward so that a run begins by day: at night messages that can wait do wait, and a
 * test would wait with them. By the clock of the middle of the markets.
 */
const hoursToDaylight = () => {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: "Europe/Berlin" }).format(new Date()),
  );
  return hour >= 9 && hour < 18 ? 0 : (12 - hour + 24) % 24;
};

/**
 * A furnished shop for as long as a test lasts: the production build, with a database, data and ports of its own, so that
 * it runs beside any other. `durable` keeps the database's promises to the disk (trials of faults need them); `told` are
 * settings of its own. What its programs logged stays for whoever looks into a failure.
 */
export async function openTestShop(closers, { name, durable = false, told = {} }) {
  for (const key of Object.keys(process.env)) if (key in nothing || /^(STRIPE|CARRIER|INBOX)_/.test(key)) delete process.env[key];
  const dataDir = inRoot(".data-test", `${name}-${process.pid}`);
  closers.push(async () => {
    keepLogs(dataDir, name);
    fs.rmSync(dataDir, { recursive: true, force: true });
    const { sweepForgotten } = await import("./database/embedded.mjs");
    await sweepForgotten();
  });
  const settings = { ...nothing, PORT: await freeRow(4600), DATA_DIR: dataDir, DEMO: "1", CLOCK_OFFSET: String(hoursToDaylight()) };
  const opensStandIns = { CONTROL_TOKEN: randomBytes(16).toString("hex") }; // their failure modes, to trials
  const shop = new Shop({ settings, fast: !durable, told: { ...opensStandIns, ...told } });
  closers.push(() => shop.close());
  await shop.open();
  return shop.env;
}

function keepLogs(dataDir, name) {
  const kept = inRoot(".data-test/reports", `${name}-logs`);
  fs.rmSync(kept, { recursive: true, force: true });
  const logs = path.join(dataDir, "logs");
  if (fs.existsSync(logs)) fs.cpSync(logs, kept, { recursive: true });
}
