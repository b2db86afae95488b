/**
 * Learning what a lane takes from what it took. One arrival is one sample: working days of handling in the warehouse and
 * of transit on the road. Newer samples weigh more, so that a lane that changes is followed; the promise is the day by
 * which nine in ten arrive, counting both together.
 */

/** What one parcel took, in working days. */
export type LaneSample = { readonly handlingDays: number; readonly transitDays: number };

/** What a lane takes as its own parcels showed it. */
type MeasuredLane = {
  readonly samples: number;
  /** The day of dispatch we plan with. */
  readonly handlingDays: number;
  readonly minDays: number;
  readonly maxDays: number;
  /** Shares of parcels by working days on the road; they sum to 1. */
  readonly transit: readonly number[];
};

/** Under so many arrivals the carrier's own table is the better guess (SERVICE: 30). */
export const ENOUGH = 30;
/** So many arrivals later a sample weighs half. */
const HALF_LIFE = 40;
/** What is promised: earliest and latest of what happens, with the rare ends left out. */
const EARLIEST = 0.04;
const LATEST = 0.9;
/** A parcel that took longer than this was not delivered by the lane but found by somebody. */
const LONGEST = 40;

/** Weights by working days; they sum to 1. */
type Histogram = readonly number[];

/** What is learned from a lane's samples, newest first; null while there are too few. */
export function measureLane(samples: readonly LaneSample[]): MeasuredLane | null {
  if (samples.length < ENOUGH) return null;
  const handling = histogramOf(samples.map(({ handlingDays }) => handlingDays));
  const together = histogramOf(samples.map(({ handlingDays, transitDays }) => handlingDays + transitDays));
  const handlingDays = quantile(handling, 0.5);
  const latest = quantile(together, LATEST);
  const earliest = Math.min(quantile(together, EARLIEST), latest);
  return {
    samples: samples.length,
    handlingDays,
    minDays: Math.max(earliest - handlingDays, 0),
    maxDays: Math.max(latest - handlingDays, 0),
    transit: trimmed(histogramOf(samples.map(({ transitDays }) => transitDays))),
  };
}

function histogramOf(days: readonly number[]): Histogram {
  const weights = new Array<number>(LONGEST + 1).fill(0);
  let whole = 0;
  days.forEach((count, age) => {
    const weight = 0.5 ** (age / HALF_LIFE);
    const at = Math.min(Math.max(count, 0), LONGEST);
    weights[at] = (weights[at] ?? 0) + weight;
    whole += weight;
  });
  return weights.map((weight) => weight / whole);
}

/** Rounded for keeping, without the empty end. */
const trimmed = (histogram: Histogram): number[] =>
  histogram.slice(0, histogram.findLastIndex((weight) => weight > 0) + 1).map((weight) => Math.round(weight * 10_000) / 10_000);

/** What is known of the road when only the carrier's table is: nine in ten within it, the rest soon after. */
function tableHistogram({ minDays, maxDays }: Road): Histogram {
  const within = maxDays - minDays + 1;
  const late = [0.06, 0.03, 0.01];
  return [...new Array<number>(minDays).fill(0), ...new Array<number>(within).fill(0.9 / within), ...late];
}

/** A road: its days, and what our own parcels showed, where there were enough. */
export type Road = { readonly minDays: number; readonly maxDays: number; readonly transit: Histogram | null };

const experienceOf = (road: Road): Histogram => (road.transit?.length ? road.transit : tableHistogram(road));

/**
 * The chance, 0 to 1, that a parcel which has been `gone` working days (today included) without arriving is there within
 * `left` more. Past all experience it is nought.
 */
export function chanceToArrive(road: Road, { gone, left }: { readonly gone: number; readonly left: number }): number {
  const histogram = experienceOf(road);
  const open = sumFrom(histogram, gone);
  return open <= 0 ? 0 : (open - sumFrom(histogram, gone + left + 1)) / open;
}

/** Whether parcels were ever seen on this road that were gone for so long and came after all. */
export const isWithinExperience = (road: Road, gone: number): boolean => sumFrom(experienceOf(road), gone) > 0;

/** So many more working days until nine in ten of those still on the road are there. */
export function daysStillToGo(road: Road, gone: number): number {
  for (let left = 0; left < LONGEST; left++) if (chanceToArrive(road, { gone, left }) >= LATEST) return left;
  return 3; // past all experience: we look again in three days
}

const sumFrom = (histogram: Histogram, from: number): number => histogram.slice(Math.max(from, 0)).reduce((sum, weight) => sum + weight, 0);

/** The first day by which at least this share has happened. */
function quantile(histogram: Histogram, share: number): number {
  let sum = 0;
  for (const [days, weight] of histogram.entries()) {
    sum += weight;
    if (sum >= share - 1e-9) return days;
  }
  return LONGEST;
}
