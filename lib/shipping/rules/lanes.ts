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

/** The first day by which at least this share has happened. */
function quantile(histogram: Histogram, share: number): number {
  let sum = 0;
  for (const [days, weight] of histogram.entries()) {
    sum += weight;
    if (sum >= share - 1e-9) return days;
  }
  return LONGEST;
}
