import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compensationFor, remediesFor, remediesNow } from "@/lib/delivery/rules/remedies.ts";
import { type RiskFacts, riskOf } from "@/lib/delivery/rules/risk.ts";
import { silenceMeans } from "@/lib/delivery/rules/silence.ts";
import { money } from "@/lib/kernel/money.ts";
import { daysStillToGo } from "@/lib/shipping/rules/lanes.ts";
import { report } from "../bench/notices.ts";

const road = { minDays: 1, maxDays: 2, transit: null };
const parcel = { state: "in_transit", reason: null, sinceLabel: 1, gone: 1, sinceScan: 0 } as const;
const risk = (more: Partial<RiskFacts>) =>
  riskOf({ road, isCollected: false, isAgreed: false, left: 1, minute: 600, parcels: [], unsent: [], ...more });

describe("why we fear for a date", () => {
  test("nothing to fear while it moves and there is time", () => {
    expect(risk({ parcels: [parcel] })).toBeNull();
    expect(risk({ parcels: [{ ...parcel, state: "delivered" }], left: 0, minute: 1_400 })).toBeNull();
  });

  test("on the last day: on no van by two, or on one at night", () => {
    expect(risk({ left: 0, minute: 13 * 60 + 59, parcels: [parcel] })).toBeNull();
    expect(risk({ left: 0, minute: 14 * 60, parcels: [parcel] })).toBe("slow");
    expect(risk({ left: -1, minute: 9 * 60, parcels: [parcel] })).toBe("slow");
    expect(risk({ left: 0, minute: 15 * 60, parcels: [{ ...parcel, state: "out_for_delivery" }] })).toBeNull();
    expect(risk({ left: 0, minute: 20 * 60, parcels: [{ ...parcel, state: "out_for_delivery" }] })).toBe("slow");
  });

  test("before the hand-over: missing on the shelf, packed too late, a label nobody scanned", () => {
    expect(risk({ left: 9, unsent: [{ untilDispatch: 10, isMissing: true }] })).toBe("backordered");
    expect(risk({ left: 9, unsent: [{ untilDispatch: 3, isMissing: true }] })).toBeNull();
    expect(risk({ left: 1, unsent: [{ untilDispatch: 1, isMissing: false }] })).toBe("not_handed_over");
    expect(risk({ left: 9, parcels: [{ ...parcel, gone: null, sinceScan: null, state: "label_created", sinceLabel: 2 }] })).toBe(
      "label_unscanned",
    );
  });

  test("what is collected is with no carrier: it is not at the counter, or missing on the shelf", () => {
    const packed = { ...parcel, gone: null, sinceScan: null, state: "label_created", sinceLabel: 2 } as const;
    expect(risk({ isCollected: true, left: 1, unsent: [{ untilDispatch: 2, isMissing: false }] })).toBe("not_at_counter");
    expect(risk({ isCollected: true, left: 9, parcels: [packed] })).toBe("not_at_counter");
    expect(risk({ isCollected: true, left: 9, unsent: [{ untilDispatch: 10, isMissing: true }] })).toBe("backordered");
    expect(risk({ isCollected: true, left: -1, parcels: [{ ...parcel, state: "available_for_pickup" }] })).toBeNull();
  });

  test("one of two parcels is enough", () => {
    expect(risk({ left: 0, minute: 900, parcels: [{ ...parcel, state: "delivered" }, parcel] })).toBe("slow");
  });
});

test("late parcels are told of before the day is over, others hardly ever", () => {
  const { late, before, onTime, false: wrongly } = report(5, 1_500);
  expect(before / late).toBeGreaterThanOrEqual(0.9);
  expect(wrongly / onTime).toBeLessThanOrEqual(0.05);
});

