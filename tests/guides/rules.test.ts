import { describe, expect, test } from "vitest";
import { contentsOf, itemKey } from "../../lib/guides/rules/contents.ts";
import { readPart } from "../../lib/guides/rules/desk/parts.ts";
import { rated } from "../../lib/guides/rules/figures.ts";
import { judgeGuide } from "../../lib/guides/rules/judge.ts";
import { fits, resolveGuides, type Scope } from "../../lib/guides/rules/resolve.ts";
import { changedSteps, stepsFor } from "../../lib/guides/rules/steps.ts";
import { chanceOf, provedWorse } from "../../lib/guides/rules/worse.ts";
import { guideDocument } from "../../lib/guides/schema/document.ts";
import { written } from "./written.ts";

/** Numbers between 0 and 1 that are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("which guide a thing gets", () => {
  const random = seeded(7);
  const whole = (below: number) => Math.floor(random() * below);
  const anyScope = (index: number): Scope => {
    const boxFrom = 1 + whole(4);
    return {
      id: `gui_${index}`,
      purpose: random() < 0.5 ? "setup" : "care",
      variantId: random() < 0.5 ? null : `var_${whole(3)}`,
      boxFrom,
      boxTo: random() < 0.5 ? null : boxFrom + whole(3),
    };
  };

  test("always one a purpose that fits, none more specific that fits too, whatever the order they come in", () => {
    for (let run = 0; run < 2_000; run++) {
      const scopes = Array.from({ length: whole(8) }, (_, index) => anyScope(index));
      const thing = { variantId: `var_${whole(3)}`, boxRevision: 1 + whole(5) };
      const chosen = resolveGuides(scopes, thing);
      const able = scopes.filter((scope) => fits(scope, thing));
      expect(new Set(chosen.map(({ purpose }) => purpose))).toEqual(new Set(able.map(({ purpose }) => purpose)));
      expect(new Set(chosen.map(({ purpose }) => purpose)).size).toBe(chosen.length);
      for (const one of chosen) {
        expect(fits(one, thing)).toBe(true);
        const rivals = able.filter(({ purpose, id }) => purpose === one.purpose && id !== one.id);
        if (rivals.some(({ variantId }) => variantId !== null)) expect(one.variantId).not.toBeNull();
        const equals = rivals.filter(({ variantId }) => (variantId === null) === (one.variantId === null));
        for (const rival of equals) expect(rival.boxFrom).toBeLessThanOrEqual(one.boxFrom);
      }
      expect(new Set(resolveGuides([...scopes].reverse(), thing))).toEqual(new Set(chosen));
    }
  });
});

describe("what is in the box", () => {
  const thing = {
    box: [
      { name: { en: "Hex key, 5 mm", de: "Sechskantschlüssel, 5 mm" }, quantity: 1 },
      { name: { en: "Screws", de: "Schrauben" }, quantity: 4 },
    ],
    parts: [
      { key: "key", name: { en: "Hex key, 5 mm", de: "Sechskantschlüssel, 5 mm" }, sku: "P-KEY" },
      { key: "screw-set", name: { en: "Screw set", de: "Schraubensatz" }, sku: "P-SCREWS" },
    ],
    specs: {},
    definitions: [],
  };

  test("is the product's own list, each item with the part that is sent for it", () => {
    const guide = guideDocument.parse(written(undefined, { contents: [{ item: "screws", part: "screw-set" }] }));
    expect(contentsOf(guide, thing).map(({ item, quantity, sku }) => [item, quantity, sku])).toEqual([
      [itemKey({ en: "Hex key, 5 mm", de: "" }), 1, "P-KEY"],
      ["screws", 4, "P-SCREWS"],
    ]);
    expect(judgeGuide(guide, thing)).toEqual([]);
  });

  test("is not said twice, and names nothing that is not there", () => {
    const name = { en: "Screws", de: "Schrauben" };
    const guide = guideDocument.parse(
      written(undefined, {
        contents: [{ item: "screws", name, quantity: 4, part: "nail" }, { item: "bag" }],
        result: { en: "Holds {load}", de: "Trägt {load}" },
      }),
    );
    expect(judgeGuide(guide, thing)).toEqual([
      { path: "contents.0.name", code: "said_in_box" },
      { path: "contents.0.part", code: "no_such_part" },
      { path: "contents.1.name", code: "item_unknown" },
      { path: "result.en", code: "fact_unknown" },
      { path: "result.de", code: "fact_unknown" },
    ]);
  });
});

describe("steps", () => {
  const guide = guideDocument.parse(written(["open", "drill", "hang"]));

  test("that do not fit what was told are left out; what nobody told leaves all", () => {
    const [open, drill] = guide.steps;
    const steps = [open, { ...drill, when: { fact: "wall" as const, is: ["concrete"] } }];
    expect(stepsFor(steps as typeof guide.steps, {})).toHaveLength(2);
    expect(stepsFor(steps as typeof guide.steps, { wall: "concrete" })).toHaveLength(2);
    expect(stepsFor(steps as typeof guide.steps, { wall: "brick" })).toHaveLength(1);
  });

  test("that read otherwise or are gone have changed; moved or kept ones have not, in whatever order their fields come", () => {
    const [open, drill, hang] = guide.steps;
    if (!open || !drill || !hang) throw new Error("no steps");
    const turned = Object.fromEntries(Object.entries(open).reverse()) as typeof open;
    const after = { steps: [hang, turned, { ...drill, expected: { en: "Deep enough", de: "Tief genug" } }] };
    expect(changedSteps(guide, after)).toEqual(["drill"]);
    expect(changedSteps(guide, { steps: [open] })).toEqual(["drill", "hang"]);
  });
});

describe("stuck rates", () => {
  test("come with limits that hold for few and for none", () => {
    expect(rated({ of: 0, stuck: 0 })).toMatchObject({ low: 0, high: 1 });
    const { low, high } = rated({ of: 50, stuck: 5 });
    expect([low, high].map((each) => Math.round(each * 1_000))).toEqual([43, 214]);
    expect(rated({ of: 12, stuck: 0 })).toMatchObject({ low: 0 });
  });

  test("are compared exactly", () => {
    expect(chanceOf({ of: 8, stuck: 7 }, { of: 8, stuck: 1 })).toBeCloseTo(0.005051, 5);
    expect(chanceOf({ of: 10, stuck: 0 }, { of: 10, stuck: 0 })).toBeCloseTo(1, 9);
  });

  const RUNS = 600;
  const trial = (random: () => number, rates: { before: number; now: number; sessions: number }) => {
    const happened = (rate: number, of: number) => Array.from({ length: of }, () => random() < rate);
    const before = { of: 250, stuck: happened(rates.before, 250).filter(Boolean).length };
    return provedWorse(happened(rates.now, rates.sessions), before);
  };

  test.each([0.03, 0.08, 0.2, 0.5])("of %f before and after flag no more than 5 in 100 revisions, however often one looks", (rate) => {
    const random = seeded(11 + rate * 100);
    const flagged = Array.from({ length: RUNS }, () => trial(random, { before: rate, now: rate, sessions: 1_700 })).filter(Boolean).length;
    expect(flagged / RUNS).toBeLessThanOrEqual(0.05);
  });

  test("that rise from 8 to 20 in 100 are flagged within 200 sessions", () => {
    const random = seeded(5);
    const flagged = Array.from({ length: RUNS }, () => trial(random, { before: 0.08, now: 0.2, sessions: 200 })).filter(Boolean).length;
    expect(flagged / RUNS).toBeGreaterThan(0.9);
  });
});

test("a mark's place is typed in per cent and kept as a fraction", () => {
  const choices = [{ src: "/pictures/desk-chair/guide-screws", width: 800, height: 800, formats: ["webp" as const] }];
  const typed = { "picture.src": choices[0]?.src, "picture.marks.0.mark": "1", "picture.marks.0.x": "31.5", "picture.marks.0.y": "100" };
  const { value } = readPart("step", typed, { key: "screws", choices });
  expect(value).toMatchObject({ picture: { width: 800, marks: [{ mark: "1", x: 0.315, y: 1 }] } });
});

test("for which homes a step is: only the answers of the fact it hangs on are its own", () => {
  const whenOf = (fields: Record<string, string>) => readPart("step", fields, { key: "screws", choices: [] }).value.when;
  expect(whenOf({ "when.fact": "water", "when.is.water.hard": "on", "when.is.water.medium": "on" })).toEqual({
    fact: "water",
    is: ["medium", "hard"],
  });
  expect(whenOf({ "when.fact": "water", "when.is.floor.hard": "on" }), "refused by the schema").toEqual({
    fact: "water",
    is: ["floor.hard"],
  });
  expect(whenOf({ "when.is.wall.brick": "on" }), "refused too").toEqual({ fact: "", is: ["wall.brick"] });
  expect(whenOf({})).toBeUndefined();
});
