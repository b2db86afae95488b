import { actorName, type Staff } from "../../kernel/actor.ts";
import { later } from "../../kernel/clock.ts";
import { type Id, newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { shipment } from "../machine.ts";
import { checkParcels, type ParcelPlan, unshipped } from "../rules/parcels.ts";
import { enqueueLabel, makeLabel } from "./label.ts";
import { checkMayLeave } from "./pack.ts";
import { lockWork, readParcelLines, readWorkLines, type WorkRow } from "./rows.ts";
import { servicesOf } from "./services.ts";

type Ship = {
  readonly fulfillmentId: Id<"fulfillment">;
  readonly service: string;
  readonly parcels: readonly ParcelPlan[];
  readonly staff: Staff;
  readonly now: Date;
};

export type Shipped = { readonly shipmentIds: readonly string[]; readonly fulfillmentId: string };

/**
 * Parcels for what is packed: written first, then each gets its label from the carrier. A label that cannot be had this
 * minute is asked for again by a job; one that the carrier refuses calls its parcel off, so that its lines are free.
 */
export async function createShipments(ask: Ship): Promise<Result<Shipped>> {
  const written = await writeShipments(ask);
  if (!written.ok) return written;
  for (const id of written.value.shipmentIds) {
    const made = await makeLabel(id);
    if (!made.ok && made.problem.code === "label_refused") return made;
  }
  return written;
}

const writeShipments = ({ fulfillmentId, service, parcels, staff, now }: Ship): Promise<Result<Shipped>> =>
  refusable(async (tx) => {
    const locked = await lockWork(tx, fulfillmentId);
    if (!locked) return refuse("unknown");
    const { order, work } = locked;
    if (work.state !== "packed") return refuse(work.state === "to_pack" ? "not_packed" : "nothing_to_ship");
    const may = checkMayLeave(order);
    if (!may.ok) return may;
    const left = unshipped(await readWorkLines(tx, work.id), await readParcelLines(tx, work.id));
    const fits = checkParcels(left, parcels);
    if (!fits.ok) return fits;
    const carrier = (await servicesOf(tx, order.id)).find((served) => served.service === service)?.carrier;
    if (!carrier) return refuse("service_unknown", undefined, "service");

    const shipmentIds: string[] = [];
    for (const [index, plan] of parcels.entries()) {
      const createdAt = later(now, index); // one after the other, so that they keep their order
      shipmentIds.push(await insertShipment(tx, { work, plan, carrier, service, staff, now: createdAt }));
    }
    return ok({ shipmentIds, fulfillmentId: work.id });
  });

type NewShipment = {
  readonly work: WorkRow;
  readonly plan: ParcelPlan;
  readonly carrier: string;
  readonly service: string;
  readonly staff: Staff;
  readonly now: Date;
};

async function insertShipment(tx: Tx, { work, plan, carrier, service, staff, now }: NewShipment): Promise<string> {
  const id = newId("shipment");
  await tx.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at)
    VALUES (${id}, ${work.orderId}, ${work.id}, ${carrier}, ${service}, ${shipment.initial}::shipment_state, ${plan.weightGrams}, ${now})`;
  const lines = plan.lines.filter(({ quantity }) => quantity > 0);
  await tx.exec`
    INSERT INTO shipment_line (shipment_id, line_id, quantity)
    SELECT ${id}, line, units FROM unnest(${lines.map(({ lineId }) => lineId)}::text[], ${lines.map(({ quantity }) => quantity)}::int[]) AS given(line, units)`;
  await record(tx, {
    name: "shipment.created",
    subject: id,
    orderId: work.orderId,
    by: actorName(staff),
    at: now,
    stage: "delivery",
    visibility: "staff",
  });
  await enqueueLabel(tx, id);
  return id;
}
