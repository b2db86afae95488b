import { store } from "../../../store.config.ts";
import type { Customs } from "../../platform/carriers/model.ts";
import { sql } from "../../platform/db/pool.ts";
import { type Content, crossesCustoms, declare } from "../rules/customs.ts";

/** The customs declaration of a parcel; null where it crosses no border of customs. What is sent again is worth what it replaces. */
export async function declarationFor(shipmentId: string, to: { country: string; postcode: string }): Promise<Customs | null> {
  if (!crossesCustoms(store.legal.address, to)) return null;
  const contents = await sql.many<Content>`
    SELECT coalesce(nullif(p.name->>'en', ''), l.title) AS description, sl.quantity, paid.quantity AS line_quantity,
      paid.total - CASE WHEN o.included_tax > 0 THEN paid.tax_amount ELSE 0 END AS line_net, o.currency, l.weight_grams AS unit_grams, v.hs_code, v.origin_country AS origin
    FROM shipment_line sl JOIN line_item l ON l.id = sl.line_id JOIN line_item paid ON paid.id = coalesce(l.replaces_line_id, l.id)
      JOIN orders o ON o.id = l.order_id JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = l.product_id
    WHERE sl.shipment_id = ${shipmentId} ORDER BY l.position`;
  return contents.length > 0 ? declare(contents, store.legal.director) : null;
}
