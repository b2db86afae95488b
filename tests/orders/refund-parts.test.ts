import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { money } from "../../lib/kernel/money.ts";
import { lineGross, shippingGross, splitBill } from "../../lib/orders/rules/bill.ts";
import { type RefundBill, refundParts, restOfOrder } from "../../lib/orders/rules/refund-parts.ts";
import type { RefundDetails } from "../../lib/payments/model.ts";
import { addsUp } from "../../lib/payments/rules/refunds.ts";
import { quote } from "../../lib/pricing/rules.ts";

/** A bill as a Quote makes it: several rates, tax contained or on top, a discount, delivery. */
const bills = fc
  .record({
    lines: fc.array(
      fc.record({ unit: fc.integer({ min: 0, max: 300_000 }), quantity: fc.integer({ min: 1, max: 12 }), reduced: fc.boolean() }),
      { minLength: 1, maxLength: 6 },
    ),
    shipping: fc.nat(5_000),
    discount: fc.nat(20_000),
    included: fc.boolean(),
  })
  .map(({ lines, shipping, discount, included }): RefundBill => {
    const priced = lines.map((line, index) => ({
      key: `lin_${index}`,
      quantity: line.quantity,
      unit: money(line.unit, "EUR"),
      taxClass: line.reduced ? "reduced" : "standard",
    }));
    const quoted = quote({
      currency: "EUR",
      lines: priced,
      shipping: money(shipping, "EUR"),
      discount: money(discount, "EUR"),
      tax: { kind: included ? "vat" : "sales_tax", included, country: "IE", region: "", rates: { standard: 2_300, reduced: 1_350 } },
    });
    return {
      order: {
        shipping,
        tax: quoted.tax.amount,
        includedTax: quoted.includedTax.amount,
        total: quoted.total.amount,
        taxLines: quoted.taxLines.map((line) => ({
          name: `${line.basisPoints}`,
          basisPoints: line.basisPoints,
          base: line.base.amount,
          amount: line.amount.amount,
          included,
        })),
      },
      lines: quoted.lines.map((line) => ({
        id: line.key,
        quantity: line.quantity,
        total: line.total.amount,
        taxAmount: line.tax.amount,
        taxBasisPoints: line.taxBasisPoints,
      })),
      earlier: [],
    };
  });

const wishes = fc.array(
  fc.record({ line: fc.nat(5), quantity: fc.integer({ min: 1, max: 5 }), shipping: fc.nat(3_000), other: fc.nat(400) }),
  { maxLength: 12 },
);

const accountsOf = (all: readonly RefundDetails[]): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { accounts } of all) for (const [name, amount] of Object.entries(accounts)) sums[name] = (sums[name] ?? 0) + amount;
  return sums;
};

describe("refunds by parts", () => {
  test("always add up, stay within the bill, and what is left at the end is exactly the rest", () => {
    fc.assert(
      fc.property(bills, wishes, (bill, asked) => {
        const done: RefundDetails[] = [];
        let paidBack = 0;
        for (const { line, quantity, shipping, other } of asked) {
          const result = refundParts({ ...bill, earlier: done }, { lines: [{ lineId: `lin_${line}`, quantity }], shipping, other });
          if (!result.ok || paidBack + result.value.amount > bill.order.total) continue;
          expect(addsUp(result.value.details, result.value.amount)).toBe(true);
          done.push(result.value.details);
          paidBack += result.value.amount;
        }
        const rest = restOfOrder({ ...bill, earlier: done }, bill.order.total - paidBack);
        expect(addsUp(rest, bill.order.total - paidBack)).toBe(true);
        const whole = [...done, rest];
        for (const line of bill.lines) {
          const parts = whole.flatMap(({ lines }) => lines).filter(({ lineId }) => lineId === line.id);
          expect(parts.reduce((all, { amount }) => all + amount, 0)).toBe(lineGross(bill.order, line));
          expect(parts.reduce((all, { quantity }) => all + quantity, 0)).toBe(line.quantity);
          expect(parts.reduce((all, { tax }) => all + tax, 0)).toBe(line.taxAmount);
        }
      }),
    );
  });

  test("in one go give back every account exactly what the sale gave it", () => {
    fc.assert(
      fc.property(bills, (bill) => {
        const split = splitBill({ ...bill.order, lines: bill.lines });
        const back = accountsOf([restOfOrder(bill, bill.order.total)]);
        expect({ sales: back.sales, shipping: back.shipping, tax: back.tax, goodwill: back.goodwill }).toEqual({ ...split, goodwill: 0 });
      }),
    );
  });

  test("lines and delivery make the total", () => {
    fc.assert(
      fc.property(bills, (bill) => {
        const gross = bill.lines.reduce((all, line) => all + lineGross(bill.order, line), 0);
        const delivery = shippingGross({ ...bill.order, lines: bill.lines });
        expect(gross + delivery).toBe(bill.order.total);
        expect(delivery).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("refuse more units, more delivery and more sense than there is", () => {
    const bill: RefundBill = {
      order: { shipping: 490, tax: 0, includedTax: 0, total: 2_490, taxLines: [] },
      lines: [{ id: "lin_0", quantity: 2, total: 2_000, taxAmount: 0, taxBasisPoints: 0 }],
      earlier: [],
    };
    const codeOf = (lines: { lineId: string; quantity: number }[], shipping = 0, other = 0) => {
      const result = refundParts(bill, { lines, shipping, other });
      return result.ok ? "ok" : result.problem.code;
    };
    expect(codeOf([{ lineId: "lin_0", quantity: 3 }])).toBe("too_many_units");
    expect(
      codeOf([
        { lineId: "lin_0", quantity: 2 },
        { lineId: "lin_0", quantity: 1 },
      ]),
    ).toBe("too_many_units");
    expect(codeOf([{ lineId: "lin_9", quantity: 1 }])).toBe("unknown");
    expect(codeOf([], 491)).toBe("over_shipping");
    expect(codeOf([], 0, -1)).toBe("amount_invalid");
    expect(codeOf([])).toBe("nothing_chosen");
    expect(codeOf([{ lineId: "lin_0", quantity: 2 }], 490)).toBe("ok");
  });
});
