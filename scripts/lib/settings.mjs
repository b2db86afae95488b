import fs from "node:fs";
import path from "node:path";
import { offsetMs } from "./duration.mjs";
import { Fault } from "./fault.mjs";
import { inRoot, root } from "./root.mjs";

const fail = (name, what, mend) => {
  throw new Fault(`${name} ${what}: ${mend}.`);
};

const urlOf = (text) => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/** @typedef {{ PORT: number, DATA_DIR: string, DEMO: string, DATABASE_URL?: string, [name: string]: any }} Settings */

/**
 * One rule a setting: returns the value to use, or ends in a sentence.
 * @type {Record<string, (value: string | undefined, all: Record<string, string>) => any>}
 */
const rules = {
  PORT(value = "3000") {
    const port = Number(value);
    if (!/^\d+$/.test(value) || port < 1 || port > 65_531)
      fail(
        "PORT",
        `is "${value}", which is no usable port`,
        "set it to a number from 1 to 65531 (the four after it are used too), for example PORT=3000",
      );
    return port;
  },
  DATA_DIR(value = ".data") {
    const dir = path.resolve(root, value);
    if (fs.existsSync(dir) && !fs.statSync(dir).isDirectory())
      fail("DATA_DIR", `is "${value}", which is a file`, "set it to a directory, for example DATA_DIR=.data");
    return dir;
  },
  DATABASE_URL(value) {
    const url = value && urlOf(value);
    if (value && !(url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1))
      fail(
        "DATABASE_URL",
        "is not the address of a Postgres database",
        "write it as postgresql://name:password@host:5432/database, or leave it out to use the built-in one",
      );
    return value;
  },
  PUBLIC_URL(value) {
    const url = value && urlOf(value);
    if (value && !(url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search))
      fail("PUBLIC_URL", `is "${value}", which is not the address of a site`, "write it as https://shop.example, without a path");
    const near = ["localhost", "127.0.0.1", "[::1]"].includes(url?.hostname);
    if (url?.protocol === "http:" && !near)
      fail(
        "PUBLIC_URL",
        `is "${value}", but sign-in cookies are never sent in the clear`,
        "write it with https:// (anywhere but on localhost)",
      );
    return value?.replace(/\/$/, "");
  },
  SMTP_URL(value) {
    const url = value && urlOf(value);
    if (value && !(url?.hostname && /^smtps?:$/.test(url.protocol)))
      fail(
        "SMTP_URL",
        "is not the address of a mail server",
        "write it as smtp://name:password@host:587, or leave it out to use the inbox page",
      );
    return value;
  },
  STRIPE_SECRET_KEY(value) {
    if (value && !/^(sk|rk)_(test|live)_\w+$/.test(value))
      fail(
        "STRIPE_SECRET_KEY",
        "is not a secret key of Stripe",
        "copy the one that begins with sk_ or rk_ from Stripe's dashboard, or leave it out to use the payment sandbox",
      );
    return value;
  },
  STRIPE_WEBHOOK_SECRET(value, all) {
    if (all.STRIPE_SECRET_KEY && !value)
      fail(
        "STRIPE_WEBHOOK_SECRET",
        "is missing beside STRIPE_SECRET_KEY",
        "add a webhook for /api/webhooks/stripe in Stripe's dashboard and copy its signing secret (whsec_…)",
      );
    if (value && !value.split(",").every((part) => /^whsec_\S+$/.test(part.trim())))
      fail("STRIPE_WEBHOOK_SECRET", "is not a signing secret of Stripe", "copy the one that begins with whsec_ from the webhook's page");
    return value;
  },
  CARRIER_API_URL(value, all) {
    if (value && !/^https?:$/.test(urlOf(value)?.protocol ?? ""))
      fail(
        "CARRIER_API_URL",
        "is not the address of a carrier's service",
        "write it as https://carrier.example, or leave it out to use the demo carrier",
      );
    for (const name of value ? ["CARRIER_API_KEY", "CARRIER_WEBHOOK_SECRET"] : [])
      if (!all[name]) fail(name, "is missing beside CARRIER_API_URL", "copy it from the carrier's settings page");
    return value;
  },
  TRUST_PROXY(value = "0") {
    if (!/^[0-5]$/.test(value)) fail("TRUST_PROXY", `is "${value}"`, "set it to the number of proxies in front of the shop, from 0 to 5");
    return value;
  },
  CLOCK_OFFSET(value) {
    if (value && offsetMs(value) === null)
      fail("CLOCK_OFFSET", `is "${value}"`, "write it as a number of hours (72) or an ISO 8601 duration (P3D, -PT6H)");
    return value;
  },
  DEMO(value, all) {
    // A shop that has left the demo behind (npm run shop:new) opens as a real one, whoever starts it.
    value ??= fs.existsSync(path.join(path.resolve(root, all.DATA_DIR ?? ".data"), "real-shop")) ? "0" : "1";
    if (!/^[01]$/.test(value)) fail("DEMO", `is "${value}"`, "set it to 1 (a demo shop with its time machine) or 0");
    return value;
  },
};

export const settingNames = Object.keys(rules);

/**
 * Reads the environment and the file .env (the environment wins) and checks what can be checked without the world.
 * An empty value counts as none.
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 */
export function readSettings(env = /** @type {any} */ (process.env), file = inRoot(".env")) {
  if (env === process.env && fs.existsSync(file)) process.loadEnvFile(file);
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  return /** @type {any} */ (Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, rule(given[name], given)])));
}
