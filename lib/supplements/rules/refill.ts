import { DAY, earlier, later } from "../../kernel/clock.ts";

/**
 * When something that is used up will be empty. One *interval* is how long one of it lasts here. We begin with the maker's
 * figure and shift it, on the scale of its logarithm, by what the household says and does: an answer about what is left
 * counts much, the gap between two orders little, since people order early, late, and when we remind them. Newer
 * counts more than older. What is at home is kept as a stock in intervals, so that who buys early is asked later.
 */

export type RefillEntry =
  /** So many more came; `quantity` in intervals. */
  | { readonly kind: "supplied"; readonly at: Date; readonly quantity: number }
  /** What is left of the one in use: 0 empty … 1 untouched. */
  | { readonly kind: "left"; readonly at: Date; readonly share: number }
  /** More at home than we know of. */
  | { readonly kind: "plenty"; readonly at: Date };

export type RefillPrior = {
  /** How long one lasts as its maker says. */
  readonly days: number;
  readonly startedAt: Date;
  /** What came with the thing, in intervals; 0: nothing. */
  readonly stock: number;
};

export type Forecast = {
  readonly intervalDays: number;
  /** How unsure we are: the standard deviation of the logarithm. */
  readonly spread: number;
  /** When it will be empty; null while there is nothing to use up. */
  readonly emptyAt: Date | null;
  /** From when we ask. */
  readonly asksAt: Date | null;
  /** What is at home by our count at the last word about it, in intervals. */
  readonly stock: number;
  readonly countedFrom: Date;
};

/** A maker's figure may well be wrong by a factor of two. */
const PRIOR_SPREAD = 0.8;
/** An eye judges what is left in a box to about an eighth. */
const EYE = 0.12;
const ANSWER_SPREAD = 0.12;
/** Of a gap between two orders we do not know what was left when the second was placed. */
const GAP_SPREAD = 0.5;
const LEFT_WHEN_ORDERED = 0.2;
/** Two orders closer than this share of an interval are one, and tell nothing of use. */
const TOGETHER = 0.2;
/** What an older observation still weighs beside a newer one. */
const FADES = 0.8;
/** Less than this used up is too little to reckon with. */
const LEAST_USED = 0.1;
/** What "plenty" means at least. */
const PLENTY = 1.5;

type Learned = { readonly mean: number; readonly weight: number };
type Course = { readonly learned: Learned; readonly stock: number; readonly from: Date };

/** The forecast after all that is known, entries in the order of their time. */
export function forecast(prior: RefillPrior, entries: readonly RefillEntry[]): Forecast {
  const start: Course = { learned: { mean: 0, weight: 0 }, stock: prior.stock, from: prior.startedAt };
  const { learned, stock, from } = entries.reduce((course, entry) => follow(prior, course, entry), start);
  const intervalDays = intervalOf(prior, learned);
  const emptyAt = stock > 0 || entries.length > 0 ? later(from, stock * intervalDays * DAY) : null;
  const spread = Math.sqrt(1 / (1 / PRIOR_SPREAD ** 2 + learned.weight));
  return { intervalDays, spread, stock, countedFrom: from, emptyAt, asksAt: emptyAt && earlier(emptyAt, leadDays(intervalDays) * DAY) };
}

/** Time enough to order and to send, and never so early that much is left. */
export const leadDays = (intervalDays: number): number => Math.min(Math.max(intervalDays * 0.15, Math.min(7, intervalDays * 0.3)), 28);

/** The maker's figure and what was observed, each by its weight, on the scale of logarithms. */
function intervalOf({ days }: RefillPrior, { mean, weight }: Learned): number {
  return days * Math.exp((mean * weight) / (weight + 1 / PRIOR_SPREAD ** 2));
}

const stockAt = (prior: RefillPrior, { learned, stock, from }: Course, at: Date): number =>
  Math.max(stock - daysBetween(from, at) / intervalOf(prior, learned), 0);

const daysBetween = (from: Date, to: Date): number => Math.max(to.getTime() - from.getTime(), 0) / DAY;

function follow(prior: RefillPrior, course: Course, entry: RefillEntry): Course {
  const from = entry.at;
  if (entry.kind === "plenty") return { ...course, from, stock: Math.max(stockAt(prior, course, from), PLENTY) };
  if (entry.kind === "left") {
    const used = course.stock - entry.share;
    const learned = learn(prior, course, { at: from, used, spread: Math.hypot(ANSWER_SPREAD, EYE / Math.max(used, LEAST_USED)) });
    return { learned, from, stock: entry.share };
  }
  const together = daysBetween(course.from, from) < TOGETHER * intervalOf(prior, course.learned) || course.stock === 0;
  if (together) return { ...course, from, stock: stockAt(prior, course, from) + entry.quantity };
  const used = course.stock - LEFT_WHEN_ORDERED;
  const learned = learn(prior, course, { at: from, used, spread: GAP_SPREAD });
  return { learned, from, stock: stockAt(prior, { ...course, learned }, from) + entry.quantity };
}

type Seen = { readonly at: Date; readonly used: number; readonly spread: number };

/** One observation: so much was used up in the time since the last count. What contradicts the count tells nothing of use. */
function learn(prior: RefillPrior, { learned, from }: Course, { at, used, spread }: Seen): Learned {
  const days = daysBetween(from, at);
  if (used < 0 || days <= 0) return learned;
  const seen = Math.log(days / Math.max(used, LEAST_USED) / prior.days);
  const older = learned.weight * FADES;
  const weight = 1 / spread ** 2;
  return { mean: (learned.mean * older + seen * weight) / (older + weight), weight: older + weight };
}

const REFILL_STATES = ["full", "due_soon", "due", "overdue"] as const;
export type RefillState = (typeof REFILL_STATES)[number];

/** How far it has come by now. */
export function refillState({ emptyAt, asksAt, intervalDays }: Forecast, now: Date): RefillState {
  if (!emptyAt || !asksAt || now < asksAt) return "full";
  if (now < emptyAt) return "due_soon";
  return now < later(emptyAt, leadDays(intervalDays) * DAY) ? "due" : "overdue";
}
