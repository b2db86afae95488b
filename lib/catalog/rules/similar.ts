import type { Options, Specs, SpecValue } from "../model.ts";
import { isLocalized, kindOf } from "./specs.ts";

/** A variant as far as it can stand in for another. */
export type Thing = {
  readonly variantId: string;
  readonly productId: string;
  readonly type: string;
  readonly specs: Specs;
  readonly options: Options;
  /** What it costs, in minor units of one currency. */
  readonly price: number;
};

/** Further apart than this it is another kind of thing, whatever its type is called. */
const TOO_FAR = 0.4;
/** What a thing given in place of another may cost at most: so many times as much. */
const DEAREST = 2;
const DIFFERS = { colour: 0.03, cups: 0.25, diameter: 0.25 } as const;

/**
 * The thing closest to one that cannot be had: of the same type and size, never a cheaper one, by its facts and then by its
 * price. Null where nothing is close.
 */
export function closest(wanted: Thing, others: readonly Thing[]): Thing | null {
  const near = others
    .filter(
      ({ variantId, type, options, price }) =>
        variantId !== wanted.variantId && type === wanted.type && fits(wanted.options, options) && isWorthy(wanted, price),
    )
    .map((thing) => ({ thing, away: apart(wanted, thing) }))
    .filter(({ away }) => away <= TOO_FAR)
    .sort((a, b) => a.away - b.away || a.thing.price - b.thing.price || (a.thing.variantId < b.thing.variantId ? -1 : 1));
  return near[0]?.thing ?? null;
}

/** Clothes of another size are another thing. */
const fits = (wanted: Options, other: Options): boolean => wanted.size === other.size;

const isWorthy = ({ price: wanted }: Thing, price: number): boolean => price >= wanted && price <= wanted * DEAREST;

/** 0: alike in every fact. 1: in none. */
export function apart(a: Thing, b: Thing): number {
  const keys = [...new Set([...Object.keys(a.specs), ...Object.keys(b.specs)])];
  const facts = keys.length ? keys.reduce((sum, key) => sum + factApart(a.specs[key], b.specs[key]), 0) / keys.length : 0;
  const options = Object.entries(DIFFERS).reduce(
    (sum, [option, weight]) => sum + (a.options[option as keyof typeof DIFFERS] === b.options[option as keyof typeof DIFFERS] ? 0 : weight),
    0,
  );
  return Math.min(1, facts + options);
}

function factApart(a: SpecValue | undefined, b: SpecValue | undefined): number {
  if (a === undefined || b === undefined || kindOf(a) !== kindOf(b)) return 1;
  if (typeof a === "number" && typeof b === "number") return numbersApart(a, b);
  if (isLocalized(a) && isLocalized(b)) return a.en === b.en ? 0 : 1;
  if (Array.isArray(a) && Array.isArray(b)) return listsApart(new Set(a), new Set(b));
  if (kindOf(a) === "range") return rangesApart(a as { from: number; to: number }, b as { from: number; to: number });
  return a === b ? 0 : 1;
}

const numbersApart = (a: number, b: number): number => {
  const most = Math.max(Math.abs(a), Math.abs(b));
  return most === 0 ? 0 : Math.min(1, Math.abs(a - b) / most);
};

function listsApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((each) => b.has(each)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : 1 - both / all;
}

type Span = { readonly from: number; readonly to: number };
const rangesApart = (a: Span, b: Span): number => (numbersApart(a.from, b.from) + numbersApart(a.to, b.to)) / 2;
