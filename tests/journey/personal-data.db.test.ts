import { beforeAll, describe, expect, test } from "vitest";
import { translator } from "@/lib/i18n/translator.ts";
import { askForData, askForOwnExport, confirmDataRequest, sweepData } from "@/lib/journey/commands/data-requests.ts";
import { giveData } from "@/lib/journey/commands/give-data.ts";
import { IMPERSONAL, RETENTION } from "@/lib/journey/rules/retention.ts";
import type { Staff } from "@/lib/kernel/actor.ts";
import { must } from "@/lib/kernel/result.ts";
import { findPaper } from "@/lib/orders/queries/papers.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { derivedToken } from "@/lib/platform/secrets.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";
import { type Planted, plant, tracesOf } from "./canary.ts";
import { hire } from "./staff.ts";

const now = new Date();
const locale = "en-IE";
let staff: Staff;
let gone: Planted;
let stays: Planted;

const requestOf = async (email: string, kind: "export" | "erasure") =>
  sql.one<{ id: string; state: string; waitsFor: unknown[] }>`
    SELECT id, state::text AS state, waits_for FROM data_request WHERE email = ${email} AND kind = ${kind}::data_request_kind ORDER BY asked_at DESC LIMIT 1`;
const tokenOf = (id: string): string => derivedToken("data-request", id);
const withTraces = async (mark: string) => Object.entries(await tracesOf(mark)).filter(([, count]) => count > 0);

/** The canaries' orders are written by hand, so the books miss some of their rows: erasing must not make it more. */
const broken = () => sql.many`SELECT name, count(*) AS count FROM invariant_violation GROUP BY name ORDER BY name`;
let brokenBefore: unknown[] = [];

beforeAll(async () => {
  await seedRates();
  staff = await hire("support");
  gone = await plant("canarygone", staff.id);
  stays = await plant("canarystays", staff.id);
});

test("every table of the shop says what becomes of its people", async () => {
  const tables = Object.keys(await tracesOf("nobody"));
  const spoken = [...Object.keys(RETENTION), ...IMPERSONAL];
  expect(tables.filter((name) => !spoken.includes(name))).toEqual([]);
  expect(spoken.filter((name) => !tables.includes(name))).toEqual([]);
});

test("the canary was planted wherever a person may stand", async () => {
  const planted = new Set((await withTraces(gone.mark)).map(([name]) => name));
  const holding = Object.entries(RETENTION)
    .filter(
      ([name, { personal }]) =>
        personal.length > 0 && !["cart", "wishlist_item", "refund", "kept_by_law", "counter_hold", "data_request"].includes(name),
    )
    .map(([name]) => name);
  expect(holding.filter((name) => !planted.has(name))).toEqual([]);
});

describe("a copy", () => {
  test("holds everything of every room, for machines and to read, and nothing of another", async () => {
    await askForOwnExport({ kind: "export", email: gone.email, name: gone.mark, locale, now });
    const request = await requestOf(gone.email, "export");
    await Promise.all([giveData(request?.id ?? "", now), giveData(request?.id ?? "", now)]);
    const files = await sql.many<{
      kind: string;
      bytes: Buffer;
    }>`SELECT kind, bytes FROM stored_file WHERE subject = ${request?.id} ORDER BY kind`;
    expect(files.map(({ kind }) => kind)).toEqual(["data_html", "data_json"]);
    const [html = "", json = ""] = files.map(({ bytes }) => bytes.toString("utf8"));
    const made = JSON.parse(json) as { rooms: Record<string, Record<string, unknown[]>> };
    const empty = Object.entries(made.rooms).flatMap(([room, sets]) =>
      Object.entries(sets)
        .filter(([, rows]) => rows.length === 0)
        .map(([set]) => `${room}.${set}`),
    );
    expect(empty).toEqual(["payments.refunds", "delivery.delays"]);
    expect(html).toContain(gone.mark);
    for (const text of [html, json]) expect(text).not.toContain(stays.mark);
    expect(
      await sql.one`SELECT 1 AS found FROM message_intent WHERE template = 'journey/data-ready' AND recipient = ${gone.email}`,
    ).not.toBeNull();
    expect(await sql.one`SELECT state::text AS state FROM promise WHERE kind = 'data_by' AND subject = ${request?.id}`).toEqual({
      state: "kept",
    });
    for (const language of ["en-IE", "de-DE"]) {
      const t = translator(language, "journey.data.file");
      const keys = Object.values(made.rooms).flatMap((sets) =>
        Object.entries(sets).flatMap(([set, rows]) => [
          `sets.${set}`,
          ...rows.flatMap((row) => Object.keys(row as object).map((key) => `fields.${key}`)),
        ]),
      );
      expect([...new Set(keys)].filter((key) => !t.has(key))).toEqual([]);
    }
  });
});

