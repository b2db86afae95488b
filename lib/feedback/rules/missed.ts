import type { ShipmentState, Way } from "../../delivery/model.ts";
import type { CaseView, RecoveryState } from "../model.ts";

type Told = Pick<CaseView, "shipmentId" | "kind" | "finding" | "remedy"> & { readonly state: RecoveryState };

/**
 * The way as its buyer has it: what the carrier calls delivered and they do not have is held up as long as it is looked for,
 * and lost once that was settled. `missed` counts what is still looked for or asked about.
 */
export function asReceived<Seen extends Way>(way: Seen, cases: readonly Told[]): { way: Seen; missed: number } {
  const parcels = way.parcels.map((parcel) => {
    const told = cases.find(({ kind, shipmentId }) => kind === "not_received" && shipmentId === parcel.id);
    return parcel.state === "delivered" && told ? { ...parcel, state: stateOf(told) } : parcel;
  });
  return {
    way: { ...way, parcels },
    missed: parcels.filter(({ state }, n) => state === "exception" && way.parcels[n]?.state === "delivered").length,
  };
}

function stateOf({ state, finding, remedy }: Told): ShipmentState {
  if (state === "closed" && finding === "found") return "delivered";
  return remedy || state === "closed" ? "lost" : "exception";
}
