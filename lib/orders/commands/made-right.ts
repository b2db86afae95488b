import type { Sql } from "../../platform/db/pool.ts";
import type { Unit } from "../rules/goods-back.ts";

/**
 * Of these units those that were not made right yet: neither sent again in their place nor paid back. A late parcel and a case
 * about it offer the same ways out, and only one of them is taken. Under the order's lock.
 */
export async function stillOwed(on: Sql, units: readonly Unit[]): Promise<Unit[]> {
  const owed = await on.many<Unit>`
    SELECT id AS line_id, units_owed(id) AS quantity FROM line_item WHERE id = ANY(${units.map(({ lineId }) => lineId)}::text[])`;
  const left = new Map(owed.map(({ lineId, quantity }) => [lineId, quantity]));
  return units
    .map(({ lineId, quantity }) => ({ lineId, quantity: Math.min(quantity, left.get(lineId) ?? 0) }))
    .filter(({ quantity }) => quantity > 0);
}

export const isOwed = async (on: Sql, units: readonly Unit[]): Promise<boolean> => (await stillOwed(on, units)).length > 0;