describe("erasing", () => {
  test("is asked of the mailbox, which alone can begin it", async () => {
    must(await askForData({ kind: "erasure", email: gone.email, name: null, locale, now }));
    expect(await requestOf(gone.email, "erasure")).toMatchObject({ state: "asked" });
    expect(await confirmDataRequest("A".repeat(43), now)).toMatchObject({ ok: false, problem: { code: "link_ended" } });
  });

  test("waits kindly for what is still open, and says what it is", async () => {
    const request = await requestOf(gone.email, "erasure");
    await sql.exec`UPDATE "return" SET money = 'granted' WHERE order_id = ${gone.orderIds[0]}`;
    expect(await confirmDataRequest(tokenOf(request?.id ?? ""), now)).toMatchObject({ ok: false, problem: { code: "still_open" } });
    await sql.exec`UPDATE "return" SET money = 'settled' WHERE order_id = ${gone.orderIds[0]}`;
    must(await confirmDataRequest(tokenOf(request?.id ?? ""), now));
    await sql.exec`UPDATE recovery_case SET state = 'open' WHERE order_id = ${gone.orderIds[0]}`;
    await giveData(request?.id ?? "", now);
    await giveData(request?.id ?? "", now);
    expect(await requestOf(gone.email, "erasure")).toMatchObject({ state: "confirmed", waitsFor: [{ kind: "case" }] });
    expect(await sql.many`SELECT 1 FROM message_intent WHERE template = 'journey/data-waits' AND recipient = ${gone.email}`).toHaveLength(
      1,
    );
    await sql.exec`UPDATE recovery_case SET state = 'closed' WHERE order_id = ${gone.orderIds[0]}`;
  });

  test("takes a person out of every table, once, and touches nobody else", async () => {
    const before = await withTraces(stays.mark);
    brokenBefore = await broken();
    const request = await requestOf(gone.email, "erasure");
    await Promise.all([1, 2, 3].map(() => giveData(request?.id ?? "", now)));
    expect(await sql.one`SELECT state::text AS state, counts <> '{}' AS counted FROM data_request WHERE id = ${request?.id}`).toEqual({
      state: "done",
      counted: true,
    });
    const left = Object.fromEntries(await withTraces(gone.mark));
    expect(left).toEqual({ kept_by_law: 2, message_intent: 1 }); // papers the law keeps, and the last mail until it is sent
    await sql.exec`UPDATE message_intent SET state = 'sent' WHERE template = 'journey/data-erased'`;
    await sweepData(now);
    expect(Object.fromEntries(await withTraces(gone.mark))).toEqual({ kept_by_law: 2 });
    expect(await withTraces(stays.mark)).toEqual(before);
  });

  test("leaves the books: sums, papers and numbers stay as they were, under one pseudonym", async () => {
    const rows = await sql.many<{ email: string; total: number; country: string }>`
      SELECT email::text AS email, total, shipping_address->>'country' AS country FROM orders WHERE id = ANY(${gone.orderIds}::text[])`;
    expect(new Set(rows.map(({ email }) => email)).size).toBe(1);
    for (const { email, total, country } of rows) {
      expect(email).toMatch(/^erased-[0-9a-z]{16}@erased\.invalid$/);
      expect([total > 0, country]).toEqual([true, "IE"]);
    }
    const paper = await sql.one<{ id: string }>`SELECT id FROM invoice WHERE order_id = ${gone.orderIds[0]}`;
    const nobody = { customerId: gone.customerId, accessHashes: [] };
    expect(JSON.stringify(await findPaper(paper?.id ?? "", { viewer: nobody, isStaff: true }))).toContain(gone.mark);
    expect(await broken()).toEqual(brokenBefore);
  });

  test("what the law kept goes by itself when its years are over", async () => {
    await sweepData(new Date("2031-12-31T12:00:00Z"));
    expect(Object.fromEntries(await withTraces(gone.mark))).toEqual({ kept_by_law: 2 });
    await sweepData(new Date("2033-01-02T12:00:00Z"));
    expect(await withTraces(gone.mark)).toEqual([]);
  });

  test("nobody else may write where nothing changes", async () => {
    await expect(sql.exec`UPDATE domain_event SET payload = '{}'`).rejects.toThrow(/append-only/);
    await expect(sql.exec`UPDATE invoice SET content = '{}'`).rejects.toThrow(/append-only/);
    await expect(sql.exec`UPDATE promise SET made_to = 'x@y.example'`).rejects.toThrow(/stays as it was made/);
  });
});

test("asking over and over sends three mails an hour, and twice confirmed is one", async () => {
  for (const _ of [1, 2, 3, 4, 5]) await askForData({ kind: "export", email: "again@shopper.example", name: null, locale, now });
  expect(await sql.many`SELECT 1 FROM message_intent WHERE recipient = 'again@shopper.example'`).toHaveLength(3);
  const asked = await sql.many<{ id: string }>`SELECT id FROM data_request WHERE email = 'again@shopper.example'`;
  await Promise.all(asked.map(({ id }) => confirmDataRequest(tokenOf(id), now)));
  const states = await sql.many<{
    state: string;
  }>`SELECT state::text AS state FROM data_request WHERE email = 'again@shopper.example' ORDER BY state`;
  expect(states.map(({ state }) => state)).toEqual(["confirmed", "lapsed", "lapsed"]);
});
