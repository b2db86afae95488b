import { beforeAll, expect, test, vi } from "vitest";

vi.mock("next/cache", () => ({ unstable_cache: (read: unknown) => read }));

import type { Staff } from "@/lib/kernel/actor.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { importProducts, keepFile } from "@/lib/reports/commands/import-products.ts";
import { planImport } from "@/lib/reports/commands/plan-import.ts";
import { productsCsv } from "@/lib/reports/queries/products-csv.ts";
import { summaryOf } from "@/lib/reports/rules/products-csv/summary.ts";
import { hire } from "../journey/staff.ts";

let carla: Staff;
const now = new Date("2026-11-22T10:00:00Z");
const exported = () => productsCsv(carla, { siteUrl: "https://shop.example", now });

const seedPart = async (name: string): Promise<number> =>
  ((await import(`../../prisma/seed/${name}.ts`)) as { seed: () => Promise<number> }).seed();

beforeAll(async () => {
  for (const part of ["law", "rates", "catalog"]) await seedPart(part);
  carla = await hire("Carla", "catalog");
}, 120_000);

test("every product of the demo goes out as a table and comes in again, here unchanged and into an empty shop whole", async () => {
  const csv = await exported();
  const here = await planImport(Buffer.from(csv), now);
  expect(here.problems).toEqual([]);
  expect(summaryOf(here.products)).toEqual({ begun: 0, changed: 0, unchanged: here.products.length, prices: 0 });
  expect(here.products.length).toBeGreaterThan(60);

  await sql.exec`TRUNCATE product, handle_redirect CASCADE`;
  const kept = await keepFile(Buffer.from(csv), { actor: carla, now });
  if (!kept.ok) throw new Error("not kept");
  const there = await planImport(Buffer.from(csv), now);
  expect(there.problems).toEqual([]);
  expect(await importProducts(kept.value.fileId, { actor: carla, now })).toMatchObject({ ok: true });
  expect(there.remarks).toEqual([]);
  expect(await exported()).toBe(csv);
}, 120_000);

test("what a table cannot carry is said, and the rest comes in", async () => {
  const csv = (await exported()).replaceAll("/pictures/tie/", "/pictures/elsewhere/");
  await sql.exec`TRUNCATE product, collection, handle_redirect CASCADE`;
  const plan = await planImport(Buffer.from(csv), now);
  expect(plan.problems).toEqual([]);
  const said = plan.remarks.map(({ code, value }) => `${code} ${value}`);
  expect(said).toContain("collection_unknown wear");
  expect(said.filter((each) => each.startsWith("picture_elsewhere")).every((each) => each.includes("/pictures/elsewhere/"))).toBe(true);
  expect(plan.products.length).toBeGreaterThan(60);
}, 60_000);
