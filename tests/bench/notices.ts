/**
 * How early and how rightly we tell that a date will be missed: `node --import tsx tests/bench/notices.ts [--seed N]`.
 * Parcels live hour by hour with their scans (some missing, some late); the rule looks at them every hour, as the job does.
 */
import { parseArgs } from "node:util";
import { type RiskFacts, riskOf } from "../../lib/delivery/rules/risk.ts";
import { type LaneSample, measureLane } from "../../lib/shipping/rules/lanes.ts";

const PARCELS = 2_000;
const ROAD = { base: 2, tail: 0.3, lost: 0.02 };

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Working days on the road; a lost parcel is found weeks later or never. */
function roadDays(draw: () => number): number {
  let days = ROAD.base;
  while (draw() < ROAD.tail) days++;
  return draw() < ROAD.lost ? days + 8 + Math.floor(draw() * 10) : days;
}

type Life = {
  readonly dispatchDay: number;
  readonly arrivesDay: number;
  readonly arrivesHour: number;
  readonly vanScan: boolean;
  readonly failedOn: number | null;
  readonly missing: boolean;
};

function lifeOf(draw: () => number): Life {
  const late = draw();
  const dispatchDay = late < 0.9 ? 0 : late < 0.96 ? 1 : 3;
  const failed = draw() < 0.04;
  const days = roadDays(draw);
  return {
    dispatchDay,
    arrivesDay: dispatchDay + days + (failed ? 1 : 0),
    arrivesHour: 9 + Math.floor(draw() * 10),
    vanScan: draw() < 0.97,
    failedOn: failed ? dispatchDay + days : null,
    missing: draw() < 0.005,
  };
}

/** What the shop knows of it at an hour of a day. */
function factsAt(life: Life, { day, hour, due, road }: { day: number; hour: number; due: number; road: RiskFacts["road"] }): RiskFacts {
  const sent = day > life.dispatchDay || (day === life.dispatchDay && hour >= 17);
  const gone = day - life.dispatchDay;
  const onVan = life.vanScan && day === life.arrivesDay && hour >= 8;
  const failed = life.failedOn === day && hour >= 15;
  const lastScan = Math.min(gone, Math.max(0, life.arrivesDay - life.dispatchDay - 1));
  return {
    road,
    isCollected: false,
    isAgreed: false,
    left: due - day,
    minute: hour * 60,
    unsent: sent ? [] : [{ untilDispatch: hour < 17 ? 0 : 1, isMissing: life.missing }],
    parcels: sent
      ? [
          {
            state: failed ? "attempt_failed" : onVan ? "out_for_delivery" : "in_transit",
            reason: null,
            sinceLabel: gone,
            gone,
            sinceScan: gone - lastScan,
          },
        ]
      : [],
  };
}

/** Figures of one seed. */
export function report(seed: number, count = PARCELS): { late: number; before: number; false: number; onTime: number } {
  const draw = random(seed);
  const history: LaneSample[] = Array.from({ length: 200 }, () => ({ handlingDays: 0, transitDays: roadDays(draw) }));
  const measured = measureLane(history);
  if (!measured) throw new Error("no lane");
  const due = measured.handlingDays + measured.maxDays;
  const told = Array.from({ length: count }, () => {
    const life = lifeOf(draw);
    const isLate = life.arrivesDay > due;
    return { isLate, noticed: isNoticed(life, { due, road: measured }) };
  });
  const late = told.filter(({ isLate }) => isLate);
  const onTime = told.filter(({ isLate }) => !isLate);
  return {
    late: late.length,
    before: late.filter(({ noticed }) => noticed).length,
    onTime: onTime.length,
    false: onTime.filter(({ noticed }) => noticed).length,
  };
}

/** Whether the rule spoke up in any hour before it arrived and before the promised day was over. */
function isNoticed(life: Life, { due, road }: { due: number; road: RiskFacts["road"] }): boolean {
  for (let day = 0; day <= due; day++)
    for (let hour = 7; hour <= 23; hour++) {
      if (day > life.arrivesDay || (day === life.arrivesDay && hour >= life.arrivesHour)) return false;
      if (riskOf(factsAt(life, { day, hour, due, road }))) return true;
    }
  return false;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values } = parseArgs({ options: { seed: { type: "string", default: "20261122" } } });
  for (const seed of [0, 1, 2].map((step) => Number(values.seed) + step)) {
    const { late, before, onTime, ...more } = report(seed);
    console.log(
      `seed ${seed}: ${late} of ${PARCELS} late, told before the day was over ${before} (${((100 * before) / late).toFixed(1)} %); ` +
        `${onTime} on time, told wrongly ${more.false} (${((100 * more.false) / onTime).toFixed(1)} %)`,
    );
  }
}
