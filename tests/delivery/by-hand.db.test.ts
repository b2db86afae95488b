import { beforeAll, describe, expect, test } from "vitest";
import { typeNumber, typeScan } from "@/lib/delivery/commands/by-hand.ts";
import { openWork } from "@/lib/delivery/commands/open.ts";
import { packLines } from "@/lib/delivery/commands/pack.ts";
import { createShipments } from "@/lib/delivery/commands/ship.ts";
import type { ScanForm } from "@/lib/delivery/model/by-hand.ts";
import { linkFor, typedScan } from "@/lib/delivery/rules/by-hand.ts";
import { numberInput, scanInput } from "@/lib/delivery/schema/by-hand.ts";
import { must } from "@/lib/kernel/result.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { eventsOf, NOW, parcelsOf, placeOrder, stateOf, stockTheShop, WIM, worksOf } from "./orders.ts";

beforeAll(stockTheShop);

/** A packed order in one parcel that goes by hand. */
async function byHand() {
  const order = await placeOrder([{ sku: "KET-BRICK", quantity: 1 }]);
  await openWork(order.id);
  const [work] = await worksOf(order.id);
  const at = { fulfillmentId: work?.id ?? "ful_00000000", staff: WIM, now: NOW } as const;
  must(await packLines({ ...at, lineIds: order.lines }));
  const lines = [{ lineId: order.lines[0] ?? "", quantity: 1 }];
  must(await createShipments({ ...at, service: "manual", parcels: [{ weightGrams: 1300, lines }] }));
  const [parcel] = await parcelsOf(order.id);
  return { ...order, parcel: { shipmentId: parcel?.id ?? "shp_00000000", staff: WIM, now: NOW } as const };
}

const form = (event: ScanForm["event"], at: string, more: Partial<ScanForm> = {}): ScanForm => ({
  event,
  at,
  place: null,
  reason: null,
  proofKind: null,
  proofName: null,
  picture: null,
  waitsAt: null,
  pickupUntil: null,
  ...more,
});
const LATER = new Date("2026-11-26T18:00:00Z");

describe("a parcel sent by hand", () => {
  test("has no label of ours, takes its number and link, and goes its way by what staff write down", async () => {
    const order = await byHand();
    expect(await parcelsOf(order.id)).toMatchObject([{ state: "label_created", trackingCode: null, labelFileId: null }]);
    expect(await typeScan({ ...order.parcel, form: form("picked_up", "2026-11-23T17:00"), now: LATER })).toMatchObject({
      problem: { code: "number_first" },
    });
    must(await typeNumber({ ...order.parcel, via: "An Post", code: "RR123456785IE" }));
    const row = await sql.one<{
      via: string;
      trackingUrl: string;
    }>`SELECT via, tracking_url FROM shipment WHERE id = ${order.parcel.shipmentId}`;
    expect(row).toMatchObject({ via: "An Post", trackingUrl: expect.stringMatching(/anpost\.com.*RR123456785IE$/) });

    must(await typeScan({ ...order.parcel, now: LATER, form: form("picked_up", "2026-11-23T17:00") }));
    expect([await stateOf(order.id), (await parcelsOf(order.id))[0]?.state]).toEqual(["fulfilled", "handed_over"]);
    expect(await typeNumber({ ...order.parcel, via: "DHL", code: "JD014600" })).toMatchObject({ problem: { code: "already_handed_over" } });
    const there = form("handed_to_customer", "2026-11-24T11:05", { proofKind: "neighbour", proofName: "Frau Schulz" });
    for (let times = 0; times < 2; times += 1) must(await typeScan({ ...order.parcel, now: LATER, form: there }));
    must(await typeScan({ ...order.parcel, now: LATER, form: form("moves", "2026-11-24T02:00", { place: "Athlone" }) }));
    expect(await parcelsOf(order.id)).toMatchObject([{ state: "delivered", deliveredAt: new Date("2026-11-24T11:05:00Z") }]);
    expect(await eventsOf(order.id)).toEqual(expect.arrayContaining(["shipment.handed_over", "shipment.delivered"]));
    const scans = await sql.many`SELECT 1 FROM tracking_event WHERE shipment_id = ${order.parcel.shipmentId}`;
    expect(scans).toHaveLength(3);
  });

  test("nothing is written down for tomorrow, for before it was, or for a parcel with a carrier of its own", async () => {
    const order = await byHand();
    must(await typeNumber({ ...order.parcel, via: "A cousin", code: "VAN0001" }));
    expect(await sql.one`SELECT tracking_url FROM shipment WHERE id = ${order.parcel.shipmentId}`).toEqual({ trackingUrl: null });
    const type = (at: string) => typeScan({ ...order.parcel, now: LATER, form: form("moves", at) });
    expect(await type("2026-11-27T08:00")).toMatchObject({ problem: { code: "scan_in_future", field: "at" } });
    expect(await type("2026-11-22T08:00")).toMatchObject({ problem: { code: "scan_before_parcel", field: "at" } });
    await sql.exec`UPDATE shipment SET carrier = 'demo' WHERE id = ${order.parcel.shipmentId}`;
    expect(await type("2026-11-24T08:00")).toMatchObject({ problem: { code: "unknown" } });
  });
});

