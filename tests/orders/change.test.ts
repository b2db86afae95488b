import { describe, expect, test } from "vitest";
import type { OrderState, PostalAddress } from "@/lib/orders/model.ts";
import {
  changeAt,
  checkChange,
  checkSamePrice,
  dayChoices,
  firstDispatch,
  isSameAddress,
  plainAddress,
  windowElsewhere,
} from "@/lib/orders/rules/change.ts";
import { calendarsTo } from "@/lib/shipping/queries/roads.ts";

const HOME: PostalAddress = {
  name: "Ada Byrne",
  company: null,
  line1: "3 Fade Street",
  line2: null,
  postcode: "D02 XY45",
  city: "Dublin",
  region: null,
  country: "IE",
};
const open = { packedAt: null, cancelledAt: null };
const road = { days: { minDays: 1, maxDays: 2 }, ends: calendarsTo("IE", "2026-11-20"), nextOut: "2026-11-23" } as const;
const BASIS = { dispatchOn: "2026-11-23", timeZone: "Europe/Dublin" };

describe("what may still be changed", () => {
  test.each<[OrderState, string | null]>([
    ["paid", null],
    ["pending_payment", "not_paid_yet"],
    ["review", "under_review"],
    ["fulfilled", "packed_already"],
    ["refunded", "order_ended"],
    ["expired", "order_ended"],
    ["cancelled", "order_ended"],
  ])("%s: %s", (state, code) => {
    const checked = checkChange({ state, lines: [open] });
    expect(checked.ok ? null : checked.problem.code).toBe(code);
  });

  test("nothing once the first thing is in its box; a packed line that was called off does not count", () => {
    const at = new Date();
    expect(checkChange({ state: "paid", lines: [open, { packedAt: at, cancelledAt: null }] })).toMatchObject({ ok: false });
    expect(checkChange({ state: "paid", lines: [open, { packedAt: at, cancelledAt: at }] })).toMatchObject({ ok: true });
  });

  test("each has its own address, and no other word does", () => {
    expect(["address", "day", "safe-place", "pickup-point", "replacement"].map(changeAt)).toEqual([
      "address",
      "delivery_day",
      "safe_place",
      "pickup_point",
      undefined,
    ]);
  });
});

describe("another address", () => {
  test("is one when any part differs; what nobody gave is nothing", () => {
    expect(isSameAddress(HOME, { ...HOME })).toBe(true);
    expect(isSameAddress({ ...HOME, region: undefined as unknown as null }, HOME)).toBe(true);
    expect(isSameAddress(HOME, { ...HOME, line2: "Flat 2" })).toBe(false);
    expect(plainAddress({ ...HOME, id: "adr_1" } as PostalAddress)).toEqual(HOME);
  });

  test("may not change what the price hangs on", () => {
    const elsewhere = { ...HOME, country: "DE" };
    expect(checkSamePrice(HOME, elsewhere, { taxOnTop: false })).toMatchObject({ problem: { code: "other_country", field: "country" } });
    const [oregon, texas] = [
      { ...HOME, country: "US", region: "OR" },
      { ...HOME, country: "US", region: "TX" },
    ];
    expect(checkSamePrice(oregon, texas, { taxOnTop: true })).toMatchObject({ problem: { code: "other_region", field: "region" } });
    expect(checkSamePrice(oregon, { ...oregon, city: "Salem" }, { taxOnTop: true })).toMatchObject({ ok: true });
  });

  test("keeps the promised days where they can be kept, and says later ones where not", () => {
    const promised = { from: "2026-11-24", to: "2026-11-25" } as const;
    const kept = windowElsewhere(promised, { basis: BASIS, notBefore: undefined, road });
    expect(kept).toMatchObject({ window: promised, moves: false });
    const late = windowElsewhere(promised, { basis: BASIS, notBefore: undefined, road: { ...road, nextOut: "2026-11-25" } });
    expect(late).toMatchObject({ window: { from: "2026-11-26", to: "2026-11-27" }, moves: true, dispatchOn: "2026-11-25" });
    const wished = windowElsewhere({ from: "2026-11-30", to: "2026-12-01" }, { basis: BASIS, notBefore: "2026-11-30", road });
    expect(wished).toMatchObject({ moves: false, window: { from: "2026-11-30" } });
  });
});

describe("another day", () => {
  test("is reckoned from the day it would have left, also after a later one was chosen, and never from a van that has gone", () => {
    expect(firstDispatch(BASIS, "2026-11-20")).toBe("2026-11-23");
    expect(firstDispatch({ ...BASIS, dispatchOn: "2026-12-01", soonestOn: "2026-11-23" }, "2026-11-20")).toBe("2026-11-23");
    expect(firstDispatch(BASIS, "2026-11-26")).toBe("2026-11-26");
    expect(firstDispatch({}, "2026-11-26")).toBe("2026-11-26");
  });

  test("the soonest is what was promised first", () => {
    expect(dayChoices(BASIS, road)[0]?.window).toEqual({ from: "2026-11-24", to: "2026-11-25" });
  });
});
