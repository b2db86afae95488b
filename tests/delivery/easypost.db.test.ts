import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readNotice } from "@/lib/delivery/commands/inbox.ts";
import { makeLabel } from "@/lib/delivery/commands/label.ts";
import { openWork } from "@/lib/delivery/commands/open.ts";
import { packLines } from "@/lib/delivery/commands/pack.ts";
import { createShipments } from "@/lib/delivery/commands/ship.ts";
import { askForCallOffs, voidLabel } from "@/lib/delivery/commands/void.ts";
import { must } from "@/lib/kernel/result.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { signedHeaders } from "../../scripts/stand-ins/easypost/signature.ts";
import { startEasyPost } from "../../scripts/stand-ins/easypost/start.ts";
import { NOW, parcelsOf, placeOrder, stockTheShop, WIM, worksOf } from "./orders.ts";

vi.mock("next/server", () => ({ connection: async () => undefined }));
const { POST } = await import("@/app/api/webhooks/easypost/route.ts");

const SECRET = "an easypost secret for tests";
const PATH = "/api/webhooks/easypost";
process.env.EASYPOST_API_KEY = "EZTK_for_tests_only";
process.env.EASYPOST_WEBHOOK_SECRET = SECRET;

const post = async (body: string, headers: Record<string, string>): Promise<number> =>
  (await POST(new Request(`http://localhost:3999${PATH}`, { method: "POST", headers, body }), { params: Promise.resolve({}) })).status;

/** The shop's door on a port of its own, so that EasyPost's letters really travel. */
const door = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  response.writeHead(await post(Buffer.concat(chunks).toString("utf8"), headers)).end();
});
let other: Awaited<ReturnType<typeof startEasyPost>>;

beforeAll(async () => {
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  const webhookUrl = `http://127.0.0.1:${(door.address() as AddressInfo).port}${PATH}`;
  other = await startEasyPost({ port: 0, apiKey: "EZTK_for_tests_only", webhookUrl, webhookSecret: SECRET, controlToken: "trial" });
  process.env.EASYPOST_API_URL = `${other.url}/v2/`; // before the settings are read
  await stockTheShop();
  await sql.exec`UPDATE delivery_option SET carrier = 'easypost'`;
});
afterAll(async () => {
  await other.close();
  door.closeAllConnections();
  await new Promise((resolve) => door.close(resolve));
});

const control = async (path: string, body: object = {}): Promise<{ status: number; event: object }> => {
  const init = { method: "POST", headers: { authorization: "Bearer trial" }, body: JSON.stringify(body) };
  return (await (await fetch(`${other.url}/_control${path}`, init)).json()) as { status: number; event: object };
};

async function readAll(): Promise<void> {
  const waiting = await sql.many<{ id: string }>`SELECT id FROM webhook_event WHERE processed_at IS NULL AND parked_at IS NULL`;
  for (const { id } of waiting) await readNotice(id);
}

async function labelled() {
  const order = await placeOrder([{ sku: "KET-BRICK", quantity: 1 }]);
  await openWork(order.id);
  const [work] = await worksOf(order.id);
  const at = { fulfillmentId: work?.id ?? "ful_00000000", staff: WIM, now: NOW } as const;
  must(await packLines({ ...at, lineIds: order.lines }));
  must(
    await createShipments({
      ...at,
      service: "standard",
      parcels: [{ weightGrams: 1300, lines: [{ lineId: order.lines[0] ?? "", quantity: 1 }] }],
    }),
  );
  const [parcel] = await parcelsOf(order.id);
  return { order, code: parcel?.trackingCode ?? "", id: parcel?.id ?? "shp_00000000" };
}

const stateOf = async (orderId: string) => (await parcelsOf(orderId))[0]?.state;

