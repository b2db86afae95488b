import type { DeliveryWish, PickupPoint, PostalAddress } from "../../kernel/addresses.ts";
import type { LocalDate } from "../../kernel/days.ts";
import type { Money } from "../../kernel/money.ts";

/** A line of the customs declaration (CN23): what, how many, worth, weight, code and origin of all its units together. */
export type CustomsItem = {
  readonly description: string;
  readonly quantity: number;
  readonly value: Money;
  readonly grams: number;
  /** Harmonised System code, digits only; null where nobody has written it down. */
  readonly hsCode: string | null;
  /** Where it was made, two letters. */
  readonly origin: string | null;
};

/** A parcel's declaration, where it crosses a customs border. */
export type Customs = { readonly contents: "merchandise"; readonly items: readonly CustomsItem[]; readonly signer: string };

export type LabelAsk = {
  /** Printed on the label, for whoever opens a parcel that lost its way. */
  readonly reference: string;
  readonly service: string;
  readonly from: PostalAddress;
  readonly to: PostalAddress;
  readonly weightGrams: number;
  /** The last day we promised. */
  readonly deliverBy: LocalDate;
  /** Same key, same parcel: asking again never makes a second one. */
  readonly key: string;
  readonly wish: DeliveryWish;
  /** Null within a customs union. */
  readonly customs: Customs | null;
};

export type Label = {
  readonly trackingCode: string;
  readonly trackingUrl: string;
  readonly pdf: Buffer;
  /** The carrier's own name for the parcel, where that is another than its number. */
  readonly ref: string | null;
  /** Who drives it, where the adapter stands for many carriers. */
  readonly via: string | null;
};

/** A parcel as its carrier knows it: by our key, its number, and its own name for it. */
export type ParcelRef = { readonly key: string; readonly trackingCode: string; readonly ref: string | null };

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

/** What the carrier shows for having handed it over: how, to whom, where, and a picture at an address of theirs. */
export type ScanProof = {
  readonly kind: ProofKind;
  readonly name: string | null;
  readonly place: string | null;
  readonly picture: string | null;
};

/** One scan in our words. */
export type CarrierScan = {
  readonly trackingCode: string;
  /** The carrier's own code. */
  readonly code: string;
  readonly event: ScanEvent;
  readonly physical: boolean;
  readonly reason: ScanReason | null;
  readonly proof: ScanProof | null;
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
  /** Name and address of the pick-up point it waits at. */
  readonly waitsAt: string | null;
};

/** A notice whose signature is good. Its payload is stored as it came and read by `splitNotice` and `mapScan`. */
export type CarrierNotice = { readonly eventId: string; readonly type: string; readonly payload: unknown };

/** One scan out of a notice: the key is the same however often and in whatever notice it is told. */
export type ToldScan = { readonly key: string; readonly raw: unknown };

/**
 * Parcels that wait instead of being brought. Whoever offers it to a customer asks `findCarrier(key).pickup` first: where it is
 * null the carrier cannot, and nothing is offered. Before the label is made the choice goes along as `LabelAsk.wish.pickupPoint`.
 */
export interface PickupDesk {
  /** Points near an address, the nearest first; empty where the carrier has none. At most twenty. */
  listPickupPoints(near: Pick<PostalAddress, "postcode" | "city" | "country">): Promise<readonly PickupPoint[]>;
  /**
   * Sends a parcel that has its label to a point instead of to the door. `too_late`: it is on its last van, waits already, or is
   * there. Asking twice for one point is the same as asking once; a scan tells when it waits, and until when.
   */
  holdAt(parcel: ParcelRef, pointId: string): Promise<"held" | "too_late">;
}

/** A carrier as the shop needs it; every adapter passes tests/carriers/contract. */
export interface Carrier {
  readonly key: string;
  readonly mappingVersion: number;
  /** `asked`: labels are had by asking; `typed`: somebody brings the number from the carrier's own desk. */
  readonly labels: "asked" | "typed";
  /** Null: it cannot hold parcels for pick-up once they have their label. */
  readonly pickup: PickupDesk | null;
  createShipment(ask: LabelAsk): Promise<Label>;
  /** `too_late`: the van has it. `pending`: it will say so later; ask again. Asking twice is the same as asking once. */
  cancelShipment(parcel: ParcelRef): Promise<"cancelled" | "pending" | "too_late">;
  /** Null: forged, too old, or not a notice at all. */
  verifyWebhook(raw: string, headers: Headers): CarrierNotice | null;
  /** The scans of a notice: some carriers tell one at a time, others all so far. Empty: news of something else. Null: nothing we can read. */
  splitNotice(payload: unknown): readonly ToldScan[] | null;
  /** Null: `raw` is no scan. A code that is not in the table is a scan of the kind `unknown`. */
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
