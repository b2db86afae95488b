import { describe, expect, test } from "vitest";
import { type Content, crossesCustoms, declare } from "@/lib/delivery/rules/customs.ts";

const DUBLIN = { country: "IE", postcode: "D02 X285" };
const kettle: Content = {
  description: "Gooseneck kettle",
  quantity: 1,
  lineQuantity: 3,
  lineNet: 10_000,
  currency: "GBP",
  unitGrams: 1_200,
  hsCode: "8516.79",
  origin: "CN",
};

describe("customs", () => {
  test.each([
    ["within the union", { country: "DE", postcode: "10969" }, false],
    ["at home", DUBLIN, false],
    ["to Britain", { country: "GB", postcode: "LS1 5HD" }, true],
    ["to Northern Ireland", { country: "GB", postcode: "BT1 5GS" }, false],
    ["to America", { country: "US", postcode: "10001" }, true],
  ])("%s", (_, to, crosses) => {
    expect(crossesCustoms(DUBLIN, to)).toBe(crosses);
    expect(crossesCustoms(to, DUBLIN)).toBe(crosses);
  });

  test("each line is worth its share of what was paid, with code and origin", () => {
    expect(declare([kettle], "Grace Farrell")).toEqual({
      contents: "merchandise",
      signer: "Grace Farrell",
      items: [
        {
          description: "Gooseneck kettle",
          quantity: 1,
          value: { amount: 3_333, currency: "GBP" },
          grams: 1_200,
          hsCode: "851679",
          origin: "CN",
        },
      ],
    });
  });

  test("nothing is declared as worthless, and what nobody wrote down stays open", () => {
    const [gift] = declare([{ ...kettle, quantity: 2, lineNet: 0, hsCode: null, origin: null }], "G").items;
    expect(gift).toMatchObject({ value: { amount: 2 }, grams: 2_400, hsCode: null, origin: null });
  });
});
