import "server-only";
import { findOwnOrderId } from "../../orders/queries/viewer.ts";

/** The order's id, if whoever is at this browser may act on it. */
export const ifOwnOrderId = (orderId: string): Promise<string | null> => findOwnOrderId(orderId);
