import { describe, expect, test } from "vitest";
import { shelfText, shortShelfText } from "@/lib/inventory/copy.ts";
import { isNearlyOut, shelfOf } from "@/lib/inventory/rules.ts";

describe("how a shelf is spoken of", () => {
  test("plenty needs no number", () => {
    expect(shelfOf({ available: 24, nextOn: "2026-12-09" })).toEqual({ state: "in_stock" });
    expect(shelfText({ state: "in_stock" }, "en-IE")).toBe("In stock");
    expect(shortShelfText({ state: "in_stock" }, "en-IE")).toBeNull();
  });

  test("few are counted, with the day more come", () => {
    const shelf = shelfOf({ available: 2, nextOn: "2026-12-09" });
    expect(shelfText(shelf, "en-IE")).toBe("2 in stock. Next delivery Wed\u00a09\u00a0Dec.");
    expect(shelfText(shelf, "de-DE")).toBe("2 auf Lager. Am Mi.,\u00a09.\u00a0Dez. kommt mehr.");
    expect(shortShelfText(shelf, "en-IE")).toBe("2 left");
  });

  test("none says when, or that it is not known", () => {
    expect(shelfText(shelfOf({ available: 0, nextOn: "2026-12-09" }), "en-IE")).toBe("Sold out. Back Wed\u00a09\u00a0Dec.");
    expect(shelfText(shelfOf({ available: 0, nextOn: null }), "en-IE")).toBe("Sold out. We have no date yet.");
    expect(shelfOf(undefined)).toEqual({ state: "sold_out", nextOn: null });
  });
});

test("a sale from a full shelf draws no page anew; one near its end does, and so does a return to it", () => {
  expect(isNearlyOut({ available: 24, moved: 2 })).toBe(false);
  expect(isNearlyOut({ available: 5, moved: 1 })).toBe(true); // 6 became 5: now the number is said
  expect(isNearlyOut({ available: 7, moved: 3 })).toBe(true); // 4 may have become 7
  expect(isNearlyOut({ available: 0, moved: 1 })).toBe(true);
});
