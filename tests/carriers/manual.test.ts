import { expect, test } from "vitest";
import { TYPED_EVENTS } from "@/lib/delivery/model/by-hand.ts";
import { manualCarrier } from "@/lib/platform/carriers/manual.ts";
import { SCAN_EVENTS } from "@/lib/platform/carriers/model.ts";
import { carrierContract } from "./contract.ts";

const typed = (event: string, more: object = {}) => ({
  trackingCode: "RR123456785IE",
  event,
  occurredAt: "2026-11-24T14:05:00+01:00",
  place: "Berlin, DE",
  ...more,
});

carrierContract({
  carrier: manualCarrier,
  open: null,
  sign: null,
  notice: (event) => typed(event),
  scan: (event, { occurredAt } = {}) => typed(event, occurredAt ? { occurredAt } : {}),
  knownCodes: TYPED_EVENTS,
});

test("what somebody wrote down is kept to the letter", () => {
  const proof = { kind: "neighbour", name: "Frau Schulz", place: null, picture: "https://carrier.example/p/1" } as const;
  expect(manualCarrier.mapScan(typed("handed_to_customer", { proof }))).toMatchObject({ proof, place: "Berlin, DE" });
  expect(manualCarrier.mapScan(typed("nobody_home"))).toMatchObject({ reason: "not_home" });
  const waits = manualCarrier.mapScan(typed("waits_at_point", { waitsAt: "Post office", pickupUntil: "2026-12-01" }));
  expect(waits).toMatchObject({ waitsAt: "Post office", pickupUntil: new Date("2026-12-01T22:59:59Z"), pickupUntilOn: "2026-12-01" });
});

test("staff can write down whatever a carrier can say", () => {
  expect([...TYPED_EVENTS, "unknown"]).toEqual([...SCAN_EVENTS]);
});
