import { describe, expect, test } from "vitest";
import { byDay, byDayAtLast } from "@/prisma/seed/by-day.ts";

const DUBLIN = "Europe/Dublin";
const hours = Array.from({ length: 24 * 8 * 4 }, (_, quarter) => new Date(Date.UTC(2026, 10, 19) + quarter * 15 * 60_000));

describe("what a demo shop tells of the past", () => {
  test.each(["on", "back"] as const)("happened by day and not on a Sunday, moved %s, and in the order it came about", (towards) => {
    const moved = hours.map((at) => byDay(at, DUBLIN, towards));
    expect(moved.filter((at) => at.getUTCHours() < 10 || at.getUTCHours() >= 18 || at.getUTCDay() === 0)).toEqual([]);
    expect([...moved].sort((a, b) => a.getTime() - b.getTime())).toEqual(moved);
    for (const [index, at] of moved.entries()) {
      const asked = hours[index] ?? at;
      expect(towards === "on" ? at >= asked : at <= asked).toBe(true);
    }
  });

  test("by the clock of the place", () => {
    expect(byDay(new Date("2026-11-19T02:00:00Z"), "America/New_York", "back")).toEqual(new Date("2026-11-18T22:13:00Z"));
    expect(byDay(new Date("2026-11-19T12:00:00Z"), DUBLIN, "on")).toEqual(new Date("2026-11-19T12:00:00Z"));
  });

  test("is not put off until a morning that is still to come", () => {
    const night = new Date("2026-11-20T02:00:00Z");
    expect(byDayAtLast(night, DUBLIN, new Date("2026-11-20T06:00:00Z"))).toEqual(night);
    expect(byDayAtLast(night, DUBLIN, new Date("2026-11-21T06:00:00Z"))).toEqual(new Date("2026-11-20T10:30:00Z"));
  });
});
