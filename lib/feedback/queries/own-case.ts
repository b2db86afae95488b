import "server-only";
import { findOwnOrderId } from "../../orders/queries/viewer.ts";
import { findOrderIdOfCase } from "./cases.ts";

/** The order's id, if whoever is at this browser may act on it. */
export const ifOwnOrderId = (orderId: string): Promise<string | null> => findOwnOrderId(orderId);

/** Whether the case belongs to whoever is at this browser; somebody else's looks like a missing one. */
export async function isOwnCase(caseId: string): Promise<boolean> {
  const orderId = await findOrderIdOfCase(caseId);
  return orderId !== null && (await findOwnOrderId(orderId)) !== null;
}
