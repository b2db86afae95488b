import { beforeAll, describe, expect, test } from "vitest";
import { declareLost } from "@/lib/delivery/commands/give-up.ts";
import { readNotice, takeNotice } from "@/lib/delivery/commands/inbox.ts";
import { openWork, shrinkWork } from "@/lib/delivery/commands/open.ts";
import { packLines } from "@/lib/delivery/commands/pack.ts";
import { type Id, newId } from "@/lib/kernel/ids.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { sign } from "../../scripts/stand-ins/kit/signature.ts";
import { testEnvironment } from "../support/environment.ts";
import type { Posted } from "./lives.ts";
import { eventsOf, NOW, parcelsOf, placeOrder, stateOf, stockTheShop, WIM, worksOf } from "./orders.ts";

beforeAll(stockTheShop);

let codes = 0;
const newCode = () => `DC${String(++codes).padStart(9, "0")}IE`;

/** A packed order whose lines lie in these parcels; labels are made up, as the carrier would have sent them. */
async function shippedIn(...parcels: readonly { code: string; lines: readonly [index: number, quantity: number][]; createdAt?: Date }[]) {
  const order = await placeOrder();
  await openWork(order.id);
  const [work] = await worksOf(order.id);
  if (!work) throw new Error("no work");
  await packLines({ fulfillmentId: work.id, lineIds: order.lines, staff: WIM, now: NOW });
  const ids: Id<"shipment">[] = [];
  for (const { code, lines, createdAt = new Date("2026-11-20T15:00:00Z") } of parcels) {
    const id = newId("shipment");
    await sql.exec`
      INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, tracking_code, weight_grams, created_at)
      VALUES (${id}, ${order.id}, ${work.id}, 'demo', 'standard', ${code}, 1200, ${createdAt})`;
    for (const [index, quantity] of lines) {
      await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${id}, ${order.lines[index]}, ${quantity})`;
    }
    ids.push(id);
  }
  return { order, work, ids };
}

const EVERYTHING: [number, number][] = [
  [0, 2],
  [1, 1],
];

/** "OFD 2026-11-24T07:00" as the carrier posts it. */
const post = (code: string, what: string, more: Partial<Posted["scan"]> & { id?: string } = {}): Posted => {
  const { id = `scan_${code}_${what}`, ...scan } = more;
  const [scanCode = "", minute = ""] = what.split(" ");
  const occurredAt = `${minute}:00+00:00`;
  return {
    id,
    type: "scan",
    trackingCode: code,
    scan: { code: scanCode, occurredAt, place: { city: "Dublin", country: "IE" }, reason: null, proof: null, pickupUntil: null, ...scan },
  };
};

function send(payload: unknown) {
  const raw = JSON.stringify(payload);
  const signature = sign({ body: raw, secrets: [testEnvironment.CARRIER_WEBHOOK_SECRET], seconds: Math.floor(Date.now() / 1_000) });
  return takeNotice("demo", raw, new Headers({ "carrier-signature": signature }));
}

/** What the worker does with everything that waits. */
async function work(): Promise<void> {
  const waiting = await sql.many<{
    id: string;
  }>`SELECT id FROM webhook_event WHERE processed_at IS NULL AND parked_at IS NULL ORDER BY received_at`;
  await Promise.all(waiting.map(({ id }) => readNotice(id).catch(() => undefined)));
}

async function tell(...payloads: Posted[]) {
  for (const payload of payloads) await send(payload);
  await work();
}

describe("scans", () => {
  test("the first physical scan is the hand-over, of the parcel, the work and the order", async () => {
    const code = newCode();
    const { order, work: w } = await shippedIn({ code, lines: EVERYTHING });
    await tell(post(code, "PU 2026-11-23T16:20"));
    expect(await parcelsOf(order.id)).toMatchObject([{ state: "handed_over", lastPhysicalScanAt: new Date("2026-11-23T16:20:00Z") }]);
    expect(await worksOf(order.id)).toMatchObject([{ id: w.id, state: "handed_over" }]);
    expect(await stateOf(order.id)).toBe("fulfilled");
    expect((await eventsOf(order.id)).sort()).toEqual([
      "fulfillment.handed_over",
      "fulfillment.packed",
      "order.fulfilled",
      "promise.kept",
      "shipment.handed_over",
    ]);
  });

  test("an order of two parcels is handed over with the second", async () => {
    const [one, two] = [newCode(), newCode()];
    const { order } = await shippedIn({ code: one, lines: [[0, 2]] }, { code: two, lines: [[1, 1]] });
    await tell(post(one, "PU 2026-11-23T16:20"));
    expect(await stateOf(order.id)).toBe("paid");
    await tell(post(two, "HUB 2026-11-23T21:00"));
    expect(await stateOf(order.id)).toBe("fulfilled");
  });

  test("when what is left to pack is cancelled, the order is with the carrier", async () => {
    const order = await placeOrder();
    await openWork(order.id);
    const [work1] = await worksOf(order.id);
    await packLines({ fulfillmentId: work1?.id ?? "ful_00000000", lineIds: order.lines.slice(0, 1), staff: WIM, now: NOW });
    const [id, code] = [newId("shipment"), newCode()];
    await sql.exec`
      INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, tracking_code, weight_grams, created_at)
      VALUES (${id}, ${order.id}, ${work1?.id}, 'demo', 'standard', ${code}, 1200, ${NOW})`;
    await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${id}, ${order.lines[0]}, 2)`;
    await tell(post(code, "PU 2026-11-23T16:20"));
    expect(await stateOf(order.id)).toBe("paid");
    await sql.exec`UPDATE line_item SET cancelled_at = ${NOW} WHERE id = ${order.lines[1]}`;
    await shrinkWork(order.id);
    expect(await stateOf(order.id)).toBe("fulfilled");
  });

  test("late, repeated and unknown ones tell nothing twice", async () => {
    const code = newCode();
    const { order } = await shippedIn({ code, lines: EVERYTHING });
    const delivered = post(code, "DL 2026-11-24T11:00", { proof: { kind: "signature", name: "A. Byrne" } });
    await tell(delivered, delivered, post(code, "ZZ9 2026-11-24T12:00"));
    await tell(delivered, post(code, "PU 2026-11-23T16:20"), post(code, "OFD 2026-11-24T07:00"));
    await tell(post(code, "EXC 2026-11-24T18:00", { reason: "weather" }));
    expect(await parcelsOf(order.id)).toMatchObject([{ state: "delivered", deliveredAt: new Date("2026-11-24T11:00:00Z") }]);
    const parcelNews = (await eventsOf(order.id)).filter((name) => name.startsWith("shipment."));
    expect(parcelNews.sort()).toEqual(["shipment.delivered", "shipment.handed_over"]);
  });

  test("a second failed attempt is news again", async () => {
    const code = newCode();
    const { order } = await shippedIn({ code, lines: EVERYTHING });

    for (const scan of [
      post(code, "OFD 2026-11-24T07:00"),
      post(code, "NH 2026-11-24T11:00"),
      post(code, "OFD 2026-11-25T07:00"),
      post(code, "NH 2026-11-25T11:00"),
    ]) {
      await tell(scan);
    }
    expect((await eventsOf(order.id)).filter((name) => name === "shipment.attempt_failed")).toHaveLength(2);
  });

  test("a number used again belongs to the parcel of its time", async () => {
    const code = newCode();
    const old = await shippedIn({ code, lines: EVERYTHING, createdAt: new Date("2026-01-05T10:00:00Z") });
    await tell(post(code, "DL 2026-01-08T10:00", { id: "old-delivered" }));
    const young = await shippedIn({ code, lines: EVERYTHING, createdAt: new Date("2026-11-20T10:00:00Z") });
    await tell(post(code, "PU 2026-11-23T16:00", { id: "young-picked-up" }), post(code, "OFD 2026-01-08T07:00", { id: "old-late" }));
    expect((await parcelsOf(old.order.id))[0]?.state).toBe("delivered");
    expect((await parcelsOf(young.order.id))[0]?.state).toBe("handed_over");
    const scans = await sql.many`SELECT 1 FROM tracking_event WHERE shipment_id = ${old.ids[0]}`;
    expect(scans).toHaveLength(2);
  });

  test("staff give a parcel up, and it turns up", async () => {
    const code = newCode();
    const { order, ids } = await shippedIn({ code, lines: EVERYTHING });
    const shipmentId = ids[0] ?? "shp_00000000";
    await tell(post(code, "PU 2026-11-20T16:20"));
    expect((await declareLost({ shipmentId, staff: WIM, now: NOW })).ok).toBe(true);
    expect(await declareLost({ shipmentId, staff: WIM, now: NOW })).toMatchObject({ problem: { code: "parcel_ended" } });
    expect((await parcelsOf(order.id))[0]?.state).toBe("lost");
    await tell(post(code, "DL 2026-11-24T10:00"));
    expect((await parcelsOf(order.id))[0]?.state).toBe("delivered");
  });

  test("a label called off and sent all the same is on its way", async () => {
    const code = newCode();
    const { order, ids } = await shippedIn({ code, lines: EVERYTHING });
    await sql.exec`UPDATE shipment SET voided_at = ${NOW} WHERE id = ${ids[0]}`;
    await tell(post(code, "PU 2026-11-23T16:20"));
    expect(await parcelsOf(order.id)).toMatchObject([{ state: "handed_over", voidedAt: null }]);
  });
});

describe("notices", () => {
  test("of nobody's parcel wait a minute for their parcel, then are parked", async () => {
    await send(post("DC000000000XX", "PU 2026-11-23T16:20", { id: "nobody" }));
    const waiting = await sql.one<{ id: string }>`SELECT id FROM webhook_event WHERE event_id = 'nobody'`;
    await expect(readNotice(waiting?.id ?? "")).rejects.toThrow(/no parcel/);
    await sql.exec`UPDATE webhook_event SET received_at = now() - interval '61 seconds' WHERE event_id = 'nobody'`;
    await readNotice(waiting?.id ?? "");
    expect(await sql.one`SELECT error FROM webhook_event WHERE event_id = 'nobody' AND parked_at IS NOT NULL`).toMatchObject({
      error: /no parcel/,
    });
  });

  test("that are no scans are parked", async () => {
    await send({ id: "greeting", type: "hello" });
    await work();
    expect(await sql.one`SELECT error FROM webhook_event WHERE event_id = 'greeting' AND parked_at IS NOT NULL`).toMatchObject({
      error: "not a scan",
    });
  });
});
