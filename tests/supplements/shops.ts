import type {
  Attribute,
  Capability,
  Declared,
  Fitment,
  KnownVariant,
  Lot,
  Need,
  Provision,
  Rule,
  Situation,
} from "@/lib/supplements/model.ts";

/** A random shop, cart and home out of one seed: small enough that every possibility can be tried out. */
export type Dice = {
  readonly upTo: (most: number) => number;
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
};

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  return {
    upTo,
    chance: (percent) => next() * 100 < percent,
    pick: (list) => list[Math.min(list.length - 1, Math.floor(next() * list.length))] as (typeof list)[number],
  };
}

const CAPABILITIES: readonly (Pick<Capability, "kind" | "shared"> & { key: string })[] = [
  { key: "bulb", kind: "thing", shared: false },
  { key: "cell", kind: "thing", shared: false },
  { key: "input", kind: "place", shared: false },
  { key: "wifi", kind: "service", shared: true },
  { key: "mains", kind: "mains", shared: true },
  { key: "leaflet", kind: "document", shared: true },
];

const COLOURS = ["red", "blue", "green"] as const;

function attributes(die: Dice): Record<string, Attribute> {
  return {
    ...(die.chance(75) && { watts: die.chance(20) ? { from: die.upTo(2), to: 2 + die.upTo(2) } : die.upTo(4) }),
    ...(die.chance(75) && { colour: die.chance(25) ? [die.pick(COLOURS), die.pick(COLOURS)] : die.pick(COLOURS) }),
  };
}

function rules(die: Dice): Rule<Attribute | undefined>[] {
  return [
    ...(die.chance(45)
      ? [{ attribute: "watts", op: die.pick(["<=", ">=", "="] as const), value: die.chance(8) ? undefined : die.upTo(4) }]
      : []),
    ...(die.chance(35) ? [{ attribute: "colour", op: "in" as const, value: [die.pick(COLOURS), die.pick(COLOURS)] }] : []),
  ];
}

function need(die: Dice, id: string): Need {
  const named = die.chance(15);
  return {
    id,
    kind: die.chance(85) ? die.pick(["required_to_use", "required_for_install", "required_by_law_or_safety"] as const) : "accessory",
    capability: named ? null : die.pick(["bulb", "bulb", "cell", "cell", "input", "wifi", "mains", "leaflet"]),
    toProductId: named ? `p${die.upTo(4)}` : null,
    toVariantId: named && die.chance(30) ? `v${die.upTo(4)}` : null,
    quantity: 1 + (die.chance(25) ? die.upTo(1) : 0),
    inBox: die.chance(20) ? 1 : 0,
    inBoxSince: 1 + (die.chance(30) ? 1 : 0),
    inBoxUntil: die.chance(10) ? 2 : null,
    rules: rules(die),
    onlyWhen: die.chance(15) ? [{ of: "home", key: "wall", op: "in", value: [die.pick(["brick", "timber"])] }] : [],
  };
}

const provision = (die: Dice): Provision => ({
  capability: die.pick(CAPABILITIES).key,
  quantity: 1 + (die.chance(25) ? die.upTo(1) : 0),
  attributes: attributes(die),
});

const list = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index));

function variant(die: Dice, index: number): KnownVariant {
  return {
    variantId: `v${index}`,
    productId: `p${index}`,
    options: {},
    needs: list(die.upTo(3), (n) => need(die, `n${index}-${n}`)),
    provisions: list(die.upTo(2), () => provision(die)),
  };
}

function fitment(die: Dice): Fitment {
  const verdict = die.pick(["fits", "fits_with", "does_not_fit", "unknown"] as const);
  const [from, to] = [die.upTo(4), die.upTo(4)];
  return {
    productId: `p${from}`,
    variantId: die.chance(30) ? `v${from}` : null,
    toProductId: `p${to}`,
    toVariantId: die.chance(30) ? `v${to}` : null,
    verdict,
    adapterVariantId: verdict === "fits_with" ? `v${die.upTo(4)}` : null,
  };
}

const lot = (die: Dice, key: string): Lot => ({
  key,
  variantId: `v${die.upTo(4)}`,
  quantity: 1 + (die.chance(25) ? 1 : 0),
  boxRevision: 1 + (die.chance(30) ? 1 : 0),
});

function declared(die: Dice, key: string): Declared {
  const which = die.chance(40) ? die.upTo(4) : null;
  return {
    key,
    variantId: which !== null && die.chance(60) ? `v${which}` : null,
    productId: which === null ? null : `p${which}`,
    quantity: 1 + (die.chance(20) ? 1 : 0),
    provisions: which !== null && die.chance(40) ? [] : [provision(die)],
    confirms: die.chance(20) ? [`n${die.upTo(4)}-${die.upTo(2)}`] : [],
  };
}

/** One word a pair, as the table has it. */
function words(die: Dice): Fitment[] {
  const all = list(die.chance(50) ? die.upTo(4) : 0, () => fitment(die));
  const pair = ({ productId, variantId, toProductId, toVariantId }: Fitment) => [productId, variantId, toProductId, toVariantId].join();
  return [...new Map(all.map((each) => [pair(each), each])).values()];
}

export function randomSituation(seed: number): Situation {
  const die = dice(seed);
  const variants = list(5, (index) => variant(die, index));
  return {
    lots: list(1 + die.upTo(2), (index) => lot(die, `l${index}`)),
    owned: list(die.chance(60) ? die.upTo(2) : 0, (index) => lot(die, `o${index}`)),
    declared: list(die.upTo(2), (index) => declared(die, `d${index}`)),
    country: [{ capability: "mains", quantity: 1, attributes: attributes(die) }],
    facts: die.chance(50) ? { wall: die.pick(["brick", "timber"]) } : {},
    waved: new Set(die.chance(15) ? [`n${die.upTo(4)}-${die.upTo(2)}`] : []),
    variants: new Map(variants.map((each) => [each.variantId, each])),
    capabilities: new Map(CAPABILITIES.map(({ key, ...capability }) => [key, capability])),
    fitments: words(die),
  };
}
