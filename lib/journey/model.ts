import type { SavedAddress } from "../customers/model.ts";
import type { Promised, Way } from "../delivery/model.ts";
import type { Id } from "../kernel/ids.ts";
import type { Currency } from "../kernel/money.ts";
import type { OrderState } from "../orders/model.ts";
import type { StaffOrderView, StaffRefundView } from "../orders/rules/staff-view.ts";
import type { RefundDetails, RefundState } from "../payments/model.ts";
import type { ReturnRow } from "../returns/model.ts";

/** Staff's saved views of the orders, in the order of their tabs. */
export const ORDER_VIEWS = ["to_pack", "on_the_way", "review", "unpaid", "ended", "all"] as const;
export type OrderListView = (typeof ORDER_VIEWS)[number];

/** How far an order's goods have come. `none`: there is nothing to send (any more); `held`: nothing is packed, and nothing may be until somebody has decided. */
export const PROGRESS = [
  "none",
  "held",
  "to_pack",
  "part_packed",
  "packed",
  "part_shipped",
  "on_the_way",
  "to_collect",
  "part_delivered",
  "delivered",
] as const;
export type Progress = (typeof PROGRESS)[number];

/** Units of an order's goods; what is delivered or waits to be collected was handed over, what was handed over was packed. */
export type Units = {
  readonly wanted: number;
  readonly packed: number;
  readonly handedOver: number;
  readonly toCollect: number;
  readonly delivered: number;
};

export type OrderFilter = {
  readonly view: OrderListView;
  /** A number, a name, an e-mail address or a SKU, or part of one. */
  readonly q?: string | undefined;
  readonly market?: string | undefined;
  /** All orders of this one address. */
  readonly email?: string | undefined;
  /** Placed from this instant on, and before that one. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
};

export type ListedOrder = {
  readonly number: string;
  readonly state: OrderState;
  readonly progress: Progress;
  readonly name: string;
  readonly email: string;
  readonly market: string;
  readonly currency: Currency;
  readonly total: number;
  readonly refunded: number;
  readonly units: number;
  readonly skus: string;
  readonly placedAt: Date;
  /** The hand-over that was reckoned with; null when none is to come, or none before somebody has decided. */
  readonly shipBy: Date | null;
  readonly late: boolean;
};

export type CurrencySum = { readonly currency: Currency; readonly count: number; readonly total: number };

export type OrderList = { readonly rows: readonly ListedOrder[]; readonly count: number; readonly sums: readonly CurrencySum[] };

/** Something that happened to an order, was noted about it, or was written to its buyer. */
export type OrderMoment = {
  readonly id: string;
  readonly kind: "event" | "note" | "mail";
  /** An event's name, or a mail's template. */
  readonly name: string;
  readonly at: Date;
  /** "customer", "carrier", "shop", "guest" or somebody's name. */
  readonly by: { readonly party: "staff" | "customer" | "guest" | "carrier" | "system"; readonly name: string | null };
  readonly visibility: "customer" | "staff";
  readonly payload: Readonly<Record<string, unknown>>;
  /** A note's words, a mail's subject. */
  readonly text: string | null;
  /** A mail's: has it been sent? */
  readonly state: string | null;
};

/** A message about an order, as far as its order's page lists it. */
export type OrderConversation = { readonly number: string; readonly topic: string; readonly state: string; readonly createdAt: Date };

/** All that staff see of an order on one page. */
export type OrderFile = {
  readonly order: StaffOrderView;
  readonly way: Way;
  /** The days promised now. */
  readonly promised: Promised;
  readonly units: Units;
  readonly progress: Progress;
  readonly moments: readonly OrderMoment[];
  readonly conversations: readonly OrderConversation[];
  readonly returns: readonly OrderReturn[];
  /** Names of those who asked for a refund or approved one, by how the order's rows name them. */
  readonly names: Readonly<Record<string, string>>;
};

export type OrderReturn = Pick<ReturnRow, "number" | "kind" | "money" | "amount" | "currency" | "submittedAt" | "dueAt">;

export const PEOPLE_VIEWS = ["all", "accounts", "guests"] as const;
export type PeopleView = (typeof PEOPLE_VIEWS)[number];

/** One address of mail is one person to staff, with an account or without. */
export type ListedPerson = {
  readonly email: string;
  readonly name: string;
  readonly hasAccount: boolean;
  readonly orders: number;
  readonly toAnswer: number;
  readonly lastAt: Date;
};

export type PersonAccount = {
  readonly id: Id<"customer">;
  readonly name: string;
  readonly phone: string | null;
  readonly locale: string;
  readonly createdAt: Date;
  readonly emailVerifiedAt: Date | null;
  readonly devices: number;
};

export type PersonNote = { readonly id: string; readonly text: string; readonly by: string; readonly createdAt: Date };

/** A mail to this person: what it was, and whether it went out. */
export type PersonMail = {
  readonly id: string;
  readonly subject: string | null;
  readonly template: string;
  readonly state: string;
  readonly queuedAt: Date;
  readonly orderNumber: string | null;
};

/** All that staff see of one person. */
export type PersonFile = {
  readonly email: string;
  readonly name: string;
  readonly account: PersonAccount | null;
  readonly addresses: readonly SavedAddress[];
  readonly orders: OrderList;
  readonly conversations: readonly (OrderConversation & { readonly orderNumber: string | null })[];
  readonly mails: readonly PersonMail[];
  readonly notes: readonly PersonNote[];
};

export const REFUND_VIEWS = ["waiting", "under_way", "failed", "all"] as const;
export type RefundListView = (typeof REFUND_VIEWS)[number];

export type ListedRefund = {
  readonly id: string;
  readonly orderNumber: string;
  readonly buyer: string;
  readonly state: RefundState;
  readonly awaitsApproval: boolean;
  readonly amount: number;
  readonly currency: Currency;
  readonly reason: string;
  readonly rule: string | null;
  readonly requestedBy: string | null;
  readonly approvedBy: string | null;
  readonly requestedAt: Date;
  readonly settledAt: Date | null;
};

/** One refund with all its parts, for whoever decides on it. */
export type RefundFile = {
  readonly order: StaffOrderView;
  readonly refund: StaffRefundView;
  readonly details: RefundDetails;
  readonly names: Readonly<Record<string, string>>;
};

export const DATA_KINDS = ["export", "erasure"] as const;
export type DataKind = (typeof DATA_KINDS)[number];
