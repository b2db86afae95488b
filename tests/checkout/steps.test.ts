import { describe, expect, test } from "vitest";
import { type Answers, NO_ANSWERS, type Step } from "@/lib/checkout/model.ts";
import { firstOpenStep, stepStates, whereTo } from "@/lib/checkout/rules/steps.ts";

const address = {
  name: "Hana",
  company: null,
  line1: "14 Cable Lane",
  line2: null,
  postcode: "D02 X285",
  city: "Dublin",
  region: null,
  country: "IE",
};
const all: Answers = { ...NO_ANSWERS, email: "hana@kept.example", name: "Hana", address, deliveryOption: "standard" };
const first = (answers: Partial<Answers>, offered = ["standard"]) => firstOpenStep({ answers: { ...all, ...answers }, offered });

test("questions come in order, each once", () => {
  expect(firstOpenStep({ answers: NO_ANSWERS, offered: [] })).toBe("contact");
  expect(first({ email: null })).toBe("contact");
  expect(first({ address: null })).toBe("address");
  expect(first({ deliveryOption: null })).toBe("delivery");
  expect(first({})).toBe("review");
});

test("a way of sending that is no longer offered is asked again", () => {
  expect(first({ deliveryOption: "express" })).toBe("delivery");
  expect(first({}, [])).toBe("delivery");
});

describe("a request for a step", () => {
  const ask = (step: Step, first: Step, ready = true) => whereTo(step, { cart: { lines: [{} as never], ready }, first });

  test("too far ahead leads to the first open question", () => {
    expect(ask("review", "address")).toBe("address");
    expect(ask("delivery", "contact")).toBe("contact");
  });

  test("to a step already answered leads to it", () => {
    expect(ask("contact", "review")).toBe("contact");
    expect(ask("review", "review")).toBe("review");
  });

  test("of a cart that cannot be bought leads to the cart, but lets the address be changed", () => {
    expect(ask("review", "review", false)).toBe("cart");
    expect(ask("review", "delivery", false)).toBe("cart");
    expect(ask("address", "review", false)).toBe("address");
    expect(whereTo("contact", { cart: { lines: [], ready: false }, first: "contact" })).toBe("cart");
  });
});

test("the row of steps marks what is done, where one stands and what is to come", () => {
  expect(stepStates("address", "delivery").map(({ state }) => state)).toEqual(["done", "now", "later", "later"]);
  expect(stepStates("contact", "review").map(({ state }) => state)).toEqual(["now", "done", "done", "later"]);
});
