import fc from "fast-check";
import type { Reason, ShipmentState } from "@/lib/delivery/model.ts";

/** What the carrier would post about a scan; ids stay the same however often it is sent. */
export type Posted = {
  readonly id: string;
  readonly type: "scan";
  readonly trackingCode: string;
  readonly scan: {
    readonly code: string;
    readonly occurredAt: string;
    readonly place: { readonly city: string; readonly country: string };
    readonly reason: string | null;
    readonly proof: { readonly kind: string; readonly name: string | null } | null;
    readonly pickupUntil: string | null;
  };
};

/** One parcel's life as it really was, and what everybody should know of it in the end. */
export type Life = {
  readonly posted: readonly Posted[];
  readonly truth: {
    readonly state: ShipmentState;
    readonly reason: Reason | null;
    readonly handedOverAt: string | null;
    readonly deliveredAt: string | null;
  };
};

type Step = { readonly code: string; readonly reason?: Reason; readonly proof?: string };

/** The oracle: what the last step of a life says, told by hand and apart from the shop's own tables. */
const SAYS: Readonly<Record<string, { readonly state: ShipmentState; readonly reason?: Reason }>> = {
  PU: { state: "handed_over" },
  HUB: { state: "in_transit" },
  CUS: { state: "in_transit" },
  OFD: { state: "out_for_delivery" },
  NH: { state: "attempt_failed", reason: "not_home" },
  PPT: { state: "available_for_pickup" },
  EXC: { state: "exception" },
  DL: { state: "delivered" },
  RTS: { state: "returning_to_sender" },
  RTD: { state: "returned_to_sender" },
};

const steps = (...codes: string[]): Step[] => codes.map((code) => ({ code }));
const road = fc.array(fc.constantFrom("HUB", "CUS"), { maxLength: 4 }).map((codes) => steps(...codes));
const failedTries = fc.integer({ min: 0, max: 2 }).map((times) => Array.from({ length: times }, () => steps("OFD", "NH")).flat());
const reason = fc.constantFrom<Reason>("damaged", "refused", "incorrect_address", "weather");
const held = fc.option(reason, { nil: null }).map((why) => (why ? [{ code: "EXC", reason: why }] : []));
const ending = fc.constantFrom<Step[][]>(
  [steps("OFD"), [{ code: "DL", proof: "signature" }]],
  [steps("PPT"), [{ code: "DL", proof: "neighbour" }]],
  [steps("PPT", "RTS", "RTD")],
  [steps("RTS")],
  [steps("RTS", "RTD")],
  [],
);

const way = fc
  .record({ road, held, failedTries, ending, scanned: fc.boolean() })
  .map((parts) => (parts.scanned ? [...steps("PU"), ...parts.road, ...parts.failedTries, ...parts.held, ...parts.ending.flat()] : []));

const START = Date.parse("2026-11-20T16:20:00Z");

/** Noise that means nothing: codes nobody knows, and after delivery whatever a tired scanner still sends. */
const noise = fc.record({
  unknown: fc.integer({ min: 0, max: 2 }),
  afterwards: fc.array(fc.constantFrom("HUB", "NH", "EXC"), { maxLength: 2 }),
});

export const lives = (trackingCode: string) =>
  fc.tuple(way, noise, fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 40, maxLength: 40 })).map(([path, extra, hours]): Life => {
    let at = START;
    const post = (step: Step, index: number): Posted => {
      at += (hours[index % hours.length] ?? 1) * 3_600_000;
      return {
        id: `scan_${trackingCode}_${index + 1}`,
        type: "scan",
        trackingCode,
        scan: {
          code: step.code,
          occurredAt: new Date(at).toISOString(),
          place: { city: "Leipzig", country: "DE" },
          reason: step.reason ?? null,
          proof: step.proof ? { kind: step.proof, name: "A. Byrne" } : null,
          pickupUntil: step.code === "PPT" ? "2026-12-24" : null,
        },
      };
    };
    const real = path.map(post);
    const last = path.at(-1);
    const delivered = real.find(({ scan }) => scan.code === "DL");
    const others = [...Array.from({ length: extra.unknown }, () => ({ code: "ZZ9" })), ...(delivered ? steps(...extra.afterwards) : [])];
    const said = last && SAYS[last.code];
    return {
      posted: [...real, ...others.map((step, index) => post(step, real.length + index))],
      truth: {
        state: said?.state ?? "label_created",
        reason: last?.reason ?? said?.reason ?? null,
        handedOverAt: real[0]?.scan.occurredAt ?? null,
        deliveredAt: delivered?.scan.occurredAt ?? null,
      },
    };
  });

/** Everything once or more, in any order. */
export const replays = (posted: readonly Posted[]) =>
  fc
    .tuple(fc.array(fc.nat(), { maxLength: 6 }), fc.array(fc.nat(), { minLength: posted.length + 6, maxLength: posted.length + 6 }))
    .map(([again, order]) => {
      const all = [...posted, ...(posted.length ? again.map((n) => posted[n % posted.length] as Posted) : [])];
      return all
        .map((each, index) => ({ each, rank: order[index] ?? 0 }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ each }) => each);
    });
