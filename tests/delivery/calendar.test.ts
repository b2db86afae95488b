import { describe, expect, test } from "vitest";
import { type CalendarFacts, calendarEntry } from "@/lib/delivery/rules/calendar.ts";

const facts: CalendarFacts = {
  state: "paid",
  timeZone: "Europe/Dublin",
  ordered: { from: "2026-11-24", to: "2026-11-25" },
  promise: { dueFrom: new Date("2026-11-24T00:00:00Z"), dueAt: new Date("2026-11-25T23:59:59.999Z"), moves: 0 },
  changes: 0,
  arrivedOn: null,
};

describe("an order as an entry of a calendar", () => {
  test("the promised days are whole days, the last not included", () => {
    expect(calendarEntry(facts)).toEqual({ from: "2026-11-24", until: "2026-11-26", sequence: 0, state: "expected" });
    expect(calendarEntry({ ...facts, promise: null })).toMatchObject({ from: "2026-11-24", until: "2026-11-26" });
  });

  test("days are counted where it goes, not where the clock hangs", () => {
    const losAngeles = { dueFrom: new Date("2026-11-24T08:00:00Z"), dueAt: new Date("2026-11-26T07:59:59.999Z"), moves: 0 };
    expect(calendarEntry({ ...facts, timeZone: "America/Los_Angeles", promise: losAngeles })).toMatchObject({
      from: "2026-11-24",
      until: "2026-11-26",
    });
  });

  test("its number rises when the promise moves, when the delivery changes, and when it ends; it never falls", () => {
    const moved = { dueFrom: null, dueAt: new Date("2026-11-28T23:59:59.999Z"), moves: 1 };
    const steps: CalendarFacts[] = [
      facts,
      { ...facts, changes: 1 },
      { ...facts, changes: 1, promise: moved },
      { ...facts, changes: 1, promise: moved, arrivedOn: "2026-11-27" },
    ];
    expect(steps.map((step) => calendarEntry(step).sequence)).toEqual([0, 1, 2, 3]);
    expect(calendarEntry(steps[2] ?? facts)).toMatchObject({ from: "2026-11-28", until: "2026-11-29" });
    expect(calendarEntry(steps[3] ?? facts)).toMatchObject({ from: "2026-11-27", until: "2026-11-28", state: "arrived" });
  });

  test("what is called off says so, unless it came after all", () => {
    expect(calendarEntry({ ...facts, state: "refunded" })).toMatchObject({ state: "called_off", sequence: 1 });
    expect(calendarEntry({ ...facts, state: "refunded", arrivedOn: "2026-11-24" })).toMatchObject({ state: "arrived" });
  });
});
