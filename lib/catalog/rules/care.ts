import type { Specs, SpecValue } from "../model.ts";

/** The five signs of textile care in the order in which labels carry them. */
export const CARE_SIGNS = ["wash", "bleach", "dryer", "iron", "dryClean"] as const;
export type CareSign = (typeof CARE_SIGNS)[number];

/** One sign as it applies: `degrees` in the tub, `dots` in the iron and the dryer, or crossed out. */
export type CareMark = {
  readonly sign: CareSign;
  readonly allowed: boolean;
  readonly hand?: boolean;
  readonly degrees?: number;
  readonly dots?: number;
};

/** The facts a sign is drawn from; of two the exact one comes first, and a bare yes or no serves where no number can be given. */
const KEYS: Readonly<Record<CareSign, readonly string[]>> = {
  wash: ["washAt", "washable"],
  bleach: ["bleach"],
  dryer: ["dryer"],
  iron: ["ironAt", "ironing"],
  dryClean: ["dryClean"],
};

/** Up to so many degrees a sole has one, two or three dots. */
const IRON_DOTS = [110, 150, Number.POSITIVE_INFINITY];

/** The signs a thing's facts state, drawn from the same values as its table; nothing is assumed where a fact is missing. */
export const careMarks = (facts: Specs): CareMark[] =>
  CARE_SIGNS.flatMap((sign) => {
    const value = KEYS[sign].map((key) => facts[key]).find((stated) => stated !== undefined);
    return value === undefined ? [] : [markOf(sign, value)];
  });

function markOf(sign: CareSign, value: SpecValue): CareMark {
  if (typeof value === "boolean") return { sign, allowed: value };
  if (typeof value !== "number") return { sign, allowed: true };
  // Nothing is washed at no degrees: a tub without a number is one for the hand.
  if (sign === "wash") return value === 0 ? { sign, allowed: true, hand: true } : { sign, allowed: true, degrees: value };
  if (sign === "iron") return { sign, allowed: value > 0, ...(value > 0 && { dots: IRON_DOTS.findIndex((most) => value <= most) + 1 }) };
  return { sign, allowed: value > 0 };
}
