import { townLine } from "../../kernel/addresses.ts";
import { listFormat, numberFormat } from "../../kernel/intl.ts";
import type { RemedyPoint, Substitute } from "../rules/remedies.ts";

/** The things that come instead, in one line; those that are the very same need not be named. */
export function thingsOf(substitutes: readonly Substitute[] | undefined, locale: string): string {
  const others = (substitutes ?? []).filter(({ insteadOf }) => insteadOf !== null);
  const named = others.map(({ title, options }) => [title, options].filter(Boolean).join(", "));
  return listFormat(locale, { type: "conjunction" }).format(named);
}

export const addressOf = (point: RemedyPoint): string => `${point.line1}, ${townLine(point)}`;

/** "600 m", "1.4 km", in the US "0.9 mi"; null where the carrier does not say. */
export function distanceOf({ metres }: RemedyPoint, locale: string): string | null {
  if (metres === null) return null;
  const inUnit = (value: number, unit: string) => numberFormat(locale, { style: "unit", unit, maximumSignificantDigits: 2 }).format(value);
  if (locale.endsWith("-US")) return inUnit(metres / 1_609.344, "mile");
  return metres < 1_000 ? inUnit(metres, "meter") : inUnit(metres / 1_000, "kilometer");
}
