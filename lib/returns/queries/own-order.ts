import { findOwnOrderId, findOwnOrderIdBy } from "../../orders/queries/viewer.ts";

/** The order that whoever asks may return from: their own, or the one their browser has opened. */
export const ownOrderId = (number: string): Promise<string | null> => findOwnOrderIdBy(number);

/** The same, asked with the id that a form carries. */
export const ifOwnOrderId = (orderId: string): Promise<string | null> => findOwnOrderId(orderId);
