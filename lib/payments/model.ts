import type { Currency } from "../kernel/money.ts";

export type PaymentState = "created" | "processing" | "authorized" | "captured" | "failed" | "canceled";
export type RefundState = "requested" | "pending" | "succeeded" | "failed" | "canceled";
export type DisputeState = "open" | "won" | "lost";
export type PaymentMode = "sandbox" | "live";

/** Marks on a payment whose page was asked for without a clear answer: look before asking again (TRUST R19). */
export const UNANSWERED = ["no_answer", "broken_answer"] as const;

/** A payment as commands read it, under its order's lock. */
export type PaymentRow = {
  readonly id: string;
  readonly orderId: string;
  readonly mode: PaymentMode;
  readonly livemode: boolean;
  readonly state: PaymentState;
  readonly currency: Currency;
  readonly amount: number;
  readonly captured: number;
  readonly sessionId: string | null;
  readonly sessionUrl: string | null;
  readonly intentId: string | null;
  readonly method: string | null;
  /** The code of the last refused try, or one of UNANSWERED. */
  readonly failure: string | null;
  readonly expiresAt: Date;
  readonly createdAt: Date;
};

/** Why a refund needs no second person: a rule of the shop grants it (TRUST R33). */
export const REFUND_RULES = [
  "cancelled_before_packing",
  "line_cancelled",
  "late_payment",
  "second_payment",
  "withdrawal",
  "late_remedy",
  "made_right",
] as const;
export type RefundRule = (typeof REFUND_RULES)[number];

/** Reasons staff may give. */
export const REFUND_REASONS = ["returned", "damaged", "not_received", "wrong_item", "price_adjustment", "goodwill", "other"] as const;
export type RefundReason = (typeof REFUND_REASONS)[number];

/**
 * Accounts, one a currency. What we have is positive, what we earned or owe is negative, so that a transaction sums to nothing.
 * `provider_cash` is the provider's balance of us; `unmatched` holds money whose order is not clear yet.
 */
export const ACCOUNTS = ["provider_cash", "sales", "shipping", "tax", "goodwill", "disputed", "unmatched"] as const;
export type Account = (typeof ACCOUNTS)[number];

/** What of an order a refund pays back, tax included: lines, shipping and other add up to its amount. */
export type RefundDetails = {
  readonly lines: readonly { readonly lineId: string; readonly quantity: number; readonly amount: number; readonly tax: number }[];
  /** Which units it is for, where others than were paid for: of what was sent once more, `lines` says what it stands for. */
  readonly units?: readonly { readonly lineId: string; readonly quantity: number }[];
  readonly shipping: number;
  /** Neither goods nor delivery: an adjustment, a goodwill; below nothing where an earlier one is set off. */
  readonly other: number;
  /** The tax in it, by rate: what a credit note says. */
  readonly taxLines: readonly { readonly name: string; readonly basisPoints: number; readonly base: number; readonly amount: number }[];
  /** Which accounts it comes from; adds up to the amount too. */
  readonly accounts: Readonly<Partial<Record<Account, number>>>;
  readonly note?: string;
};

export type RefundRow = {
  readonly id: string;
  readonly paymentId: string;
  readonly orderId: string;
  readonly state: RefundState;
  readonly amount: number;
  readonly currency: Currency;
  readonly reason: string;
  readonly rule: RefundRule | null;
  readonly requestedBy: string;
  readonly approvedBy: string | null;
  readonly attempts: number;
  readonly providerId: string | null;
  readonly failure: string | null;
  readonly details: RefundDetails;
  readonly requestedAt: Date;
  readonly sentAt: Date | null;
  readonly settledAt: Date | null;
};
