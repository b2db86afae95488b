import type { Tx } from "../../platform/db/pool.ts";

/**
 * From then on a case settles what becomes of this parcel, with null no longer: who was told that their order is late is asked
 * there, and nowhere twice. The caller holds the order's lock.
 */
export const settleApart = (tx: Tx, shipmentId: string, since: Date | null): Promise<number> =>
  tx.exec`UPDATE shipment SET apart_since = ${since} WHERE id = ${shipmentId}`;
