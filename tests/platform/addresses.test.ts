import { expect, test } from "vitest";
import { townLine } from "@/lib/kernel/addresses.ts";

test.each([
  [{ country: "IE", city: "Dublin", region: null, postcode: "D02 XY45" }, "Dublin, D02 XY45"],
  [{ country: "IE", city: "Cork", postcode: "T12 AB34" }, "Cork, T12 AB34"],
  [{ country: "GB", city: "Leeds", region: null, postcode: "LS1 5HD" }, "Leeds, LS1 5HD"],
  [{ country: "US", city: "Portland", region: "OR", postcode: "97205" }, "Portland OR 97205"],
  [{ country: "DE", city: "Berlin", region: null, postcode: "10119" }, "10119 Berlin"],
])("town and code stand as their country's post writes them: %o", (address, line) => {
  expect(townLine(address)).toBe(line);
});
