import { orderPaid } from "./orders/order-paid.tsx";
import { returnSubmitted } from "./returns/return-submitted.tsx";
import { answer } from "./support/answer.tsx";
import { messageForShop } from "./support/message-for-shop.tsx";
import { messageReceived } from "./support/message-received.tsx";

/** Every mail, by the event that causes it: "room/event". */
export const TEMPLATES = {
  "orders/order-paid": orderPaid,
  "returns/return-submitted": returnSubmitted,
  "support/answer": answer,
  "support/message-for-shop": messageForShop,
  "support/message-received": messageReceived,
} as const;

export type TemplateName = keyof typeof TEMPLATES;

export const isTemplate = (name: string): name is TemplateName => Object.hasOwn(TEMPLATES, name);