describe("a parcel by EasyPost", () => {
  test("gets a label by their client and goes its way by their letters; a lost one is made good by the next", async () => {
    const { order, code, id } = await labelled();
    expect(code).toMatch(/^94\d{20}$/);
    const kept = await sql.one`SELECT via, carrier_ref, tracking_url, label_file_id IS NOT NULL AS label FROM shipment WHERE id = ${id}`;
    expect(kept).toMatchObject({ via: "USPS", carrierRef: expect.stringMatching(/^shp_/), label: true });

    const scan = (status: string, datetime: string, more: object = {}) =>
      control("/scans", { tracking_code: code, status, datetime, city: "Dublin", country: "IE", ...more });
    expect((await scan("in_transit", "2026-11-23T16:20:00Z")).status).toBe(200);
    await readAll();
    expect(await stateOf(order.id)).toBe("in_transit");
    await scan("out_for_delivery", "2026-11-24T07:20:00Z");
    await sql.exec`DELETE FROM webhook_event WHERE processed_at IS NULL`; // lost on its way
    await scan("delivered", "2026-11-24T11:20:00Z", { message: "Delivered", signed_by: "A. BYRNE" });
    await readAll();
    expect(await parcelsOf(order.id)).toMatchObject([{ state: "delivered", deliveredAt: new Date("2026-11-24T11:20:00Z") }]);
    const scans = await sql.many<{ mapped: string }>`SELECT mapped FROM tracking_event WHERE shipment_id = ${id} ORDER BY occurred_at`;
    expect(scans.map(({ mapped }) => mapped)).toEqual(["moves", "on_the_van", "handed_to_customer"]);
  });

  test("an answer that was lost brings no second label", async () => {
    for (const call of ["shipments.create", "shipments.buy"]) {
      await control("", { mode: "answer_lost", call, times: 1 });
      const { id, code } = await labelled();
      expect(code).toBe("");
      must(await makeLabel(id));
      const made = await sql.one<{
        trackingCode: string;
        carrierRef: string;
      }>`SELECT tracking_code, carrier_ref FROM shipment WHERE id = ${id}`;
      const headers = { authorization: `Basic ${Buffer.from("EZTK_for_tests_only:").toString("base64")}` };
      const theirs = (await (await fetch(`${other.url}/v2/shipments/${id}`, { headers })).json()) as { id: string; tracking_code: string };
      expect(made).toEqual({ trackingCode: theirs.tracking_code, carrierRef: theirs.id });
    }
  });

  test("is called off there, and asked about until the money for its label is back", async () => {
    const { id } = await labelled();
    must(await voidLabel({ shipmentId: id, staff: WIM, now: NOW }));
    const callOff = async () => (await sql.one<{ callOff: string }>`SELECT call_off FROM shipment WHERE id = ${id}`)?.callOff;
    await askForCallOffs();
    expect(await callOff()).toBe("asked");
    await control("/refunds");
    await askForCallOffs();
    expect(await callOff()).toBe("cancelled");
  });
});

describe("EasyPost's door", () => {
  const event = (id: string) =>
    JSON.stringify({
      id,
      object: "Event",
      description: "tracker.updated",
      created_at: new Date().toISOString(),
      result: { object: "Tracker", id: "trk_x", tracking_code: "94", signed_by: null, tracking_details: [] },
    });
  const signed = (body: string, { secret = SECRET, path = PATH, ageSeconds = 0 } = {}) =>
    signedHeaders(body, { secret, path, at: new Date(Date.now() - ageSeconds * 1_000) });
  const stored = (id: string) => sql.many`SELECT 1 FROM webhook_event WHERE event_id = ${id}`;

  test("takes a letter once, however often it comes", async () => {
    const body = event("evt_once");
    expect([await post(body, signed(body)), await post(body, signed(body)), await post(body, signed(body, { ageSeconds: 290 }))]).toEqual([
      200, 200, 200,
    ]);
    expect(await stored("evt_once")).toHaveLength(1);
  });

  test.each([
    ["another's secret", (body: string) => signed(body, { secret: "a guess of sixteen letters" })],
    ["a replay of five minutes ago", (body: string) => signed(body, { ageSeconds: 301 })],
    ["a letter to another address", (body: string) => signed(body, { path: "/api/webhooks/carrier" })],
    ["no signature", () => ({})],
    ["an altered body", (body: string) => signed(body.replace("evt_forged", "evt_genuine"))],
  ])("%s is refused, and nothing is stored", async (_, headersOf) => {
    const body = event("evt_forged");
    expect(await post(body, headersOf(body))).toBe(400);
    expect(await stored("evt_forged")).toEqual([]);
  });

  test("is shut where no secret is set", async () => {
    const { verifyEasyPost } = await import("@/lib/platform/carriers/easypost/notice.ts");
    const body = event("evt_shut");
    expect(verifyEasyPost(body, new Headers(signed(body, { secret: "" })))).toBeNull();
  });
});
