import type { Parcel, ShipmentState } from "../model.ts";

/** Where a carrier can still turn a parcel: between its first scan and its last van. */
const TURNABLE: readonly ShipmentState[] = ["handed_over", "in_transit", "attempt_failed", "exception"];

/** Whether all that has left and is not there yet can be sent elsewhere; a parcel that has not left would come by itself. */
export function canTurn(parcels: readonly Pick<Parcel, "state">[]): boolean {
  const coming = parcels.filter(({ state }) => state !== "delivered");
  return coming.length > 0 && coming.every(({ state }) => TURNABLE.includes(state));
}
