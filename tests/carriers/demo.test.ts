import { expect, test } from "vitest";
import { demoCarrier } from "@/lib/platform/carriers/demo.ts";
import { DEMO_CODES } from "@/lib/platform/carriers/demo-codes.ts";
import { RAW_CODES } from "../../scripts/stand-ins/carrier/model.ts";
import { sign } from "../../scripts/stand-ins/kit/signature.ts";
import { until } from "../stand-ins/rig.ts";
import { testEnvironment } from "../support/environment.ts";
import { type CarrierRig, carrierContract } from "./contract.ts";
import { openDemoCarrier } from "./rig.ts";

const SECRET = testEnvironment.CARRIER_WEBHOOK_SECRET;
process.env.CARRIER_WEBHOOK_SECRET = `${SECRET}, the secret of next month`;

const control = (url: string, body: unknown) =>
  fetch(`${url}/_control`, { method: "POST", headers: { authorization: "Bearer trial" }, body: JSON.stringify(body) });

const scan: CarrierRig["scan"] = (code, { occurredAt = "2026-11-24T14:05:00+01:00", reason } = {}) => ({
  id: "scan_DC123456785IE_1",
  type: "scan",
  trackingCode: "DC123456785IE",
  reference: "7QX4M-2K9TB",
  service: "standard",
  scan: {
    code,
    occurredAt,
    place: { city: "Leipzig", country: "DE" },
    reason: reason ?? null,
    proof: null,
    pickupUntil: null,
    point: null,
  },
});

carrierContract({
  carrier: demoCarrier,
  knownCodes: Object.keys(DEMO_CODES),
  open: async () => {
    const demo = await openDemoCarrier(new Date("2026-11-23T10:00:00Z"));
    return {
      close: demo.close,
      pickUp: async (code) => {
        demo.time.now = new Date(demo.time.now.getTime() + 14 * 86_400_000);
        await until(async () => {
          const shown = await fetch(`${demo.url}/shipments/${code}`, {
            headers: { authorization: `Bearer ${testEnvironment.CARRIER_API_KEY}` },
          });
          return ((await shown.json()) as { scans: unknown[] }).scans.length > 0;
        });
      },
      goDark: async () => void (await control(demo.url, { mode: "5xx", call: "shipments.create", times: 5 })),
    };
  },
  notice: scan,
  scan,
  sign: (payload, { secret = SECRET, ageSeconds = 0 } = {}) => {
    const raw = JSON.stringify(payload);
    const seconds = Math.floor(Date.now() / 1_000) - ageSeconds;
    return { raw, headers: new Headers({ "carrier-signature": sign({ body: raw, secrets: [secret], seconds }) }) };
  },
});

test("the table knows every code the demo carrier has", () => {
  expect(Object.keys(DEMO_CODES).sort()).toEqual([...RAW_CODES].sort());
});

test("proof, point and last day are read as they are told", () => {
  const told = scan("PPT") as { scan: Record<string, unknown> };
  const point = { name: "Corner parcel shop", line1: "2 Market Street", city: "Berlin" };
  const waits = demoCarrier.mapScan({ ...told, scan: { ...told.scan, pickupUntil: "2026-12-01", point } });
  expect(waits).toMatchObject({
    event: "waits_at_point",
    waitsAt: "Corner parcel shop, 2 Market Street, Berlin",
    pickupUntilOn: "2026-12-01",
    pickupUntil: new Date("2026-12-01T22:59:59Z"),
  });
  const proof = { kind: "safe_place", name: null, place: "Porch", pictureUrl: "https://carrier.example/t/1/proof" };
  const left = demoCarrier.mapScan({ ...told, scan: { ...told.scan, code: "DL", proof } });
  expect(left?.proof).toEqual({ kind: "safe_place", name: null, place: "Porch", picture: "https://carrier.example/t/1/proof" });
  const trick = { ...proof, pictureUrl: "javascript:alert(1)" };
  expect(demoCarrier.mapScan({ ...told, scan: { ...told.scan, proof: trick } })).toBeNull();
});
