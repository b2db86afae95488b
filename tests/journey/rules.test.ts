import { describe, expect, test } from "vitest";
import { type MoneyBack, progressOf, toOrderFilter, unitsOf, unlabelledOf } from "../../lib/journey/rules/staff-lists.ts";
import { orderListInput, refundChoiceInput } from "../../lib/journey/schema.ts";

const units = (...[wanted, packed = 0, handedOver = 0, delivered = 0, toCollect = 0]: [number, number?, number?, number?, number?]) => ({
  wanted,
  packed,
  handedOver,
  toCollect,
  delivered,
});

const NO_MONEY_BACK: MoneyBack = { total: 4_900, refunded: 0 };

describe("how far an order's goods have come", () => {
  test.each([
    ["paid", units(3), "to_pack"],
    ["paid", units(3, 1), "part_packed"],
    ["paid", units(3, 3), "packed"],
    ["paid", units(3, 3, 1), "part_shipped"],
    ["paid", units(3, 1, 1, 1), "part_shipped"],
    ["fulfilled", units(3, 3, 3), "on_the_way"],
    ["fulfilled", units(3, 3, 3, 0, 2), "on_the_way"],
    ["fulfilled", units(3, 3, 3, 0, 3), "to_collect"],
    ["fulfilled", units(3, 3, 3, 2), "part_delivered"],
    ["fulfilled", units(3, 3, 3, 1, 2), "part_delivered"],
    ["fulfilled", units(3, 3, 3, 3), "delivered"],
    ["refunded", units(3, 3, 3, 3), "delivered"],
    ["refunded", units(3), "none"],
    ["pending_payment", units(3), "none"],
    ["paid", units(0), "none"],
    ["review", units(3), "held"],
    ["review", units(3, 3, 3), "on_the_way"],
  ] as const)("%s with %o is %s", (state, counted, progress) => {
    expect(progressOf(state, counted, NO_MONEY_BACK)).toBe(progress);
  });

  test("nobody packs what all the money goes back for; a part of it holds nothing up", () => {
    const back = (refunded: number) => progressOf("paid", units(3), { total: 4_900, refunded });
    expect([back(4_900), back(4_899), back(0)]).toEqual(["held", "to_pack", "to_pack"]);
    expect(progressOf("paid", units(3, 3), { total: 4_900, refunded: 4_900 })).toBe("packed");
  });

  test("lines called off are not wanted, and their units in a parcel do not count", () => {
    const at = new Date("2026-11-23T10:00:00Z");
    const lines = [
      { id: "lin_a", quantity: 2, packedAt: at, cancelledAt: null },
      { id: "lin_b", quantity: 1, packedAt: null, cancelledAt: at },
    ];
    const parcel = {
      lines: [
        { lineId: "lin_a", quantity: 1 },
        { lineId: "lin_b", quantity: 1 },
      ],
    };
    expect(
      unitsOf(lines, [
        { ...parcel, state: "delivered", deliveredAt: at },
        { ...parcel, state: "label_created", deliveredAt: null },
      ]),
    ).toEqual(units(2, 2, 1, 1));
    expect(unlabelledOf(lines, [{ ...parcel, state: "label_created", deliveredAt: null }])).toBe(1);
    expect(unlabelledOf(lines, [{ lines: [{ lineId: "lin_a", quantity: 2 }], state: "label_created", deliveredAt: null }])).toBe(0);
  });
});

describe("the list's address", () => {
  test("unreadable parts are left out, so that an old bookmark still opens", () => {
    expect(orderListInput.parse({ view: "nonsense", market: "XX", from: "yesterday", page: "-3", more: "x" })).toEqual({
      view: "to_pack",
      page: 1,
    });
  });

  test("days are whole days on the shop's wall clock, also when summer time ends", () => {
    const filter = toOrderFilter({ view: "all", from: "2026-10-25", to: "2026-10-25", page: 1 }, "Europe/Dublin");
    expect([filter.from?.toISOString(), filter.before?.toISOString()]).toEqual(["2026-10-24T23:00:00.000Z", "2026-10-26T00:00:00.000Z"]);
  });
});

test("the refund's first step reads units by line and ignores what is none", () => {
  const choice = refundChoiceInput.parse({
    units_lin_aaaaaaaa: "2",
    units_lin_bbbbbbbb: "0",
    units_lin_cccccccc: "-1",
    units_x: "1",
    shipping: "4.90",
    asked: "on",
  });
  expect(choice).toEqual({ asked: true, typed: { everything: false, shipping: "4.90", other: undefined, lines: ["lin_aaaaaaaa=2"] } });
});
