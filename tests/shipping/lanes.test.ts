import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENOUGH, measureLane } from "@/lib/shipping/rules/lanes.ts";
import { daysTaken } from "@/lib/shipping/rules/window.ts";
import { report } from "../bench/lanes.ts";
import { calendar } from "./facts.ts";

const parcels = (count: number, transitDays: number, handlingDays = 0) =>
  Array.from({ length: count }, () => ({ handlingDays, transitDays }));

describe("a lane", () => {
  test("is the carrier's table until there are enough arrivals", () => {
    expect(measureLane(parcels(ENOUGH - 1, 2))).toBeNull();
    expect(measureLane(parcels(ENOUGH, 2))).toMatchObject({ samples: ENOUGH, minDays: 2, maxDays: 2 });
  });

  test("promises the day by which nine in ten arrive, the odd one left out", () => {
    expect(measureLane([...parcels(96, 2), ...parcels(4, 9)])).toMatchObject({ minDays: 2, maxDays: 2 });
    expect(measureLane([...parcels(15, 4), ...parcels(85, 2)])).toMatchObject({ minDays: 2, maxDays: 4 });
  });

  test("follows its newest arrivals", () => {
    expect(measureLane([...parcels(60, 5), ...parcels(140, 2)])?.maxDays).toBe(5);
  });

  test("our own handling is part of it, and the window ends the same however it is split", () => {
    const slow = measureLane(parcels(50, 2, 1));
    expect(slow).toMatchObject({ handlingDays: 1, minDays: 2, maxDays: 2 });
  });

  test("a window is never turned round", () => {
    const sample = fc.record({ handlingDays: fc.nat(5), transitDays: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(sample, { minLength: ENOUGH, maxLength: 120 }), (samples) => {
        const lane = measureLane(samples);
        expect(lane && 0 <= lane.minDays && lane.minDays <= lane.maxDays).toBe(true);
      }),
    );
  });
});

test("days are counted where they are worked: weekends and holidays take none", () => {
  const [origin, destination] = [calendar("IE"), calendar("DE")];
  const took = (countedOn: string, handedOverOn: string, arrivedOn: string) =>
    daysTaken({ countedOn, handedOverOn, arrivedOn, origin, destination } as Parameters<typeof daysTaken>[0]);
  expect(took("2026-11-20", "2026-11-20", "2026-11-24")).toEqual({ handlingDays: 0, transitDays: 2 });
  expect(took("2026-11-20", "2026-11-23", "2026-11-28")).toEqual({ handlingDays: 1, transitDays: 4 });
});

test("on lanes it has never seen, nine in ten learned windows hold", () => {
  const held = Number.parseFloat(report(7, 12)["window holds, learned"] ?? "");
  expect(held).toBeGreaterThanOrEqual(85);
  expect(held).toBeLessThanOrEqual(95);
}, 30_000);
