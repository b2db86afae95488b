import EasyPostClient from "@easypost/api";
import { describe, expect, test } from "vitest";
import { ATTEMPTED, DETAILS, STATUSES } from "@/lib/platform/carriers/easypost/codes.ts";
import { easypostCarrier } from "@/lib/platform/carriers/easypost/easypost.ts";
import { signedHeaders } from "../../scripts/stand-ins/easypost/signature.ts";
import { startEasyPost } from "../../scripts/stand-ins/easypost/start.ts";
import { type CarrierRig, carrierContract } from "./contract.ts";

const SECRET = "an easypost secret for tests";
const KEY = "EZTK_for_tests_only";
const PATH = "/api/webhooks/easypost";
process.env.EASYPOST_API_KEY = KEY;
process.env.EASYPOST_WEBHOOK_SECRET = `${SECRET}, the secret of next month`;

type Detail = { status: string; status_detail?: string; message?: string; datetime?: string; city?: string | null };
const detail = ({
  status,
  status_detail = "status_update",
  message = "",
  datetime = "2026-11-24T14:05:00+01:00",
  city = "Leipzig",
}: Detail) => ({
  object: "TrackingDetail",
  status,
  status_detail,
  message,
  datetime,
  source: "USPS",
  tracking_location: { object: "TrackingLocation", city, state: null, country: city && "DE", zip: null },
});

const event = (details: readonly Detail[], { signed_by = null as string | null, created_at = new Date().toISOString() } = {}) => ({
  id: "evt_contract",
  object: "Event",
  description: "tracker.updated",
  created_at,
  result: { object: "Tracker", id: "trk_1", tracking_code: "9400100000000000000000", signed_by, tracking_details: details.map(detail) },
});

const read = (details: readonly Detail[], more = {}) =>
  (easypostCarrier.splitNotice(event(details, more)) ?? []).map(({ raw }) => easypostCarrier.mapScan(raw));
const one = (told: Detail, more = {}) => read([told], more)[0];

const statusOf = (code: string): Detail => {
  const [status = "", status_detail] = code.split("/");
  return { status, status_detail };
};
const notice: CarrierRig["notice"] = (code, { occurredAt } = {}) => event([{ ...statusOf(code), datetime: occurredAt }]);
const sent = (payload: unknown, { secret = SECRET, ageSeconds = 0 } = {}) => {
  const raw = JSON.stringify(payload);
  return { raw, headers: new Headers(signedHeaders(raw, { secret, path: PATH, at: new Date(Date.now() - ageSeconds * 1_000) })) };
};

carrierContract({
  carrier: easypostCarrier,
  knownCodes: [...Object.keys(STATUSES), ...Object.keys(DETAILS).map((each) => `in_transit/${each}`)],
  open: async () => {
    const webhookUrl = `http://127.0.0.1:1${PATH}`;
    const other = await startEasyPost({ port: 0, apiKey: KEY, webhookUrl, webhookSecret: SECRET, controlToken: "trial" });
    process.env.EASYPOST_API_URL = `${other.url}/v2/`;
    const control = (path: string, body: unknown = {}) =>
      fetch(`${other.url}/_control${path}`, { method: "POST", headers: { authorization: "Bearer trial" }, body: JSON.stringify(body) });
    return {
      close: other.close,
      pickUp: async (tracking_code) => {
        await control("/scans", { tracking_code, status: "in_transit", datetime: new Date().toISOString() });
      },
      settle: async () => void (await control("/refunds")),
      goDark: async () => void (await control("", { mode: "5xx", times: 5 })),
    };
  },
  sign: sent,
  notice,
  scan: (code, more) => easypostCarrier.splitNotice(notice(code, more))?.[0]?.raw,
});

