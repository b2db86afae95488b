import type { Parcel } from "@/lib/delivery/model";
import { RECOVERY_KINDS, type RecoveryKind } from "@/lib/feedback/model";

/** What can be wrong with a parcel as it stands: one that is not there cannot be broken, one from our counter cannot go astray. */
export function kindsOf({ state, isMadeRight }: Pick<Parcel, "state" | "isMadeRight">, isCollected: boolean): readonly RecoveryKind[] {
  if (isMadeRight && state !== "delivered") return [];
  const ofParcels = state === "delivered" ? RECOVERY_KINDS : (["not_received"] as const);
  return isCollected ? ofParcels.filter((kind) => kind !== "not_received") : ofParcels;
}

/** What is fetched at a counter of ours did not arrive anywhere. */
export const kindWords = (kind: RecoveryKind, isCollected: boolean): string =>
  isCollected && kind === "damaged" ? "kindsCounter.damaged" : `kinds.${kind}`;
