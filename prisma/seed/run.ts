/** Furnishes an empty shop. Every part may run again over what is there and changes nothing then. */
import { pool } from "../../lib/platform/db/pool.ts";
import { db } from "../../lib/platform/db/prisma.ts";
import { env } from "../../lib/platform/env.ts";

process.env.LOG_LEVEL = "silent"; // what the demo's orders go through is no news

/** What any shop stands on, and its first member of staff. */
const FLOOR = ["law", "rates", "types", "people"];
const DEMO = [
  "law",
  "rates",
  "types",
  "record",
  "catalog",
  "needs",
  "damage",
  "counter",
  "shelves",
  "articles",
  "guides",
  "people",
  "orders",
  "parcels",
  "collected",
  "trouble",
  "messages",
  "account",
  "guide-life",
  "refills",
  "told",
  "guide-readers",
  "need-past",
];
const PARTS = env().DEMO ? DEMO : FLOOR;

for (const part of PARTS) {
  const started = performance.now();
  const { seed } = (await import(`./${part}.ts`).catch((error: { code?: string }) => {
    if (error.code === "ERR_MODULE_NOT_FOUND") return { seed: async () => 0 };
    throw error;
  })) as { seed: () => Promise<number> };
  const rows = await seed();
  console.log(`  ${part.padEnd(8)} ${String(rows).padStart(4)}  ${Math.round(performance.now() - started)} ms`);
}
await db().$disconnect();
await pool().end();