test("a wall clock is read where it hangs", () => {
  const about = { trackingCode: "X1", to: { country: "US", region: "NY" }, ours: "Europe/Dublin" };
  expect(typedScan(form("handed_to_customer", "2026-11-24T11:05"), about)).toMatchObject({
    at: new Date("2026-11-24T16:05:00Z"),
    raw: { occurredAt: "2026-11-24T11:05:00-05:00", proof: { kind: "none" } },
  });
  expect(typedScan(form("picked_up", "2026-07-24T11:05"), about)).toMatchObject({
    raw: { occurredAt: "2026-07-24T11:05:00+01:00", proof: null },
  });
  const waits = form("waits_at_point", "2026-11-24T11:05", { place: "Post office, Albany", pickupUntil: "2026-12-01" });
  expect(typedScan(waits, about).raw).toMatchObject({ waitsAt: "Post office, Albany", pickupUntil: "2026-12-01" });
});

test("what is typed is checked at its field", () => {
  const shipmentId = "shp_00000001";
  expect(numberInput.parse({ shipmentId, via: " An  Post ", code: "rr 123 456 785 ie" })).toEqual({
    shipmentId,
    via: "An Post",
    code: "RR123456785IE",
  });
  const fieldOf = (result: { error?: { issues: readonly { path: readonly PropertyKey[] }[] } }) => result.error?.issues[0]?.path[0];
  expect(fieldOf(numberInput.safeParse({ shipmentId, via: "DHL", code: "<script>" }))).toBe("code");
  const typed = { shipmentId, event: "moves", at: "2026-11-24T11:05" };
  expect(scanInput.safeParse(typed).success).toBe(true);
  expect(fieldOf(scanInput.safeParse({ ...typed, event: "unknown" }))).toBe("event");
  expect(fieldOf(scanInput.safeParse({ ...typed, at: "2026-11-24" }))).toBe("at");
  expect(fieldOf(scanInput.safeParse({ ...typed, picture: "javascript:alert(1)" }))).toBe("picture");
  expect(fieldOf(scanInput.safeParse({ ...typed, reason: "moon" }))).toBe("reason");
  expect(fieldOf(scanInput.safeParse({ ...typed, pickupUntil: "soon" }))).toBe("pickupUntil");
});

test("a carrier's own page is linked only by an address that has a place for the number", () => {
  expect(linkFor("https://x.example/{code}", "A B")).toBe("https://x.example/A%20B");
  expect(linkFor("https://x.example/", "AB")).toBeNull();
  expect(linkFor(undefined, "AB")).toBeNull();
});
