import type { LocalDate } from "../kernel/days.ts";
import type { carrierClaim, recovery } from "./machine.ts";

/** What can have gone wrong with a delivery. */
export const RECOVERY_KINDS = ["not_received", "missing_item", "wrong_item", "damaged"] as const;
export type RecoveryKind = (typeof RECOVERY_KINDS)[number];
export type RecoveryState = (typeof recovery)["states"][number];

export type ClaimState = (typeof carrierClaim)["states"][number];

/** What we ask of the carrier. */
export type Claim = {
  readonly id: string;
  readonly state: ClaimState;
  readonly reason: "damaged" | "lost";
  readonly amount: number;
  readonly paidAmount: number | null;
  readonly currency: string;
  /** The carrier's number for it. */
  readonly reference: string | null;
  readonly shipmentId: string;
  readonly trackingCode: string | null;
  readonly carrier: string;
  readonly openedAt: Date;
  readonly filedAt: Date | null;
  readonly endedAt: Date | null;
};

/** What we offer; words under `feedback.remedies`. */
export const CASE_REMEDIES = ["resend", "refund"] as const;
export type CaseRemedyKey = (typeof CASE_REMEDIES)[number];

/** With the money it brings; `goods` says what becomes of a wrong or broken thing. */
export type CaseRemedy = { readonly key: CaseRemedyKey; readonly amount: number; readonly goods: "none" | "keep" | "fetch" };

export type CaseLine = {
  readonly lineId: string;
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  readonly quantity: number;
};

/** A photo that came with it, by its size as it is kept. */
export type CasePhoto = { readonly id: string; readonly width: number; readonly height: number };

export type CaseView = {
  readonly id: string;
  readonly number: string;
  readonly kind: RecoveryKind;
  readonly state: RecoveryState;
  readonly finding: "checking" | "found" | "confirmed_lost" | null;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly currency: string;
  readonly shipmentId: string | null;
  readonly name: string;
  readonly email: string;
  readonly story: string | null;
  readonly remedies: readonly CaseRemedy[];
  readonly remedy: CaseRemedyKey | null;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** What the remedy pays back; null where it pays nothing. */
  readonly paidBack: number | null;
  /** The day that is promised for what is sent again; null where nothing is, or no day. */
  readonly comesOn: LocalDate | null;
  /** By when we answer or have looked; null once that is done. */
  readonly dueAt: Date | null;
  readonly lines: readonly CaseLine[];
  readonly photos: readonly CasePhoto[];
};
