import { ok, type Result, refuse } from "../../kernel/result.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import { CarrierRefused, CarrierUnreachable } from "../../platform/carriers/model.ts";
import { sql } from "../../platform/db/pool.ts";
import type { PickupPoint } from "../model.ts";
import { isParcelService } from "../rules/change.ts";

type Going = {
  readonly carrier: string;
  readonly service: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
};

/** The points near where an order goes. Refused as `no_points` where its carrier has none, as `points_later` while it does not answer. */
export async function listPointsFor(orderId: string): Promise<Result<readonly PickupPoint[]>> {
  const going = await sql.one<Going>`
    SELECT d.carrier, d.service, o.shipping_address->>'postcode' AS postcode, o.shipping_address->>'city' AS city, o.shipping_address->>'country' AS country
    FROM orders o JOIN delivery_option d ON d.key = o.delivery_option WHERE o.id = ${orderId}`;
  const desk = going && isParcelService(going.service) ? findCarrier(going.carrier).pickup : null;
  if (!going || !desk) return refuse("no_points");
  try {
    const points = await desk.listPickupPoints(going);
    return points.length > 0 ? ok(points) : refuse("no_points");
  } catch (error) {
    if (error instanceof CarrierUnreachable) return refuse("points_later");
    if (error instanceof CarrierRefused) return refuse("no_points");
    throw error;
  }
}
