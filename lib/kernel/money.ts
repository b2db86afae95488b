import { numberFormat } from "./intl.ts";
import { ok, type Result, refuse } from "./result.ts";

/** Whole minor units (cents, pence) with a currency. Never a float, never without its currency. */
export type Money = { readonly amount: number; readonly currency: Currency };
export const CURRENCIES = ["EUR", "GBP", "USD"] as const;
export type Currency = (typeof CURRENCIES)[number];

export const money = (amount: number, currency: Currency): Money => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole minor units: ${amount}`);
  return { amount: amount === 0 ? 0 : amount, currency };
};

export const zero = (currency: Currency): Money => money(0, currency);

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new TypeError(`Currencies differ: ${a.currency} and ${b.currency}`);
}

export const add = (a: Money, b: Money): Money => {
  sameCurrency(a, b);
  return money(a.amount + b.amount, a.currency);
};

export const subtract = (a: Money, b: Money): Money => {
  sameCurrency(a, b);
  return money(a.amount - b.amount, a.currency);
};

export const times = (a: Money, quantity: number): Money => money(a.amount * quantity, a.currency);

export const sum = (all: readonly Money[], currency: Currency): Money => all.reduce(add, zero(currency));

/** The one rounding of the shop: half away from zero, on a quotient of whole numbers (exact, by BigInt). */
export function divideRounded(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n !== denominator < 0n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const rounded = (2n * n + d) / (2n * d);
  return Number(negative ? -rounded : rounded);
}

/** A share in basis points (1 % = 100), rounded once. */
export const share = (a: Money, basisPoints: number): Money =>
  money(divideRounded(BigInt(a.amount) * BigInt(basisPoints), 10_000n), a.currency);

/** The tax contained in a price that includes it: 19 % in 119.00 is 19.00. */
export const includedShare = (gross: Money, basisPoints: number): Money =>
  money(divideRounded(BigInt(gross.amount) * BigInt(basisPoints), 10_000n + BigInt(basisPoints)), gross.currency);

/**
 * Split `amount` by `weights` so that the parts add up to it exactly (largest remainder; ties go to the earlier part).
 * All weights zero: split evenly.
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  if (weights.some((weight) => weight < 0)) throw new RangeError("Weights cannot be negative");
  const total = weights.reduce((a, b) => a + b, 0);
  const effective = total === 0 ? weights.map(() => 1) : weights;
  const whole = BigInt(effective.reduce((a, b) => a + b, 0));
  const sign = amount < 0 ? -1 : 1;
  const parts = effective.map((weight, index) => {
    const exact = BigInt(Math.abs(amount)) * BigInt(weight);
    return { index, floor: exact / whole, rest: exact % whole };
  });
  let left = Math.abs(amount) - Number(parts.reduce((a, part) => a + part.floor, 0n));
  const result = parts.map((part) => Number(part.floor));
  for (const part of [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))) {
    if (left-- <= 0) break;
    result[part.index] = (result[part.index] ?? 0) + 1;
  }
  return result.map((part) => (part === 0 ? 0 : part * sign));
}

/** Digits after the point, as the currency has them (`Intl` knows). */
export const exponentOf = (currency: string): number =>
  numberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** "1.234,50 €", "€1,234.50": as the reader's locale writes it. */
export const format = (value: Money, locale: string): string =>
  numberFormat(locale, { style: "currency", currency: value.currency }).format(toDecimal(value));

/** Only for showing and for forms; never calculate with it. */
export const toDecimal = (value: Money): number => value.amount / 10 ** exponentOf(value.currency);

/** "89", "89.00", "1 234,5" as typed by staff; refuses more digits than the currency has. */
export function parseMoney(typed: string, currency: Currency): Result<Money> {
  const exponent = exponentOf(currency);
  const plain = typed.trim().replace(/[\s'’]/g, "");
  const match = /^(\d{1,9})(?:[.,](\d+))?$/.exec(plain);
  if (!match) return refuse("not_an_amount");
  const fraction = match[2] ?? "";
  if (fraction.length > exponent) return refuse("too_many_digits");
  return ok(money(Number(`${match[1]}${fraction.padEnd(exponent, "0")}`), currency));
}
