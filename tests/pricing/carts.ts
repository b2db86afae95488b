import fc from "fast-check";
import { money } from "@/lib/kernel/money.ts";
import type { QuoteFacts, TaxRules } from "@/lib/pricing/model.ts";

const CLASSES = ["standard", "reduced", "unknown"] as const;

const taxRules: fc.Arbitrary<TaxRules> = fc.record({
  kind: fc.constantFrom("vat" as const, "sales_tax" as const),
  included: fc.boolean(),
  country: fc.constantFrom("IE", "DE", "US"),
  region: fc.constantFrom("", "TX"),
  rates: fc.record(
    {
      standard: fc.integer({ min: 0, max: 3_000 }),
      reduced: fc.integer({ min: 0, max: 3_000 }),
      delivery: fc.integer({ min: 0, max: 3_000 }),
    },
    { requiredKeys: [] },
  ),
});

const line = fc.record({
  unit: fc.integer({ min: 0, max: 10_000_000 }),
  quantity: fc.integer({ min: 1, max: 99 }),
  taxClass: fc.constantFrom(...CLASSES),
});

/** Carts as wild as they may come: free things and dear ones, several rates, a discount larger than the goods. */
export const anyCart: fc.Arbitrary<QuoteFacts> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 12 }),
    shipping: fc.integer({ min: 0, max: 100_000 }),
    discount: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 2_000_000_000 })),
    tax: taxRules,
  })
  .map(({ lines, shipping, discount, tax }) => ({
    currency: "EUR" as const,
    lines: lines.map((each, index) => ({
      key: `var_${String(index).padStart(8, "0")}`,
      quantity: each.quantity,
      unit: money(each.unit, "EUR"),
      taxClass: each.taxClass,
    })),
    shipping: money(shipping, "EUR"),
    discount: money(discount, "EUR"),
    tax,
  }));
