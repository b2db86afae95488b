import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdForPickup } from "@/lib/delivery/commands/hold.ts";
import { openWork } from "@/lib/delivery/commands/open.ts";
import { packLines } from "@/lib/delivery/commands/pack.ts";
import { createShipments } from "@/lib/delivery/commands/ship.ts";
import { canTurn } from "@/lib/delivery/rules/hold.ts";
import { changeAddress } from "@/lib/orders/commands/change-address.ts";
import { changePickupPoint, changeSafePlace } from "@/lib/orders/commands/change-wish.ts";
import type { DeliveryWish, PostalAddress } from "@/lib/orders/model.ts";
import { listPointsFor } from "@/lib/orders/queries/points.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { openDemoCarrier } from "../carriers/rig.ts";
import { NOW, placeOrder, stockTheShop, WIM, worksOf } from "./orders.ts";

let demo: Awaited<ReturnType<typeof openDemoCarrier>>;
beforeAll(async () => {
  demo = await openDemoCarrier(NOW);
  await stockTheShop();
  await seedRates();
});
afterAll(() => demo.close());

const asked = (orderId: string) => ({ orderId, by: "guest", now: NOW });
const orderOf = (orderId: string) =>
  sql.one<{ wish: DeliveryWish; address: PostalAddress; changes: number; mails: number }>`
    SELECT delivery_wish AS wish, shipping_address AS address, (SELECT count(*)::int FROM order_change WHERE order_id = o.id) AS changes,
      (SELECT count(*)::int FROM message_intent WHERE order_id = o.id AND template = 'orders/delivery-changed') AS mails
    FROM orders o WHERE id = ${orderId}`;

async function pointsOf(orderId: string) {
  const points = await listPointsFor(orderId);
  if (!points.ok) throw new Error(points.problem.code);
  const [near, next] = points.value;
  if (!near || !next) throw new Error("no points");
  return { near, next };
}

/** An order whose one parcel has its label and its first scan. */
async function onTheRoad() {
  const order = await placeOrder();
  await openWork(order.id);
  const [work] = await worksOf(order.id);
  if (!work) throw new Error("no work");
  await packLines({ fulfillmentId: work.id, lineIds: order.lines, staff: WIM, now: NOW });
  const lines = [
    { lineId: order.lines[0] ?? "", quantity: 2 },
    { lineId: order.lines[1] ?? "", quantity: 1 },
  ];
  await createShipments({ fulfillmentId: work.id, service: "standard", parcels: [{ lines, weightGrams: 3_000 }], staff: WIM, now: NOW });
  await sql.exec`UPDATE shipment SET state = 'in_transit', last_physical_scan_at = ${NOW} WHERE order_id = ${order.id}`;
  return order;
}

describe("a pick-up point before packing", () => {
  test("is one of the carrier's, kept as it was shown, and takes the safe place's part; tapped twice it is one change", async () => {
    const { id } = await placeOrder();
    const { near } = await pointsOf(id);
    await changeSafePlace({ ...asked(id), place: "In the shed" });
    await Promise.all([1, 2, 3].map(() => changePickupPoint({ ...asked(id), pointId: near.id })));
    expect(await orderOf(id)).toMatchObject({ wish: { pickupPoint: { id: near.id, name: near.name } }, changes: 2, mails: 2 });
    expect((await orderOf(id))?.wish).not.toHaveProperty("safePlace");
    expect(await changeSafePlace({ ...asked(id), place: "In the shed" })).toMatchObject({ problem: { code: "goes_to_point" } });
  });

  test("one that nobody offers is refused at its field; the door can be chosen again", async () => {
    const { id } = await placeOrder();
    const { next } = await pointsOf(id);
    expect(await changePickupPoint({ ...asked(id), pointId: "IE.NOWHERE.1" })).toMatchObject({
      problem: { code: "point_gone", field: "point" },
    });
    await changePickupPoint({ ...asked(id), pointId: next.id });
    await changePickupPoint({ ...asked(id), pointId: "door" });
    expect(await orderOf(id)).toMatchObject({ wish: {}, changes: 2 });
  });

  test("goes with the address it was near", async () => {
    const { id } = await placeOrder();
    const { near } = await pointsOf(id);
    await changePickupPoint({ ...asked(id), pointId: near.id });
    const old = (await orderOf(id))?.address;
    if (!old) throw new Error("no order");
    await changeAddress({
      ...asked(id),
      address: { ...old, line1: "8 Quay Street", city: "Galway", postcode: "H91 E2XY" },
      shownTo: "2026-11-25",
    });
    expect((await orderOf(id))?.wish).toEqual({});
  });
});

describe("what is on the road", () => {
  test("waits at a point from then on, asked twice it is one change; a point that is not offered is refused", async () => {
    const { id } = await onTheRoad();
    const { near } = await pointsOf(id);
    expect(await holdForPickup({ ...asked(id), pointId: "IE.NOWHERE.1" })).toMatchObject({ problem: { code: "point_gone" } });
    const taps = await Promise.all([1, 2, 3].map(() => holdForPickup({ ...asked(id), pointId: near.id })));
    expect(taps.every(({ ok }) => ok)).toBe(true);
    expect(await orderOf(id)).toMatchObject({ wish: { pickupPoint: { id: near.id } }, changes: 1, mails: 1 });
  });

  test("cannot be turned on its last van, nor when it is there", async () => {
    const { id } = await onTheRoad();
    const { near } = await pointsOf(id);
    await sql.exec`UPDATE shipment SET state = 'out_for_delivery' WHERE order_id = ${id}`;
    expect(await holdForPickup({ ...asked(id), pointId: near.id })).toMatchObject({ ok: false });
    expect(await orderOf(id)).toMatchObject({ wish: {}, changes: 0 });
  });

  test.each([
    [["in_transit"], true],
    [["in_transit", "delivered"], true],
    [["attempt_failed", "exception"], true],
    [["delivered"], false],
    [["in_transit", "label_created"], false],
    [["out_for_delivery"], false],
    [["available_for_pickup"], false],
    [[], false],
  ] as const)("%j can be turned: %s", (states, can) => {
    expect(canTurn(states.map((state) => ({ state })))).toBe(can);
  });
});
