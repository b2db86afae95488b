import { describe, expect, test } from "vitest";
import { fulfillment, shipment } from "@/lib/delivery/machine.ts";
import { PROOFS, REASONS } from "@/lib/delivery/model.ts";
import { ownerOf } from "@/lib/delivery/rules/owner.ts";
import { allHandedOver, checkParcels, unshipped } from "@/lib/delivery/rules/parcels.ts";
import { shipBy } from "@/lib/delivery/rules/ship-by.ts";
import { eventsFrom, next } from "@/lib/kernel/machine.ts";
import { PROOF_KINDS, SCAN_EVENTS, SCAN_REASONS } from "@/lib/platform/carriers/model.ts";

describe("machines", () => {
  test("work is packed once and cannot be called off afterwards", () => {
    expect(next(fulfillment, { state: "packed", event: "pack", by: "staff" }).ok).toBe(false);
    expect(next(fulfillment, { state: "packed", event: "call_off", by: "system" }).ok).toBe(false);
    expect(next(fulfillment, { state: "to_pack", event: "pack", by: "customer" })).toMatchObject({ problem: { code: "not_yours" } });
  });

  test("nothing leads out of delivered", () => {
    for (const party of ["carrier", "staff", "system", "customer"] as const) expect(eventsFrom(shipment, "delivered", party)).toEqual([]);
  });

  test("carriers and the room speak the same words", () => {
    const ours = [...new Set(shipment.transitions.map(({ event }) => event))].filter((event) => event !== "declared_lost");
    expect(SCAN_EVENTS.filter((event) => event !== "unknown").sort()).toEqual(ours.sort());
    expect([...SCAN_REASONS]).toEqual([...REASONS]);
    expect([...PROOF_KINDS]).toEqual([...PROOFS]);
  });
});

describe("whose scan", () => {
  const parcel = (id: string, day: string, voided = false) => ({ id, createdAt: new Date(day), voidedAt: voided ? new Date(day) : null });
  const old = parcel("old", "2026-01-05");
  const young = parcel("young", "2026-06-01");

  test("numbers are used again: the newest parcel that existed then", () => {
    expect(ownerOf(new Date("2026-06-03"), [old, young])?.id).toBe("young");
    expect(ownerOf(new Date("2026-01-09"), [young, old])?.id).toBe("old");
    expect(ownerOf(new Date("2025-12-24"), [young, old])).toBeNull();
  });

  test("clocks may differ by a little", () => {
    expect(ownerOf(new Date("2026-05-31T23:55:00Z"), [young])?.id).toBe("young");
  });

  test("a label that was called off counts only when it is the only one", () => {
    const called = parcel("called off", "2026-06-02", true);
    expect(ownerOf(new Date("2026-06-03"), [young, called])?.id).toBe("young");
    expect(ownerOf(new Date("2026-06-03"), [called])?.id).toBe("called off");
  });
});

describe("what goes into parcels", () => {
  const packed = [
    { lineId: "kettle", quantity: 2 },
    { lineId: "lamp", quantity: 1 },
  ];
  const parcel = (...lines: { lineId: string; quantity: number }[]) => ({ lines, weightGrams: 1_000 });

  test("lines may be spread over parcels, and some may follow later", () => {
    const two = [parcel({ lineId: "kettle", quantity: 1 }, { lineId: "lamp", quantity: 1 }), parcel({ lineId: "kettle", quantity: 1 })];
    expect(checkParcels(packed, two).ok).toBe(true);
    expect(checkParcels(packed, two.slice(1)).ok).toBe(true);
    expect(
      unshipped(
        packed,
        two.slice(1).flatMap(({ lines }) => lines),
      ),
    ).toEqual([
      { lineId: "kettle", quantity: 1 },
      { lineId: "lamp", quantity: 1 },
    ]);
  });

  test("never more than was packed, summed over all parcels", () => {
    const twice = [parcel({ lineId: "kettle", quantity: 2 }), parcel({ lineId: "kettle", quantity: 1 })];
    expect(checkParcels(packed, twice)).toMatchObject({
      problem: { code: "more_than_packed", field: "units.1.kettle", params: { left: 2 } },
    });
    expect(checkParcels(packed, [parcel({ lineId: "someone else's", quantity: 1 })])).toMatchObject({
      problem: { code: "more_than_packed" },
    });
  });

  test("no parcel is empty", () => {
    expect(checkParcels(packed, [])).toMatchObject({ problem: { code: "nothing_to_ship" } });
    expect(checkParcels(packed, [parcel({ lineId: "lamp", quantity: 1 }), parcel({ lineId: "lamp", quantity: 0 })])).toMatchObject({
      problem: { code: "empty_parcel", params: { parcel: 2 } },
    });
  });

  test("handed over is all of it", () => {
    expect(allHandedOver(packed, [{ lineId: "kettle", quantity: 2 }])).toBe(false);
    expect(allHandedOver(packed, packed)).toBe(true);
    expect(allHandedOver([], [])).toBe(false);
  });
});

describe("ship by", () => {
  const noon = new Date("2026-11-21T12:00:00Z");

  test("the end of the day of dispatch, on the warehouse's wall", () => {
    const basis = { dispatchOn: "2026-11-23", timeZone: "Europe/Dublin", cutOff: "14:00" };
    expect(shipBy(basis, noon, "Europe/Dublin").toISOString()).toBe("2026-11-23T23:59:00.000Z");
    expect(shipBy({ ...basis, dispatchOn: "2026-07-01" }, noon, "Europe/Dublin").toISOString()).toBe("2026-07-01T22:59:00.000Z");
  });

  test("today, when a basis cannot be read", () => {
    expect(shipBy({ anything: 1 }, noon, "Europe/Dublin").toISOString()).toBe("2026-11-21T23:59:00.000Z");
  });
});
