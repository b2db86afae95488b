import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { DAY, HOUR, later } from "@/lib/kernel/clock.ts";
import { moveClock, shopNow } from "@/lib/platform/clock.ts";
import { sql, transaction } from "@/lib/platform/db/pool.ts";
import { agreeNewDate, dropPromise, judgeRisk, makePromise, meetPromise } from "@/lib/promises/commands.ts";
import { dropOrderPromises, watchPromises } from "@/lib/promises/jobs.ts";
import { countOwed, listPromises } from "@/lib/promises/queries/due.ts";
import { listKeeping } from "@/lib/promises/queries/keeping.ts";

const now = await shopNow();
let serial = 0;
const about = () => ({ kind: "deliver_by", subject: `ord_test${++serial}` }) as const;

const make = (given: ReturnType<typeof about>, dueAt = later(now, DAY)) =>
  transaction((tx) => makePromise(tx, { ...given, madeTo: "ada@shopper.example", dueAt, now }));
const rowsOf = ({ subject }: { subject: string }) =>
  sql.many<{ state: string; metAt: Date | null; endedAt: Date | null; supersedesId: string | null }>`
    SELECT state::text AS state, met_at, ended_at, supersedes_id FROM promise WHERE subject = ${subject} ORDER BY made_at, supersedes_id NULLS FIRST`;
const toldOf = async ({ subject }: { subject: string }) =>
  (await sql.many<{ name: string }>`SELECT name FROM domain_event WHERE payload->>'about' = ${subject} ORDER BY recorded_at`).map(
    ({ name }) => name,
  );

beforeEach(async () => {
  await sql.exec`DELETE FROM promise`;
});

describe("a promise", () => {
  test("made twice while it lives, is one", async () => {
    const it = about();
    expect(await Promise.all([make(it), make(it), make(it)]).then((made) => made.filter(Boolean))).toHaveLength(1);
    expect(await rowsOf(it)).toHaveLength(1);
  });

  test("met in time is kept, once", async () => {
    const it = about();
    await make(it);
    await Promise.all([1, 2].map(() => transaction((tx) => meetPromise(tx, it, later(now, HOUR)))));
    expect(await rowsOf(it)).toMatchObject([{ state: "kept", metAt: later(now, HOUR) }]);
    expect(await toldOf(it)).toEqual(["promise.kept"]);
  });

  test("met too late is broken even before anybody looked", async () => {
    const it = about();
    await make(it);
    await transaction((tx) => meetPromise(tx, it, later(now, 2 * DAY)));
    expect(await rowsOf(it)).toMatchObject([{ state: "broken", metAt: later(now, 2 * DAY) }]);
  });

  test("a fact in time that we hear of before the watchdog is kept; one after it stays broken with its day", async () => {
    const it = about();
    await make(it, later(now, -HOUR));
    await watchPromises();
    await transaction((tx) => meetPromise(tx, it, later(now, HOUR)));
    expect(await rowsOf(it)).toMatchObject([{ state: "broken", metAt: later(now, HOUR) }]);
    expect(await toldOf(it)).toEqual(["promise.broken"]);
  });

  test("with a new date it is replaced, not changed", async () => {
    const it = about();
    const first = await make(it);
    const agreed = await transaction((tx) => agreeNewDate(tx, it, { dueAt: later(now, 3 * DAY), now, reason: "van_broke_down" }));
    expect(agreed.ok).toBe(true);
    expect(await rowsOf(it)).toMatchObject([
      { state: "renegotiated", supersedesId: null },
      { state: "open", supersedesId: first },
    ]);
    await expect(sql.exec`UPDATE promise SET due_at = ${later(now, 9 * DAY)} WHERE subject = ${it.subject}`).rejects.toThrow(
      /stays as it was made/,
    );
  });

  test("one that was broken stays broken, and a new date follows it", async () => {
    const it = about();
    const first = await make(it, later(now, -HOUR));
    await watchPromises();
    expect((await transaction((tx) => agreeNewDate(tx, it, { dueAt: later(now, 3 * DAY), now, reason: "wait" }))).ok).toBe(true);
    expect(await rowsOf(it)).toMatchObject([{ state: "broken" }, { state: "open", supersedesId: first }]);
  });

  test("risk is told when it comes and when it goes, not again and again", async () => {
    const it = about();
    await make(it);
    const judge = (reason: string | null) => transaction((tx) => judgeRisk(tx, it, { reason, at: now }));
    expect([await judge("silent"), await judge("silent"), await judge(null), await judge(null)]).toEqual([true, false, true, false]);
    expect(await toldOf(it)).toEqual(["promise.at_risk", "promise.calmed"]);
  });

  test("of an order that was called off is dropped, kept ones stay", async () => {
    const [sent, brought] = [about(), about()];
    const orderId = "ord_dropped";
    for (const it of [sent, brought])
      await transaction((tx) => makePromise(tx, { ...it, orderId, madeTo: "ada@shopper.example", dueAt: later(now, DAY), now }));
    await transaction((tx) => meetPromise(tx, sent, now));
    await dropOrderPromises({ orderId, at: now, name: "order.refunded" } as Parameters<typeof dropOrderPromises>[0]);
    expect((await rowsOf(sent))[0]?.state).toBe("kept");
    expect((await rowsOf(brought))[0]?.state).toBe("void");
  });
});

