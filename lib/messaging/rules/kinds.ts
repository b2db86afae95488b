import type { MessageClass } from "../model.ts";

/** What a message is about, as its reader chooses and sees it. */
export const PURPOSES = [
  "order",
  "case",
  "delivery_news",
  "guides",
  "reminders",
  "account",
  "request",
  "letters",
  "digest",
  "desk",
] as const;
export type Purpose = (typeof PURPOSES)[number];

export type MessageKind = {
  readonly class: MessageClass;
  readonly purpose: Purpose;
  /** Answers what its reader just did, or alarms them of what somebody did in their name: never waits. */
  readonly answers?: true;
  /** We begin to talk unasked: at most one a day. */
  readonly proactive?: true;
  /** So many hours later it is no news any more. */
  readonly keepsHours?: number;
  /** Also told to browsers that asked for it. */
  readonly push?: true;
};

const order = { class: "transactional", purpose: "order" } as const;
const answer = { class: "transactional", answers: true } as const;

/**
 * Every message, by its template: the one place that says what it is. The class is the shop's word, not the sender's: no
 * room can make a promotion of its own into a message about an order.
 */
export const KINDS: Readonly<Record<string, MessageKind>> = {
  "checkout/confirm-mailbox": { ...answer, purpose: "order" },
  "content/article-published": { class: "marketing", purpose: "letters" },
  "content/month-ended": { class: "marketing", purpose: "letters" },
  "customers/already-registered": { ...answer, purpose: "account" },
  "customers/email-asked": { ...answer, purpose: "account" },
  "customers/email-changed": { ...answer, purpose: "account" },
  "customers/password-changed": { ...answer, purpose: "account" },
  "customers/reset-password": { ...answer, purpose: "account" },
  "customers/verify-email": { ...answer, purpose: "account" },
  "delivery/counter-collected": order,
  "delivery/counter-put-back": order,
  "delivery/counter-ready": { ...order, push: true },
  "delivery/counter-reminder": order,
  "delivery/late-noticed": { ...order, push: true },
  "delivery/remedy-chosen": { ...answer, purpose: "order" },
  "delivery/shipment-attempt-failed": { ...order, push: true },
  "delivery/shipment-available-for-pickup": { ...order, push: true },
  "delivery/shipment-delivered": { ...order, push: true },
  "delivery/shipment-exception": order,
  "delivery/shipment-handed-over": { class: "service", purpose: "delivery_news", keepsHours: 72 },
  "delivery/shipment-out-for-delivery": { class: "service", purpose: "delivery_news", keepsHours: 12, push: true },
  "delivery/shipment-pickup-ends": { ...order, push: true },
  "delivery/shipment-returning-to-sender": order,
  "feedback/recovery-offered": { ...order, purpose: "case" },
  "feedback/recovery-opened": { ...answer, purpose: "case" },
  "guides/revision-worse": { class: "transactional", purpose: "desk" },
  "guides/still-works": { class: "service", purpose: "guides", proactive: true, keepsHours: 168 },
  "guides/step-mended": { class: "service", purpose: "guides", proactive: true },
  "guides/things-arrived": { class: "service", purpose: "guides", keepsHours: 72 },
  "journey/data-asked": { ...answer, purpose: "request" },
  "journey/data-ready": { class: "legal", purpose: "request" },
  "journey/data-waits": { class: "legal", purpose: "request" },
  "journey/data-erased": { class: "legal", purpose: "request" },
  "messaging/digest": { class: "service", purpose: "digest" },
  "messaging/letters-asked": { ...answer, purpose: "letters" },
  "messaging/letters-known": { ...answer, purpose: "letters" },
  "messaging/mailbox-asked": { ...answer, purpose: "request" },
  "messaging/preferences-asked": { ...answer, purpose: "request" },
  "orders/delivery-changed": { ...answer, purpose: "order" },
  "orders/late-payment-refunded": { ...answer, purpose: "order" },
  "orders/line-cancelled": { ...answer, purpose: "order" },
  "orders/look-up": { ...answer, purpose: "order" },
  "orders/order-cancelled": { ...answer, purpose: "order" },
  "orders/order-paid": { ...answer, purpose: "order" },
  "orders/refund-sent": order,
  "returns/return-submitted": { class: "legal", purpose: "case" },
  "supplements/refill-due": { class: "service", purpose: "reminders", proactive: true, keepsHours: 168 },
  "support/answer": { class: "transactional", purpose: "request" },
  "support/message-for-shop": { ...answer, purpose: "desk" },
  "support/message-received": { ...answer, purpose: "request" },
};

/** A template without a line counts as a message about an order, which is held to the night's rest; a test finds it. */
export const kindOf = (template: string): MessageKind => KINDS[template] ?? order;

/** Whether it leads to what its reader chose: the shop's own mail does not, nor the last one to somebody who was erased. */
export const leadsToChoices = (template: string): boolean => kindOf(template).purpose !== "desk" && template !== "journey/data-erased";

/** Purposes that their reader may end, by mail program or in the preferences; the others say why they cannot. */
export const CHOSEN = ["delivery_news", "guides", "reminders"] as const satisfies readonly Purpose[];
export type ChosenPurpose = (typeof CHOSEN)[number];
export const isChosen = (purpose: Purpose): purpose is ChosenPurpose => (CHOSEN as readonly string[]).includes(purpose);
