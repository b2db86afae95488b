import "server-only";
import { parseShortNumber } from "../../kernel/ids.ts";
import { sql } from "../../platform/db/pool.ts";
import { readCookie } from "../../platform/request.ts";
import { hashToken } from "../../platform/secrets.ts";
import { findCustomer } from "../../platform/session.ts";
import { type OrderViewer, tokensIn } from "../rules/access.ts";

/** Whoever is at this browser, as far as orders are concerned: signed in, let in by a link, both or neither. */
export async function findOrderViewer(): Promise<OrderViewer> {
  const customer = await findCustomer();
  return { customerId: customer?.id ?? null, accessHashes: tokensIn(await readCookie("order")).map(hashToken) };
}

export const orderCookie = (): Promise<string | undefined> => readCookie("order");

/** The order's id, if whoever is at this browser may act on it. */
export async function findOwnOrderId(orderId: string): Promise<string | null> {
  const viewer = await findOrderViewer();
  const row = await sql.one<{ id: string }>`
    SELECT id FROM orders WHERE id = ${orderId} AND sees_order(id, ${viewer.customerId}, ${viewer.accessHashes}::text[])`;
  return row?.id ?? null;
}

/** The same, asked with its number. */
export async function findOwnOrderIdBy(number: string): Promise<string | null> {
  const row = await sql.one<{ id: string }>`SELECT id FROM orders WHERE number = ${parseShortNumber(number)}`;
  return row && findOwnOrderId(row.id);
}
