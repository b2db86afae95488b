import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRefund, needsApproval, refundable, shareOfRest } from "../../lib/payments/rules/refunds.ts";

describe("what can be paid back", () => {
  test("is what was taken, less what lives of refunds, less what banks hold", () => {
    const refunds = [
      { amount: 3_000, state: "succeeded" },
      { amount: 2_000, state: "failed" },
      { amount: 500, state: "requested" },
    ] as const;
    expect(refundable({ captured: 10_000, refunds, disputes: [] })).toBe(6_500);
    expect(refundable({ captured: 10_000, refunds, disputes: [{ amount: 10_000, state: "lost" }] })).toBe(0);
    expect(refundable({ captured: 10_000, refunds, disputes: [{ amount: 10_000, state: "won" }] })).toBe(6_500);
  });

  test("is never exceeded, by nobody", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(fc.integer({ min: -10, max: 500_000 }), { maxLength: 30 }), (captured, wishes) => {
        const refunds: { amount: number; state: "requested" }[] = [];
        for (const amount of wishes)
          if (checkRefund({ captured, refunds, disputes: [] }, amount).ok) refunds.push({ amount, state: "requested" });
        expect(refunds.reduce((all, { amount }) => all + amount, 0)).toBeLessThanOrEqual(captured);
        expect(refunds.every(({ amount }) => amount > 0)).toBe(true);
      }),
    );
  });

  test("wants a second person above the limit only where no rule grants it", () => {
    expect(needsApproval({ amount: 20_001, rule: null }, 20_000)).toBe(true);
    expect(needsApproval({ amount: 20_000, rule: null }, 20_000)).toBe(false);
    expect(needsApproval({ amount: 900_000, rule: "withdrawal" }, 20_000)).toBe(false);
  });
});

test("units of a line share its price to the last cent, in whatever steps they go back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(5_000_000),
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 80 }),
      (quantity, gross, steps) => {
        let [left, unitsLeft] = [gross, quantity];
        for (const step of [...steps, quantity]) {
          const units = Math.min(step, unitsLeft);
          const share = shareOfRest({ left, unitsLeft }, units);
          expect(share).toBeGreaterThanOrEqual(0);
          [left, unitsLeft] = [left - share, unitsLeft - units];
        }
        expect([left, unitsLeft]).toEqual([0, 0]);
      },
    ),
  );
});
