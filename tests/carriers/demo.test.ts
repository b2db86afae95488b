import { expect, test } from "vitest";
import { demoCarrier } from "@/lib/platform/carriers/demo.ts";
import { DEMO_CODES } from "@/lib/platform/carriers/demo-codes.ts";
import { RAW_CODES } from "../../scripts/stand-ins/carrier/model.ts";
import { sign } from "../../scripts/stand-ins/kit/signature.ts";
import { until } from "../stand-ins/rig.ts";
import { testEnvironment } from "../support/environment.ts";
import { carrierContract } from "./contract.ts";
import { openDemoCarrier } from "./rig.ts";

const SECRET = testEnvironment.CARRIER_WEBHOOK_SECRET;
process.env.CARRIER_WEBHOOK_SECRET = `${SECRET}, the secret of next month`;

const control = (url: string, body: unknown) =>
  fetch(`${url}/_control`, { method: "POST", headers: { authorization: "Bearer trial" }, body: JSON.stringify(body) });

carrierContract({
  carrier: demoCarrier,
  knownCodes: Object.keys(DEMO_CODES),
  open: async () => {
    const demo = await openDemoCarrier(new Date("2026-11-23T10:00:00Z"));
    return {
      close: demo.close,
      pickUp: async (code) => {
        demo.time.now = new Date("2026-11-25T20:00:00Z");
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
  sign: (payload, { secret = SECRET, ageSeconds = 0 } = {}) => {
    const raw = JSON.stringify(payload);
    const seconds = Math.floor(Date.now() / 1_000) - ageSeconds;
    return { raw, headers: new Headers({ "carrier-signature": sign({ body: raw, secrets: [secret], seconds }) }) };
  },
  scan: (code, { occurredAt = "2026-11-24T14:05:00+01:00", reason } = {}) => ({
    id: "scan_DC123456785IE_1",
    type: "scan",
    trackingCode: "DC123456785IE",
    reference: "7QX4M-2K9TB",
    service: "standard",
    scan: { code, occurredAt, place: { city: "Leipzig", country: "DE" }, reason: reason ?? null, proof: null, pickupUntil: null },
  }),
});

test("the table knows every code the demo carrier has", () => {
  expect(Object.keys(DEMO_CODES).sort()).toEqual([...RAW_CODES].sort());
});
