import { alreadyRegistered } from "./customers/already-registered.tsx";
import { passwordChanged } from "./customers/password-changed.tsx";
import { resetPassword } from "./customers/reset-password.tsx";
import { verifyEmail } from "./customers/verify-email.tsx";
import { orderPaid } from "./orders/order-paid.tsx";
import { returnSubmitted } from "./returns/return-submitted.tsx";
import { answer } from "./support/answer.tsx";
import { messageForShop } from "./support/message-for-shop.tsx";
import { messageReceived } from "./support/message-received.tsx";

/** Every mail, by the event that causes it: "room/event". */
export const TEMPLATES = {
  "customers/verify-email": verifyEmail,
  "customers/already-registered": alreadyRegistered,
  "customers/reset-password": resetPassword,
  "customers/password-changed": passwordChanged,
  "orders/order-paid": orderPaid,
  "returns/return-submitted": returnSubmitted,
  "support/answer": answer,
  "support/message-for-shop": messageForShop,
  "support/message-received": messageReceived,
} as const;

export type TemplateName = keyof typeof TEMPLATES;

export const isTemplate = (name: string): name is TemplateName => Object.hasOwn(TEMPLATES, name);
