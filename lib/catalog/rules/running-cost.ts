import type { Localized } from "../../kernel/localized.ts";
import { type Currency, divideRounded, type Money, money, sum } from "../../kernel/money.ts";
import type { Ownership, YearlySupply } from "../model.ts";
import type { Tariff } from "./tariffs.ts";

export type CostLine =
  | { readonly kind: "energy"; readonly kwh: number; readonly tariff: Tariff; readonly basis: Localized; readonly cost: Money }
  | { readonly kind: "supply"; readonly name: Localized; readonly perYear: number; readonly each: Money; readonly cost: Money };

/** What a thing costs a year beside its price, line by line, and their sum. */
export type RunningCost = { readonly lines: readonly CostLine[]; readonly total: Money };

/** Quantities have at most this many digits behind the point: a filter every eight months is 1.5 a year. */
const DIGITS = 1_000;

const parts = (quantity: number): bigint => BigInt(Math.round(quantity * DIGITS));

/** Null when it costs nothing that is known, or when a part of it is not known here: half a sum would be a wrong one. */
export function runningCost(
  { energy, supplies = [] }: Ownership,
  facts: { tariff: Tariff | null; currency: Currency },
): RunningCost | null {
  const { tariff, currency } = facts;
  if (energy && !tariff) return null;
  const bought = supplies.map((supply) => supplyLine(supply, currency));
  if (bought.some((line) => line === null)) return null;
  const used: CostLine[] =
    energy && tariff
      ? [{ kind: "energy", kwh: energy.kwhPerYear, basis: energy.basis, tariff, cost: energyCost(energy.kwhPerYear, tariff, currency) }]
      : [];
  const lines = [...used, ...bought.filter((line) => line !== null)];
  if (lines.length === 0) return null;
  return {
    lines,
    total: sum(
      lines.map(({ cost }) => cost),
      currency,
    ),
  };
}

const energyCost = (kwh: number, { hundredths }: Tariff, currency: Currency): Money =>
  money(divideRounded(parts(kwh) * BigInt(hundredths), BigInt(DIGITS) * 100n), currency);

function supplyLine({ name, perYear, each }: YearlySupply, currency: Currency): CostLine | null {
  const amount = { EUR: each.eur, GBP: each.gbp, USD: each.usd }[currency];
  if (amount === undefined) return null;
  const cost = money(divideRounded(parts(perYear) * BigInt(amount), BigInt(DIGITS)), currency);
  return { kind: "supply", name, perYear, each: money(amount, currency), cost };
}
