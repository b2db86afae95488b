import type { LocalDate } from "../../kernel/days.ts";

/** Where a parcel goes from or to, as carriers ask for it. */
export type CarrierAddress = {
  readonly name: string;
  readonly company: string | null;
  readonly line1: string;
  readonly line2: string | null;
  readonly postcode: string;
  readonly city: string;
  readonly region: string | null;
  readonly country: string;
};

export type LabelAsk = {
  /** Printed on the label, for whoever opens a parcel that lost its way. */
  readonly reference: string;
  readonly service: string;
  readonly from: CarrierAddress;
  readonly to: CarrierAddress;
  readonly weightGrams: number;
  /** The last day we promised. */
  readonly deliverBy: LocalDate;
  /** Same key, same parcel: asking again never makes a second one. */
  readonly key: string;
};

export type Label = { readonly trackingCode: string; readonly trackingUrl: string; readonly pdf: Buffer };

/** What a scan says in our words; each but `unknown` is an event of the shipment's machine. */
export const SCAN_EVENTS = [
  "picked_up",
  "moves",
  "on_the_van",
  "nobody_home",
  "waits_at_point",
  "problem",
  "handed_to_customer",
  "sent_back",
  "back_with_us",
  "unknown",
] as const;
export type ScanEvent = (typeof SCAN_EVENTS)[number];

export const SCAN_REASONS = [
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
export type ScanReason = (typeof SCAN_REASONS)[number];

export const PROOF_KINDS = ["signature", "photo", "safe_place", "neighbour", "locker", "none"] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

/** One row of a carrier's mapping table. */
export type Mapping = {
  readonly event: ScanEvent;
  /** Somebody held the parcel: no mere announcement. */
  readonly physical: boolean;
  readonly reason?: ScanReason;
};

/** One scan in our words. */
export type CarrierScan = {
  readonly trackingCode: string;
  /** The carrier's own code. */
  readonly code: string;
  readonly event: ScanEvent;
  readonly physical: boolean;
  readonly reason: ScanReason | null;
  readonly proof: { readonly kind: ProofKind; readonly name: string | null } | null;
  readonly place: string | null;
  readonly occurredAt: Date;
  /** The wall clock of the place, "2026-11-24T14:05". */
  readonly localTime: string;
  /** False when the carrier gave a wall clock without its zone; it is then read as UTC. */
  readonly timeZoneKnown: boolean;
  /** The last moment it waits at a pick-up point. */
  readonly pickupUntil: Date | null;
  /** The same, as the day that is written at the point. */
  readonly pickupUntilOn: LocalDate | null;
};

/** A notice whose signature is good. Its payload is stored as it came and read by `mapScan`. */
export type CarrierNotice = { readonly eventId: string; readonly type: string; readonly payload: unknown };

/** A carrier as the shop needs it; every adapter passes tests/carriers/contract. */
export interface Carrier {
  readonly key: string;
  readonly mappingVersion: number;
  createShipment(ask: LabelAsk): Promise<Label>;
  /** `too_late`: the van has it. Asking twice is the same as asking once. */
  cancelShipment(trackingCode: string): Promise<"cancelled" | "too_late">;
  /** Null: forged, too old, or not a notice at all. */
  verifyWebhook(raw: string, headers: Headers): CarrierNotice | null;
  /** Null: the payload tells of no scan. A code that is not in the table is a scan of the kind `unknown`. */
  mapScan(payload: unknown): CarrierScan | null;
}

/** The carrier did not answer, or answered with a fault of its own: worth another try. */
export class CarrierUnreachable extends Error {}

/** The carrier understood and said no: another try would get the same answer. */
export class CarrierRefused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
