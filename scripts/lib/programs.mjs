import path from "node:path";
import { offsets } from "./ports.mjs";
import { inRoot } from "./root.mjs";

const local = (port) => `http://localhost:${port}`;

/** The programs a shop consists of. A stand-in takes part only while nobody has named the real thing. */
export const listPrograms = (settings) =>
  [
    { name: "payments", port: "payments", source: "scripts/stand-ins/payments/main.ts", wanted: !settings.STRIPE_SECRET_KEY },
    { name: "carrier", port: "carrier", source: "scripts/stand-ins/carrier/main.ts", wanted: !settings.CARRIER_API_URL },
    { name: "inbox", port: "inbox", source: "scripts/stand-ins/inbox/main.ts", wanted: !settings.SMTP_URL },
    { name: "web", port: "web", source: "scripts/web.mjs", wanted: true },
    { name: "worker", source: "scripts/worker.ts", wanted: true },
  ].filter((program) => program.wanted);

/**
 * What pages leave behind is thrown away young (a roomier nursery) and the heap has an end: without one, Node lets garbage
 * of a busy hour lie until the machine is full. The cache of pages has its own bound (lib/platform/page-cache/memory.mjs).
 */
const bounded = ["--max-old-space-size=512", "--max-semi-space-size=32"];

/** How Node is to run one: from its source, or from the directory of compiled programs where there is one. */
export function argumentsFor({ name, source, args }, { compiled, dev }) {
  if (args) return args;
  if (source.endsWith(".mjs")) return dev ? [inRoot(source), "--dev"] : [...(name === "web" ? bounded : []), inRoot(source)];
  return compiled ? ["--enable-source-maps", path.join(compiled, `${name}.mjs`)] : ["--import", "tsx", inRoot(source)];
}

/** What a stand-in is told beyond that: its own port and address, and where the shop listens for it. */
export function environmentOf(program, env) {
  if (!["payments", "carrier", "inbox"].includes(program.name)) return env;
  const port = env[`${program.name.toUpperCase()}_PORT`];
  return {
    ...env,
    PORT: port,
    PUBLIC_URL: local(port),
    SHOP_URL: env.PUBLIC_URL,
    PAYMENTS_WEBHOOK_URL: `${env.INTERNAL_URL}/api/webhooks/stripe`,
    CARRIER_WEBHOOK_URL: `${env.INTERNAL_URL}/api/webhooks/carrier`,
  };
}

/** The ports that these programs take. */
export const portsOf = (programs) => programs.flatMap(({ port }) => (port === "inbox" ? ["inbox", "smtp"] : port ? [port] : []));

/** What every program of the shop is told; whatever was set by hand, or by the caller (`told`), goes before what is made up here. */
export function environmentFor({ settings, secrets, databaseUrl, dev, told = {} }) {
  const at = (name) => settings.PORT + offsets[name];
  const stripe = settings.STRIPE_SECRET_KEY ? {} : { STRIPE_API_URL: local(at("payments")), STRIPE_CHECKOUT_ORIGIN: local(at("payments")) };
  const carrier = { CARRIER_API_URL: settings.CARRIER_API_URL ?? local(at("carrier")) };
  const mail = settings.SMTP_URL
    ? { SMTP_URL: settings.SMTP_URL }
    : { SMTP_URL: `smtp://localhost:${at("smtp")}`, INBOX_URL: local(at("inbox")) };
  const set = Object.fromEntries(Object.keys(secrets).map((name) => [name, process.env[name] || secrets[name]]));
  return {
    ...process.env,
    ...set,
    ...stripe,
    ...carrier,
    ...mail,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.DATA_DIR,
    DEMO: settings.DEMO,
    PORT: String(settings.PORT),
    PUBLIC_URL: settings.PUBLIC_URL ?? local(settings.PORT),
    INTERNAL_URL: local(settings.PORT),
    PAYMENTS_PORT: String(at("payments")),
    CARRIER_PORT: String(at("carrier")),
    INBOX_PORT: String(at("inbox")),
    SMTP_PORT: String(at("smtp")),
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? "2", // threads that unpack pages each kept a heap of their own
    TSX_TSCONFIG_PATH: inRoot("tsconfig.worker.json"),
    ...told,
  };
}

export const addressesOf = (env) => ({ shop: env.PUBLIC_URL, admin: `${env.PUBLIC_URL}/admin`, inbox: env.INBOX_URL });
