import { worthOf } from "../../../orders/commands/give-back.ts";
import type { OrderRow } from "../../../orders/model.ts";
import type { Unit } from "../../../orders/rules/goods-back.ts";
import type { Sql } from "../../../platform/db/pool.ts";
import { listOnTheRoad } from "./outstanding.ts";

/** What can still be called off: all of an order, or what of it has not come, with what that brings back. */
export type CallingOff = { readonly units: "all" | readonly Unit[]; readonly amount: number };

/**
 * All of it as long as nothing has come and nothing was made right; else only what is on the road and what was not packed.
 * Null where such a rest is packed and waits for its van: half an order is not unpacked.
 */
export async function findCallingOff(on: Sql, order: OrderRow): Promise<CallingOff | null> {
  const whole = await on.one<{ is: boolean; waitsForVan: boolean }>`
    SELECT NOT EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = ${order.id} AND s.voided_at IS NULL AND (s.state = 'delivered' OR s.apart_since IS NOT NULL))
        AND NOT EXISTS (SELECT 1 FROM line_item l WHERE l.order_id = ${order.id} AND l.cancelled_at IS NULL AND units_owed(l.id) < l.quantity) AS is,
      EXISTS (SELECT 1 FROM fulfillment f WHERE f.order_id = ${order.id} AND f.state = 'packed') AS waits_for_van`;
  const unpacked = await listUnpacked(on, order.id);
  const units = [...(await listOnTheRoad(on, order.id)).map(({ lineId, quantity }) => ({ lineId, quantity })), ...unpacked];
  if (whole?.is) return { units: "all", amount: await worthOf(on, order, "all") };
  return whole?.waitsForVan || units.length === 0 ? null : { units, amount: await worthOf(on, order, units) };
}

const listUnpacked = (on: Sql, orderId: string): Promise<Unit[]> => on.many<Unit>`
  SELECT fl.line_id, fl.quantity FROM fulfillment f JOIN fulfillment_line fl ON fl.fulfillment_id = f.id JOIN line_item l ON l.id = fl.line_id
  WHERE f.order_id = ${orderId} AND f.state = 'to_pack' AND l.cancelled_at IS NULL ORDER BY fl.line_id`;
