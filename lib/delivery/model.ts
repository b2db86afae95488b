import type { LocalDate } from "../kernel/days.ts";
import type { Id } from "../kernel/ids.ts";
import type { fulfillment, lateNotice, shipment } from "./machine.ts";

export type FulfillmentState = (typeof fulfillment)["states"][number];
export type LateNoticeState = (typeof lateNotice)["states"][number];
export type ShipmentState = (typeof shipment)["states"][number];
export type ShipmentEvent = (typeof shipment)["transitions"][number]["event"];

export type BadgeTone = "neutral" | "ok" | "warn" | "danger" | "info";

/** States in which nothing more is expected of a parcel. */
export const ENDED: readonly ShipmentState[] = ["delivered", "returned_to_sender", "lost"];
/** States in which somebody should look: the carrier or the customer cannot go on alone. */
export const TROUBLED: readonly ShipmentState[] = ["attempt_failed", "exception", "returning_to_sender", "returned_to_sender", "lost"];

/** States whose coming is written to the receiver. */
export const MAILED = [
  "handed_over",
  "out_for_delivery",
  "delivered",
  "attempt_failed",
  "available_for_pickup",
  "exception",
  "returning_to_sender",
] as const;
export type Mailed = (typeof MAILED)[number];

/** What an event says in our words; `unknown` is stored and moves nothing. */
export type ScanEvent = ShipmentEvent | "unknown";

export const REASONS = [
  "damaged",
  "lost",
  "refused",
  "not_home",
  "incorrect_address",
  "access_restricted",
  "customs_documents",
  "duties_unpaid",
  "weather",
] as const;
export type Reason = (typeof REASONS)[number];

export const PROOFS = ["signature", "photo", "safe_place", "neighbour", "locker", "none"] as const;
export type Proof = {
  readonly kind: (typeof PROOFS)[number];
  readonly name: string | null;
  /** Where it was left, in the carrier's words. */
  readonly place: string | null;
  /** An address of the carrier's where its picture is. */
  readonly picture: string | null;
};

/** One fact about a parcel: a carrier's scan, or our own declaration. */
export type Scan = {
  /** Unique within the parcel: the same fact told twice is one. */
  readonly key: string;
  readonly event: ScanEvent;
  readonly by: "carrier" | "staff" | "system";
  readonly physical: boolean;
  readonly occurredAt: Date;
  readonly reason: Reason | null;
  readonly proof: Proof | null;
  readonly pickupUntil: Date | null;
  /** The pick-up point it waits at, in words. */
  readonly waitsAt: string | null;
};

/** Where a parcel is, worked out of all its facts. */
export type Whereabouts = {
  readonly state: ShipmentState;
  /** When the fact occurred that brought it there. */
  readonly since: Date | null;
  readonly reason: Reason | null;
  readonly handedOverAt: Date | null;
  readonly lastPhysicalScanAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly proof: Proof | null;
  readonly pickupExpiresAt: Date | null;
  readonly waitsAt: string | null;
};

/** A line of an order as packing sees it. */
export type PackLine = {
  readonly lineId: Id<"line">;
  readonly sku: string;
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  readonly quantity: number;
  readonly weightGrams: number;
};

export type LineShare = { readonly lineId: string; readonly quantity: number };

/** A scan as a reader sees it. */
export type ScanView = {
  readonly id: string;
  readonly event: ScanEvent;
  readonly reason: Reason | null;
  readonly place: string | null;
  readonly occurredAt: Date;
  /** The wall clock of the place, "2026-11-24T14:05"; it was on that wall that somebody looked. */
  readonly localTime: string;
  readonly proof: Proof | null;
  readonly pickupUntilOn: LocalDate | null;
  /** The pick-up point it waits at from then on. */
  readonly waitsAt: string | null;
  /** The carrier's own code, for staff; empty for what we declared ourselves. */
  readonly code: string;
};

export type ParcelLine = {
  readonly lineId: string;
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  readonly quantity: number;
};

/** What waits at a counter of ours, for whoever may open the order. */
export type Hold = {
  /** As it is read out. */
  readonly code: string;
  readonly keepUntilOn: LocalDate;
  /** Still to be collected. */
  readonly isOpen: boolean;
  /** Whose name was looked at. */
  readonly collector: string | null;
};

export type Parcel = {
  readonly id: Id<"shipment">;
  readonly fulfillmentId: Id<"fulfillment">;
  readonly state: ShipmentState;
  readonly reason: Reason | null;
  readonly carrier: string;
  readonly service: string;
  readonly trackingCode: string | null;
  readonly trackingUrl: string | null;
  /** Who drives it, where the adapter stands for many carriers or for none. */
  readonly via: string | null;
  /** The pick-up point it waits at. */
  readonly waitsAt: string | null;
  /** What the carrier says to a label called off; null: it was not asked. */
  readonly callOff: "asked" | "cancelled" | "too_late" | null;
  readonly createdAt: Date;
  readonly deliveredAt: Date | null;
  readonly lastPhysicalScanAt: Date | null;
  readonly voidedAt: Date | null;
  readonly hasLabel: boolean;
  readonly weightGrams: number;
  readonly lines: readonly ParcelLine[];
  /** All of it was sent again or paid back, so that nobody waits for it. */
  readonly isMadeRight: boolean;
  /** Of what is collected, not brought. */
  readonly hold?: Hold | null;
  /** Newest first. */
  readonly scans: readonly ScanView[];
};

export type Work = {
  readonly id: Id<"fulfillment">;
  readonly state: FulfillmentState;
  readonly shipBy: Date;
  readonly createdAt: Date;
  readonly packedAt: Date | null;
  readonly handedOverAt: Date | null;
};

/** All there is to know of an order's way, labels called off left out. */
export type Way = { readonly works: readonly Work[]; readonly parcels: readonly Parcel[] };

/** The window that was promised, frozen on the order. */
export type Promised = { readonly from: LocalDate; readonly to: LocalDate };
