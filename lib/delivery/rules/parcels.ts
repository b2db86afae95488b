import { done, type Result, refuse } from "../../kernel/result.ts";
import type { LineShare } from "../model.ts";

export type ParcelPlan = { readonly lines: readonly LineShare[]; readonly weightGrams: number };

const perLine = (shares: readonly LineShare[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { lineId, quantity } of shares) sums.set(lineId, (sums.get(lineId) ?? 0) + quantity);
  return sums;
};

/** What of the packed lines is in no parcel yet. */
export function unshipped(packed: readonly LineShare[], inParcels: readonly LineShare[]): LineShare[] {
  const gone = perLine(inParcels);
  return packed.flatMap(({ lineId, quantity }) => {
    const left = quantity - (gone.get(lineId) ?? 0);
    return left > 0 ? [{ lineId, quantity: left }] : [];
  });
}

/** Parcels hold something each, and together no more than what is left; what they leave out can follow later. */
export function checkParcels(left: readonly LineShare[], parcels: readonly ParcelPlan[]): Result<null> {
  if (parcels.length === 0) return refuse("nothing_to_ship");
  const empty = parcels.findIndex(({ lines }) => lines.every(({ quantity }) => quantity === 0));
  if (empty >= 0) return refuse("empty_parcel", { parcel: empty + 1 });
  const available = perLine(left);
  for (const [lineId, quantity] of perLine(parcels.flatMap(({ lines }) => lines))) {
    const rest = available.get(lineId) ?? 0;
    const n = parcels.findIndex(({ lines }) => lines.some((line) => line.lineId === lineId && line.quantity > 0)) + 1;
    if (quantity > rest) return refuse("more_than_packed", { left: rest }, `units.${n}.${lineId}`);
  }
  return done;
}

/** Whether every unit is in a parcel that the carrier has. */
export const allHandedOver = (packed: readonly LineShare[], handedOver: readonly LineShare[]): boolean =>
  packed.length > 0 && unshipped(packed, handedOver).length === 0;
