import { orderPaid } from "./orders/order-paid.tsx";

/** Every mail, by the event that causes it: "room/event". */
export const TEMPLATES = {
  "orders/order-paid": orderPaid,
} as const;

export type TemplateName = keyof typeof TEMPLATES;

export const isTemplate = (name: string): name is TemplateName => Object.hasOwn(TEMPLATES, name);
