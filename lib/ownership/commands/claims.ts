import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { lockOrder } from "../../orders/commands/rows.ts";
import { bear } from "./births.ts";
import { note } from "./notes.ts";

export type Claim = { readonly code: string; readonly orderIds: readonly string[]; readonly by: string; readonly now: Date };

/**
 * Whoever may act on the order has the thing in their hands and scanned its box before the carrier said so: it is theirs
 * from now on, and the delivery that is told later finds it there.
 */
export const claimByLabel = ({ code, orderIds, by, now }: Claim): Promise<Result<{ publicCode: string }>> =>
  refusable(async (tx) => {
    const label = await tx.one<{
      lineId: string;
      unitIndex: number;
      orderId: string;
      variantId: string;
      gtin: string | null;
      isSent: boolean;
    }>`
      SELECT u.line_id, u.unit_index, l.order_id, l.variant_id, v.gtin,
        EXISTS (SELECT 1 FROM shipment_line sl JOIN shipment s ON s.id = sl.shipment_id WHERE sl.line_id = l.id AND s.last_physical_scan_at IS NOT NULL) AS is_sent
      FROM unit_label u JOIN line_item l ON l.id = u.line_id JOIN variant v ON v.id = l.variant_id
      WHERE u.code = ${code} AND l.order_id = ANY(${orderIds})`;
    if (!label) return refuse("unknown");
    const order = await lockOrder(tx, label.orderId);
    if (!order || !label.isSent) return refuse("not_sent_yet");
    const known = await tx.one<{
      id: string;
    }>`SELECT id FROM owned_unit WHERE line_id = ${label.lineId} AND unit_index = ${label.unitIndex}::int`;
    if (known) return ok({ publicCode: code });
    const shipping = await tx.one<{ country: string }>`SELECT shipping_address->>'country' AS country FROM orders WHERE id = ${order.id}`;
    const owners = {
      id: order.id,
      customerId: order.customerId,
      email: order.email,
      contractAt: order.paidAt ?? order.placedAt,
      country: shipping?.country ?? "",
    };
    const id = await bear(tx, owners, { line: { ...label, units: 1 }, index: label.unitIndex, at: now });
    await tx.exec`UPDATE owned_unit SET claimed_at = ${now} WHERE id = ${id}`;
    await note(tx, id, { type: "claimed", sight: "owner", by, at: now });
    return ok({ publicCode: code });
  });
