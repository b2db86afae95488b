import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Money, money } from "../../lib/kernel/money.ts";
import { isRequired, NEED_KINDS } from "../../lib/supplements/model.ts";
import { inProportion } from "../../lib/supplements/rules/proportion.ts";

const eur = (amount: number): Money => money(amount, "EUR");
const offer = (name: string, amount: number) => ({ name, price: eur(amount) });
const names = (offers: readonly { name: string }[]) => offers.map(({ name }) => name);

describe("what is offered is in proportion to what it is for", () => {
  test("a moka pot is offered no grinder for its ground coffee, nor as something useful", () => {
    for (const kind of ["required_to_use", "accessory"] as const)
      expect(inProportion([offer("grinder", 19_900)], { price: eur(3_900), kind })).toEqual([]);
  });

  test("headphones are offered a charger and no power station", () => {
    const offers = [offer("power station", 54_900), offer("charger", 4_900)];
    expect(names(inProportion(offers, { price: eur(24_900), kind: "required_to_use" }))).toEqual(["charger"]);
  });

  test("a bare drill is offered the battery it cannot do without, though that is dearer", () => {
    const offers = [offer("two batteries", 15_900), offer("battery", 9_900)];
    expect(names(inProportion(offers, { price: eur(8_900), kind: "required_to_use" }))).toEqual(["battery"]);
    expect(inProportion(offers, { price: eur(8_900), kind: "consumable" })).toEqual([]);
  });

  test("where nobody knows what the thing costs, the cheapest alone is offered", () => {
    const offers = [offer("large", 2_000), offer("small", 900)];
    expect(names(inProportion(offers, { price: null, kind: "consumable" }))).toEqual(["small"]);
  });
});

const anOffer = fc.record({ name: fc.string(), price: fc.integer({ min: 1, max: 200_000 }).map(eur) });
const anything = {
  offers: fc.array(anOffer, { maxLength: 8 }),
  price: fc.integer({ min: 1, max: 100_000 }),
  kind: fc.constantFrom(...NEED_KINDS),
};

test("whatever is for sale: nothing out of proportion, the cheapest first, and nothing that is left out would have been better", () => {
  fc.assert(
    fc.property(fc.record(anything), ({ offers, price, kind }) => {
      const shown = inProportion(offers, { price: eur(price), kind });
      const amounts = shown.map((each) => each.price.amount);
      expect([...amounts].sort((one, other) => one - other)).toEqual(amounts);
      const fair = offers.filter((each) => each.price.amount <= price);
      if (fair.length > 0) expect(shown).toHaveLength(fair.length);
      else expect(shown.length).toBeLessThanOrEqual(isRequired(kind) ? 1 : 0);
      for (const amount of amounts) expect(amount).toBeLessThanOrEqual(isRequired(kind) && fair.length === 0 ? 2 * price : price);
      if (shown.length === 0 && isRequired(kind)) for (const each of offers) expect(each.price.amount).toBeGreaterThan(2 * price);
    }),
  );
});
