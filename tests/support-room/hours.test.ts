import { expect, test } from "vitest";
import { openingState, replyDueAt } from "../../lib/support/rules/hours.ts";

const desk = {
  timeZone: "Europe/Dublin",
  hours: [
    { weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" },
    { weekdays: [6], from: "10:00", to: "14:00" },
  ],
};
const at = (text: string) => new Date(text);

test("on Monday morning somebody answers until six", () => {
  expect(openingState(at("2026-11-23T10:00:00Z"), desk)).toEqual({ open: true, until: at("2026-11-23T18:00:00Z") });
});

test("on Saturday evening the desk opens on Monday at nine", () => {
  expect(openingState(at("2026-11-21T20:00:00Z"), desk)).toEqual({ open: false, opensAt: at("2026-11-23T09:00:00Z") });
});

test("before the door opens the same day counts", () => {
  expect(openingState(at("2026-11-23T07:00:00Z"), desk)).toEqual({ open: false, opensAt: at("2026-11-23T09:00:00Z") });
});

test("a closed day is skipped", () => {
  const closed = { ...desk, closedOn: new Set(["2026-11-23"] as const) };
  expect(openingState(at("2026-11-22T12:00:00Z"), closed)).toEqual({ open: false, opensAt: at("2026-11-24T09:00:00Z") });
});

test("eight opening hours from Friday afternoon end on Monday: four on Friday are left, four on Saturday", () => {
  expect(replyDueAt(at("2026-11-20T14:00:00Z"), 8, desk)).toEqual(at("2026-11-21T14:00:00Z"));
  expect(replyDueAt(at("2026-11-20T17:00:00Z"), 8, desk)).toEqual(at("2026-11-23T12:00:00Z"));
});

test("summer time is the desk's, not ours", () => {
  expect(openingState(at("2026-07-06T08:30:00Z"), desk)).toMatchObject({ open: true });
});
