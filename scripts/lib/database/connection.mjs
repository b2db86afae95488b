import pg from "pg";
import { Fault } from "../fault.mjs";

const reasons = {
  ECONNREFUSED: ["nothing answers there", "start it, or correct DATABASE_URL"],
  ENOTFOUND: ["there is no such host", "correct the host in DATABASE_URL"],
  EAI_AGAIN: ["its name cannot be looked up", "check the network, or correct the host in DATABASE_URL"],
  ETIMEDOUT: ["it does not answer", "check the network, or correct DATABASE_URL"],
  ECONNRESET: ["it hung up", "check that a Postgres server listens there"],
  "28P01": ["it refuses the password", "correct name and password in DATABASE_URL"],
  28000: ["it refuses the login", "correct name and password in DATABASE_URL"],
  "3D000": ["the database does not exist", "create it, or correct its name in DATABASE_URL"],
  53300: ["it has no connection left", "end other programs that use it, or raise its max_connections"],
  "57P03": ["it is just starting or stopping", "start again in a moment"],
};

/** Address without name and password, fit for a screen. */
export function publicAddress(url) {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function unreachable(url, error) {
  const code = error.code ?? error.errors?.[0]?.code ?? (/timeout/.test(error.message) ? "ETIMEDOUT" : "");
  const [why, mend] = reasons[code] ?? [error.message, "correct DATABASE_URL"];
  return new Fault(
    `The database at ${publicAddress(url)} cannot be reached (${why}): ${mend}, or leave DATABASE_URL out to use the built-in one.`,
    { cause: error },
  );
}

/** One connection for the time of the work, free of the limits that the shop's own connections carry. */
export async function withConnection(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, application_name: "kept setup" });
  client.on("error", () => {}); // a server that stops under us is reported by the query that it breaks
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(url, error);
  }
  try {
    await client.query(
      "SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET timezone = 'UTC'",
    );
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** No statement, lock or forgotten transaction may hold the shop up (TRUST R36); connections that need longer say so. */
const limits = { statement_timeout: "5s", lock_timeout: "2s", idle_in_transaction_session_timeout: "5s", timezone: "UTC" };

export async function ensureDatabase(adminUrl, name) {
  await withConnection(adminUrl, async (client) => {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount) return;
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`).catch((error) => {
      if (error.code !== "42P04" && error.code !== "23505") throw error; // another start was quicker
    });
    for (const [key, value] of Object.entries(limits))
      await client.query(`ALTER DATABASE ${pg.escapeIdentifier(name)} SET ${key} = '${value}'`);
  });
}
