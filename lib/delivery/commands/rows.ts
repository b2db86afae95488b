import { lockOrder } from "../../orders/commands/rows.ts";
import type { OrderRow } from "../../orders/model.ts";
import type { Tx } from "../../platform/db/pool.ts";
import type { FulfillmentState, LineShare, ShipmentState } from "../model.ts";

export type WorkRow = {
  readonly id: string;
  readonly orderId: string;
  readonly state: FulfillmentState;
  readonly shipBy: Date;
  readonly createdAt: Date;
  /** Since when something of it is known not to be on its shelf. */
  readonly missingAt: Date | null;
};

export type ShipmentRow = {
  readonly id: string;
  readonly orderId: string;
  readonly fulfillmentId: string;
  readonly carrier: string;
  readonly trackingCode: string | null;
  readonly state: ShipmentState;
  readonly reason: string | null;
  readonly lastPhysicalScanAt: Date | null;
  readonly voidedAt: Date | null;
};

/** The order is locked before anything of ours is read: cancelling, packing and scans of one order never cross. */
export async function lockWork(tx: Tx, fulfillmentId: string): Promise<{ order: OrderRow; work: WorkRow } | null> {
  const found = await tx.one<{ orderId: string }>`SELECT order_id FROM fulfillment WHERE id = ${fulfillmentId}`;
  const order = found && (await lockOrder(tx, found.orderId));
  const work =
    order &&
    (await tx.one<WorkRow>`
      SELECT id, order_id, state::text AS state, ship_by, created_at, missing_at FROM fulfillment WHERE id = ${fulfillmentId}`);
  return order && work ? { order, work } : null;
}

export async function lockShipment(tx: Tx, shipmentId: string): Promise<{ order: OrderRow; shipment: ShipmentRow } | null> {
  const found = await tx.one<{ orderId: string }>`SELECT order_id FROM shipment WHERE id = ${shipmentId}`;
  const order = found && (await lockOrder(tx, found.orderId));
  const shipment =
    order &&
    (await tx.one<ShipmentRow>`
      SELECT id, order_id, fulfillment_id, carrier, tracking_code, state::text AS state, reason, last_physical_scan_at, voided_at
      FROM shipment WHERE id = ${shipmentId}`);
  return order && shipment ? { order, shipment } : null;
}

export const readWorkLines = (tx: Tx, fulfillmentId: string): Promise<LineShare[]> => tx.many<LineShare>`
  SELECT line_id, quantity FROM fulfillment_line WHERE fulfillment_id = ${fulfillmentId} ORDER BY line_id`;

/** What is in this work's parcels; labels called off hold nothing. */
export const readParcelLines = (tx: Tx, fulfillmentId: string, { scanned = false } = {}): Promise<LineShare[]> => tx.many<LineShare>`
  SELECT sl.line_id, sl.quantity FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment_id
  WHERE s.fulfillment_id = ${fulfillmentId} AND s.voided_at IS NULL AND (NOT ${scanned}::boolean OR s.last_physical_scan_at IS NOT NULL)`;
