import type { ShipmentState, Way } from "../../delivery/model.ts";
import type { CaseView, RecoveryState } from "../model.ts";

type Received<Seen> = { readonly way: Seen; readonly missed: number; readonly lines: readonly string[] };
type Told = Pick<CaseView, "shipmentId" | "kind" | "finding" | "remedy"> & { readonly state: RecoveryState };

/**
 * The way as its buyer has it: what the carrier calls delivered and they do not have is held up as long as it is looked for,
 * and lost once that was settled. `missed` counts what is still looked for or asked about, `lines` are those of either.
 */
export function asReceived<Seen extends Way>(way: Seen, cases: readonly Told[]): Received<Seen> {
  const parcels = way.parcels.map((parcel) => {
    const told = cases.find(({ kind, shipmentId }) => kind === "not_received" && shipmentId === parcel.id);
    return parcel.state === "delivered" && told ? { ...parcel, state: stateOf(told) } : parcel;
  });
  const gone = parcels.filter(({ state }, n) => way.parcels[n]?.state === "delivered" && state !== "delivered");
  return {
    way: { ...way, parcels },
    missed: gone.filter(({ state }) => state === "exception").length,
    lines: gone.flatMap(({ lines }) => lines.map(({ lineId }) => lineId)),
  };
}

function stateOf({ state, finding, remedy }: Told): ShipmentState {
  if (state === "closed" && finding === "found") return "delivered";
  return remedy || state === "closed" ? "lost" : "exception";
}
