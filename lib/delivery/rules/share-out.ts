import type { PackLine } from "../model.ts";

export type Share = { readonly n: number; readonly units: ReadonlyMap<string, number>; readonly grams: number };

/** Box and padding, as a first guess that the scale corrects. */
const PACKING_SHARE = 0.1;
const ROUNDED_TO = 50;

/** A proposal of what goes into which of `count` parcels: unit by unit into the lightest so far, the heaviest first. */
export function shareOut(lines: readonly PackLine[], count: number): Share[] {
  const shares = Array.from({ length: Math.max(1, count) }, () => ({ units: new Map<string, number>(), net: 0 }));
  const units = lines.flatMap(({ lineId, quantity, weightGrams }) => Array.from({ length: quantity }, () => ({ lineId, weightGrams })));
  for (const { lineId, weightGrams } of units.sort((a, b) => b.weightGrams - a.weightGrams)) {
    const lightest = shares.reduce((least, each) => (each.net < least.net ? each : least));
    lightest.units.set(lineId, (lightest.units.get(lineId) ?? 0) + 1);
    lightest.net += weightGrams;
  }
  return shares.map(({ units: inIt, net }, index) => ({
    n: index + 1,
    units: inIt,
    grams: Math.ceil((net * (1 + PACKING_SHARE)) / ROUNDED_TO) * ROUNDED_TO,
  }));
}
