import { describe, expect, test } from "vitest";
import { isSameName, plainCode, spokenCode } from "@/lib/delivery/rules/counter.ts";
import { money } from "@/lib/kernel/money.ts";
import type { Counter, CountryCalendar } from "@/lib/shipping/model.ts";
import { counterOffer, keepUntil, nextOpening } from "@/lib/shipping/rules/counters.ts";
import { counterInput } from "@/lib/shipping/schema.ts";

const CALENDAR: CountryCalendar = { country: "IE", restDays: [6, 7], holidays: new Map([["2026-12-25", "Christmas Day"]]) };
const WAREHOUSE = { timeZone: "Europe/Dublin", cutOff: "14:00", handlingDays: 0, calendar: CALENDAR };
const COUNTER: Counter = {
  id: "ctr_00000000",
  name: { en: "The shop", de: "Der Laden" },
  note: { en: "Ring twice", de: "Zweimal klingeln" },
  address: { line1: "14 Cable Lane", line2: null, postcode: "D02 X285", city: "Dublin", country: "IE" },
  timeZone: "Europe/Dublin",
  hours: [
    { weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" },
    { weekdays: [6], from: "10:00", to: "14:00" },
  ],
  markets: ["IE"],
  keptDays: 7,
  handlingDays: 0,
  active: true,
  version: 1,
};

const offerAt = (at: string, more: Partial<Counter> = {}) =>
  counterOffer(
    { counter: { ...COUNTER, ...more }, price: money(0, "EUR"), warehouse: WAREHOUSE, packedBy: "17:30", calendar: CALENDAR },
    { now: new Date(at), locale: "de-IE" },
  );

describe("when it is ready", () => {
  test("before the cut-off: today, once the day's orders are packed, as long as the counter is still open", () => {
    const offer = offerAt("2026-11-23T10:00:00Z");
    expect(offer?.window).toEqual({ from: "2026-11-23", to: "2026-11-23" });
    expect(offer?.basis.counter).toMatchObject({ name: "Der Laden", note: "Zweimal klingeln", readyAt: "2026-11-23T17:30:00.000Z" });
    expect(offer?.price.amount).toBe(0);
  });

  test("after the cut-off: on the next working day", () => {
    expect(offerAt("2026-11-23T15:00:00Z")?.window.from).toBe("2026-11-24");
  });

  test("where it shuts before the orders are packed, when it opens next", () => {
    const early = { hours: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "13:00" }] };
    const offer = offerAt("2026-11-23T10:00:00Z", early);
    expect(offer?.window.from).toBe("2026-11-24");
    expect(offer?.basis.counter?.readyAt).toBe("2026-11-24T09:00:00.000Z");
  });

  test("days to bring it there count as working days, and a holiday shuts it", () => {
    expect(offerAt("2026-11-27T10:00:00Z", { handlingDays: 1 })?.window.from).toBe("2026-11-30");
    expect(nextOpening(COUNTER, new Date("2026-12-25T08:00:00Z"), CALENDAR)?.on).toBe("2026-12-26");
    expect(offerAt("2026-11-23T10:00:00Z", { hours: [] })).toBeNull();
  });

  test("it waits through whole days, where the counter is", () => {
    expect(keepUntil(new Date("2026-11-23T17:30:00Z"), COUNTER)).toEqual(new Date("2026-12-01T00:00:00Z"));
  });
});

describe("who collects", () => {
  test("a card with the name: accents, order and further names make no difference", () => {
    expect(isSameName("Müller Hana Maria", "Hana Muller")).toBe(true);
    expect(isSameName("HANA  MÜLLER", "Hana Müller")).toBe(true);
    expect(isSameName("Jonas Müller", "Hana Müller")).toBe(false);
    expect(isSameName("", "Hana Müller")).toBe(false);
    expect(isSameName("Anybody", "")).toBe(false);
  });

  test("a code as it is read out", () => {
    expect(spokenCode("482913")).toBe("482 913");
    expect(plainCode(" 482-913 ")).toBe("482913");
  });
});

describe("a counter as staff type it", () => {
  const FORM = {
    nameEn: "The shop",
    nameDe: "Der Laden",
    line1: "14 Cable Lane",
    postcode: "D02 X285",
    city: "Dublin",
    country: "IE",
    timeZone: "Europe/Dublin",
    handlingDays: "0",
    keptDays: "10",
    "hours.1": "9:00–13:00, 14:00-18:00",
    "hours.2": "9:00–13:00",
    "market.IE": "on",
    "price.EUR": "2,50",
  };

  test("hours, markets and prices are read", () => {
    const read = counterInput.parse(FORM);
    expect(read.hours).toEqual([
      { weekdays: [1, 2], from: "09:00", to: "13:00" },
      { weekdays: [1], from: "14:00", to: "18:00" },
    ]);
    expect(read.markets).toEqual(["IE"]);
    expect(read.prices.get("EUR")).toBe(250);
    expect(read.prices.get("USD")).toBe(0);
  });

  test.each([
    [{ "hours.1": "18:00–9:00" }, "hours.1", "hours_invalid"],
    [{ "hours.1": "25:00–26:00" }, "hours.1", "hours_invalid"],
    [{ "hours.1": "", "hours.2": "" }, "hours.1", "hours_missing"],
    [{ "market.IE": undefined }, "market.IE", "market_missing"],
    [{ "price.EUR": "free" }, "price.EUR", "price_invalid"],
    [{ keptDays: "0" }, "keptDays", "not_a_number"],
    [{ country: "XX" }, "country", "required"],
    [{ nameDe: " " }, "nameDe", "required"],
  ])("%o is refused at its field", (more, field, message) => {
    const issues = counterInput.safeParse({ ...FORM, ...more }).error?.issues ?? [];
    expect(issues.map((issue) => [issue.path.join("."), issue.message])).toContainEqual([field, message]);
  });
});
