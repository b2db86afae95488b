import { beforeAll, expect, test } from "vitest";
import { findStepFigures, listRevisions, listStaffGuides } from "@/lib/guides/queries/desk.ts";
import type { Staff } from "@/lib/kernel/actor.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { listForecasts, listWrongNeeds } from "@/lib/supplements/queries/desk/reports.ts";
import { seed as seedCatalogue } from "@/prisma/seed/catalog.ts";
import { seed as seedLife } from "@/prisma/seed/guide-life.ts";
import { seed as seedReaders } from "@/prisma/seed/guide-readers.ts";
import { seed as seedGuides } from "@/prisma/seed/guides.ts";
import { seed as seedPast } from "@/prisma/seed/need-past.ts";
import { seed as seedNeeds } from "@/prisma/seed/needs.ts";
import { seed as seedPeople } from "@/prisma/seed/people.ts";

const staff = { kind: "staff", locale: "en-IE" } as Staff;
const again = async (): Promise<number[]> => [await seedLife(), await seedReaders(), await seedPast()];

beforeAll(async () => {
  for (const seed of [seedCatalogue, seedNeeds, seedGuides, seedPeople]) await seed();
  await again();
}, 60_000);

test("furnished again, the past stays as it is", async () => {
  const count = () =>
    sql.one`SELECT (SELECT count(*) FROM guide_session) AS sessions, (SELECT count(*) FROM need_report) AS reports, (SELECT count(*) FROM refill_answer) AS answers`;
  const before = await count();
  expect(await again()).toEqual([0, 0, 0]);
  expect(await count()).toEqual(before);
});

test("staff find needs that were wrong, open and settled ones, under names", async () => {
  const { rows } = await listWrongNeeds(staff, { page: 1 });
  expect(rows.length).toBeGreaterThanOrEqual(6);
  expect(rows.filter(({ open }) => open > 0).every(({ inReview }) => inReview)).toBe(true);
  expect(rows.some(({ open, mended }) => open === 0 && mended > 0)).toBe(true);
  for (const { name, product } of rows) expect([name?.en, product?.de]).not.toContain(undefined);
});

test("staff find forecasts held to answers, and what was learnt of them leans to what is true", async () => {
  const { rows } = await listForecasts(staff, { page: 1 });
  const learnt = (product: string) => {
    const row = rows.find((each) => each.product.en.includes(product));
    return row && row.learntDays / row.priorDays;
  };
  expect(learnt("spresso")).toBeLessThan(0.9);
  expect(learnt("ewing")).toBeGreaterThan(1.1);
  for (const { answers } of rows) expect(answers).toBeGreaterThanOrEqual(5);
});

test("of guides one revision is flagged as worse, and one step is mended: fewer are stuck there", async () => {
  const flagged = await listStaffGuides({ purpose: "setup", state: "worse", q: undefined, page: 1, locale: "en-IE" });
  expect(flagged.lines.map(({ handle }) => handle)).toEqual(["shelving"]);
  const chair = (await listStaffGuides({ purpose: "setup", state: "shown", q: "desk-chair", page: 1, locale: "en-IE" })).lines[0];
  const [now, before] = await listRevisions(chair?.id ?? "");
  expect(now).toMatchObject({ number: 2, changedSteps: ["back-on"], flag: null });
  expect(now?.figures.rate).toBeLessThan((before?.figures.rate ?? 0) / 2);
  const mended = (await findStepFigures(chair?.id ?? "")).get("back-on");
  expect(mended?.shown.rate).toBeLessThan((mended?.before?.rate ?? 0) / 4);
  const read = (await listStaffGuides({ purpose: "setup", state: "shown", q: undefined, page: 1, locale: "en-IE" })).lines.filter(
    ({ figures }) => figures.of > 20,
  );
  expect(read.length).toBeGreaterThanOrEqual(8);
});