describe("the watchdog", () => {
  test("ends each overdue promise once, however many watch, and none that is not due", async () => {
    const overdue = Array.from({ length: 230 }, about);
    for (const it of overdue) await make(it, later(now, -HOUR));
    const open = about();
    await make(open);
    await Promise.all([watchPromises(), watchPromises(), watchPromises()]);
    await watchPromises();
    expect(await sql.one`SELECT count(*)::int AS broken FROM promise WHERE state = 'broken'`).toEqual({ broken: 230 });
    expect(
      await sql.one`SELECT count(*)::int AS told FROM domain_event WHERE name = 'promise.broken' AND payload->>'about' = ANY(${overdue.map(({ subject }) => subject)})`,
    ).toEqual({ told: 230 });
    expect((await rowsOf(open))[0]?.state).toBe("open");
  });

  test("goes by the shop's clock", async () => {
    const it = about();
    await make(it);
    await moveClock(2 * DAY);
    await watchPromises();
    await moveClock(-2 * DAY);
    expect((await rowsOf(it))[0]?.state).toBe("broken");
  });

  test("whatever happens in whatever order, a promise ends once and says why", async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("meet" as const), hours: fc.integer({ min: -30, max: 60 }) }),
      fc.record({ kind: fc.constantFrom("watch" as const, "drop" as const, "risk" as const, "calm" as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.integer({ min: -30, max: 30 }), async (steps, dueIn) => {
        const it = about();
        await make(it, later(now, dueIn * HOUR));
        for (const each of steps) {
          if (each.kind === "watch") await watchPromises();
          else
            await transaction(async (tx) => {
              if (each.kind === "meet") await meetPromise(tx, it, later(now, each.hours * HOUR));
              if (each.kind === "drop") await dropPromise(tx, it, { reason: "test", at: now });
              if (each.kind === "risk" || each.kind === "calm")
                await judgeRisk(tx, it, { reason: each.kind === "risk" ? "test" : null, at: now });
            });
        }
        const [row] = await rowsOf(it);
        const endings = (await toldOf(it)).filter((name) => ["promise.kept", "promise.broken", "promise.dropped"].includes(name));
        expect(endings.length).toBe(row?.state === "open" || row?.state === "at_risk" ? 0 : 1);
        if (row?.state === "kept") expect(row.metAt && row.metAt <= later(now, dueIn * HOUR)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what staff and readers see", () => {
  test("due, at risk and broken by kind; met ones are gone from the list", async () => {
    const [dueSoon, risky, late, fine] = [about(), about(), about(), about()];
    await make(dueSoon, later(now, HOUR));
    await make(risky, later(now, 9 * DAY));
    await make(late, later(now, -HOUR));
    await make(fine, later(now, 9 * DAY));
    await transaction((tx) => judgeRisk(tx, risky, { reason: "silent", at: now }));
    await watchPromises();
    const until = later(now, DAY);
    const seen = async (view: "due" | "at_risk" | "broken") =>
      (await listPromises({ view, until, q: undefined, page: 1 })).rows.map(({ subject }) => subject);
    expect([await seen("due"), await seen("at_risk"), await seen("broken")]).toEqual([[dueSoon.subject], [risky.subject], [late.subject]]);
    expect(await countOwed(until)).toEqual([{ room: "delivery", due: 1, atRisk: 1, broken: 1 }]);
    expect((await listPromises({ view: "due", until, q: "nobody_%", page: 1 })).rows).toEqual([]);
    await transaction((tx) => meetPromise(tx, late, now));
    expect(await seen("broken")).toEqual([]);
    expect(await listKeeping(later(now, -DAY))).toEqual([{ kind: "deliver_by", ended: 1, kept: 0, share: null }]);
  });
});
