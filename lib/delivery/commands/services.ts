import { manualCarrier } from "../../platform/carriers/manual.ts";
import type { Sql } from "../../platform/db/pool.ts";

export type Served = { readonly service: string; readonly carrier: string };

/**
 * Which carrier's adapter serves which service of an order: the one place that says so. The rows of `delivery_option` name the
 * carrier of each service; the order's own option says whose services it may go by; and by hand a parcel may always go.
 */
export async function servicesOf(db: Sql, orderId: string): Promise<Served[]> {
  const offered = await db.many<Served>`
    SELECT DISTINCT offered.service, offered.carrier FROM orders o JOIN delivery_option chosen ON chosen.key = o.delivery_option
      JOIN delivery_option offered ON offered.carrier = chosen.carrier
    WHERE o.id = ${orderId} ORDER BY offered.service`;
  const byHand = { service: manualCarrier.key, carrier: manualCarrier.key };
  return offered.some(({ carrier }) => carrier === manualCarrier.key) ? offered : [...offered, byHand];
}
