import { describe, expect, test } from "vitest";
import { hoursLines } from "@/lib/content/copy.ts";
import { openingChanged, openingState, openingWindows } from "@/lib/content/rules.ts";
import { placeOfZone } from "@/lib/i18n/places.ts";
import type { LocalDate } from "@/lib/kernel/days.ts";
import { store } from "@/store.config.ts";

const { hours, timeZone } = store.contact;
const holidays = new Set<LocalDate>(["2026-12-25"]);
const stateAt = (iso: string) => openingState(openingWindows({ hours, timeZone, holidays }, new Date(iso)), new Date(iso));

describe("opening hours", () => {
  test.each([
    ["a weekday at noon", "2026-11-24T12:00:00Z", { isOpen: true, until: new Date("2026-11-24T18:00:00Z") }],
    ["at the minute of opening", "2026-11-24T09:00:00Z", { isOpen: true, until: new Date("2026-11-24T18:00:00Z") }],
    ["at the minute of closing", "2026-11-24T18:00:00Z", { isOpen: false, from: new Date("2026-11-25T09:00:00Z") }],
    ["before opening", "2026-11-24T05:00:00Z", { isOpen: false, from: new Date("2026-11-24T09:00:00Z") }],
    ["Saturday after closing leads to Monday", "2026-11-21T14:30:00Z", { isOpen: false, from: new Date("2026-11-23T09:00:00Z") }],
    ["a holiday is skipped", "2026-12-24T19:00:00Z", { isOpen: false, from: new Date("2026-12-26T10:00:00Z") }],
    ["summer time is counted", "2026-07-01T08:00:00Z", { isOpen: true, until: new Date("2026-07-01T17:00:00Z") }],
  ])("%s", (_, at, expected) => {
    expect(stateAt(at)).toEqual(expected);
  });

  test("a shop without hours says so instead of failing", () => {
    expect(openingState([], new Date("2026-11-24T12:00:00Z"))).toEqual({ isOpen: false, from: null });
  });

  test("pages are refreshed exactly when the sentence changes", () => {
    const changed = (then: string, now: string) =>
      openingChanged(openingWindows({ hours, timeZone, holidays }, new Date(then)), new Date(then), new Date(now));
    expect(changed("2026-11-24T08:55:00Z", "2026-11-24T09:00:00Z")).toBe(true);
    expect(changed("2026-11-24T17:58:00Z", "2026-11-24T18:03:00Z")).toBe(true);
    expect(changed("2026-11-24T10:00:00Z", "2026-11-24T10:05:00Z")).toBe(false);
    expect(changed("2026-11-24T23:58:00Z", "2026-11-25T00:03:00Z")).toBe(false);
  });

  test("the week reads as people write it", () => {
    expect(hoursLines(hours, "en-IE")).toEqual(["Mon–Fri 9:00–18:00", "Sat 10:00–14:00"]);
    expect(hoursLines(hours, "de-DE")).toEqual(["Mo–Fr 9:00–18:00", "Sa 10:00–14:00"]);
    expect(hoursLines([{ weekdays: [1, 3], from: "09:00", to: "12:30" }], "en-IE")).toEqual(["Mon, Wed 9:00–12:30"]);
  });

  test("a zone's place is its last part", () => {
    expect(placeOfZone("Europe/Dublin")).toBe("Dublin");
    expect(placeOfZone("America/New_York")).toBe("New York");
  });
});
