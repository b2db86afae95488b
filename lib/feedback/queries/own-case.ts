import "server-only";
import { findOwnOrderId } from "../../orders/queries/viewer.ts";
import { sql } from "../../platform/db/pool.ts";
import { paths } from "../../platform/paths.ts";
import { findOrderIdOfCase } from "./cases.ts";

/** The order's id, if whoever is at this browser may act on it. */
export const ifOwnOrderId = (orderId: string): Promise<string | null> => findOwnOrderId(orderId);

/** Whether the case belongs to whoever is at this browser; somebody else's looks like a missing one. */
export async function isOwnCase(caseId: string): Promise<boolean> {
  const orderId = await findOrderIdOfCase(caseId);
  return orderId !== null && (await findOwnOrderId(orderId)) !== null;
}

/** Of an order that was found to be theirs. */
export const findOrderNumber = async (orderId: string): Promise<string> =>
  (await sql.one<{ number: string }>`SELECT number FROM orders WHERE id = ${orderId}`)?.number ?? "";

/** The page of a case that was found to be theirs. */
export async function findCasePath(caseId: string, locale: string): Promise<string> {
  const found = await sql.one<{ number: string; orderNumber: string }>`
    SELECT c.number, o.number AS order_number FROM recovery_case c JOIN orders o ON o.id = c.order_id WHERE c.id = ${caseId}`;
  return paths(locale).recoveryCase(found?.orderNumber ?? "", found?.number ?? "");
}
