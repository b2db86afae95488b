import { addDays, type LocalDate } from "../kernel/days.ts";
import type { LegalRow, WithdrawalRight } from "./model.ts";

export const EU_MEMBERS: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
);

/** From the narrowest to the widest: the state, the country, the union, anywhere. */
const scopesOf = (country: string, region?: string | null): string[] => [
  ...(region ? [`${country}-${region}`] : []),
  country,
  ...(EU_MEMBERS.has(country) ? ["EU"] : []),
  "any",
];

/** The row that applied on a day: the narrowest scope that has one, and there the newest not in the future. */
export function ruleInForce(
  rows: readonly LegalRow[],
  { key, country, region, on }: { key: string; country: string; region?: string | null; on: LocalDate },
): LegalRow | null {
  const inForce = rows.filter((row) => row.ruleKey === key && !row.parameter.unknown && (row.validFrom === null || row.validFrom <= on));
  for (const scope of scopesOf(country, region)) {
    const [newest] = inForce.filter((row) => row.country === scope).sort((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? 1 : -1));
    if (newest) return newest;
  }
  return null;
}

/** Null where no law gives the right (US); the shop's own policy still may. */
export function withdrawalRight(rows: readonly LegalRow[], at: { country: string; on: LocalDate }): WithdrawalRight | null {
  const union = ruleInForce(rows, { key: "withdrawal_period", ...at });
  if (union?.parameter.days) {
    return {
      ruleKey: "withdrawal_period",
      days: union.parameter.days,
      refundDays: ruleInForce(rows, { key: "withdrawal_refund", ...at })?.parameter.days ?? union.parameter.days,
      buttonRequired: ruleInForce(rows, { key: "withdrawal_button", ...at }) !== null,
      source: union.source,
    };
  }
  const british = ruleInForce(rows, { key: "cancel_period", ...at });
  if (!british?.parameter.days) return null;
  return {
    ruleKey: "cancel_period",
    days: british.parameter.days,
    refundDays: british.parameter.refundDays ?? british.parameter.days,
    buttonRequired: false,
    source: british.source,
  };
}

/** The last day of the period, counted from the day the last thing came. Before that it has not begun to run out. */
export const withdrawalEndsOn = (right: Pick<WithdrawalRight, "days">, lastDeliveredOn: LocalDate): LocalDate =>
  addDays(lastDeliveredOn, right.days);
