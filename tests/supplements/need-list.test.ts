import { expect, test } from "vitest";
import type { NeedKind, Origin, SlotState } from "../../lib/supplements/model.ts";
import { hasNews, type NeedOffer, openOf, toBlock, unreckoned } from "../../lib/supplements/rules/need-list.ts";

const offerOf = (variantId: string, handle: string, amount: number): NeedOffer => ({
  variantId,
  handle,
  name: variantId,
  sku: variantId,
  price: { amount, currency: "EUR" },
  most: 5,
});
const OFFERS = [offerOf("pack", "cells", 1_290), offerOf("red", "charger", 4_500), offerOf("blue", "charger", 4_500)];

type Given = {
  readonly state?: SlotState;
  readonly kind?: NeedKind;
  readonly from?: Origin;
  readonly inBox?: number;
  readonly wanted?: number;
  readonly asks?: readonly string[];
};

const slotOf = ({ state = "missing", kind = "required_to_use", from, inBox = 0, wanted = 1, asks = [] }: Given) => ({
  needId: "nee_1",
  kind,
  state,
  wanted,
  inBox,
  filledBy: from ? [{ key: "x", origin: from, quantity: wanted - inBox }] : [],
  short: state === "filled" ? 0 : wanted - inBox,
  considered: [],
  asks,
  name: "AA cell",
  why: "It runs on cells.",
  askable: true,
  limits: ["Power: at most 15 W"],
  attributesAsked: [{ key: "watts", label: { en: "Power", de: "Leistung" }, kind: "number" as const }],
  offers: OFFERS.map(({ variantId }) => ({ variantId, gives: variantId === "pack" ? 4 : 1, adapterVariantId: null })),
});

const blockOf = (given: Given, offers: readonly NeedOffer[] = OFFERS) =>
  toBlock(
    { key: "line", verdict: "missing", waved: false, slots: [slotOf(given)] },
    { name: "Radio", price: { amount: 8_900, currency: "EUR" }, offers },
  );

test("what is missing is offered in as many pieces as it takes, one colour of each thing", () => {
  const [line] = openOf(blockOf({ wanted: 6 }));
  expect(line?.offers.map(({ variantId, pieces }) => [variantId, pieces])).toEqual([
    ["pack", 2],
    ["red", 5],
  ]);
});

test("what is reckoned beside its date is not offered among what is useful as well", () => {
  const block = blockOf({ kind: "consumable" });
  expect([block, unreckoned(block, new Set(["nee_2"])), unreckoned(block, new Set(["nee_1"]))].map(({ useful }) => useful.length)).toEqual([
    1, 1, 0,
  ]);
});

test("before somebody says what their home is like nothing is offered, and no limit is named", () => {
  const [line] = openOf(blockOf({ state: "unknown", asks: ["wall"] }));
  expect(line).toMatchObject({ offers: [], limits: [], asks: ["wall"] });
});

test("what is there is not offered, whoever it is from", () => {
  for (const from of ["lot", "owned", "declared"] as const) {
    const block = blockOf({ state: "filled", from });
    expect(openOf(block)).toEqual([]);
    expect(block.needed).toMatchObject([{ from, isSaid: from === "declared" }]);
  }
});

test("what every home has, and what wears out some day, is not spoken of", () => {
  expect(hasNews(blockOf({ state: "filled", from: "country" }))).toBe(false);
  expect(hasNews(blockOf({ kind: "wear_part" }))).toBe(false);
  expect(hasNews(blockOf({ kind: "wear_part", state: "filled", inBox: 1 }))).toBe(false);
});

test("what is only useful is told of where we have it, and no longer once they said no", () => {
  expect(blockOf({ kind: "accessory" }).useful).toHaveLength(1);
  expect(blockOf({ kind: "accessory" }, []).useful).toEqual([]);
  expect(blockOf({ kind: "accessory", state: "waved" }).useful).toMatchObject([{ isSaid: true }]);
});
