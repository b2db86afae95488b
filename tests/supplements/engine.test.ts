import { expect, test } from "vitest";
import type { Attribute, Fitment, KnownVariant, Need, Provision, Situation } from "@/lib/supplements/model.ts";
import { judge } from "@/lib/supplements/rules/judge.ts";

const need = (id: string, over: Partial<Need> = {}): Need => ({
  id,
  kind: "required_to_use",
  capability: "bulb",
  toProductId: null,
  toVariantId: null,
  quantity: 1,
  inBox: 0,
  inBoxSince: 1,
  inBoxUntil: null,
  rules: [],
  onlyWhen: [],
  ...over,
});

const does = (capability: string, attributes: Record<string, Attribute> = {}, quantity = 1): Provision => ({
  capability,
  attributes,
  quantity,
});

const variant = (key: string, { needs = [], can = [] }: { needs?: readonly Need[]; can?: readonly Provision[] }): KnownVariant => ({
  variantId: `var_${key}`,
  productId: `prd_${key}`,
  options: {},
  needs,
  provisions: can,
});

const AT_MOST_15 = [{ attribute: "watts", op: "<=", value: 15 }] as const;
const lamp = variant("lamp", { needs: [need("bulb", { rules: AT_MOST_15 })] });
const bulb = variant("bulb", { can: [does("bulb", { watts: 7 })] });
const strong = variant("strong", { can: [does("bulb", { watts: 100 })] });
const plain = variant("plain", { can: [does("bulb")] });
const radio = variant("radio", { needs: [need("cells", { capability: "cell", quantity: 4 })] });
const pack = variant("pack", { can: [does("cell", {}, 4)] });
const shelf = variant("shelf", {
  needs: [need("plugs", { capability: "plug", onlyWhen: [{ of: "home", key: "wall", op: "in", value: ["brick", "concrete"] }] })],
});
const speaker = variant("speaker", { needs: [need("wifi", { capability: "wifi" })] });
const ring = variant("ring", {});

function situation(over: Partial<Situation> = {}): Situation {
  const variants = [lamp, bulb, strong, plain, radio, pack, shelf, speaker, ring];
  return {
    lots: [],
    owned: [],
    declared: [],
    country: [],
    facts: {},
    waved: new Set(),
    variants: new Map(variants.map((each) => [each.variantId, each])),
    capabilities: new Map([
      ["bulb", { kind: "thing", shared: false }],
      ["cell", { kind: "thing", shared: false }],
      ["plug", { kind: "thing", shared: false }],
      ["wifi", { kind: "service", shared: true }],
    ]),
    fitments: [],
    ...over,
  };
}

const lot = ({ variantId }: KnownVariant, quantity = 1, key = variantId) => ({ key, variantId, quantity, boxRevision: 1 });
const declared = (key: string, provision: Provision, over: Partial<Situation["declared"][number]> = {}) => ({
  key,
  variantId: null,
  productId: null,
  quantity: 1,
  provisions: [provision],
  confirms: [],
  ...over,
});
const verdicts = (over: Partial<Situation>) => judge(situation(over)).lots.map(({ verdict }) => verdict);
const tried = (verdict: Fitment["verdict"], adapterVariantId: string | null = null): Fitment => ({
  productId: "prd_lamp",
  variantId: null,
  toProductId: "prd_strong",
  toVariantId: null,
  verdict,
  adapterVariantId,
});

test("two lamps and one bulb are not ready: the earlier line is", () => {
  expect(verdicts({ lots: [lot(lamp, 2), lot(bulb)] })).toEqual(["missing", "ready"]);
  expect(verdicts({ lots: [lot(lamp, 1, "one"), lot(lamp, 1, "two"), lot(bulb)] })).toEqual(["ready", "missing", "ready"]);
  expect(verdicts({ lots: [lot(lamp, 2), lot(bulb, 2)] })).toEqual(["ready", "ready"]);
});

test("a bulb that is too strong does not answer, one nobody knows may", () => {
  expect(verdicts({ lots: [lot(lamp), lot(strong)] })).toEqual(["missing", "ready"]);
  expect(verdicts({ lots: [lot(lamp), lot(plain)] })).toEqual(["unknown", "ready"]);
});

test("what somebody has at home is nothing to be bought, and what they said of it counts", () => {
  const had = declared("had", does("bulb"), { confirms: ["bulb"] });
  expect(verdicts({ lots: [lot(lamp)], declared: [had] })).toEqual(["ready"]);
  expect(judge(situation({ lots: [lot(lamp)], declared: [had] })).lots[0]?.slots[0]?.short).toBe(0);
  expect(verdicts({ lots: [lot(lamp)], declared: [declared("had", does("bulb", { watts: 60 }), { confirms: ["bulb"] })] })).toEqual([
    "missing",
  ]);
});

test("the bulb of the lamp at home is in that lamp", () => {
  expect(verdicts({ lots: [lot(lamp, 1, "new")], owned: [lot(lamp, 1, "old"), lot(bulb, 1, "its")] })).toEqual(["missing"]);
  expect(verdicts({ lots: [lot(lamp, 1, "new")], owned: [lot(lamp, 1, "old"), lot(bulb, 2, "its")] })).toEqual(["ready"]);
  const unsure = { lots: [lot(lamp, 1, "new")], owned: [lot(lamp, 1, "old"), lot(plain, 1, "its")], declared: [] };
  expect(
    verdicts({
      ...unsure,
      lots: [lot({ ...lamp, variantId: "var_easy" }, 1, "new")],
      variants: new Map([...situation().variants, ["var_easy", { ...lamp, variantId: "var_easy", needs: [need("any")] }]]),
    }),
  ).toEqual(["unknown"]);
});

