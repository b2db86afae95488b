import { findBuild, isBuilt } from "../build.mjs";
import { clientFits } from "../client.mjs";
import { publicAddress, withConnection } from "../database/connection.mjs";
import { missingMigrations } from "../database/migrate.mjs";
import { freeMegabytes } from "../disk.mjs";
import { packagesFit } from "../packages.mjs";
import { runProgram } from "../program.mjs";

export const well = (said) => ({ state: "ok", said });
export const off = (said) => ({ state: "off", said });
/** What is wrong, and how to mend it where the sentence does not say so itself. */
export const broken = (said, mend = undefined) => ({ state: "broken", said, mend });

const closed = "the shop is closed; `npm start` opens it";

/** Is the checkout prepared? Whatever is missing here is made by the next `npm start`. */
export function checkCheckout() {
  if (!packagesFit({ dev: false })) return broken("packages are missing or outdated", "run `npm start`, which installs them");
  if (!clientFits()) return off("the database client is outdated; `npm start` writes it");
  return isBuilt(findBuild()) ? well("packages, database client and build are fresh") : off("the build is stale; `npm start` builds it");
}

export async function checkDatabase({ url }) {
  const { version } = await withConnection(
    url,
    async (client) => (await client.query("SELECT current_setting('server_version') AS version")).rows[0],
  );
  return well(`Postgres ${version} answers at ${publicAddress(url)}`);
}

export async function checkMigrations({ url }) {
  const missing = await missingMigrations(url);
  return missing.length
    ? broken(`${missing.length} not applied (${missing[0]} …)`, "run `npm start`, which applies them")
    : well("all applied");
}

export async function checkWorker({ url, open }) {
  const query = "SELECT extract(epoch FROM now() - max(beat_at))::int AS seconds FROM worker_heartbeat";
  const { seconds } = await withConnection(url, async (client) => (await client.query(query)).rows[0]);
  if (seconds !== null && seconds < 30) return well(`beat ${seconds} s ago`);
  if (!open) return off(closed);
  return broken(seconds === null ? "has never run" : `silent for ${seconds} s`, "look into its log, worker.log, and start the shop again");
}

export async function checkMail({ env, open }) {
  const { default: nodemailer } = await import("nodemailer");
  const { host } = new URL(env.SMTP_URL);
  try {
    await nodemailer.createTransport({ url: env.SMTP_URL, connectionTimeout: 4000, greetingTimeout: 4000 }).verify();
    return well(`${env.INBOX_URL ? "the inbox" : "the mail server"} at ${host} takes mail`);
  } catch (error) {
    if (env.INBOX_URL && !open) return off(closed);
    return broken(`${host} does not take mail (${error.message})`, env.INBOX_URL ? "start the shop again" : "correct SMTP_URL");
  }
}

export async function checkPayments({ env, open }) {
  const api = env.STRIPE_API_URL ?? "https://api.stripe.com";
  const who = env.STRIPE_API_URL ? "the sandbox" : "Stripe";
  try {
    const answer = await fetch(new URL("/v1/balance", api), {
      headers: { authorization: `Bearer ${env.STRIPE_SECRET_KEY}` },
      signal: AbortSignal.timeout(8000),
    });
    if (answer.ok) return well(`${who} knows our key`);
    return broken(`${who} answers ${answer.status}`, answer.status === 401 ? "correct STRIPE_SECRET_KEY" : "try again later");
  } catch (error) {
    if (env.STRIPE_API_URL && !open) return off(closed);
    return broken(
      `${who} cannot be reached (${error.cause?.code ?? error.message})`,
      env.STRIPE_API_URL ? "start the shop again" : "check the network",
    );
  }
}

/** Sessions, codes and signatures live by real time, so this machine and the database must agree on it. */
export async function checkClock({ url }) {
  const asked = Date.now();
  const query = "SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now, extract(epoch FROM shop_now() - now()) AS ahead";
  const { now, ahead } = await withConnection(url, async (client) => (await client.query(query)).rows[0]);
  const apart = Math.abs(Number(now) - (asked + Date.now()) / 2);
  if (apart > 2000) return broken(`this machine and the database differ by ${Math.round(apart / 1000)} s`, "let both follow a time server");
  const hours = Math.round(Number(ahead) / 360) / 10;
  return well(hours ? `right; the shop's day is ${hours} h off real time` : "right");
}

/** Real money is taken only when every line of the list is done; without a live key nothing is wrong with a shop that is not there yet. */
export async function checkGoLive({ env }) {
  const { live, done, all, missing } = await runProgram("scripts/go-live.ts", { env });
  if (!missing.length) return well("everything is there; real payments are taken");
  const left = `${done} of ${all} done, open: ${missing.join(", ")}`;
  return live
    ? broken(`no real payment is taken: ${left}`, "open Going live in the staff's pages, which says how each is mended")
    : off(`sandbox money only; ${left}`);
}

export function checkDisk({ settings }) {
  const free = freeMegabytes(settings.DATA_DIR);
  return free < 200
    ? broken(`only ${free} MB free for ${settings.DATA_DIR}`, "free some space, or set DATA_DIR to another disk")
    : well(`${free} MB free`);
}
