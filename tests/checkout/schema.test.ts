import { describe, expect, test } from "vitest";
import { addressInput, contactInput, deliveryInput, payInput } from "@/lib/checkout/schema.ts";

const german = {
  country: "DE",
  line1: "Torstr. 1",
  line2: "",
  company: "",
  postcode: "10119",
  city: "Berlin",
  phone: "",
  billingSame: "on",
};
const problems = (raw: Record<string, unknown>) =>
  addressInput
    .safeParse(raw)
    .error?.issues.map((issue) => [issue.path.join("."), issue.message, issue.code === "custom" ? issue.params : undefined]);

describe("an address", () => {
  test("comes out as its country writes it; the bill goes there too", () => {
    expect(addressInput.parse({ ...german, phone: "030 123456" })).toEqual({
      phone: "+4930123456",
      billing: null,
      address: { company: null, line1: "Torstr. 1", line2: null, postcode: "10119", city: "Berlin", region: null, country: "DE" },
    });
    expect(addressInput.parse({ ...german, country: "IE", postcode: "d02x285" }).address.postcode).toBe("D02 X285");
    expect(addressInput.parse({ ...german, country: "GB", postcode: "sw1a1aa" }).address.postcode).toBe("SW1A 1AA");
  });

  test("says at the field what is wrong with it, with the numbers", () => {
    expect(problems({ ...german, postcode: "1011" })).toEqual([["postcode", "postcode_digits", { country: "DE", digits: 5, given: 4 }]]);
    expect(problems({ ...german, country: "US", postcode: "73301" })).toEqual([["region", "region_missing", {}]]);
    expect(problems({ ...german, country: "AQ" })).toEqual([["country", "country_unknown", undefined]]);
    expect(problems({ ...german, line1: " " })).toEqual([["line1", "required", undefined]]);
  });

  test("of the bill counts only when it is another, and its problems stand at its own fields", () => {
    expect(problems({ ...german, billingLine1: "half typed" })).toBeUndefined();
    const { billingSame: _, ...other } = german;
    const bill = { billingName: "Hana GmbH", billingLine1: "Rue 1", billingPostcode: "750", billingCity: "Paris", billingCountry: "FR" };
    expect(problems({ ...other, ...bill })).toEqual([["billingPostcode", "postcode_digits", { country: "FR", digits: 5, given: 3 }]]);
    expect(problems(other)?.map(([field]) => field)).toEqual([
      "billingName",
      "billingLine1",
      "billingPostcode",
      "billingCity",
      "billingCountry",
    ]);
    expect(addressInput.parse({ ...other, ...bill, billingPostcode: "75011" }).billing).toEqual({
      name: "Hana GmbH",
      company: null,
      line1: "Rue 1",
      line2: null,
      postcode: "75011",
      city: "Paris",
      region: null,
      country: "FR",
    });
  });

  test("takes nothing it does not ask for", () => {
    expect(problems({ ...german, price: "1" })).toHaveLength(1);
  });
});

test("contact needs both, and an address mail can reach", () => {
  expect(contactInput.parse({ email: " Hana@Kept.Example ", name: "Hana\r\nGuest" })).toEqual({
    email: "hana@kept.example",
    name: "Hana Guest",
  });
  expect(contactInput.safeParse({ email: "hana@", name: "" }).error?.issues.map((issue) => issue.message)).toEqual([
    "email_invalid",
    "required",
  ]);
});

test("a note keeps its lines and loses control characters", () => {
  expect(deliveryInput.parse({ option: "standard", note: "Ring\u0007 twice\nThen wait" }).note).toBe("Ring twice\nThen wait");
  expect(deliveryInput.parse({ option: "standard" }).note).toBeNull();
});

test.each(["-1", "1.5", "1e400", "NaN", "", "9007199254740993"])("a sum of %j is none", (amount) => {
  expect(payInput.safeParse({ attemptKey: "k".repeat(43), amount, currency: "EUR" }).success).toBe(false);
});

test.each([{ currency: "JPY" }, { attemptKey: "short" }, { price: "1" }, { attemptKey: ["k"] }])(
  "a pay form with %j is refused",
  (change) => {
    expect(payInput.safeParse({ attemptKey: "k".repeat(43), amount: "100", currency: "EUR", ...change }).success).toBe(false);
  },
);