test("packs are counted by what is in them", () => {
  expect(verdicts({ lots: [lot(radio), lot(pack)] })).toEqual(["ready", "ready"]);
  expect(verdicts({ lots: [lot(radio, 2), lot(pack)] })).toEqual(["missing", "ready"]);
  expect(judge(situation({ lots: [lot(radio, 2), lot(pack)] })).lots[0]?.slots[0]?.short).toBe(4);
});

test("what hangs on the wall is asked, never assumed", () => {
  const open = judge(situation({ lots: [lot(shelf)] })).lots[0];
  expect([open?.verdict, open?.slots[0]?.asks]).toEqual(["unknown", ["wall"]]);
  expect(verdicts({ lots: [lot(shelf)], facts: { wall: "timber" } })).toEqual(["ready"]);
  expect(verdicts({ lots: [lot(shelf)], facts: { wall: "brick" } })).toEqual(["missing"]);
});

test("how tall somebody is decides a need as the wall does", () => {
  const onlyWhen = [{ of: "home", key: "height", op: "<=", value: 157 }] as const;
  const chair = variant("chair", { needs: [need("footrest", { capability: "footrest", onlyWhen })] });
  const judged = (facts: Record<string, string>) =>
    judge(situation({ lots: [lot(chair)], variants: new Map([["var_chair", chair]]), facts })).lots[0];
  expect(judged({})?.slots[0]).toMatchObject({ state: "unknown", asks: ["height"] });
  expect(["150", "157", "158", "190"].map((height) => judged({ height })?.verdict)).toEqual(["missing", "missing", "ready", "ready"]);
});

test("one Wi-Fi is enough for all", () => {
  expect(verdicts({ lots: [lot(speaker, 5)], declared: [declared("net", does("wifi"))] })).toEqual(["ready"]);
  expect(verdicts({ lots: [lot(speaker)] })).toEqual(["missing"]);
});

test("what is waved off is never plainly ready, and is there again once it is", () => {
  const waved = judge(situation({ lots: [lot(lamp)], waved: new Set(["bulb"]) }));
  expect([waved.verdict, waved.waved, waved.lots[0]?.slots[0]?.state]).toEqual(["ready", true, "waved"]);
  const had = judge(situation({ lots: [lot(lamp), lot(bulb)], waved: new Set(["bulb"]) }));
  expect([had.verdict, had.waved, had.lots[0]?.slots[0]?.state]).toEqual(["ready", false, "filled"]);
});

test("what was tried counts for more than any rule, and an adapter is used up", () => {
  const lots = [lot(lamp), lot(strong)];
  expect(verdicts({ lots, fitments: [tried("fits")] })[0]).toBe("ready");
  expect(verdicts({ lots: [lot(lamp), lot(bulb)], fitments: [{ ...tried("does_not_fit"), toProductId: "prd_bulb" }] })[0]).toBe("missing");
  expect(verdicts({ lots, fitments: [tried("unknown")] })[0]).toBe("unknown");
  const withRing = { fitments: [tried("fits_with", "var_ring")] };
  expect(verdicts({ ...withRing, lots })[0]).toBe("missing");
  expect(verdicts({ ...withRing, lots: [...lots, lot(ring)] })[0]).toBe("ready");
  expect(verdicts({ ...withRing, lots: [lot(lamp, 2), lot(strong, 2), lot(ring)] })[0]).toBe("missing");
});

test("the box of its own revision counts", () => {
  const boxed = variant("boxed", { needs: [need("in", { inBox: 1, inBoxSince: 2 })] });
  const variants = new Map([[boxed.variantId, boxed]]);
  expect(verdicts({ variants, lots: [{ ...lot(boxed), boxRevision: 1 }] })).toEqual(["missing"]);
  expect(verdicts({ variants, lots: [{ ...lot(boxed), boxRevision: 2 }] })).toEqual(["ready"]);
});

test("of a thing that nobody knows nothing is said", () => {
  expect(verdicts({ lots: [{ ...lot(lamp), variantId: "var_gone" }] })).toEqual(["unknown"]);
});

test("fifty lines beside three hundred things at home are judged in a moment", () => {
  const kinds = [lamp, bulb, radio, pack, shelf, speaker, plain, strong];
  const many = (count: number, prefix: string) =>
    Array.from({ length: count }, (_, index) =>
      lot(kinds[index % kinds.length] ?? lamp, 1 + (index % 2), `${prefix}${String(index).padStart(3, "0")}`),
    );
  const home = situation({
    lots: many(50, "l"),
    owned: many(300, "o"),
    declared: Array.from({ length: 20 }, (_, n) => declared(`d${n}`, does("bulb", { watts: n }))),
  });
  const rounds = (count: number) => {
    const from = process.cpuUsage();
    for (let round = 0; round < count; round += 1) judge(home);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1_000 / count;
  };
  rounds(20); // the first are slow
  expect(Math.min(...[1, 2, 3, 4, 5].map(() => rounds(5)))).toBeLessThan(10);
});
