import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Money, money } from "@/lib/kernel/money.ts";
import type { PricedLine, TaxRules } from "@/lib/pricing/model.ts";
import { quote } from "@/lib/pricing/rules.ts";
import { anyCart } from "./carts.ts";
import { secondQuote } from "./second-quote.ts";

const eur = (amount: number): Money => money(amount, "EUR");
const usd = (amount: number): Money => money(amount, "USD");
const vat = (basisPoints: number, country = "IE"): TaxRules => ({
  kind: "vat",
  included: true,
  country,
  region: "",
  rates: { standard: basisPoints },
});
const line = (key: string, unit: Money, more: Partial<PricedLine> = {}): PricedLine => ({
  key,
  unit,
  quantity: 1,
  taxClass: "standard",
  ...more,
});

describe("prices with VAT in them", () => {
  const facts = {
    currency: "EUR" as const,
    lines: [line("kettle", eur(8_900)), line("bulb", eur(950), { quantity: 2 })],
    shipping: eur(490),
  };

  test("the total is what stands on the tags and delivery, whatever the rate", () => {
    const irish = quote({ ...facts, tax: vat(2_300) });
    const german = quote({ ...facts, tax: vat(1_900, "DE") });
    expect(irish.total).toEqual(eur(11_290));
    expect(german.total).toEqual(irish.total);
    expect(irish.tax).toEqual(eur(0));
    expect(irish.includedTax).toEqual(eur(2_111));
    expect(german.includedTax).toEqual(eur(1_803));
  });

  test("delivery follows the goods' rates in proportion to their value", () => {
    const mixed = quote({
      currency: "EUR",
      shipping: eur(600),
      tax: { ...vat(2_000), rates: { standard: 2_000, reduced: 500 } },
      lines: [line("lamp", eur(20_000)), line("book", eur(10_000), { taxClass: "reduced" })],
    });
    expect(mixed.taxLines.map(({ basisPoints, base, amount }) => [basisPoints, base.amount, amount.amount])).toEqual([
      [2_000, 17_000, 3_400],
      [500, 9_714, 486],
    ]);
  });
});

describe("tax on top", () => {
  const texas: TaxRules = { kind: "sales_tax", included: false, country: "US", region: "TX", rates: { standard: 625 } };
  const lines = [line("kettle", usd(9_500))];

  test("is added, on delivery too where the state asks for it", () => {
    const bill = quote({ currency: "USD", lines, shipping: usd(1_200), tax: texas });
    expect([bill.tax.amount, bill.total.amount, bill.includedTax.amount]).toEqual([669, 11_369, 0]);
  });

  test("and not on delivery where the state does not", () => {
    const bill = quote({
      currency: "USD",
      lines,
      shipping: usd(1_200),
      tax: { ...texas, region: "CA", rates: { standard: 725, delivery: 0 } },
    });
    expect(bill.taxLines).toHaveLength(1);
    expect([bill.tax.amount, bill.total.amount]).toEqual([689, 11_389]);
  });

  test("is nothing where none is collected", () => {
    const bill = quote({ currency: "USD", lines, shipping: usd(1_200), tax: { ...texas, region: "OR", rates: {} } });
    expect([bill.tax.amount, bill.taxLines.length, bill.total.amount]).toEqual([0, 0, 10_700]);
  });
});

describe("any cart (TRUST T15)", () => {
  const runs = { numRuns: 1_000 };

  test("never negative; parts make the total (I09); shares make their sums", () => {
    fc.assert(
      fc.property(anyCart, (facts) => {
        const bill = quote(facts);
        const amounts = [
          bill.subtotal,
          bill.discount,
          bill.shipping,
          bill.tax,
          bill.includedTax,
          bill.total,
          ...bill.lines.flatMap((each) => [each.total, each.discount, each.tax]),
        ];
        expect(amounts.every((each) => each.amount >= 0)).toBe(true);
        expect(bill.discount.amount).toBeLessThanOrEqual(bill.subtotal.amount);
        expect(bill.total.amount).toBe(bill.subtotal.amount - bill.discount.amount + bill.shipping.amount + bill.tax.amount);
        const total = (of: (each: (typeof bill.lines)[number]) => Money) => bill.lines.reduce((all, each) => all + of(each).amount, 0);
        expect(total((each) => each.discount)).toBe(bill.discount.amount);
        expect(total((each) => each.total)).toBe(bill.subtotal.amount - bill.discount.amount);
        expect(bill.taxLines.reduce((all, each) => all + each.amount.amount, 0)).toBe(bill.tax.amount + bill.includedTax.amount);
        expect(total((each) => each.tax)).toBeLessThanOrEqual(bill.tax.amount + bill.includedTax.amount);
        for (const taxLine of bill.taxLines)
          if (taxLine.included) expect(taxLine.amount.amount).toBeLessThanOrEqual(taxLine.base.amount + taxLine.amount.amount);
      }),
      runs,
    );
  });

  test("the order of the lines changes nothing", () => {
    fc.assert(
      fc.property(anyCart, fc.infiniteStream(fc.nat()), (facts, numbers) => {
        const shuffled = facts.lines
          .map((each) => ({ each, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const [one, other] = [quote(facts), quote({ ...facts, lines: shuffled })];
        const sorted = (lines: typeof one.lines) => [...lines].sort((a, b) => (a.key < b.key ? -1 : 1));
        expect({ ...other, lines: sorted(other.lines) }).toEqual({ ...one, lines: sorted(one.lines) });
      }),
      runs,
    );
  });

  test("a second, independent reckoning agrees to the cent", () => {
    fc.assert(
      fc.property(anyCart, (facts) => {
        const [bill, second] = [quote(facts), secondQuote(facts)];
        expect({
          subtotal: bill.subtotal.amount,
          discount: bill.discount.amount,
          shipping: bill.shipping.amount,
          tax: bill.tax.amount,
          includedTax: bill.includedTax.amount,
          total: bill.total.amount,
          lines: Object.fromEntries(bill.lines.map((each) => [each.key, { total: each.total.amount, tax: each.tax.amount }])),
        }).toEqual({
          subtotal: second.subtotal,
          discount: second.discount,
          shipping: second.shipping,
          tax: second.tax,
          includedTax: second.includedTax,
          total: second.total,
          lines: second.lines,
        });
        for (const taxLine of bill.taxLines) expect(taxLine.amount.amount).toBe(second.rates[taxLine.basisPoints]);
      }),
      runs,
    );
  });
});