test("a day agreed to is not feared in the same hour, however long the parcel has been gone", () => {
  const roads = fc.record({
    minDays: fc.integer({ min: 1, max: 4 }),
    maxDays: fc.integer({ min: 4, max: 9 }),
    transit: fc.option(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 })),
  });
  const lives = fc.record({
    gone: fc.nat(20),
    sinceScan: fc.nat(15),
    state: fc.constantFrom("in_transit" as const, "exception" as const),
  });
  fc.assert(
    fc.property(roads, lives, (on, life) => {
      const left = Math.max(1, daysStillToGo(on, life.gone));
      expect(risk({ road: on, isAgreed: true, left, minute: 1_300, parcels: [{ ...parcel, ...life }] })).toBeNull();
    }),
  );
  expect(risk({ isAgreed: true, left: 0, minute: 900, parcels: [{ ...parcel, gone: 30 }] })).toBe("slow");
});

describe("the ways out", () => {
  const policy = { compensationBasisPoints: 1_000, compensationMost: 2_500 };
  const all = { units: "all" as const, amount: 9_390 };
  const facts = {
    risk: "slow" as const,
    goods: money(8_900, "EUR"),
    refundable: 9_390,
    callingOff: all,
    canSendAgain: true,
    points: [],
    substitutes: [],
  };

  test("a tenth of the goods for waiting, no more than the most, no more than is left", () => {
    expect(compensationFor(facts, policy)).toBe(890);
    expect(compensationFor({ ...facts, goods: money(99_900, "EUR"), refundable: 99_900 }, policy)).toBe(2_500);
    expect(compensationFor({ ...facts, refundable: 100 }, policy)).toBe(100);
  });

  test("only what can be done is offered", () => {
    expect(remediesFor(facts, policy).map(({ key }) => key)).toEqual(["wait", "reship", "cancel"]);
    expect(remediesFor({ ...facts, canSendAgain: false, refundable: 0, callingOff: null }, policy)).toEqual([{ key: "wait", amount: 0 }]);
    const substitutes = [
      { lineId: "lin_1", quantity: 1, variantId: "var_2", title: "Kettle", options: "Cream", picture: null, insteadOf: "Kettle" },
    ];
    const points = [1, 2, 3, 4].map((n) => ({
      id: `${n}`,
      name: `Shop ${n}`,
      line1: "1 Main Street",
      postcode: "D02",
      city: "Dublin",
      region: null,
      country: "IE",
      hours: [],
      metres: n,
    }));
    expect(remediesFor({ ...facts, substitutes }, policy).map(({ key }) => key)).toEqual(["wait", "reship", "cancel"]);
    const [, pickup, similar] = remediesFor({ ...facts, canSendAgain: false, substitutes, points }, policy);
    expect([pickup?.key, pickup?.points?.length, similar]).toEqual(["pickup", 3, { key: "similar", amount: 0, substitutes }]);
  });
});

test("calling off is told as things are now: for what is left, for a part, or not any more", () => {
  const told = [
    { key: "wait" as const, amount: 890 },
    { key: "cancel" as const, amount: 9_390 },
  ];
  expect(remediesNow(told, { units: "all", amount: 8_500 }).at(-1)).toEqual({ key: "cancel", amount: 8_500 });
  expect(remediesNow(told, { units: [], amount: 4_000 }).at(-1)).toEqual({ key: "cancel", amount: 4_000, part: true });
  expect(remediesNow(told, null)).toEqual([told[0]]);
  expect(remediesNow(told, { units: [], amount: 0 })).toEqual([told[0]]);
});

test("silence is a no only where the law says so, and for long or second delays", () => {
  const facts = { hasDelayOption: true, isUnsent: true, laterBy: 5, isSecond: false, isOver: false };
  expect(silenceMeans(facts)).toBe("wait");
  expect(silenceMeans({ ...facts, laterBy: 31 })).toBe("cancel");
  expect(silenceMeans({ ...facts, isSecond: true })).toBe("cancel");
  expect(silenceMeans({ ...facts, isOver: true })).toBe("cancel");
  expect(silenceMeans({ ...facts, hasDelayOption: false, isOver: true })).toBe("lapse");
  expect(silenceMeans({ ...facts, isUnsent: false, laterBy: 31 })).toBe("wait");
  expect(silenceMeans({ ...facts, isUnsent: false, isOver: true })).toBe("lapse");
});
