import type { LocalDate } from "../kernel/days.ts";
import type { Currency } from "../kernel/money.ts";
import type { ReturnDecision, ReturnMoney } from "./machine.ts";

export type ReturnKind = "withdrawal" | "change_of_mind";

/** A bought line as the question "may it come back?" needs it. */
export type ReturnableLine = {
  readonly id: string;
  readonly title: string;
  readonly options: string;
  readonly picture: string | null;
  readonly quantity: number;
  /** Units already on their way back, or called off. */
  readonly gone: number;
  /** What was paid for all of them, tax on top included. */
  readonly paid: number;
};

export type ReturnableOrder = {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly country: string;
  readonly currency: Currency;
  readonly shipping: number;
  /** Whether the delivery cost has already gone back with an earlier withdrawal. */
  readonly shippingReturned: boolean;
  readonly placedOn: LocalDate;
  /** The day the last thing came; null while something is still under way. */
  readonly deliveredOn: LocalDate | null;
  readonly lines: readonly ReturnableLine[];
};

export type WantedLine = { readonly lineId: string; readonly quantity: number };

/** What would be returned, under which title, for how much, and by when the money goes back. */
export type ReturnPreview = {
  readonly kind: ReturnKind;
  readonly lines: readonly (WantedLine & { readonly amount: number })[];
  readonly shippingShare: number;
  readonly amount: number;
  readonly refundDays: number;
};

/** Until when what is possible; null where it is not. */
export type ReturnWindow = { readonly withdrawalUntil: LocalDate | null; readonly policyUntil: LocalDate | null; readonly begun: boolean };

export type ReturnRow = {
  readonly number: string;
  readonly orderNumber: string;
  readonly kind: ReturnKind;
  readonly decision: ReturnDecision;
  readonly money: ReturnMoney;
  readonly contactName: string;
  readonly amount: number;
  readonly currency: Currency;
  readonly submittedAt: Date;
  readonly dueAt: Date;
  readonly late: boolean;
};

export type ReturnView = ReturnRow & {
  readonly id: string;
  readonly orderId: string;
  readonly contactEmail: string;
  readonly reason: string | null;
  readonly shippingShare: number;
  readonly refundId: string | null;
  readonly lines: readonly {
    readonly id: string;
    readonly lineId: string;
    readonly title: string;
    readonly options: string;
    readonly quantity: number;
    readonly amount: number;
  }[];
};
