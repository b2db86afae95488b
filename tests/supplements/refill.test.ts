import { describe, expect, test } from "vitest";
import { DAY, later } from "../../lib/kernel/clock.ts";
import { forecast, leadDays, type RefillEntry, type RefillPrior, refillState } from "../../lib/supplements/rules/refill.ts";

const START = new Date("2026-01-01T09:00:00Z");
const day = (n: number): Date => later(START, n * DAY);
const prior: RefillPrior = { days: 60, startedAt: START, stock: 1 };
const daysTo = (date: Date | null): number => (date ? (date.getTime() - START.getTime()) / DAY : Number.NaN);

describe("what one household says moves its own forecast", () => {
  test("before anybody said anything the maker's figure counts", () => {
    expect(daysTo(forecast(prior, []).emptyAt)).toBeCloseTo(60);
  });

  test("half full when it should be nearly empty: it lasts about twice as long", () => {
    const told = forecast(prior, [{ kind: "left", at: day(50), share: 0.5 }]);
    expect(told.intervalDays).toBeGreaterThan(85);
    expect(told.intervalDays).toBeLessThan(100);
    expect(daysTo(told.emptyAt)).toBeCloseTo(50 + told.intervalDays / 2);
  });

  test("who bought early is asked later, for what is at home counts", () => {
    const early = forecast(prior, [{ kind: "supplied", at: day(5), quantity: 2 }]);
    expect(daysTo(early.emptyAt)).toBeCloseTo(180);
  });

  test("nothing came with it: nothing is forecast until something is bought", () => {
    const bare = { ...prior, stock: 0 };
    expect(forecast(bare, []).emptyAt).toBeNull();
    expect(refillState(forecast(bare, []), day(400))).toBe("full");
    expect(daysTo(forecast(bare, [{ kind: "supplied", at: day(10), quantity: 1 }]).emptyAt)).toBeCloseTo(70);
  });

  test("more at home than the count says is taken as said, and teaches nothing of use", () => {
    const more = forecast(prior, [{ kind: "plenty", at: day(52) }]);
    expect(more.intervalDays).toBeCloseTo(60);
    expect(daysTo(more.emptyAt)).toBeCloseTo(52 + 90);
  });

  test("it goes full, due soon, due, overdue as time passes", () => {
    const told = forecast(prior, []);
    const lead = leadDays(60);
    expect([10, 60 - lead + 1, 61, 60 + lead + 1].map((n) => refillState(told, day(n)))).toEqual(["full", "due_soon", "due", "overdue"]);
  });
});

/** A generator of our own, so that every run is the same. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

type Life = { readonly errors: readonly number[]; readonly most: number };

const BUYS_AT = 0.35;
const EYE_WRONG_BY = 0.1;

/**
 * One household for three years: a pack lasts `truth` days give or take a fifth, the maker says something else. Asked, its people look,
 * misjudge a little, answer in quarters, and buy one when little is left. `errors[n]`: how far the forecast was off after n answers.
 */
function live(truth: number, asks: (entries: readonly RefillEntry[], start: RefillPrior) => Date | null, random: () => number): Life {
  const start: RefillPrior = { days: 60, startedAt: START, stock: 1 };
  const entries: RefillEntry[] = [];
  const errors: number[] = [];
  let stock = 1;
  let most = 1;
  let answers = 0;
  let askedLast = -7;
  for (let today = 1; today < 1_100; today++) {
    stock = Math.max(stock - (0.8 + 0.4 * random()) / truth, 0);
    const at = day(today);
    if (errors.length === answers) errors.push(Math.abs(forecast(start, entries).intervalDays - truth) / truth);
    const due = asks(entries, start);
    if (!due || at < due || today - askedLast < 3) continue;
    askedLast = today;
    const seen = Math.min(Math.max(stock + (random() * 2 - 1) * EYE_WRONG_BY, 0), 1);
    entries.push({ kind: "left", at, share: Math.round(seen * 4) / 4 });
    answers++;
    if (seen > BUYS_AT) continue;
    stock += 1;
    most = Math.max(most, stock);
    entries.push({ kind: "supplied", at, quantity: 1 });
  }
  return { errors, most };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

test("a wrong figure: after three answers the median error is at most half, and nobody piles up more than one and a half", () => {
  const random = dice(2_026);
  const households = Array.from({ length: 400 }, () => {
    const factor = random() < 0.5 ? 1.5 + 1.5 * random() : 1 / (1.5 + 1.5 * random());
    return live(60 * factor, (entries, start) => forecast(start, entries).asksAt, random);
  });
  const after = (n: number) => median(households.flatMap(({ errors }) => errors[n] ?? []));
  expect(after(3)).toBeLessThanOrEqual(after(0) / 2);
  expect(Math.max(...households.map(({ most }) => most))).toBeLessThanOrEqual(1.5);
});

test("the same trial finds the fault of fixed intervals: who uses less than thought piles up", () => {
  const random = dice(7);
  const most = Array.from({ length: 100 }, () => {
    let stock = 1;
    let highest = 1;
    for (let today = 1; today < 1_100; today++) {
      stock = Math.max(stock - (0.8 + 0.4 * random()) / 120, 0);
      if (today % 60 === 0) stock += 1;
      highest = Math.max(highest, stock);
    }
    return highest;
  });
  expect(median(most)).toBeGreaterThan(5);
});
