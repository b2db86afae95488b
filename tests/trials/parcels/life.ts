/** What really happens to a parcel, in plain words: nothing here knows a carrier's codes or the shop's states. */
export type Happening = {
  readonly what: "collected" | "sorted" | "customs" | "loaded" | "nobody" | "point" | "held" | "handed" | "turned" | "home" | "riddle";
  /** Milliseconds; no two of one parcel are at one time. */
  readonly at: number;
  readonly town: string;
  readonly why?: Why;
  readonly how?: How;
  /** The day until which it waits at a point. */
  readonly until?: string;
};
export const WHYS = ["damaged", "refused", "incorrect_address", "weather", "customs_documents"] as const;
export type Why = (typeof WHYS)[number];
export const HOWS = ["signature", "neighbour", "safe_place"] as const;
export type How = (typeof HOWS)[number];

const HOUR = 3_600_000;
const TOWNS = ["Leipzig", "Dublin", "Berlin", "Lyon", "Leeds"] as const;

type Random = () => number;
const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
const times = (random: Random, most: number): number => Math.floor(random() * (most + 1));

type Step = Omit<Happening, "at" | "town">;
const step = (what: Happening["what"], more: Omit<Step, "what"> = {}): Step => ({ what, ...more });

function ending(random: Random): Step[] {
  const handed = step("handed", { how: pick(random, HOWS) });
  const point = step("point", { until: "2026-12-24" });
  return pick(random, [
    [step("loaded"), handed],
    [step("loaded"), handed],
    [point, handed],
    [point, step("turned"), step("home")],
    [step("turned"), step("home")],
    [step("turned")],
    [step("loaded")],
    [point],
    [],
  ]);
}

/** One parcel's life from its collection on; now and then nobody ever collects it. Riddles are scans no one can read. */
export function liveOnce(random: Random, startAt: number): Happening[] {
  if (random() < 0.04) return [];
  const way = [
    step("collected"),
    ...Array.from({ length: times(random, 3) }, () => step(pick(random, ["sorted", "sorted", "customs"] as const))),
    ...Array.from({ length: times(random, 2) }, () => [step("loaded"), step("nobody")]).flat(),
    ...(random() < 0.25 ? [step("held", { why: pick(random, WHYS) })] : []),
    ...ending(random),
  ];
  const isHanded = way.some(({ what }) => what === "handed");
  const tired = isHanded ? Array.from({ length: times(random, 2) }, () => step(pick(random, ["sorted", "nobody"] as const))) : [];
  const riddles = way.flatMap((each) => (random() < 0.08 ? [step("riddle"), each] : [each]));
  let at = startAt;
  return [...riddles, ...tired].map((each) => {
    at += Math.ceil((0.5 + random() * 20) * HOUR);
    return { ...each, at: Math.floor(at / 1_000) * 1_000, town: pick(random, TOWNS) };
  });
}
