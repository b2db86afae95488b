import { describe, expect, test } from "vitest";
import { DAY, earlier, HOUR, later, MINUTE } from "@/lib/kernel/clock.ts";
import { dayIn, isWorkingDay, minuteOfDayIn } from "@/lib/kernel/days.ts";
import { byDay, fetchedAfter, handled, handledBefore, roadsIn, warehouseAround } from "@/prisma/seed/by-day.ts";

const DUBLIN = "Europe/Dublin";
const every = (minutes: number, { from, days }: { from: string; days: number }): Date[] =>
  Array.from({ length: (days * DAY) / (minutes * MINUTE) }, (_, step) => later(new Date(`${from}T00:00:00Z`), step * minutes * MINUTE));
const week = every(15, { from: "2026-11-19", days: 8 });

describe("what a demo shop tells of the past", () => {
  test.each(["on", "back"] as const)("happened by day and not on a Sunday, moved %s, and in the order it came about", (towards) => {
    const moved = week.map((at) => byDay(at, roadsIn(DUBLIN), towards));
    expect(moved.filter((at) => at.getUTCHours() < 10 || at.getUTCHours() >= 18 || at.getUTCDay() === 0)).toEqual([]);
    expect([...moved].sort((a, b) => a.getTime() - b.getTime())).toEqual(moved);
    for (const [index, at] of moved.entries()) {
      const asked = week[index] ?? at;
      expect(towards === "on" ? at >= asked : at <= asked).toBe(true);
    }
  });

  test("by the clock of the place", () => {
    expect(byDay(new Date("2026-11-19T02:00:00Z"), roadsIn("America/New_York"), "back")).toEqual(new Date("2026-11-18T22:06:00Z"));
    expect(byDay(new Date("2026-11-19T12:00:00Z"), roadsIn(DUBLIN), "on")).toEqual(new Date("2026-11-19T12:00:00Z"));
  });
});

const inWarehouse = (at: Date): boolean => {
  const { timeZone, calendar } = warehouseAround(at);
  const minute = minuteOfDayIn(at, timeZone);
  return isWorkingDay(dayIn(at, timeZone), calendar) && minute >= 10 * 60 && minute < 17 * 60 + 30;
};

/** Weeks with a weekend, with Christmas and the new year, with a bank holiday, and with the clocks put back. */
const FURNISHED = ["2026-11-19", "2026-12-23", "2026-06-01", "2026-10-23"].flatMap((from) => every(75, { from, days: 10 }));

describe("what staff of the warehouse did", () => {
  test("was done on its working days and in its hours, whenever the shop was furnished, and after it was bought", () => {
    const wrong = FURNISHED.flatMap((now) =>
      [0.3, 1.2, 3, 4, 6].flatMap((days) =>
        [handled(earlier(now, days * DAY), days > 2 ? [2, 3, 48] : [2, 3], now), handledBefore(earlier(now, days * DAY), [3])].filter(
          ({ bought, work: [packed = now, ...others] }) =>
            ![packed, ...others].every((at) => inWarehouse(at) && at <= now && at >= packed) || later(bought, 2 * HOUR) > packed,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("is put off until the morning, or done before it was evening where that is still to come", () => {
    const bought = new Date("2026-11-19T23:00:00Z");
    expect(handled(bought, [3], new Date("2026-11-21T06:00:00Z"))).toEqual({ bought, work: [new Date("2026-11-20T10:30:00Z")] });
    expect(handled(bought, [3], new Date("2026-11-20T06:00:00Z"))).toEqual({
      bought: new Date("2026-11-19T14:15:00Z"),
      work: [new Date("2026-11-19T17:15:00Z")],
    });
  });

  test("is fetched that evening", () => {
    expect(fetchedAfter(new Date("2026-11-20T10:30:00Z"))).toEqual(new Date("2026-11-20T17:30:00Z"));
    expect(fetchedAfter(new Date("2026-07-20T10:30:00Z"))).toEqual(new Date("2026-07-20T17:30:00Z")); // on the wall there
  });
});