describe("the older signature alone", () => {
  const older = (payload: unknown, secret = SECRET) => {
    const { raw, headers } = sent(payload, { secret });
    const value = headers.get("x-hmac-signature") ?? "";
    return { raw, headers: new Headers({ "x-hmac-signature": value }), value };
  };
  const verified = ({ raw, headers }: { raw: string; headers: Headers }) => easypostCarrier.verifyWebhook(raw, headers);

  test("is the one EasyPost's own client checks, and is believed for a day", () => {
    const letter = older(event([{ status: "in_transit" }]));
    const { Utils } = new EasyPostClient(KEY);
    expect(Utils.validateWebhook(Buffer.from(letter.raw), { "X-Hmac-Signature": letter.value }, SECRET)).toMatchObject({
      id: "evt_contract",
    });
    expect(verified(letter)).toMatchObject({ eventId: "evt_contract" });
    expect(verified(older(event([{ status: "in_transit" }]), "a guess of sixteen letters"))).toBeNull();
    const dayBefore = new Date(Date.now() - 25 * 3_600_000).toISOString();
    expect(verified(older(event([{ status: "in_transit" }], { created_at: dayBefore })))).toBeNull();
  });

  test("the newer one for another address is not ours", () => {
    const raw = JSON.stringify(event([{ status: "in_transit" }]));
    const headers = new Headers(signedHeaders(raw, { secret: SECRET, path: "/somebody/else", at: new Date() }));
    expect(easypostCarrier.verifyWebhook(raw, headers)).toBeNull();
  });
});

describe("what EasyPost says", () => {
  test.each<[Detail, object]>([
    [
      { status: "in_transit", status_detail: "arrived_at_facility" },
      { event: "moves", physical: true },
    ],
    [{ status: "in_transit", status_detail: "received_at_origin_facility" }, { event: "picked_up" }],
    [
      { status: "in_transit", status_detail: "weather_delay" },
      { event: "problem", reason: "weather" },
    ],
    [
      { status: "failure", status_detail: "delivery_exception", message: "Delivery attempted, notice left" },
      { event: "nobody_home", reason: "not_home" },
    ],
    [
      { status: "failure", status_detail: "failure", message: "Undeliverable address" },
      { event: "problem", reason: "incorrect_address" },
    ],
    [
      { status: "failure", status_detail: "held", message: "Customs: missing documents" },
      { event: "problem", reason: "customs_documents" },
    ],
    [
      { status: "failure", status_detail: "lost" },
      { event: "problem", physical: false, reason: "lost" },
    ],
    [
      { status: "available_for_pickup", status_detail: "arrived_at_destination" },
      { event: "waits_at_point", waitsAt: "Leipzig, DE" },
    ],
    [{ status: "return_to_sender", status_detail: "return" }, { event: "sent_back" }],
    [
      { status: "delivered", message: "Left with neighbour" },
      { event: "handed_to_customer", proof: { kind: "neighbour" } },
    ],
    [{ status: "delivered", message: "Delivered, Front Door/Porch" }, { proof: { kind: "safe_place", place: "Front Door" } }],
    [{ status: "delivered", message: "Delivered to parcel locker" }, { proof: { kind: "locker" } }],
    [{ status: "error" }, { event: "unknown", physical: false }],
  ])("%o", (told, expected) => {
    expect(one(told)).toMatchObject(expected);
  });

  test("who signed is the proof of the delivery, and of nothing before it", () => {
    const [moved, there] = read([{ status: "in_transit" }, { status: "delivered", message: "Delivered" }], { signed_by: "A. BYRNE" });
    expect([moved?.proof, there?.proof]).toEqual([null, { kind: "signature", name: "A. BYRNE", place: null, picture: null }]);
    expect(one({ status: "delivered", message: "Delivered" })?.proof?.kind).toBe("none");
  });

  test("paper is no scan, and other news no reason to look", () => {
    expect(one({ status: "pre_transit", status_detail: "label_created" })).toBeNull();
    expect(easypostCarrier.splitNotice({ ...event([]), description: "refund.successful", result: { object: "Refund" } })).toEqual([]);
  });

  test("delivered after it was sent back is back with us", () => {
    const way = read([
      { status: "return_to_sender", datetime: "2026-11-24T10:00:00Z" },
      { status: "delivered", datetime: "2026-11-28T10:00:00Z" },
    ]);
    expect(way.map((scan) => scan?.event)).toEqual(["sent_back", "back_with_us"]);
  });

  test("a time in UTC without a place has no known zone", () => {
    expect(one({ status: "in_transit", datetime: "2026-11-24T14:05:00Z", city: null })?.timeZoneKnown).toBe(false);
    expect(one({ status: "in_transit", datetime: "2026-11-24T14:05:00Z" })?.timeZoneKnown).toBe(true);
  });

  test("an attempt is told from a delivery", () => {
    for (const said of ["Attempted - no access", "Notice Left (No Authorized Recipient Available)", "Nobody home"])
      expect(said).toMatch(ATTEMPTED);
    for (const said of ["Delivered", "Arrived at home facility"]) expect(said).not.toMatch(ATTEMPTED);
  });
});
