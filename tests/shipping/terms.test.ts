import { describe, expect, test } from "vitest";
import { money } from "@/lib/kernel/money.ts";
import type { DeliveryOption, Lane, TariffRow } from "@/lib/shipping/model.ts";
import { deliveryTerms } from "@/lib/shipping/rules/terms.ts";

const NOW = new Date("2026-11-21T12:00:00Z");
const options: DeliveryOption[] = [
  { key: "express", carrier: "demo", service: "express", name: { en: "Express", de: "Express" }, position: 2 },
  { key: "standard", carrier: "demo", service: "standard", name: { en: "Standard", de: "Standard" }, position: 1 },
];
const lanes: Lane[] = [{ carrier: "demo", service: "standard", destination: "IE", minDays: 1, maxDays: 2, measured: null }];
const rate = (optionKey: string, amount: number, more: Partial<TariffRow> = {}): TariffRow => ({
  optionKey,
  price: money(amount, "EUR"),
  freeFrom: null,
  maxGrams: null,
  validFrom: new Date("2026-01-01T00:00:00Z"),
  ...more,
});

describe("a market's price list of delivery", () => {
  test("narrow weights come first, and the sum from which it is free", () => {
    const freeFrom = money(7_500, "EUR");
    const [standard] = deliveryTerms(
      { options, lanes, tariffs: [rate("standard", 890), rate("standard", 490, { maxGrams: 5_000, freeFrom })] },
      NOW,
    );
    expect(standard?.bands.map(({ maxGrams }) => maxGrams)).toEqual([5_000, null]);
    expect(standard?.freeFrom).toEqual(freeFrom);
    expect(standard?.days).toEqual({ minDays: 1, maxDays: 2 });
  });

  test("only the tariff in force is shown", () => {
    const tariffs = [
      rate("standard", 490),
      rate("standard", 590, { validFrom: new Date("2026-11-01T00:00:00Z") }),
      rate("standard", 690, { validFrom: new Date("2026-12-01T00:00:00Z") }),
    ];
    expect(deliveryTerms({ options, lanes, tariffs }, NOW)[0]?.bands).toEqual([{ maxGrams: null, price: money(590, "EUR") }]);
  });

  test("a service without a price or without a lane is left out", () => {
    expect(deliveryTerms({ options, lanes, tariffs: [rate("express", 990)] }, NOW)).toEqual([]);
    expect(deliveryTerms({ options, lanes, tariffs: [] }, NOW)).toEqual([]);
  });
});
