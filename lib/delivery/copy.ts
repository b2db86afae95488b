import type { BadgeTone, FulfillmentState, Proof, Reason, ScanEvent, ShipmentState } from "./model.ts";
import type { HoldState } from "./rules/counter.ts";

/** Message keys under `delivery`. Every state, event and reason has words, or it does not compile. */
export const PARCEL_STATE = {
  label_created: "parcel.label_created",
  handed_over: "parcel.handed_over",
  in_transit: "parcel.in_transit",
  out_for_delivery: "parcel.out_for_delivery",
  attempt_failed: "parcel.attempt_failed",
  available_for_pickup: "parcel.available_for_pickup",
  exception: "parcel.exception", // never "delayed": late belongs to the promise
  delivered: "parcel.delivered",
  returning_to_sender: "parcel.returning_to_sender",
  returned_to_sender: "parcel.returned_to_sender",
  lost: "parcel.lost",
} as const satisfies Record<ShipmentState, string>;

/** What happens next, for whoever waits for it. */
export const PARCEL_NEXT = {
  label_created: "next.label_created",
  handed_over: "next.handed_over",
  in_transit: "next.in_transit",
  out_for_delivery: "next.out_for_delivery",
  attempt_failed: "next.attempt_failed",
  available_for_pickup: "next.available_for_pickup",
  exception: "next.exception",
  delivered: "next.delivered",
  returning_to_sender: "next.returning_to_sender",
  returned_to_sender: "next.returned_to_sender",
  lost: "next.lost",
} as const satisfies Record<ShipmentState, string>;

export const PARCEL_TONE = {
  label_created: "neutral",
  handed_over: "info",
  in_transit: "info",
  out_for_delivery: "info",
  attempt_failed: "warn",
  available_for_pickup: "warn",
  exception: "warn",
  delivered: "ok",
  returning_to_sender: "warn",
  returned_to_sender: "danger",
  lost: "danger",
} as const satisfies Record<ShipmentState, BadgeTone>;

export const HOLD_TONE = {
  waiting: "info",
  overdue: "warn",
  collected: "ok",
  put_back: "neutral",
} as const satisfies Record<HoldState, BadgeTone>;

export const WORK_STATE = {
  to_pack: "work.to_pack",
  packed: "work.packed",
  handed_over: "work.handed_over",
  cancelled: "work.cancelled",
} as const satisfies Record<FulfillmentState, string>;

export const SCAN = {
  picked_up: "scan.picked_up",
  moves: "scan.moves",
  on_the_van: "scan.on_the_van",
  nobody_home: "scan.nobody_home",
  waits_at_point: "scan.waits_at_point",
  problem: "scan.problem",
  handed_to_customer: "scan.handed_to_customer",
  sent_back: "scan.sent_back",
  back_with_us: "scan.back_with_us",
  declared_lost: "scan.declared_lost",
  unknown: "scan.unknown",
} as const satisfies Record<ScanEvent, string>;

export const REASON = {
  damaged: "reason.damaged",
  lost: "reason.lost",
  refused: "reason.refused",
  not_home: "reason.not_home",
  incorrect_address: "reason.incorrect_address",
  access_restricted: "reason.access_restricted",
  customs_documents: "reason.customs_documents",
  duties_unpaid: "reason.duties_unpaid",
  weather: "reason.weather",
} as const satisfies Record<Reason, string>;

export const PROOF = {
  signature: "proof.signature",
  photo: "proof.photo",
  safe_place: "proof.safe_place",
  neighbour: "proof.neighbour",
  locker: "proof.locker",
  none: "proof.none",
} as const satisfies Record<Proof["kind"], string>;
