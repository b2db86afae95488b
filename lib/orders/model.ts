import type { DeliveryWish, PickupPoint, PostalAddress } from "../kernel/addresses.ts";
import type { LocalDate } from "../kernel/days.ts";
import type { Id } from "../kernel/ids.ts";
import type { Currency } from "../kernel/money.ts";

export type { DeliveryWish, PickupPoint, PostalAddress };

/** One rate's share of the bill; its name is already in the order's language ("VAT 23% (Ireland)"). */
export type OrderTaxLine = {
  readonly name: string;
  readonly basisPoints: number;
  /** What the tax is reckoned on, without the tax itself. */
  readonly base: number;
  readonly amount: number;
  /** Contained in the prices (EU, GB) or added to them (US). */
  readonly included: boolean;
};

export type DraftLine = {
  readonly variantId: Id<"variant">;
  readonly productId: Id<"product">;
  readonly sku: string;
  readonly handle: string;
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  readonly quantity: number;
  readonly unitAmount: number;
  readonly discount: number;
  /** unitAmount × quantity − discount. */
  readonly total: number;
  readonly taxClass: string;
  readonly taxBasisPoints: number;
  readonly taxAmount: number;
  readonly weightGrams: number;
};

/**
 * A Quote with the answers given at checkout, ready to be written as an Order. Amounts are minor units of `currency`;
 * total = subtotal − discount + shipping + tax and amountDue = total − credit (I09). Lines come sorted by variant (R12).
 */
export type OrderDraft = {
  /** One a cart version, made by the server (R1). */
  readonly attemptKey: string;
  /** Of the form that was sent: the same key with another hash is refused (R2). */
  readonly requestHash: string;
  readonly cartId: Id<"cart">;
  readonly cartVersion: number;
  readonly customerId: Id<"customer"> | null;
  readonly email: string;
  readonly name: string;
  readonly phone: string | null;
  readonly locale: string;
  readonly market: string;
  readonly currency: Currency;
  readonly lines: readonly DraftLine[];
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly tax: number;
  readonly includedTax: number;
  readonly total: number;
  readonly credit: number;
  readonly amountDue: number;
  readonly taxLines: readonly OrderTaxLine[];
  readonly shippingAddress: PostalAddress;
  readonly billingAddress: PostalAddress;
  readonly delivery: {
    readonly option: string;
    readonly name: string;
    readonly fromOn: LocalDate;
    readonly byOn: LocalDate;
    /** Cut-off, handling, transit, holidays: how the date was worked out. */
    readonly basis: Readonly<Record<string, unknown>>;
  };
  readonly note: string | null;
  readonly termsVersion: string;
  readonly placedAt: Date;
};

export type OrderState = "pending_payment" | "paid" | "fulfilled" | "refunded" | "expired" | "cancelled" | "review";

/** Why an order ended; keys of sentences. */
export const END_REASONS = ["replaced", "not_paid", "payment_failed", "called_off", "refunded_in_full", "rejected"] as const;
export type EndReason = (typeof END_REASONS)[number];

/** What did not add up, or who objects; keys of sentences for staff. */
export const REVIEW_REASONS = [
  "reference_differs",
  "amount_differs",
  "currency_differs",
  "mode_differs",
  "disputed",
  "refund_failed",
  "second_payment",
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** An order as commands read it, locked. */
export type OrderRow = {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly cartId: string;
  readonly customerId: string | null;
  readonly email: string;
  readonly name: string;
  readonly phone: string | null;
  readonly locale: string;
  readonly market: string;
  readonly mode: "sandbox" | "live";
  readonly currency: Currency;
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly tax: number;
  readonly includedTax: number;
  readonly total: number;
  readonly credit: number;
  readonly amountDue: number;
  readonly taxLines: readonly OrderTaxLine[];
  readonly shippingAddress: PostalAddress;
  readonly billingAddress: PostalAddress;
  readonly deliveryOption: string;
  readonly deliveryName: string;
  readonly deliverFromOn: LocalDate;
  readonly deliverByOn: LocalDate;
  readonly deliveryBasis: Readonly<Record<string, unknown>>;
  /** What the receiver asks of the carrier. */
  readonly deliveryWish: DeliveryWish;
  readonly placedAt: Date;
  readonly paidAt: Date | null;
  readonly fulfilledAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedReason: EndReason | null;
  readonly reviewReason: ReviewReason | null;
};

export type LineRow = {
  readonly id: string;
  readonly position: number;
  readonly kind: string;
  readonly variantId: string;
  readonly sku: string;
  readonly handle: string;
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  readonly quantity: number;
  readonly unitAmount: number;
  readonly discount: number;
  readonly total: number;
  readonly taxBasisPoints: number;
  readonly taxAmount: number;
  readonly packedAt: Date | null;
  readonly cancelledAt: Date | null;
  /** What it was sent in the place of. */
  readonly replacesLineId: string | null;
};
