import type { LocalDate } from "../../kernel/days.ts";
import type { Proof, Reason, ShipmentEvent } from "../model.ts";

/** What a person can have seen of a parcel. */
export const TYPED_EVENTS = [
  "picked_up",
  "moves",
  "on_the_van",
  "nobody_home",
  "waits_at_point",
  "problem",
  "handed_to_customer",
  "sent_back",
  "back_with_us",
] as const satisfies readonly ShipmentEvent[];

/** A scan as staff fill it in: the wall clock of where it happened. */
export type ScanForm = {
  readonly event: (typeof TYPED_EVENTS)[number];
  /** "2026-11-24T14:05" */
  readonly at: string;
  readonly place: string | null;
  readonly reason: Reason | null;
  readonly proofKind: Proof["kind"] | null;
  readonly proofName: string | null;
  readonly picture: string | null;
  readonly waitsAt: string | null;
  readonly pickupUntil: LocalDate | null;
};
