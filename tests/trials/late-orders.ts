import { openWork } from "../../lib/delivery/commands/open.ts";
import { packLines } from "../../lib/delivery/commands/pack.ts";
import { createShipments } from "../../lib/delivery/commands/ship.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import { addDays, dayIn } from "../../lib/kernel/days.ts";
import type { Id } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { settle } from "../../lib/orders/commands/settle.ts";
import { startPayment } from "../../lib/payments/commands/start-payment.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { draftOf } from "../orders/shop.ts";
import { paySession } from "./sandbox.ts";

const PACKER: Staff = {
  kind: "staff",
  id: "stf_trial0000" as Id<"staff">,
  name: "trial",
  email: "",
  roles: ["warehouse"],
  locale: "en-IE",
  sessionId: "",
  reauthAt: null,
};

/** The demo carrier scans it until the hub, and then no more. */
const GOES_LOST = {
  name: "Tess Trial",
  company: null,
  line1: "3 Fade Street, Lost",
  line2: null,
  postcode: "D02 XY45",
  city: "Dublin",
  region: null,
  country: "IE",
};

type Line = {
  readonly id: string;
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  readonly handle: string;
  readonly title: string;
  readonly amount: number;
};

/** One unit of a thing of the demo shop, paid for, packed and labelled, and bound to be lost on its way. */
export async function lateOrder(variantId: string): Promise<{ orderId: string; shipmentId: string }> {
  const now = await shopNow();
  const today = dayIn(now, "Europe/Dublin");
  const thing = await sql.one<Line>`
    SELECT v.id AS variant_id, p.id AS product_id, v.sku, p.handle, p.name->>'en' AS title,
      (SELECT amount FROM price WHERE variant_id = v.id AND price_list = 'eur' AND valid_from <= shop_now() ORDER BY valid_from DESC LIMIT 1) AS amount
    FROM variant v JOIN product p ON p.id = v.product_id WHERE v.id = ${variantId}`;
  if (!thing) throw new Error(`no ${variantId}`);
  const { amount, ...facts } = thing;
  const line = {
    ...facts,
    variantId: facts.variantId as Id<"variant">,
    productId: facts.productId as Id<"product">,
    options: "",
    picture: null,
    quantity: 1,
    unitAmount: amount,
    discount: 0,
    total: amount,
    taxClass: "standard",
    taxBasisPoints: 2_300,
    taxAmount: Math.round((amount * 2_300) / 12_300),
    weightGrams: 900,
  };
  const delivery = { option: "standard", name: "Standard", fromOn: addDays(today, 2), byOn: addDays(today, 4), basis: {} };
  const email = `late-${crypto.randomUUID().slice(0, 8)}@shopper.example`;
  const draft = await draftOf([line], { email, name: "Tess Trial", shippingAddress: GOES_LOST, delivery, placedAt: now });
  const { orderId } = must(await placeOrder(draft));
  must(await startPayment({ orderId }));
  const payment = await sql.one<{ sessionId: string }>`SELECT session_id FROM payment WHERE order_id = ${orderId}`;
  await paySession(payment?.sessionId ?? "");
  must(await settle(orderId));
  return { orderId, shipmentId: await send(orderId) };
}

async function send(orderId: string): Promise<string> {
  await openWork(orderId);
  const work = await sql.one<{ id: Id<"fulfillment">; lineId: string }>`
    SELECT f.id, fl.line_id FROM fulfillment f JOIN fulfillment_line fl ON fl.fulfillment_id = f.id WHERE f.order_id = ${orderId}`;
  const at = { fulfillmentId: work?.id as Id<"fulfillment">, staff: PACKER, now: await shopNow() };
  const lineId = work?.lineId ?? "";
  must(await packLines({ ...at, lineIds: [lineId] }));
  const lines = [{ lineId, quantity: 1 }];
  const { shipmentIds } = must(await createShipments({ ...at, service: "standard", parcels: [{ weightGrams: 900, lines }] }));
  return shipmentIds[0] ?? "";
}

/** The shop's clock goes on until two hours before these orders' promised day is over; answers by how much it was moved. */
export async function toTheLastEvening(orderIds: readonly string[]): Promise<number> {
  const due = await sql.one<{
    at: Date;
  }>`SELECT min(due_at) AS at FROM promise WHERE kind = 'deliver_by' AND subject = ANY(${orderIds}::text[])`;
  const by = (due?.at.getTime() ?? 0) - (await shopNow()).getTime() - 2 * 3_600_000;
  await moveClock(by);
  return by;
}

/** Waits until the carrier has scanned every one of them. */
export async function untilScanned(orderIds: readonly string[], seconds: number): Promise<boolean> {
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until) {
    const rest = await sql.one<{ n: number }>`
      SELECT count(*)::int AS n FROM shipment WHERE order_id = ANY(${orderIds}::text[]) AND last_physical_scan_at IS NULL`;
    if (rest?.n === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}
