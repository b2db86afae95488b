import { actorName, type Staff } from "../../../kernel/actor.ts";
import { type Id, newId } from "../../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../../kernel/result.ts";
import { refusable } from "../../../orders/commands/refused.ts";
import type { Tx } from "../../../platform/db/pool.ts";
import { record } from "../../../platform/events.ts";
import { counterIn, keepUntil } from "../../../shipping/rules/counters.ts";
import { shipment } from "../../machine.ts";
import type { LineShare } from "../../model.ts";
import { unshipped } from "../../rules/parcels.ts";
import { checkMayLeave } from "../pack.ts";
import { lockShipment, lockWork, readParcelLines, readWorkLines } from "../rows.ts";
import { scanAtCounter } from "./rows.ts";

type Ready = { readonly fulfillmentId: Id<"fulfillment">; readonly staff: Staff; readonly now: Date };

/** What is packed lies at the counter now: it waits there to be collected, and its buyer is told. No carrier, no label. */
export const readyAtCounter = ({ fulfillmentId, staff, now }: Ready): Promise<Result<{ shipmentId: string }>> =>
  refusable(async (tx) => {
    const locked = await lockWork(tx, fulfillmentId);
    if (!locked) return refuse("unknown");
    const { order, work } = locked;
    const place = counterIn(order.deliveryBasis);
    if (!place) return refuse("not_collected");
    if (work.state !== "packed") return refuse(work.state === "to_pack" ? "not_packed" : "nothing_to_ship");
    const may = checkMayLeave(order);
    if (!may.ok) return may;
    const left = unshipped(await readWorkLines(tx, work.id), await readParcelLines(tx, work.id));
    if (left.length === 0) return refuse("nothing_to_ship");
    const by = actorName(staff);
    const shipmentId = await insertParcel(tx, { orderId: order.id, fulfillmentId: work.id, lines: left, by, now });
    const until = keepUntil(now, place);
    await tx.exec`
      INSERT INTO counter_hold (shipment_id, order_id, counter_id, ready_at, keep_until) VALUES (${shipmentId}, ${order.id}, ${place.id}, ${now}, ${until})`;
    const parcel = await lockShipment(tx, shipmentId);
    if (parcel) await scanAtCounter(tx, parcel.shipment, { place, event: "waits_at_point", at: now, by, until });
    return ok({ shipmentId });
  });

type NewParcel = {
  readonly orderId: string;
  readonly fulfillmentId: string;
  readonly lines: readonly LineShare[];
  readonly by: string;
  readonly now: Date;
};

async function insertParcel(tx: Tx, { orderId, fulfillmentId, lines, by, now }: NewParcel): Promise<string> {
  const id = newId("shipment");
  const lineIds = lines.map(({ lineId }) => lineId);
  const units = lines.map(({ quantity }) => quantity);
  await tx.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at)
    SELECT ${id}, ${orderId}, ${fulfillmentId}, 'counter', 'counter', ${shipment.initial}::shipment_state, greatest(1, sum(l.weight_grams * given.units))::int, ${now}
    FROM unnest(${lineIds}::text[], ${units}::int[]) AS given(line, units) JOIN line_item l ON l.id = given.line`;
  await tx.exec`
    INSERT INTO shipment_line (shipment_id, line_id, quantity)
    SELECT ${id}, line, units FROM unnest(${lineIds}::text[], ${units}::int[]) AS given(line, units)`;
  await record(tx, { name: "shipment.created", subject: id, orderId, by, at: now, stage: "delivery", visibility: "staff" });
  return id;
}
