/**
 * How well the learned delivery window fits: `node --import tsx tests/bench/lanes.ts [--seed N]`.
 * Seeded lanes with drift, weekends and peaks. A parcel's window is what was known when it was ordered; a sample counts
 * only from its arrival on. Parameters were set on other seeds than those printed here.
 */
import { parseArgs } from "node:util";
import { addDays, addWorkingDays, type LocalDate, onOrAfterWorkingDay } from "../../lib/kernel/days.ts";
import { ENOUGH, type LaneSample, measureLane } from "../../lib/shipping/rules/lanes.ts";

const WEEK = { restDays: [6, 7], holidays: new Set<LocalDate>() };
const KEPT = 200;
const DAYS = 420;
const LANES = 60;

export type Told = {
  readonly at: number;
  readonly covered: boolean;
  readonly early: boolean;
  readonly learned: boolean;
  readonly afterStep: number | null;
};

/** mulberry32: the same seed, the same lanes. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type LaneLife = {
  readonly perDay: number;
  readonly base: number;
  readonly tail: number;
  readonly late: number;
  readonly stepOn: number;
  readonly step: number;
  readonly drift: number;
  readonly table: { readonly minDays: number; readonly maxDays: number };
};

function laneOf(draw: () => number): LaneLife {
  const base = 1 + Math.floor(draw() * 5);
  return {
    perDay: 0.5 + draw() * 6,
    base,
    tail: 0.15 + draw() * 0.35,
    late: 0.01 + draw() * 0.04,
    stepOn: 180 + Math.floor(draw() * 120),
    step: draw() < 0.5 ? (draw() < 0.5 ? 1 : 2) : 0,
    drift: draw() < 0.3 ? 1 : 0,
    table: { minDays: base, maxDays: base + (draw() < 0.5 ? 1 : 3) },
  };
}

/** Working days on the road: a base, a geometric tail, now and then something lost for a while, a peak before Christmas. */
function transitOf(lane: LaneLife, day: number, draw: () => number): number {
  const peak = day % 365 > 320 && day % 365 < 355;
  let days = lane.base + (day >= lane.stepOn ? lane.step : 0) + (draw() < (lane.drift * day) / DAYS ? 1 : 0);
  while (draw() < lane.tail + (peak ? 0.2 : 0)) days++;
  return draw() < lane.late ? days + 3 + Math.floor(draw() * 6) : days;
}

const handlingOf = (draw: () => number): number => (draw() < 0.85 ? 0 : draw() < 0.8 ? 1 : 2);

/** Every parcel of one lane, in the order of ordering. */
export function liveLane(draw: () => number): Told[] {
  const lane = laneOf(draw);
  const start: LocalDate = "2026-01-05";
  const known: { readonly on: number; readonly sample: LaneSample }[] = [];
  const told: Told[] = [];
  for (let day = 0; day < DAYS; day++) {
    const today = addDays(start, day);
    for (let count = poisson(lane.perDay, draw); count > 0; count--) {
      const samples = known
        .filter(({ on }) => on < day)
        .map(({ sample }) => sample)
        .slice(-KEPT)
        .reverse();
      const measured = measureLane(samples);
      const promised = measured ?? { handlingDays: 0, ...lane.table };
      const sample = { handlingDays: handlingOf(draw), transitDays: transitOf(lane, day, draw) };
      const took = sample.handlingDays + sample.transitDays;
      const arrives = addWorkingDays(onOrAfterWorkingDay(today, WEEK), took, WEEK);
      const [from, to] = [promised.handlingDays + promised.minDays, promised.handlingDays + promised.maxDays];
      told.push({
        at: told.length,
        covered: took >= from && took <= to,
        early: took < from,
        learned: measured !== null,
        afterStep: lane.step && day >= lane.stepOn ? day - lane.stepOn : null,
      });
      known.push({ on: Math.round((Date.parse(arrives) - Date.parse(start)) / 86_400_000), sample });
      known.sort((a, b) => a.on - b.on);
    }
  }
  return told;
}

function poisson(mean: number, draw: () => number): number {
  let product = draw();
  let count = 0;
  for (const limit = Math.exp(-mean); product > limit; count++) product *= draw();
  return count;
}

const share = (of: readonly Told[], which: (told: Told) => boolean): string =>
  of.length ? `${((100 * of.filter(which).length) / of.length).toFixed(1)} %` : "none";

/** The figures of one seed. */
export function report(seed: number, count = LANES): Record<string, string> {
  const draw = random(seed);
  const lanes = Array.from({ length: count }, () => liveLane(draw));
  const all = lanes.flat();
  const learned = all.filter((told) => told.learned);
  const steady = learned.filter(({ afterStep }) => afterStep === null);
  const after = (from: number, to: number) => learned.filter(({ afterStep }) => afterStep !== null && afterStep >= from && afterStep < to);
  const perLane = lanes.map((told) => told.filter((each) => each.learned)).filter((told) => told.length > 50);
  const within = perLane.filter((told) => told.filter(({ covered }) => covered).length / told.length >= 0.85).length;
  return {
    parcels: String(all.length),
    "window holds, learned": share(learned, ({ covered }) => covered),
    "window holds, lane unchanged": share(steady, ({ covered }) => covered),
    "window holds, carrier's table (under 30)": share(
      all.filter((told) => !told.learned),
      ({ covered }) => covered,
    ),
    "earlier than the window": share(learned, ({ early }) => early),
    "lanes at 85 % or more": `${within} of ${perLane.length}`,
    "first 10 days after a lane slows": share(after(0, 10), ({ covered }) => covered),
    "days 10 to 20": share(after(10, 20), ({ covered }) => covered),
    "days 20 to 40": share(after(20, 40), ({ covered }) => covered),
    later: share(after(40, 999), ({ covered }) => covered),
    "parcels before the first learned window": String(ENOUGH),
  };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values } = parseArgs({ options: { seed: { type: "string", default: "20261122" } } });
  for (const seed of [0, 1, 2].map((step) => Number(values.seed) + step)) {
    console.log(`seed ${seed}, ${LANES} lanes never seen before`);
    for (const [name, figure] of Object.entries(report(seed))) console.log(`  ${name.padEnd(44)} ${figure}`);
  }
}
