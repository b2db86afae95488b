import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type LocalDate } from "../../lib/kernel/days.ts";
import type { ReturnableOrder } from "../../lib/returns/model.ts";
import { amountFor, checkReturn, type ReturnTerms } from "../../lib/returns/rules.ts";

const terms: ReturnTerms = {
  right: { ruleKey: "withdrawal_period", days: 14, refundDays: 14, buttonRequired: true, source: "CRD" },
  policyDays: 30,
};

const anOrder = (changes: Partial<ReturnableOrder> = {}): ReturnableOrder => ({
  id: "ord_1",
  number: "7QX4M-2K9TB",
  state: "fulfilled",
  country: "DE",
  currency: "EUR",
  shipping: 490,
  shippingReturned: false,
  placedOn: "2026-11-02",
  deliveredOn: "2026-11-05",
  lines: [
    { id: "lin_kettle", title: "Kettle", options: "Brick", picture: null, quantity: 1, gone: 0, paid: 8_900 },
    { id: "lin_bulb", title: "Bulb", options: "", picture: null, quantity: 3, gone: 0, paid: 2_000 },
  ],
  ...changes,
});

const kettle = [{ lineId: "lin_kettle", quantity: 1 }];
const everything = [...kettle, { lineId: "lin_bulb", quantity: 3 }];

test("one line may be withdrawn on the fourteenth day, without the delivery cost", () => {
  const result = checkReturn(anOrder(), kettle, { terms, today: "2026-11-19" });
  expect(result).toMatchObject({ ok: true, value: { kind: "withdrawal", amount: 8_900, shippingShare: 0 } });
});

test("withdrawing from everything brings the delivery cost back", () => {
  expect(checkReturn(anOrder(), everything, { terms, today: "2026-11-10" })).toMatchObject({
    ok: true,
    value: { amount: 11_390, shippingShare: 490 },
  });
});

test("from the fifteenth day on it is the shop's own promise, and after thirty days it is over", () => {
  expect(checkReturn(anOrder(), kettle, { terms, today: "2026-11-20" })).toMatchObject({ value: { kind: "change_of_mind" } });
  expect(checkReturn(anOrder(), kettle, { terms, today: "2026-12-06" })).toMatchObject({
    ok: false,
    problem: { code: "window_closed", params: { closedOn: "2026-12-05" } },
  });
});

test("while a parcel is under way the period has not begun to run out", () => {
  expect(checkReturn(anOrder({ deliveredOn: null }), kettle, { terms, today: "2027-05-01" })).toMatchObject({
    value: { kind: "withdrawal" },
  });
});

test("in the United States it is always the shop's promise", () => {
  expect(checkReturn(anOrder({ country: "US" }), kettle, { terms: { ...terms, right: null }, today: "2026-11-06" })).toMatchObject({
    value: { kind: "change_of_mind", shippingShare: 0 },
  });
});

test("neither more units than are left, nor a line twice, nor another's line", () => {
  const today = "2026-11-06";
  const half = anOrder({ lines: [{ id: "lin_bulb", title: "Bulb", options: "", picture: null, quantity: 3, gone: 2, paid: 2_000 }] });
  expect(checkReturn(half, [{ lineId: "lin_bulb", quantity: 2 }], { terms, today })).toMatchObject({ problem: { code: "too_many" } });
  expect(checkReturn(anOrder(), [...kettle, ...kettle], { terms, today })).toMatchObject({ problem: { code: "unknown" } });
  expect(checkReturn(anOrder(), [{ lineId: "lin_other", quantity: 1 }], { terms, today })).toMatchObject({ problem: { code: "unknown" } });
  expect(checkReturn(anOrder(), [], { terms, today })).toMatchObject({ problem: { code: "nothing_chosen" } });
});

test("however a line is split into returns, what goes back adds up to what was paid", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
      (paid, parts) => {
        const quantity = parts.reduce((a, b) => a + b, 0);
        let gone = 0;
        let back = 0;
        for (const part of parts) {
          back += amountFor({ id: "lin_x", title: "", options: "", picture: null, quantity, gone, paid }, part);
          gone += part;
        }
        expect(back).toBe(paid);
      },
    ),
  );
});

test("the refusal never comes a day early", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (days) => {
      const today: LocalDate = addDays("2026-11-05", days);
      expect(checkReturn(anOrder(), kettle, { terms, today }).ok).toBe(days <= 30);
    }),
  );
});
