import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openWork } from "@/lib/delivery/commands/open.ts";
import { packLines } from "@/lib/delivery/commands/pack.ts";
import { createShipments } from "@/lib/delivery/commands/ship.ts";
import { askForCallOffs, callOffLabels, cancelAtCarrier, voidLabel } from "@/lib/delivery/commands/void.ts";
import { must } from "@/lib/kernel/result.ts";
import { demoCarrier } from "@/lib/platform/carriers/demo.ts";
import { CarrierUnreachable } from "@/lib/platform/carriers/model.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { eventsOf, NOW, parcelsOf, placeOrder, stockTheShop, WIM, worksOf } from "./orders.ts";

beforeAll(async () => {
  await stockTheShop();
  await sql.exec`INSERT INTO location (id, name, country) VALUES ('loc_main', 'Dublin', 'IE') ON CONFLICT DO NOTHING`;
  await sql.exec`INSERT INTO inventory_level (variant_id, location_id, on_hand, reserved) SELECT id, 'loc_main', 0, 0 FROM variant ON CONFLICT DO NOTHING`;
});

let made = 0;
beforeEach(() => {
  vi.spyOn(demoCarrier, "createShipment").mockImplementation(async () => ({
    trackingCode: `DC${String(++made).padStart(9, "0")}IE`,
    trackingUrl: "http://localhost:4001/t/1",
    pdf: Buffer.from("%PDF-"),
    ref: "theirs-1",
    via: null,
  }));
});
afterEach(() => vi.restoreAllMocks());

/** A packed order in one parcel with its label. */
async function labelled() {
  const order = await placeOrder([{ sku: "KET-BRICK", quantity: 2 }]);
  await openWork(order.id);
  const [work] = await worksOf(order.id);
  const at = { fulfillmentId: work?.id ?? "ful_00000000", staff: WIM, now: NOW } as const;
  must(await packLines({ ...at, lineIds: order.lines }));
  const lineId = order.lines[0] ?? "";
  must(await createShipments({ ...at, service: "standard", parcels: [{ weightGrams: 2600, lines: [{ lineId, quantity: 2 }] }] }));
  const [parcel] = await parcelsOf(order.id);
  return { ...order, lineId, parcel: parcel?.id ?? "shp_00000000" };
}

const refunded = (orderId: string) => sql.exec`UPDATE orders SET state = 'refunded' WHERE id = ${orderId}`;
const callOff = async (id: string) => (await sql.one<{ callOff: string | null }>`SELECT call_off FROM shipment WHERE id = ${id}`)?.callOff;
const backOnShelf = async (orderId: string) =>
  (
    await sql.one<{ units: number }>`
      SELECT coalesce(sum(m.quantity), 0)::int AS units FROM stock_movement m
      WHERE m.reason = 'returned' AND split_part(m.ref, '/', 2) IN (SELECT id FROM line_item WHERE order_id = ${orderId})`
  )?.units;
const answers = (...given: readonly ("cancelled" | "pending" | "too_late" | Error)[]) => {
  const spy = vi.spyOn(demoCarrier, "cancelShipment");
  for (const each of given) each instanceof Error ? spy.mockRejectedValueOnce(each) : spy.mockResolvedValueOnce(each);
  return spy;
};

describe("labels of an order whose money went back", () => {
  test("are called off by themselves, and what was packed lies on the shelf again once the carrier agreed", async () => {
    const order = await labelled();
    await refunded(order.id);
    await callOffLabels(order.id, NOW);
    expect(await parcelsOf(order.id)).toMatchObject([{ voidedAt: NOW, state: "label_created" }]);
    expect([await callOff(order.parcel), await backOnShelf(order.id)]).toEqual(["asked", 0]);
    const asked = answers("pending", "cancelled");
    await cancelAtCarrier(order.parcel);
    expect(asked).toHaveBeenLastCalledWith({ key: order.parcel, trackingCode: expect.any(String), ref: "theirs-1" });
    expect([await callOff(order.parcel), await backOnShelf(order.id)]).toEqual(["asked", 0]);
    await askForCallOffs();
    expect([await callOff(order.parcel), await backOnShelf(order.id)]).toEqual(["cancelled", 2]);
    expect((await worksOf(order.id)).map(({ state }) => state)).toEqual(["cancelled"]);
  });

  test("told twice, nothing is asked or put back twice", async () => {
    const order = await labelled();
    await refunded(order.id);
    const asked = answers("cancelled");
    for (let times = 0; times < 3; times += 1) {
      await callOffLabels(order.id, NOW);
      await cancelAtCarrier(order.parcel);
      await askForCallOffs();
    }
    expect(asked).toHaveBeenCalledTimes(1);
    expect(await backOnShelf(order.id)).toBe(2);
    expect((await eventsOf(order.id)).filter((name) => name.includes("void") || name.includes("call_off")).sort()).toEqual([
      "shipment.call_off_agreed",
      "shipment.voided",
    ]);
  });

  test("stay called off while the carrier does not answer, and are asked for again", async () => {
    const order = await labelled();
    await refunded(order.id);
    await callOffLabels(order.id, NOW);
    answers(new CarrierUnreachable("nobody there"), "cancelled");
    await askForCallOffs();
    expect(await callOff(order.parcel)).toBe("asked");
    await askForCallOffs();
    expect(await callOff(order.parcel)).toBe("cancelled");
  });

  test("the van was quicker: nothing is on the shelf, and staff are told", async () => {
    const order = await labelled();
    await refunded(order.id);
    await callOffLabels(order.id, NOW);
    answers("too_late");
    await askForCallOffs();
    expect([await callOff(order.parcel), await backOnShelf(order.id)]).toEqual(["too_late", 0]);
    expect(await eventsOf(order.id)).toContain("shipment.call_off_refused");
    expect((await worksOf(order.id)).map(({ state }) => state)).toEqual(["packed"]);
  });

  test("what the carrier has already scanned goes its way", async () => {
    const order = await labelled();
    await sql.exec`UPDATE shipment SET state = 'handed_over', last_physical_scan_at = ${NOW} WHERE id = ${order.parcel}`;
    await refunded(order.id);
    await callOffLabels(order.id, NOW);
    expect(await parcelsOf(order.id)).toMatchObject([{ voidedAt: null, state: "handed_over" }]);
  });

  test("an order that goes on keeps its labels; a label called off by hand frees its things and moves no stock", async () => {
    const order = await labelled();
    await callOffLabels(order.id, NOW);
    expect(await parcelsOf(order.id)).toMatchObject([{ voidedAt: null }]);
    must(await voidLabel({ shipmentId: order.parcel, staff: WIM, now: NOW }));
    answers("cancelled");
    await cancelAtCarrier(order.parcel);
    expect([await callOff(order.parcel), await backOnShelf(order.id)]).toEqual(["cancelled", 0]);
    expect((await worksOf(order.id)).map(({ state }) => state)).toEqual(["packed"]);
  });
});
