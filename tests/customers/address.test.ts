import { describe, expect, test } from "vitest";
import { COUNTRIES, postcodeExample, readPhone, readPostcode, readRegion, toCountry } from "@/lib/customers/rules/address";
import { addAddressInput } from "@/lib/customers/schema";
import { must } from "@/lib/kernel/result";

describe("postcodes", () => {
  test.each([
    ["D02X285", "IE", "D02 X285"],
    ["d6w xy00", "IE", "D6W XY00"],
    ["sw1a1aa", "GB", "SW1A 1AA"],
    ["M1 1AE", "GB", "M1 1AE"],
    ["10115", "DE", "10115"],
    [" 75 011", "FR", "75011"],
    ["1100148", "PT", "1100-148"],
    ["97205", "US", "97205"],
    ["972051234", "US", "97205-1234"],
  ])("%s in %s is written %s", (typed, country, written) => {
    expect(must(readPostcode(typed, country))).toBe(written);
  });

  test("too few digits are counted", () => {
    expect(readPostcode("1011", "DE")).toEqual({
      ok: false,
      problem: { code: "postcode_digits", field: "postcode", params: { country: "DE", digits: 5, given: 4 } },
    });
  });

  test("what is no postcode at all is shown one", () => {
    expect(readPostcode("Dublin 2", "IE")).toMatchObject({ problem: { code: "postcode_shape", params: { example: "D02 X285" } } });
  });

  test.each(COUNTRIES)("the example of %s is one", (country) => {
    expect(must(readPostcode(postcodeExample(country), country))).toBe(postcodeExample(country));
  });
});

describe("an address", () => {
  const typed = { name: " Ada  Byrne ", line1: "3 Fade Street", postcode: "d02xy45", city: "Dublin", country: "IE", phone: "01 555 0142" };

  test("is kept as it is written there", () => {
    expect(addAddressInput.parse(typed)).toEqual({
      name: "Ada Byrne",
      company: null,
      line1: "3 Fade Street",
      line2: null,
      postcode: "D02 XY45",
      city: "Dublin",
      region: null,
      country: "IE",
      phone: "+35315550142",
    });
  });

  test("names every field that is wrong, with what was found", () => {
    const { error } = addAddressInput.safeParse({ ...typed, country: "US", postcode: "123", region: "ZZ", phone: "kettle" });
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ["postcode", "postcode_digits"],
      ["region", "region_missing"],
      ["phone", "phone_invalid"],
    ]);
  });

  test("knows no fields beyond its own", () => {
    expect(addAddressInput.safeParse({ ...typed, customerId: "cus_00000000" }).success).toBe(false);
    expect(addAddressInput.safeParse({ ...typed, name: { toString: "x" } }).success).toBe(false);
  });
});

test("a state is only asked where there are states", () => {
  expect(must(readRegion(null, "IE"))).toBeNull();
  expect(must(readRegion("OR", "US"))).toBe("OR");
  expect(readRegion(null, "US").ok).toBe(false);
});

test("a telephone number is read as people of that country write it", () => {
  expect(must(readPhone("030 1234567", "DE"))).toBe("+49301234567");
  expect(must(readPhone(null, "DE"))).toBeNull();
  expect(readPhone("12", "DE").ok).toBe(false);
});

test("only countries we send to can be asked for", () => {
  expect(toCountry("US", "IE")).toBe("US");
  expect(toCountry("RU", "IE")).toBe("IE");
  expect(toCountry(["US"], "IE")).toBe("IE");
});
