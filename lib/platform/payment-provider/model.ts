/** Where a hosted page's payment stands at the provider. `expired`: it can no longer succeed. */
export type SessionState = "open" | "processing" | "authorized" | "captured" | "failed" | "expired";

/** A payment page and what was paid on it, as the provider holds it to be true this moment. */
export type ProviderSession = {
  readonly id: string;
  /** Where the buyer pays; null once nothing can be paid there any more. */
  readonly url: string | null;
  readonly state: SessionState;
  /** Our payment's id, given when the page was made. */
  readonly reference: string | null;
  readonly livemode: boolean;
  readonly currency: string;
  /** What was asked for, and what has arrived. */
  readonly amount: number;
  readonly captured: number;
  readonly intentId: string | null;
  /** "Visa ·· 4242" */
  readonly method: string | null;
  /** Code of the last refused try; the page may still be open for another. */
  readonly declined: string | null;
};

export type SessionLine = { readonly name: string; readonly quantity: number; readonly unitAmount: number };

export type SessionAsk = {
  /** Our payment's id; comes back on the session. */
  readonly reference: string;
  readonly orderNumber: string;
  readonly email: string;
  readonly currency: string;
  readonly lines: readonly SessionLine[];
  readonly language: "en" | "de";
  readonly returnUrl: string;
  readonly cancelUrl: string;
  readonly expiresAt: Date;
  /** Same key, same ask: the same session. */
  readonly key: string;
};

export type ProviderRefund = {
  readonly id: string;
  readonly state: "pending" | "succeeded" | "failed" | "canceled";
  readonly amount: number;
  readonly currency: string;
  readonly intentId: string | null;
  /** Our refund's id, given when it was asked for. */
  readonly reference: string | null;
  readonly failure: string | null;
};

export type RefundAsk = { readonly reference: string; readonly intentId: string; readonly amount: number; readonly key: string };

export type ProviderDispute = {
  readonly id: string;
  /** An inquiry asks only; no money has been taken back. */
  readonly state: "inquiry" | "open" | "won" | "lost";
  readonly amount: number;
  readonly currency: string;
  readonly intentId: string | null;
  readonly openedAt: Date;
};

/** What the provider tells us: only which object to look at. Its body is never believed (TRUST R7). */
export type ProviderEvent = {
  readonly id: string;
  readonly type: string;
  readonly livemode: boolean;
  readonly about: {
    readonly kind: "session" | "intent" | "charge" | "refund" | "dispute" | "other";
    readonly id: string;
    readonly reference: string | null;
    readonly intentId: string | null;
  };
};

/** One row of the provider's own book, for the daily comparison (I16). */
export type ProviderCharge = {
  readonly intentId: string;
  readonly captured: number;
  readonly refunded: number;
  readonly currency: string;
  readonly createdAt: Date;
};

/** The payment provider as the shop needs it. Every call asks the provider; nothing is remembered. */
export interface PaymentProvider {
  openSession(ask: SessionAsk): Promise<ProviderSession>;
  findSession(id: string): Promise<ProviderSession | null>;
  /** By our payment's id, in the provider's list from `since` on: what to do when an answer was lost (TRUST R19). */
  searchSession(reference: string, since: Date): Promise<ProviderSession | null>;
  /** Ends a page nobody has paid on; answers what is true afterwards, which may be that it was paid. */
  endSession(id: string): Promise<ProviderSession>;
  refund(ask: RefundAsk): Promise<ProviderRefund>;
  findRefund(id: string): Promise<ProviderRefund | null>;
  searchRefund(reference: string, intentId: string): Promise<ProviderRefund | null>;
  findDispute(id: string): Promise<ProviderDispute | null>;
  listDisputes(since: Date): AsyncIterable<ProviderDispute>;
  listCharges(since: Date): AsyncIterable<ProviderCharge>;
  /** Null: not signed by the provider, too old, or from another mode. */
  readEvent(raw: string, signature: string): ProviderEvent | null;
  ping(): Promise<void>;
}

/** No answer: what was asked may or may not have been done. */
export class ProviderUnreachable extends Error {
  override readonly name = "ProviderUnreachable";
  constructor(
    message: string,
    /** It answered with a fault of its own, which it may go on answering for this key. */ readonly answered = false,
  ) {
    super(message);
  }
}

/** It answered no, and nothing was done. */
export class ProviderRefusal extends Error {
  override readonly name = "ProviderRefusal";
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}
