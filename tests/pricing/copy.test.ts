import { describe, expect, test } from "vitest";
import { taxLineIn, taxLineName } from "../../lib/pricing/copy.ts";

describe("the tax written on an order", () => {
  const german = {
    name: taxLineName({ kind: "vat", basisPoints: 1900, country: "DE", region: "" }, "de-DE"),
    basisPoints: 1900,
    country: "DE",
    region: null,
  };
  const irish = { name: "VAT 23% (Ireland)", basisPoints: 2300, country: "IE", region: "Co. Cork" };
  const texan = { name: "Sales tax 6.25% (US-TX)", basisPoints: 625, country: "US", region: "TX" };

  test("is said in its reader's language, contained or on top", () => {
    expect(taxLineIn(german, { from: "de-DE", to: "en-IE" })).toBe("VAT 19% (Germany)");
    expect(taxLineIn(irish, { from: "en-IE", to: "de-DE" })).toMatch(/^MwSt\. 23\s% \(Irland\)$/);
    expect(taxLineIn(texan, { from: "en-US", to: "de-US" })).toMatch(/^Verkaufssteuer 6,25\s% \(US-TX\)$/);
  });

  test("keeps a name that it cannot be told from", () => {
    const other = { ...texan, region: null };
    expect(taxLineIn(other, { from: "en-US", to: "de-US" })).toBe(texan.name);
  });
});
