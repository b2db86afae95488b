import { expect, test } from "vitest";
import { replyBy } from "../../lib/content/queries/reply.ts";

const due = (now: string) => replyBy(new Date(now)).toISOString();

test("eight opening hours from Friday two o'clock: four are left on Friday, four are Saturday's", () => {
  expect(due("2026-11-20T14:00:00Z")).toBe("2026-11-21T14:00:00.000Z");
});

test("from Friday five o'clock the rest falls on Monday, since Saturday has only four", () => {
  expect(due("2026-11-20T17:00:00Z")).toBe("2026-11-23T12:00:00.000Z");
});

test("Christmas does not count", () => {
  expect(due("2026-12-24T17:00:00Z") > "2026-12-28").toBe(true);
});

test("over the turn of the year nobody answers on the first of January", () => {
  expect(due("2026-12-31T16:00:00Z")).toBe("2027-01-04T11:00:00.000Z");
});
