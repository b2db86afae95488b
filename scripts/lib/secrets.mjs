import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Fault } from "./fault.mjs";
import { readText, writeWhole } from "./files.mjs";

const random = (bytes) => crypto.randomBytes(bytes).toString("base64url");

/** What a shop needs to keep to itself, made once a shop; a setting of the same name goes before. */
const makers = {
  APP_SECRET: () => random(48),
  INTERNAL_TOKEN: () => random(32),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: () => crypto.randomBytes(32).toString("base64"),
  STRIPE_SECRET_KEY: () => `sk_test_sandbox_${crypto.randomBytes(16).toString("hex")}`,
  STRIPE_WEBHOOK_SECRET: () => `whsec_${random(32)}`,
  CARRIER_API_KEY: () => random(32),
  CARRIER_WEBHOOK_SECRET: () => random(32),
  MAIL_WEBHOOK_SECRET: () => random(32),
  PUSH_PRIVATE_KEY: newPushKey,
};

function newPushKey() {
  const pair = crypto.createECDH("prime256v1");
  pair.generateKeys();
  return Buffer.from(pair.getPrivateKey("hex").padStart(64, "0"), "hex").toString("base64url"); // a short one would lose its leading noughts
}

/** Secrets of this shop, written to its data directory the first time; readable by its owner only. */
export function keepSecrets(dataDir) {
  const file = path.join(dataDir, "secrets.json");
  const kept = parse(readText(file), file);
  const missing = Object.keys(makers).filter((name) => !kept[name]);
  if (!missing.length) return kept;
  const whole = { ...kept, ...Object.fromEntries(missing.map((name) => [name, makers[name]()])) };
  writeWhole(file, `${JSON.stringify(whole, null, 2)}\n`, 0o600);
  fs.chmodSync(file, 0o600);
  return whole;
}

function parse(text, file) {
  if (text === undefined) return {};
  try {
    const found = JSON.parse(text);
    if (found && typeof found === "object") return found;
  } catch {}
  throw new Fault(
    `The file ${file} is damaged: restore it from a copy, or move it away (everybody is then signed out and links in old mails stop working) and start again.`,
  );
}
