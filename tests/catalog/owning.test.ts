import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costTexts, ownershipFigures, tariffSource, yearlyCost } from "@/lib/catalog/copy/owning.ts";
import type { Ownership } from "@/lib/catalog/model.ts";
import { careMarks } from "@/lib/catalog/rules/care.ts";
import { energyClassOf } from "@/lib/catalog/rules/energy.ts";
import { hang } from "@/lib/catalog/rules/gallery.ts";
import { numberedMarks, partStyles } from "@/lib/catalog/rules/parts.ts";
import { runningCost } from "@/lib/catalog/rules/running-cost.ts";
import { TARIFFS, tariffOn } from "@/lib/catalog/rules/tariffs.ts";
import { money } from "@/lib/kernel/money.ts";
import { MARKETS } from "@/store.config.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const tariff = { from: "2026-01-01", hundredths: 3_699, source: "a test" } as const;
const words = (en: string) => ({ en, de: en });
const kettle: Ownership = {
  energy: { kwhPerYear: 36, basis: words("two fillings a day") },
  supplies: [{ name: words("Descaler"), perYear: 1.5, each: { eur: 590, gbp: 490 } }],
};

describe("what a thing costs a year", () => {
  test("current and supplies, each line rounded once, and their sum", () => {
    const cost = runningCost(kettle, { tariff, currency: "EUR" });
    expect(cost?.lines.map((line) => line.cost.amount)).toEqual([1_332, 885]);
    expect(cost?.total).toEqual(money(2_217, "EUR"));
  });

  test("half a sum is none: a supply without a price here, or current without a tariff", () => {
    expect(runningCost(kettle, { tariff, currency: "USD" })).toBeNull();
    expect(runningCost(kettle, { tariff: null, currency: "EUR" })).toBeNull();
    expect(runningCost({}, { tariff, currency: "EUR" })).toBeNull();
  });

  test("the sum is that of its lines, whatever is used", () => {
    const supply = fc.record({
      name: fc.constant(words("x")),
      perYear: fc.integer({ min: 1, max: 5_000 }),
      eur: fc.integer({ min: 1, max: 99_999 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900_000 }), fc.array(supply, { maxLength: 6 }), (kwh, supplies) => {
        const cost = runningCost(
          {
            energy: { kwhPerYear: kwh / 100, basis: words("x") },
            supplies: supplies.map(({ eur, perYear, name }) => ({ name, perYear: perYear / 100, each: { eur } })),
          },
          { tariff, currency: "EUR" },
        );
        expect(cost?.total.amount).toBe(cost?.lines.reduce((sum, line) => sum + line.cost.amount, 0));
      }),
    );
  });

  test("every market has a tariff in force, and the newest counts", () => {
    for (const market of MARKETS) expect(tariffOn(TARIFFS[market], "2026-11-22"), market).not.toBeNull();
    const older = { ...tariff, from: "2025-01-01", hundredths: 1 } as const;
    expect(tariffOn([older, tariff], "2026-06-01")).toBe(tariff);
    expect(tariffOn([older, tariff], "2025-06-01")).toBe(older);
    expect(tariffOn([older, tariff], "2024-12-31")).toBeNull();
  });

  test("the sum is shown in the reader's words, and the source of its price named", () => {
    const cost = yearlyCost(kettle, "de-DE", NOW);
    expect(cost && costTexts(cost, "de-DE").map(({ label }) => label)).toEqual(["Strom", "Descaler", "Im Jahr etwa"]);
    expect(cost && tariffSource(cost, "de-DE")).toMatch(/0,3943.*€.*Eurostat/);
  });
});

describe("who answers for it", () => {
  const figureOf = (ownership: Ownership) => ownershipFigures(ownership, "en-IE", NOW).map(({ figure, hint }) => [figure, hint]);

  test("the shop's guarantee unless the maker's is longer", () => {
    expect(figureOf({})).toEqual([["2 years", expect.stringMatching(/^From us/)]]);
    expect(figureOf({ guaranteeMonths: 120 })[0]).toEqual(["10 years", expect.stringMatching(/^Longer than our usual 2 years/)]);
    expect(figureOf({ guaranteeMonths: 30 })[0]?.[0]).toBe("30 months");
    expect(figureOf({ guaranteeMonths: 12 })[0]?.[0]).toBe("2 years");
  });

  test("parts are promised to a year, counted from now at the earliest", () => {
    expect(figureOf({ partsYears: 12 })[1]?.[0]).toBe("2038");
  });
});

describe("care signs come from the facts", () => {
  test("in the order of labels, and only what is stated", () => {
    expect(careMarks({ washAt: 30, dryer: false, ironing: true })).toEqual([
      { sign: "wash", allowed: true, degrees: 30 },
      { sign: "dryer", allowed: false },
      { sign: "iron", allowed: true },
    ]);
    expect(careMarks({})).toEqual([]);
  });

  test("no degrees are a tub for the hand; a sole has up to three dots", () => {
    expect(careMarks({ washAt: 0 })).toEqual([{ sign: "wash", allowed: true, hand: true }]);
    expect(careMarks({ ironAt: 150, ironing: false })).toEqual([{ sign: "iron", allowed: true, dots: 2 }]);
    expect(careMarks({ washable: false })).toEqual([{ sign: "wash", allowed: false }]);
    expect([110, 150, 200].map((ironAt) => careMarks({ ironAt, ironing: true })[0]?.dots)).toEqual([1, 2, 3]);
    expect(careMarks({ washable: false })).toEqual([{ sign: "wash", allowed: false }]);
  });
});

test("an arrow is drawn for the seven classes only", () => {
  expect([words("A"), words("G"), words("A+"), words("none"), undefined].map(energyClassOf)).toEqual(["A", "G", null, null, null]);
});

describe("the gallery", () => {
  const picture = (shot: "front" | "side", colour: string | null) => ({ src: `${shot}-${colour}`, shot, colour });
  const brick = picture("front", "brick");
  const pine = picture("front", "pine");
  const side = picture("side", "brick");

  test("each variant sees its own colour, and the first where only that was drawn", () => {
    expect(hang([brick, pine, side], ["pine", "brick"])).toEqual([
      {
        shot: "front",
        hung: [
          { picture: brick, places: [2] },
          { picture: pine, places: [1] },
        ],
      },
      { shot: "side", hung: [{ picture: side, places: [1, 2] }] },
    ]);
  });

  test("colours that are not sold hang nowhere", () => {
    expect(hang([brick, pine], ["pine"])).toEqual([{ shot: "front", hung: [{ picture: pine, places: [1] }] }]);
  });
});

test("parts are marked with the numbers of their list", () => {
  const marks = [
    { part: "body", x: 0.5, y: 0.5 },
    { part: "lid", x: 0.5, y: 0.2 },
  ];
  expect(numberedMarks(marks, [{ key: "lid" }, { key: "hinge" }])).toEqual([{ number: 1, x: 0.5, y: 0.2 }]);
  expect(partStyles(2)).not.toMatch(/[<\n]/);
  expect(partStyles(2)).toContain('[data-part="2"]:checked) [data-mark="2"]');
});
