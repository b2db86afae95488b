import { newId } from "../../lib/kernel/ids.ts";
import { bearUnits } from "../../lib/ownership/commands/births.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { publishedGuide } from "../guides/written.ts";
import type { Thing } from "./world.ts";

/** A parcel has arrived: its thing has an owner, a code and a life. */
export async function unitOf(sent: Thing): Promise<Thing> {
  await sql.exec`UPDATE shipment SET state = 'delivered', delivered_at = now() WHERE id = ${sent.values.shipmentId}`;
  await bearUnits(sent.values.orderId ?? "");
  const unit = await sql.one<{ code: string; ownershipId: string }>`
    SELECT u.public_code AS code, w.id AS ownership_id FROM ownership w JOIN owned_unit u ON u.id = w.unit_id WHERE w.order_id = ${sent.values.orderId} LIMIT 1`;
  return { values: { ...sent.values, code: unit?.code ?? "", ownershipId: unit?.ownershipId ?? "" }, cookies: sent.cookies };
}

/** An order that waits at a counter of ours. */
export async function holdOf(sent: Thing): Promise<Thing> {
  const counterId = newId("counter");
  await sql.exec`
    INSERT INTO counter (id, name, line1, postcode, city, country, time_zone, hours, created_at, updated_at)
    VALUES (${counterId}, '{"en":"Shop","de":"Laden"}', '1 Somewhere', 'D02 XY45', 'Dublin', 'IE', 'Europe/Dublin', '[]', now(), now())`;
  await sql.exec`
    INSERT INTO counter_hold (shipment_id, order_id, counter_id, ready_at, keep_until) VALUES (${sent.values.shipmentId}, ${sent.values.orderId}, ${counterId}, now(), now())`;
  return { values: { ...sent.values, counterId }, cookies: sent.cookies };
}

/** A thing with a guide. */
export async function guideOf(unit: Thing): Promise<Thing> {
  const sold = await sql.one<{ variantId: string }>`SELECT variant_id FROM owned_unit WHERE public_code = ${unit.values.code}`;
  const { guideId } = await publishedGuide(sold?.variantId ?? "");
  return { values: { ...unit.values, guideId }, cookies: unit.cookies };
}
