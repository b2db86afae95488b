import { describe, expect, test } from "vitest";
import { taxLineIn, taxLineName } from "../../lib/pricing/copy.ts";

describe("the tax written on an order", () => {
  const german = {
    name: taxLineName({ kind: "vat", basisPoints: 1900, country: "DE", region: "" }, "de-DE"),
    basisPoints: 1900,
    country: "DE",
  };

  test("is said to staff in their language", () => {
    expect(taxLineIn(german, "de-DE", "en-IE")).toBe("VAT 19% (Germany)");
    expect(taxLineIn({ name: "VAT 23% (Ireland)", basisPoints: 2300, country: "IE" }, "en-IE", "de-DE")).toMatch(
      /^MwSt\. 23\s% \(Irland\)$/,
    );
  });

  test("keeps a name that it cannot be told from", () => {
    const texas = { name: "Sales tax 6.25% (US-TX)", basisPoints: 625, country: "US" };
    expect(taxLineIn(texas, "en-US", "de-DE")).toBe(texas.name);
  });
});
