import { expect, test } from "vitest";
import type { KnownVariant, Situation, Verdict } from "@/lib/supplements/model.ts";
import { keeps } from "@/lib/supplements/rules/attributes.ts";
import { factsOf, provisionsOf, usualIn } from "@/lib/supplements/rules/countries.ts";
import { derivedOf, plugsIn } from "@/lib/supplements/rules/derived.ts";
import { judge } from "@/lib/supplements/rules/judge.ts";
import { readProducts } from "@/prisma/seed/catalog.ts";
import { SAID } from "@/prisma/seed/needs/all.ts";
import { MARKETS, store } from "@/store.config.ts";

const PRODUCTS = await readProducts();

const specsOf = (handle: string) => {
  const found = PRODUCTS.find((each) => each.handle === handle);
  if (!found) throw new Error(`no ${handle}`);
  return found.specs;
};

/** What follows from its facts alone, in a country. */
function verdictOf(specs: Parameters<typeof derivedOf>[0]["specs"], country: string): { verdict: Verdict; open: string[] } {
  const variant: KnownVariant = { variantId: "v", productId: "p", options: {}, ...derivedOf({ productId: "p", specs }, country) };
  const situation: Situation = {
    lots: [{ key: "line", variantId: "v", quantity: 1, boxRevision: 1 }],
    owned: [],
    declared: [],
    country: provisionsOf(country),
    facts: {},
    waved: new Set(),
    variants: new Map([["v", variant]]),
    capabilities: new Map([
      ["mains", { kind: "mains", shared: true }],
      ["leaflet", { kind: "document", shared: true }],
    ]),
    fitments: [],
  };
  const [lot] = judge(situation).lots;
  return {
    verdict: lot?.verdict ?? "unknown",
    open: lot?.slots.filter(({ state }) => state !== "filled").map(({ needId, state }) => `${needId} ${state}`) ?? [],
  };
}

test("a kettle for 230 V is ready in Europe and never in the United States", () => {
  for (const country of ["IE", "DE", "FR", "ES", "PT", "GB"]) expect(verdictOf(specsOf("gooseneck-kettle"), country).verdict).toBe("ready");
  expect(verdictOf(specsOf("gooseneck-kettle"), "US")).toEqual({ verdict: "missing", open: ["mains:p missing"] });
});

test("a charger for 100 to 240 V with three heads is ready everywhere", () => {
  for (const market of MARKETS) expect(verdictOf(specsOf("charger"), store.markets[market].country)).toMatchObject({ verdict: "ready" });
});

test("instructions the country cannot read are missing", () => {
  const leaflet = { instructions: ["en", "de"] };
  expect(verdictOf(leaflet, "DE")).toEqual({ verdict: "ready", open: [] });
  expect(verdictOf(leaflet, "FR")).toEqual({ verdict: "missing", open: ["leaflet:p missing"] });
});

test("what nobody looked at is unknown: a plug without a letter, a country without facts, instructions nobody counted", () => {
  const words = (text: string) => ({ en: text, de: text });
  expect(verdictOf({ voltage: 230, plug: words("Moulded"), instructions: ["en"] }, "IE").open).toEqual(["mains:p unknown"]);
  expect(verdictOf(specsOf("gooseneck-kettle"), "JP").verdict).toBe("unknown");
  expect(verdictOf({ voltage: 230 }, "IE").open).toEqual(["leaflet:p unknown"]);
});

test("plugs are read off the facts as they are written", () => {
  const read = (en: string) => plugsIn({ en, de: "" });
  expect(read("Type G for Ireland and the UK, type F elsewhere")).toEqual(["G", "F"]);
  expect(read("Three heads in the box: types C, G and A")).toEqual(["C", "G", "A"]);
  expect(read("A type for every country")).toEqual([]);
});

test("every plug of the catalogue can be read, and every market has facts", () => {
  for (const { handle, specs } of PRODUCTS) if (specs.plug !== undefined) expect(plugsIn(specs.plug).length, handle).toBeGreaterThan(0);
  for (const market of MARKETS) expect(factsOf(store.markets[market].country)).not.toBeNull();
});

test("a tap is taken to be as taps are in the country, so that nobody is asked for its thread", () => {
  const wanted = SAID["washing-machine"]?.needs?.find((each) => "capability" in each && each.capability === "cold_water_tap")?.rules?.[0];
  const fits = (country: string) => keeps("=", usualIn(country, "cold_water_tap").thread, wanted?.value as string);
  expect(["IE", "DE", "US", "JP"].map(fits)).toEqual(["yes", "yes", "no", "unknown"]);
});

test("whatever we sell for the mains of a market fits there, and comes with instructions to be read there", () => {
  for (const { handle, specs, markets } of PRODUCTS)
    for (const market of markets) expect([handle, market, verdictOf(specs, market).open]).toEqual([handle, market, []]);
});
