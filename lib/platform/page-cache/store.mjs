import { promisify } from "node:util";
import v8 from "node:v8";
import zlib from "node:zlib";
import pg from "pg";

const [deflate, inflate] = [promisify(zlib.deflateRaw), promisify(zlib.inflateRaw)];
const channel = "page_cache";
const pauseMs = 1000;
const overlapMs = 5000; // a change committed after a later one is still heard of

/**
 * The pages' cache in Postgres (tables: page_cache.*), shared by all web processes. A change of tags travels by NOTIFY,
 * which carries nothing: whoever hears it reads what is new.
 */
export class Store {
  #pool;
  #started;
  #listening = false;
  #skewMs = 0;
  #failedAt = 0;

  constructor({ url, build, tags }) {
    this.build = build;
    this.tags = tags;
    this.url = url;
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 3,
      connectionTimeoutMillis: 2000,
      query_timeout: 4000,
      application_name: "kept pages",
    });
    this.#pool.on("error", () => {});
  }

  /** By the database's clock, in milliseconds. */
  now = () => Date.now() + this.#skewMs;

  toOurClock = (ms) => ms - this.#skewMs;

  /** Whether every change of tags is being heard: only then may the memory be believed without asking. */
  get isListening() {
    return this.#listening;
  }

  /** Within a second of a failure the next is not waited for: pages are then served from memory at full speed. */
  async start() {
    if (Date.now() - this.#failedAt < pauseMs) throw new Error("the database did not answer just now");
    this.#started ??= this.#listen().catch((error) => {
      this.#started = undefined;
      this.#failedAt = Date.now();
      throw error;
    });
    return this.#started;
  }

  async #listen() {
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      connectionTimeoutMillis: 2000,
      application_name: "kept pages listen",
    });
    const lost = () => {
      if (!this.#listening && !this.#started) return;
      this.#listening = false;
      this.#started = undefined;
      client.end().catch(() => {});
      setTimeout(() => this.start().catch(() => {}), pauseMs + 50).unref();
    };
    client.on("error", lost).on("end", lost);
    client.on("notification", () => this.#catchUp().catch(lost));
    await client.connect();
    await client.query(`LISTEN ${channel}`); // first listen, then read everything: nothing falls between
    const sent = Date.now();
    const { rows } = await client.query("SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now");
    this.#skewMs = Number(rows[0].now) - (sent + Date.now()) / 2;
    this.tags.latest = 0;
    await this.#catchUp();
    this.#listening = true;
    this.#sweep().catch(() => {});
  }

  async #catchUp() {
    const { rows } = await this.#pool.query("SELECT name, stale, expired FROM page_cache.tag WHERE greatest(stale, expired) > $1", [
      this.tags.latest - overlapMs,
    ]);
    for (const row of rows) this.tags.take(row);
  }

  async read(key) {
    await this.start();
    const { rows } = await this.#pool.query({
      name: "page-read",
      text: "SELECT value, tags, modified FROM page_cache.entry WHERE build = $1 AND key = $2",
      values: [this.build, key],
    });
    if (!rows[0]) return undefined;
    const bytes = await inflate(rows[0].value);
    return { ...v8.deserialize(bytes), tags: rows[0].tags, modified: rows[0].modified, size: 2 * bytes.length };
  }

  /** An older rendering never replaces a newer one. */
  async write(key, { value, cacheControl, tags, modified }) {
    await this.start();
    const packed = await deflate(v8.serialize({ value, cacheControl }), { level: 3 });
    await this.#pool.query({
      name: "page-write",
      text: `INSERT INTO page_cache.entry VALUES ($1, $2, $3, $4, $5) ON CONFLICT (build, key) DO UPDATE
             SET value = excluded.value, tags = excluded.tags, modified = excluded.modified WHERE entry.modified <= excluded.modified`,
      values: [this.build, key, packed, tags, modified],
    });
  }

  async mark(rows) {
    for (const row of rows) this.tags.take(row);
    await this.#pool.query(
      `INSERT INTO page_cache.tag SELECT name, stale, expired FROM jsonb_to_recordset($1::jsonb) AS given(name text, stale float8, expired float8)
       ON CONFLICT (name) DO UPDATE SET stale = greatest(tag.stale, excluded.stale), expired = greatest(tag.expired, excluded.expired)`,
      [JSON.stringify(rows)],
    );
    await this.#pool.query("SELECT pg_notify($1, '')", [channel]);
  }

  /** Pages of builds that are gone, and whatever nobody has asked for in a month. */
  async #sweep() {
    const day = 86_400_000;
    await this.#pool.query("DELETE FROM page_cache.entry WHERE (build <> $1 AND modified < $2) OR modified < $3", [
      this.build,
      this.now() - 2 * day,
      this.now() - 30 * day,
    ]);
    await this.#pool.query("DELETE FROM page_cache.tag WHERE greatest(stale, expired) < $1", [this.now() - 31 * day]);
  }
}
