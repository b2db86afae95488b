import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { readJson, writeWhole } from "../files.mjs";
import { identify, lives } from "../processes.mjs";
import { inRoot } from "../root.mjs";
import { inTurn } from "../turn.mjs";
import { makeCompanions } from "./companions.mjs";
import { withConnection } from "./connection.mjs";
import { startEmbedded, stopEmbedded } from "./embedded.mjs";
import { listMigrations, migrate } from "./migrate.mjs";

/** The server's own directory: several test runs of one checkout share it, and the last one to leave stops it. */
export const testDataDir = inRoot(".data-test");
const users = path.join(testDataDir, "users");
const lock = path.join(testDataDir, "lock");

const queueVersion = readJson(inRoot("node_modules/graphile-worker/package.json"))?.version;

const living = () => fs.readdirSync(users).filter((name) => lives(readJson(path.join(users, name))));

/** Databases of one run are named after its process, so that those of a killed run can be told and dropped. */
const nameFor = (slot) => `test_${process.pid}_${slot}`;

async function drop(server, doomed) {
  await withConnection(server.urlOf("postgres"), async (client) => {
    const { rows } = await client.query("SELECT datname AS name FROM pg_database WHERE datname ~ '^(test|template)_[0-9a-f]'");
    for (const { name } of rows.filter((row) => doomed(row.name))) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  });
}

/** Migrated once for as long as the migrations stay the same; tests copy it in a tenth of a second. */
async function ensureTemplate(server) {
  const migrations = listMigrations();
  const name = `template_${crypto
    .createHash("sha256")
    .update([queueVersion, ...migrations.map((each) => each.name + each.checksum)].join())
    .digest("hex")
    .slice(0, 16)}`;
  const there = await withConnection(
    server.urlOf("postgres"),
    async (client) => (await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name])).rowCount,
  );
  if (there) return name;
  const beside = nameFor("template");
  await withConnection(server.urlOf("postgres"), (client) =>
    client.query(`DROP DATABASE IF EXISTS "${beside}"`).then(() => client.query(`CREATE DATABASE "${beside}"`)),
  );
  await migrate(server.urlOf(beside), { migrations });
  await makeCompanions(server.urlOf(beside));
  await withConnection(server.urlOf("postgres"), (client) => client.query(`ALTER DATABASE "${beside}" RENAME TO "${name}"`));
  return name;
}

/** Starts or joins the server and returns its address pattern and the template to copy. */
export async function joinTestServer() {
  fs.mkdirSync(users, { recursive: true });
  return inTurn(lock, async () => {
    writeWhole(path.join(users, String(process.pid)), JSON.stringify(identify(process.pid)));
    const server = await startEmbedded({ dataDir: testDataDir, port: 54_429, fast: true });
    const others = living();
    for (const name of fs.readdirSync(users)) if (!others.includes(name)) fs.rmSync(path.join(users, name));
    const template = await ensureTemplate(server);
    await drop(server, (name) =>
      name.startsWith("test_") ? !others.includes(name.split("_")[1]) : others.length === 1 && name !== template,
    );
    return { adminUrl: server.urlOf("postgres"), template, run: process.pid };
  });
}

export async function leaveTestServer() {
  await inTurn(lock, async () => {
    fs.rmSync(path.join(users, String(process.pid)), { force: true });
    if (!living().length) return stopEmbedded({ dataDir: testDataDir });
    const server = await startEmbedded({ dataDir: testDataDir, fast: true });
    await drop(server, (name) => name.startsWith(`test_${process.pid}_`));
  });
}

/** A fresh copy of the template for one test file; the one its slot used before goes. Returns its address. */
export async function copyTemplate({ adminUrl, template, run }, slot) {
  const name = `test_${run}_${slot}`;
  await withConnection(adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
