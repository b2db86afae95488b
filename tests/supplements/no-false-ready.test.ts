import fc from "fast-check";
import { expect, test } from "vitest";
import { isRequired, type Readiness, type Situation } from "@/lib/supplements/model.ts";
import { judge } from "@/lib/supplements/rules/judge.ts";
import { dice, randomSituation } from "./shops.ts";
import { isReady } from "./solver.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const readyIn = ({ lots }: Readiness): string[] => lots.filter(({ verdict }) => verdict === "ready").map(({ key }) => key);

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const die = dice(seed);
  const rest = [...list];
  return list.map(() => rest.splice(die.upTo(rest.length - 1), 1)[0] as T);
}

test("of 10,000 random shops, carts and homes none is said to be ready that is not, in whichever world", () => {
  const told = { ready: 0, unknown: 0, missing: 0 };
  fc.assert(
    fc.property(seeds, (seed) => {
      const situation = randomSituation(seed);
      const judged = judge(situation);
      const ready = readyIn(judged);
      const sure = isReady(situation, ready, { anyWorld: false });
      fc.pre(sure !== null);
      told[judged.verdict] += 1;
      expect(sure, `ready ${ready.join()}`).toBe(true);
      if (judged.verdict === "missing") {
        const all = situation.lots.map(({ key }) => key);
        expect(isReady(situation, all, { anyWorld: true }), "missing").toBe(false);
      }
    }),
    { numRuns: 10_000 },
  );
  for (const count of Object.values(told)) expect(count).toBeGreaterThan(300);
});

test("where nothing is at home, what could be said to be ready for certain is", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const situation: Situation = { ...randomSituation(seed), owned: [] };
      const all = situation.lots.map(({ key }) => key);
      expect(judge(situation).verdict === "ready").toBe(isReady(situation, all, { anyWorld: false }));
    }),
    { numRuns: 3_000 },
  );
});

test("neither the order of lines nor that of things at home changes what is said of the whole", () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, order) => {
      const situation = randomSituation(seed);
      const other = judge({
        ...situation,
        lots: shuffled(situation.lots, order),
        owned: shuffled(situation.owned, order),
        declared: shuffled(situation.declared, order),
      });
      const one = judge(situation);
      expect([other.verdict, other.waved]).toEqual([one.verdict, one.waved]);
      const same = judge({ ...situation, owned: shuffled(situation.owned, order), declared: shuffled(situation.declared, order) });
      expect(same).toEqual(one);
    }),
    { numRuns: 2_000 },
  );
});

test("what may answer never fills a place, and what fills one is there", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const slot of judge(randomSituation(seed)).lots.flatMap(({ slots }) => slots)) {
        const yes = slot.considered.filter(({ answers }) => answers === "yes").map(({ key }) => key);
        for (const { key } of slot.filledBy) expect(yes).toContain(key);
        if (slot.state === "filled") expect(slot.short).toBe(0);
        if (slot.state === "missing" || slot.state === "unknown") expect(slot.short).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("one more of what fits, at home already, is nothing more to be bought", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const situation = randomSituation(seed);
      const lacking = judge(situation).lots.flatMap(({ slots }) =>
        slots.filter(({ state, kind }) => state === "missing" && isRequired(kind)),
      );
      const [slot] = lacking;
      if (!slot) return;
      const need = [...situation.variants.values()].flatMap(({ needs }) => needs).find(({ id }) => id === slot.needId);
      if (!need?.capability) return;
      const said = { capability: need.capability, quantity: 1, attributes: {} };
      const had = { key: "had", variantId: null, productId: null, quantity: 999, provisions: [said], confirms: [need.id] };
      const after = judge({ ...situation, declared: [...situation.declared, had] });
      for (const each of after.lots.flatMap(({ slots }) => slots)) if (each.needId === need.id) expect(each.short).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});
