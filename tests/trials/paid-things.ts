import { openWork } from "../../lib/delivery/commands/open.ts";
import { packLines } from "../../lib/delivery/commands/pack.ts";
import { createShipments } from "../../lib/delivery/commands/ship.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import type { Id } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { refundOrder } from "../../lib/orders/commands/refund-order.ts";
import { settle } from "../../lib/orders/commands/settle.ts";
import { startPayment } from "../../lib/payments/commands/start-payment.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import type { MoreMakers, Thing, World } from "../access/world.ts";
import { paySession } from "./sandbox.ts";

async function paidOrder(world: World): Promise<Thing & { readonly orderId: string }> {
  const order = await world.make("order", "ada");
  const orderId = order.values.orderId ?? "";
  must(await startPayment({ orderId }));
  const payment = await sql.one<{ sessionId: string }>`SELECT session_id FROM payment WHERE order_id = ${orderId}`;
  await paySession(payment?.sessionId ?? "");
  must(await settle(orderId));
  return { ...order, orderId };
}

const asStaff = (world: World): Staff => ({
  kind: "staff",
  id: world.id("warehouse") as Id<"staff">,
  name: "warehouse",
  email: "",
  roles: ["warehouse"],
  locale: "en-IE",
  sessionId: "",
  reauthAt: null,
});

/** Packed and handed to the carrier: its work and its parcel. */
async function packedOrder(world: World): Promise<Thing> {
  const { orderId, ...order } = await paidOrder(world);
  await openWork(orderId);
  const work = await sql.one<{ id: Id<"fulfillment"> }>`SELECT id FROM fulfillment WHERE order_id = ${orderId}`;
  const at = { fulfillmentId: work?.id as Id<"fulfillment">, staff: asStaff(world), now: await shopNow() };
  const lineId = order.values.lineId ?? "";
  must(await packLines({ ...at, lineIds: [lineId] }));
  const { shipmentIds } = must(
    await createShipments({ ...at, service: "standard", parcels: [{ weightGrams: 900, lines: [{ lineId, quantity: 1 }] }] }),
  );
  return { ...order, values: { ...order.values, fulfillmentId: at.fulfillmentId, shipmentId: shipmentIds[0] ?? "" } };
}

async function refundedOrder(world: World): Promise<Thing> {
  const { orderId, ...order } = await paidOrder(world);
  const typed = { everything: false, lines: [], other: "1.00" };
  must(await refundOrder({ orderId, typed, reason: "goodwill", note: null, by: `staff:${world.id("finance")}`, now: await shopNow() }));
  const refund = await sql.one<{ id: string }>`SELECT id FROM refund WHERE order_id = ${orderId}`;
  return { ...order, values: { ...order.values, refundId: refund?.id ?? "" } };
}

/** What staff look at and only a running shop can make: work with a parcel, a refund. */
export const PAID_THINGS: MoreMakers = { work: packedOrder, refund: refundedOrder };
