import { expect, test } from "vitest";
import { timeZoneOf } from "@/lib/kernel/zones.ts";
import { PROMISE_KINDS, TOO_FEW } from "@/lib/promises/model.ts";
import { endingByTime, endingOf, toKeeping } from "@/lib/promises/rules.ts";

const dueAt = new Date("2026-11-25T22:59:59.999Z");

test("the last instant is in time, the next is late", () => {
  expect(endingOf({ dueAt }, dueAt)).toBe("meet");
  expect(endingOf({ dueAt }, new Date(dueAt.getTime() + 1))).toBe("break");
});

test("only an offer is kept by time passing", () => {
  expect(PROMISE_KINDS.filter((kind) => endingByTime(kind) === "meet")).toEqual(["offer_valid_until"]);
});

test("a share is not said while there are too few", () => {
  expect(toKeeping({ kind: "deliver_by", ended: TOO_FEW - 1, kept: TOO_FEW - 1 }).share).toBeNull();
  expect(toKeeping({ kind: "deliver_by", ended: 40, kept: 38 }).share).toBe(0.95);
});

test("the end of a day is the end of the day where they live", () => {
  expect(timeZoneOf({ country: "PT" })).toBe("Europe/Lisbon");
  expect(timeZoneOf({ country: "US", region: "tx" })).toBe("America/Chicago");
  expect(timeZoneOf({ country: "US", region: null })).toBe("America/Los_Angeles");
});
