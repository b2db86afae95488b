import { describe, expect, test } from "vitest";
import { digitalLink } from "../../lib/ownership/rules/digital-link.ts";
import { linksetOf, linkTypeAsked } from "../../lib/ownership/rules/linkset.ts";
import { linksInput } from "../../lib/ownership/schema.ts";

/** As the router hands them over. */
const partsOf = (path: string) => path.split("/").slice(1);

describe("the address on a thing", () => {
  test("is its trade number and its own, as GS1 writes them", () => {
    expect(digitalLink({ gtin: "2900000001015", serial: "A/17 b", code: "7QX4M-2K9TB" })).toBe("/01/02900000001015/21/A%2F17%20b");
  });

  test.each([
    [null, "A17"],
    ["2900000001015", null],
  ])("is our own code where one of them is not known (%s, %s)", (gtin, serial) => {
    expect(digitalLink({ gtin, serial, code: "7QX4M-2K9TB" })).toBe("/u/7QX4M-2K9TB");
  });

  test("is read back as it was written", () => {
    const path = digitalLink({ gtin: "2900000001015", serial: "A/17 b", code: "" });
    expect(linksInput.parse({ path: partsOf(path) }).of).toEqual({ gtin: "2900000001015", serial: "A/17 b" });
    expect(linksInput.parse({ path: ["u", "7qx4m-2k9tb"] }).of).toEqual({ code: "7QX4M-2K9TB" });
  });

  test.each(["/u/", "/u/nothing", "/01/29/21/A", "/01/2900000001015", "//elsewhere.example", ""])("%s is none", (path) => {
    expect(linksInput.safeParse({ path: partsOf(path) }).success).toBe(false);
  });
});

describe("a linkset", () => {
  const link = { type: "instructions", href: "https://shop.example/g", title: "Set it up", language: "en-IE" } as const;

  test("says by type and language where a code leads", () => {
    const { linkset } = linksetOf("https://shop.example/u/7QX4M-2K9TB", [link, { ...link, language: "de-DE", title: "Einrichten" }]);
    expect(linkset).toEqual([
      {
        anchor: "https://shop.example/u/7QX4M-2K9TB",
        "https://gs1.org/voc/instructions": [
          { href: "https://shop.example/g", title: "Set it up", type: "text/html", hreflang: ["en-IE"] },
          { href: "https://shop.example/g", title: "Einrichten", type: "text/html", hreflang: ["de-DE"] },
        ],
      },
    ]);
  });

  test.each([
    ["gs1:recallStatus", "recallStatus"],
    ["https://gs1.org/voc/serviceInfo", "serviceInfo"],
    ["instructions", "instructions"],
    ["linkset", null],
    ["gs1:smile", null],
    [undefined, null],
  ])("asked for by %s", (asked, type) => expect(linkTypeAsked(asked)).toBe(type));
});
