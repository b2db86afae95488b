import type { PickupPoint } from "../../../kernel/addresses.ts";
import { done, type Result, refuse } from "../../../kernel/result.ts";
import type { PostalAddress } from "../../../orders/model.ts";
import { findCarrier } from "../../../platform/carriers/find.ts";
import { CarrierRefused, type ParcelRef } from "../../../platform/carriers/model.ts";
import { sql } from "../../../platform/db/pool.ts";
import { log } from "../../../platform/log.ts";
import { POINTS_OFFERED } from "../../rules/remedies.ts";

type OnTheRoad = ParcelRef & { readonly carrier: string };

/** Parcels still to come that a carrier could send elsewhere: those on their last van, or waiting already, it could not. */
const listHoldable = (orderId: string): Promise<(OnTheRoad & { readonly canTurn: boolean })[]> => sql.many`
  SELECT id AS key, carrier, tracking_code, carrier_ref AS ref, tracking_code IS NOT NULL AND state IN ('handed_over', 'in_transit', 'attempt_failed', 'exception') AS can_turn
  FROM shipment WHERE order_id = ${orderId} AND state <> 'label_created' AND is_awaited(id) ORDER BY id`;

/** Where all that is on the road could wait; empty where one of it could not, or the carrier does not say. */
export async function findPoints(orderId: string, address: PostalAddress): Promise<PickupPoint[]> {
  const parcels = await listHoldable(orderId);
  const [first] = parcels;
  const desk = first && findCarrier(first.carrier).pickup;
  if (!desk || parcels.some(({ carrier, canTurn }) => carrier !== first.carrier || !canTurn)) return [];
  try {
    return [...(await desk.listPickupPoints(address))].slice(0, POINTS_OFFERED);
  } catch (error) {
    log.warn("no pick-up points for a late parcel", { subject: orderId, outcome: error instanceof Error ? error.message : "unknown" });
    return [];
  }
}

/** Sends all that is on the road to a point. Asked twice it is one; a carrier that does not answer is asked again by whoever asked. */
export async function holdParcels(orderId: string, pointId: string): Promise<Result<null>> {
  const parcels = await listHoldable(orderId);
  if (parcels.length === 0) return refuse("pickup_gone");
  for (const { carrier, canTurn: _, ...parcel } of parcels) {
    const desk = findCarrier(carrier).pickup;
    try {
      if (!desk || (await desk.holdAt(parcel, pointId)) === "too_late") return refuse("pickup_gone");
    } catch (error) {
      if (error instanceof CarrierRefused) return refuse("pickup_gone");
      return refuse("pickup_later");
    }
  }
  return done;
}
