import pg from "pg";
import { env } from "../env.ts";

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value); // a day stays a day, without a zone
pg.types.setTypeParser(pg.types.builtins.INT8, Number); // counts; nothing here passes 2^53

/** Limits of TRUST R36: no statement, lock or forgotten transaction may hold the shop up. */
const LIMITS = { statement_timeout: 5_000, lock_timeout: 2_000, idle_in_transaction_session_timeout: 5_000 };

const global_ = globalThis as { keptPool?: pg.Pool };

/** One small pool a process; survives hot reloading in development. */
export function pool(): pg.Pool {
  global_.keptPool ??= newPool();
  return global_.keptPool;
}

function newPool(): pg.Pool {
  const made = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: 12,
    connectionTimeoutMillis: 8_000,
    options: "-c timezone=UTC",
    ...LIMITS,
  });
  made.on("error", () => {}); // an idle connection died; the next query opens another
  made.on("connect", (client) => void client.on("error", () => {})); // one in use died; its next query says so, and the process lives on
  return made;
}

type Value = string | number | boolean | Date | null | undefined | Buffer | readonly string[] | readonly number[];

/** Rows come back with camelCase keys. Values are always bound, never written into the text. */
export interface Sql {
  many<Row>(text: TemplateStringsArray, ...values: Value[]): Promise<Row[]>;
  one<Row>(text: TemplateStringsArray, ...values: Value[]): Promise<Row | null>;
  /** The number of rows touched. */
  exec(text: TemplateStringsArray, ...values: Value[]): Promise<number>;
}

/** A transaction on its own connection. */
export interface Tx extends Sql {
  readonly isTransaction: true;
}

const camel = new Map<string, string>();
function camelKey(key: string): string {
  const found = camel.get(key) ?? key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  camel.set(key, found);
  return found;
}

const camelRow = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [camelKey(key), value]));

function sqlOn(client: pg.Pool | pg.PoolClient): Sql {
  const ask = (text: TemplateStringsArray, values: Value[]) =>
    client.query(
      text.reduce((all, part, index) => `${all}$${index}${part}`),
      values as unknown[],
    );
  return {
    many: async <Row>(text: TemplateStringsArray, ...values: Value[]) => (await ask(text, values)).rows.map(camelRow) as Row[],
    one: async <Row>(text: TemplateStringsArray, ...values: Value[]) => {
      const { rows } = await ask(text, values);
      return rows[0] ? (camelRow(rows[0]) as Row) : null;
    },
    exec: async (text, ...values) => (await ask(text, values)).rowCount ?? 0,
  };
}

/** Single statements outside a transaction. */
export const sql: Sql = {
  many: (text, ...values) => sqlOn(pool()).many(text, ...values),
  one: (text, ...values) => sqlOn(pool()).one(text, ...values),
  exec: (text, ...values) => sqlOn(pool()).exec(text, ...values),
};

/** Serialization failure, deadlock, a lock not had in time: certainly nothing was written. */
const CERTAIN_ROLLBACKS = new Set(["40001", "40P01", "55P03"]);
const TRIES = 4;

/**
 * Run `work` in one transaction; no network call may happen inside. Deadlocks are tried again, since they certainly
 * wrote nothing. A connection lost at commit is thrown as it is: whether it was written is unknown (TRUST R35).
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const client = await pool().connect();
    let broken = false;
    try {
      await client.query("BEGIN");
      const value = await work({ ...sqlOn(client), isTransaction: true });
      await client.query("COMMIT");
      return value;
    } catch (error) {
      await client.query("ROLLBACK").catch(() => {
        broken = true;
      });
      if (!CERTAIN_ROLLBACKS.has((error as { code?: string }).code ?? "") || attempt === TRIES) throw error;
    } finally {
      client.release(broken);
    }
  }
}
