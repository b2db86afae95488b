import { describe, expect, test } from "vitest";
import { formatDay, formatDayRange, formatInstant, formatLongDay } from "../../lib/i18n/formats.ts";

/** What a browser may put on one line each. */
const pieces = (text: string): string[] => text.split(" ").map((piece) => piece.replaceAll("\u00a0", " "));

describe("dates in running text", () => {
  test("a day stays on one line", () => {
    expect(pieces(formatDay("2026-11-26", "en-IE"))).toEqual(["Thu 26 Nov"]);
    expect(pieces(formatDay("2026-11-26", "de-DE"))).toEqual(["Do., 26. Nov."]);
    expect(pieces(formatLongDay("2026-11-26", "de-DE"))).toEqual(["26. November 2026"]);
  });

  test("two days break after their dash", () => {
    expect(pieces(formatDayRange("2026-11-26", "2026-11-27", "en-IE"))).toEqual(["Thu 26 –", "Fri 27 Nov"]);
    expect(pieces(formatDayRange("2026-11-26", "2026-12-01", "de-DE"))).toEqual(["Do., 26. Nov. –", "Di., 1. Dez."]);
    expect(formatDayRange("2026-11-26", "2026-11-26", "en-IE")).toBe(formatDay("2026-11-26", "en-IE"));
  });

  test("an instant breaks before its hour", () => {
    const at = new Date("2026-11-24T14:05:00Z");
    expect(pieces(formatInstant(at, "en-IE", "UTC"))).toEqual(["Tue 24 Nov,", "14:05"]);
    expect(pieces(formatInstant(at, "de-DE", "UTC"))).toEqual(["Di., 24. Nov.,", "14:05"]);
    expect(pieces(formatInstant(at, "en-US", "UTC"))).toEqual(["Tue, Nov 24,", "02:05 PM"]);
  });
});
