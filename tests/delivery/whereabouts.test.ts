import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scan, ScanEvent } from "@/lib/delivery/model.ts";
import { whereabouts } from "@/lib/delivery/rules/whereabouts.ts";
import { demoCarrier } from "@/lib/platform/carriers/demo.ts";
import { lives, type Posted, replays } from "./lives.ts";

const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 24, hour));
let told = 0;
const scan = (event: ScanEvent, hour: number, more: Partial<Scan> = {}): Scan => ({
  key: `scan-${++told}`,
  event,
  by: "carrier",
  physical: event !== "unknown",
  occurredAt: at(hour),
  reason: null,
  proof: null,
  pickupUntil: null,
  waitsAt: null,
  ...more,
});

const asFact = (posted: Posted): Scan => {
  const read = demoCarrier.mapScan(posted);
  if (!read) throw new Error("not a scan");
  return { ...read, key: posted.id, by: "carrier" };
};

describe("where a parcel is", () => {
  test("nowhere yet, before anybody touched it", () => {
    expect(whereabouts([])).toMatchObject({ state: "label_created", handedOverAt: null });
    expect(whereabouts([scan("problem", 8, { physical: false })])).toMatchObject({ state: "label_created", handedOverAt: null });
  });

  test("whatever the first physical scan says, it is with the carrier", () => {
    expect(whereabouts([scan("on_the_van", 9)])).toMatchObject({ state: "out_for_delivery", handedOverAt: at(9) });
    expect(whereabouts([scan("picked_up", 8)])).toMatchObject({ state: "handed_over", since: at(8) });
  });

  test("1,000 lives, shuffled and repeated, end as they really did", () => {
    let delivered = 0;
    fc.assert(
      fc.property(
        lives("DC123456785IE").chain((life) => replays(life.posted).map((replay) => ({ life, replay }))),
        ({ life, replay }) => {
          const found = whereabouts(replay.map(asFact));
          if (found.state === "delivered") delivered++;
          expect({
            state: found.state,
            reason: found.reason,
            handedOverAt: found.handedOverAt?.toISOString() ?? null,
            deliveredAt: found.deliveredAt?.toISOString() ?? null,
          }).toEqual(life.truth);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(delivered).toBeGreaterThan(100);
  });

  test("an unknown code is kept and moves nothing", () => {
    const before = [scan("picked_up", 8), scan("moves", 9)];
    expect(whereabouts([...before, scan("unknown", 10, { physical: true })])).toEqual(whereabouts(before));
  });

  test("nothing undoes delivered", () => {
    const delivered = [
      scan("picked_up", 8),
      scan("handed_to_customer", 12, { proof: { kind: "signature", name: "A. Byrne", place: null, picture: null } }),
    ];
    const later = [scan("nobody_home", 13), scan("sent_back", 14), scan("declared_lost", 15, { by: "staff", physical: false })];
    expect(whereabouts([...delivered, ...later])).toMatchObject({ state: "delivered", deliveredAt: at(12), proof: { kind: "signature" } });
  });

  test("a parcel given up may turn up", () => {
    const lost = [scan("picked_up", 8), scan("declared_lost", 10, { by: "staff", physical: false })];
    expect(whereabouts(lost).state).toBe("lost");
    expect(whereabouts([...lost, scan("moves", 12)]).state).toBe("in_transit");
    expect(whereabouts([...lost, scan("moves", 9)]).state).toBe("lost");
  });

  test("a carrier cannot declare our parcel lost by itself", () => {
    expect(whereabouts([scan("picked_up", 8), scan("declared_lost", 9)]).state).toBe("handed_over");
  });

  test("on its way back, a hub is no way forward", () => {
    const back = [scan("picked_up", 8), scan("sent_back", 9), scan("moves", 10)];
    expect(whereabouts(back).state).toBe("returning_to_sender");
    expect(whereabouts([...back, scan("back_with_us", 11)]).state).toBe("returned_to_sender");
  });

  test("the reason and the last day to fetch it belong to the moment", () => {
    const until = at(20);
    const waiting = [
      scan("picked_up", 8),
      scan("problem", 9, { reason: "weather" }),
      scan("waits_at_point", 10, { pickupUntil: until, waitsAt: "Corner shop" }),
    ];
    expect(whereabouts(waiting)).toMatchObject({
      state: "available_for_pickup",
      reason: null,
      pickupExpiresAt: until,
      waitsAt: "Corner shop",
    });
    expect(whereabouts([...waiting, scan("handed_to_customer", 11)]).pickupExpiresAt).toBeNull();
  });
});
