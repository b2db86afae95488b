import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayIn, daysBetween, instantOf, type LocalDate, weekday } from "@/lib/kernel/days.ts";
import { deliveryWindow } from "@/lib/shipping/rules/window.ts";
import { calendar, dublin, germany, ireland } from "./facts.ts";

const lane = { minDays: 3, maxDays: 5, measured: null };
const at = (day: LocalDate, clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return instantOf(day, hours * 60 + minutes, dublin.timeZone);
};
const toGermany = (now: Date) => deliveryWindow({ now, warehouse: dublin, destination: germany, lane });

describe("a delivery window", () => {
  test("counts from today until the cut-off, then from the next working day", () => {
    expect(toGermany(at("2026-11-23", "13:59")).window).toEqual({ from: "2026-11-26", to: "2026-11-30" });
    const late = toGermany(at("2026-11-23", "14:00"));
    expect(late.window).toEqual({ from: "2026-11-27", to: "2026-12-01" });
    expect(late.basis).toMatchObject({ beforeCutOff: false, countedOn: "2026-11-24", dispatchOn: "2026-11-24", cutOff: "14:00" });
  });

  test("what is paid on Friday afternoon leaves on Monday", () => {
    expect(toGermany(at("2026-11-20", "17:00")).basis.dispatchOn).toBe("2026-11-23");
    expect(toGermany(at("2026-11-21", "09:00")).basis.dispatchOn).toBe("2026-11-23");
  });

  test("handling days are the warehouse's working days", () => {
    const slow = { ...dublin, handlingDays: 2 };
    expect(deliveryWindow({ now: at("2026-10-23", "10:00"), warehouse: slow, destination: ireland, lane }).basis.dispatchOn).toBe(
      "2026-10-28",
    );
  });

  test("holidays of either end move it, and are named once each", () => {
    const { window, basis } = toGermany(at("2026-12-22", "10:00"));
    expect(window).toEqual({ from: "2026-12-28", to: "2026-12-30" });
    expect(basis.holidaysSkipped).toEqual([
      { on: "2026-12-25", country: "IE", name: "Christmas Day" },
      { on: "2026-12-25", country: "DE", name: "Christmas Day" },
    ]);
    expect(toGermany(at("2026-05-11", "10:00")).window.from).toBe("2026-05-15");
  });

  test("at home a holiday is not named twice", () => {
    const { basis } = deliveryWindow({ now: at("2026-10-23", "10:00"), warehouse: dublin, destination: ireland, lane });
    expect(basis.holidaysSkipped).toEqual([{ on: "2026-10-26", country: "IE", name: "October holiday" }]);
  });

  test("the same day, when the carrier brings it so", () => {
    const same = { minDays: 0, maxDays: 1 };
    expect(
      deliveryWindow({ now: at("2026-11-23", "10:00"), warehouse: dublin, destination: ireland, lane: { ...same, measured: null } }).window,
    ).toEqual({
      from: "2026-11-23",
      to: "2026-11-24",
    });
  });
});

describe("on the days when clocks change", () => {
  test.each([
    ["2026-03-29", "spring forward"],
    ["2026-10-25", "fall back"],
  ] as const)("the cut-off is still two in the afternoon on the wall: %s, %s", (sunday, _change) => {
    const everyDay = { ...dublin, calendar: { ...calendar("IE"), restDays: [] } };
    const dispatched = (clock: string) =>
      deliveryWindow({ now: at(sunday, clock), warehouse: everyDay, destination: calendar("IE"), lane }).basis.dispatchOn;
    expect(dispatched("13:59")).toBe(sunday);
    expect(dispatched("14:00")).toBe(addDays(sunday, 1));
  });
});

describe("any window", () => {
  const minute = 60_000;
  const begin = Date.parse("2026-01-01T00:00:00Z");
  const moment = fc.integer({ min: 0, max: 730 * 24 * 60 }).map((minutes) => new Date(begin + minutes * minute));
  const days = fc
    .record({ minDays: fc.integer({ min: 0, max: 8 }), more: fc.integer({ min: 0, max: 6 }) })
    .map(({ minDays, more }) => ({ minDays, maxDays: minDays + more }));
  const holidays = fc
    .array(fc.integer({ min: 0, max: 760 }), { maxLength: 30 })
    .map((found) => Object.fromEntries(found.map((offset) => [addDays("2026-01-01", offset), "a holiday"])));
  const journey = fc.record({
    now: moment,
    transit: days,
    handlingDays: fc.integer({ min: 0, max: 4 }),
    origin: holidays,
    destination: holidays,
  });
  const windowOf = ({ now, transit, handlingDays, origin, destination }: typeof journey extends fc.Arbitrary<infer J> ? J : never) =>
    deliveryWindow({
      now,
      warehouse: { ...dublin, handlingDays, calendar: calendar("IE", origin) },
      destination: calendar("DE", destination),
      lane: { ...transit, measured: null },
    });

  test("begins and ends on days on which things are brought, in order, not before dispatch", () => {
    fc.assert(
      fc.property(journey, (given) => {
        const { window, basis } = windowOf(given);
        for (const day of [window.from, window.to]) {
          expect([6, 7]).not.toContain(weekday(day));
          expect(given.destination[day]).toBeUndefined();
        }
        expect([6, 7]).not.toContain(weekday(basis.dispatchOn));
        expect(given.origin[basis.dispatchOn]).toBeUndefined();
        expect(basis.dispatchOn >= dayIn(given.now, "Europe/Dublin")).toBe(true);
        expect(window.from <= window.to && daysBetween(basis.dispatchOn, window.from) >= given.transit.minDays).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("never comes earlier for waiting longer", () => {
    fc.assert(
      fc.property(journey, fc.integer({ min: 0, max: 20 * 24 * 60 }), (given, wait) => {
        const [sooner, later] = [windowOf(given).window, windowOf({ ...given, now: new Date(given.now.getTime() + wait * minute) }).window];
        expect(sooner.from <= later.from && sooner.to <= later.to).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
