import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/kernel/days.ts";
import { calendarsTo } from "@/lib/shipping/queries/roads.ts";
import { arrivalChoices, sentNotBefore, sentOn } from "@/lib/shipping/rules/sending.ts";

const road = { days: { minDays: 1, maxDays: 2 }, ends: calendarsTo("IE", "2026-11-20") };

describe("sending later", () => {
  test("leaves on a day on which the warehouse works", () => {
    expect(sentOn("2026-11-21", road)).toEqual({ dispatchOn: "2026-11-23", window: { from: "2026-11-24", to: "2026-11-25" } });
  });

  test("is not at the door before the day that was asked for, and no longer after it than it must", () => {
    expect(sentNotBefore("2026-11-26", "2026-11-23", road)).toEqual({
      dispatchOn: "2026-11-25",
      window: { from: "2026-11-26", to: "2026-11-27" },
    });
    // A Saturday: the first working day after it.
    expect(sentNotBefore("2026-11-28", "2026-11-23", road).window).toEqual({ from: "2026-11-30", to: "2026-12-01" });
  });

  test("choices begin with the soonest, none stands twice, and each begins on its own day", () => {
    const choices = arrivalChoices("2026-11-23", road, 10);
    expect(choices[0]).toEqual(sentOn("2026-11-23", road));
    const days = choices.map(({ window }) => window.from);
    expect(days).toHaveLength(10);
    expect(new Set(days).size).toBe(10);
    expect([...days].sort()).toEqual(days);
    for (const { dispatchOn, window } of choices) {
      expect(window.from > dispatchOn).toBe(true);
      expect(window.to >= window.from).toBe(true);
    }
  });

  test("holidays at either end are no days of arrival", () => {
    const days = arrivalChoices("2026-12-22", { ...road, ends: calendarsTo("DE", "2026-12-20") }, 6).map(({ window }) => window.from);
    expect(days).not.toContain("2026-12-25");
    expect(days).not.toContain(addDays("2026-12-25", 1));
  });
});
