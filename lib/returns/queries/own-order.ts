import { findOrder } from "../../orders/queries/order.ts";
import { findOrderViewer, findOwnOrderId } from "../../orders/queries/viewer.ts";

/** The order that whoever asks may return from: their own, or the one their browser has opened. */
export const ownOrderId = async (number: string): Promise<string | null> => (await findOrder(await findOrderViewer(), number))?.id ?? null;

/** The same, asked with the id that a form carries. */
export const ifOwnOrderId = (orderId: string): Promise<string | null> => findOwnOrderId(orderId);
