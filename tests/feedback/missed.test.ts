import { describe, expect, test } from "vitest";
import type { ShipmentState, Way } from "../../lib/delivery/model.ts";
import { asReceived } from "../../lib/feedback/rules/missed.ts";

const way = (...states: ShipmentState[]) =>
  ({ works: [], parcels: states.map((state, n) => ({ id: `shp_${n}`, state, lines: [{ lineId: `lin_${n}` }] })) }) as unknown as Way;
const told = (shipmentId: string, given: Partial<Parameters<typeof asReceived>[1][number]> = {}) => ({
  shipmentId,
  kind: "not_received" as const,
  state: "open" as const,
  finding: "checking" as const,
  remedy: null,
  ...given,
});
const seen = (before: Way, ...cases: Parameters<typeof asReceived>[1][number][]) => {
  const { way: after, missed, lines } = asReceived(before, cases);
  return [after.parcels.map(({ state }) => state), missed, ...lines];
};

describe("a parcel the carrier calls delivered", () => {
  test("is with its buyer as long as nobody says otherwise, or once it turned up", () => {
    expect(seen(way("delivered", "delivered"))).toEqual([["delivered", "delivered"], 0]);
    expect(seen(way("delivered"), told("shp_0", { kind: "damaged" }))).toEqual([["delivered"], 0]);
    expect(seen(way("delivered"), told("shp_0", { state: "closed", finding: "found" }))).toEqual([["delivered"], 0]);
  });

  test("has not arrived while it is missed, and is lost once that was made right", () => {
    expect(seen(way("delivered", "delivered"), told("shp_1"))).toEqual([["delivered", "exception"], 1, "lin_1"]);
    expect(seen(way("delivered"), told("shp_0", { state: "remedy_offered", finding: "confirmed_lost" }))).toEqual([
      ["exception"],
      1,
      "lin_0",
    ]);
    expect(seen(way("delivered"), told("shp_0", { state: "accepted", remedy: "refund" }))).toEqual([["lost"], 0, "lin_0"]);
    expect(seen(way("delivered"), told("shp_0", { state: "closed", remedy: "resend" }))).toEqual([["lost"], 0, "lin_0"]);
  });

  test("what the carrier itself does not call delivered stays as it says", () => {
    expect(seen(way("in_transit", "exception"), told("shp_0"), told("shp_1"))).toEqual([["in_transit", "exception"], 0]);
  });
});
