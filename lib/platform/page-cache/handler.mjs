/**
 * Next's cache of pages and queries, for any number of web processes: Postgres keeps it, each process keeps the entries it
 * used last in memory and hears of changed tags at once. While the database is away, the memory goes on serving.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Memory } from "./memory.mjs";
import { Store } from "./store.mjs";
import { Tags } from "./tags.mjs";

const building = process.env.NEXT_PHASE === "phase-production-build";
const mostBegun = 5000;

/** Next makes a handler for every request; what they share lives as long as the process. */
function startCommon(serverDistDir) {
  const build = fs.readFileSync(path.join(serverDistDir, "../BUILD_ID"), "utf8").trim();
  const tags = new Tags();
  return {
    tags,
    memory: new Memory(),
    begun: new Map(),
    store: new Store({ url: process.env.DATABASE_URL, build, tags }),
    complainedAt: 0,
  };
}

const tagsOf = (data, context) => {
  const header = data.headers?.["x-next-cache-tags"];
  return [...new Set([...(context.tags ?? []), ...(data.tags ?? []), ...(typeof header === "string" ? header.split(",") : [])])];
};

export default class PageCache {
  constructor({ serverDistDir }) {
    if (!building) globalThis.keptPages ??= startCommon(serverDistDir);
    this.common = globalThis.keptPages;
  }

  async get(key, context) {
    if (building) return null;
    const { memory, store } = this.common;
    const remembered = memory.get(key);
    if (remembered && store.isListening && this.#verdict(remembered, context) === "fresh") return this.#give(key, remembered, context);
    const kept = await store.read(key).catch((error) => this.#complain(error) ?? remembered);
    const entry = remembered && !(kept?.modified > remembered.modified) ? remembered : kept;
    if (entry && entry !== remembered) memory.set(key, entry);
    return this.#give(key, entry, context);
  }

  #verdict = (entry, context) =>
    this.common.tags.judge([...entry.tags, ...(context.softTags ?? [])], entry.modified, this.common.store.now());

  /** In Next's terms; an entry that is to be made anew is noted, since what counts is when its rendering began. */
  #give(key, entry, context) {
    const { store } = this.common;
    const verdict = entry ? this.#verdict(entry, context) : "expired";
    const life = entry?.cacheControl?.revalidate ?? entry?.value.revalidate;
    const old = typeof life === "number" && entry.modified + life * 1000 < store.now();
    if (verdict !== "fresh" || old) this.#begin(key);
    if (verdict === "expired" || (verdict === "stale" && typeof life !== "number")) return null;
    const lastModified = verdict === "stale" ? Date.now() - life * 1000 - 1000 : store.toOurClock(entry.modified);
    return { value: entry.value, cacheControl: entry.cacheControl, lastModified };
  }

  /** The first to ask began the rendering; those who ask meanwhile share it. */
  #begin(key) {
    const { begun, store } = this.common;
    if (begun.has(key)) return;
    begun.set(key, store.now());
    if (begun.size > mostBegun) begun.delete(begun.keys().next().value);
  }

  async set(key, data, context) {
    if (building || !data) return;
    const { begun, memory, store } = this.common;
    const cacheControl = context.fetchCache ? undefined : context.cacheControl;
    const modified = begun.get(key) ?? store.now();
    begun.delete(key);
    const entry = { value: tagged(data), cacheControl, tags: tagsOf(data, context), modified, size: sizeOf(data) };
    memory.set(key, entry);
    if (data.status === 404) return; // addresses that nobody serves are without number: the bounded memory only
    await store.write(key, entry).catch((error) => this.#complain(error));
  }

  async revalidateTag(tags, durations) {
    const names = [tags].flat();
    if (building || !names.length) return;
    const { store } = this.common;
    const now = store.now();
    const moment = durations
      ? { stale: now, expired: durations.expire === undefined ? undefined : now + durations.expire * 1000 }
      : { expired: now };
    await store.mark(names.map((name) => ({ name, ...moment }))).catch((error) => this.#complain(error));
  }

  resetRequestCache() {}

  /** Once a minute at most: the page is rendered or served from memory meanwhile. */
  #complain(error) {
    if (Date.now() - this.common.complainedAt < 60_000) return;
    this.common.complainedAt = Date.now();
    process.stderr.write(`${JSON.stringify({ level: "warn", msg: "page cache unavailable", error: error.message })}\n`);
  }
}

/** A page's ETag is made once, when it is kept: Next hands its headers on with every answer. */
const tagged = (data) => {
  if (typeof data.html !== "string") return data;
  const digest = createHash("sha256").update(data.html).digest("base64url").slice(0, 22);
  return { ...data, headers: { ...data.headers, etag: `"${digest}"` } };
};

/** Bytes in memory: a text with one dash or euro sign in it is kept with two bytes a letter. */
const sizeOf = (data) => {
  const parts = [data.html, data.rscData, data.body, data.data?.body, ...(data.segmentData?.values() ?? [])];
  return parts.reduce((sum, part) => sum + (typeof part === "string" ? 2 : 1) * (part?.length ?? 0), 500);
};
