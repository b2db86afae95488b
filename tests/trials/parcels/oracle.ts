import type { Happening } from "./life.ts";

/** What everybody should believe of a parcel. */
export type Belief = {
  readonly state: string;
  readonly reason: string | null;
  readonly deliveredAt: number | null;
  readonly how: string | null;
  readonly lastSeenAt: number | null;
  readonly waitsUntil: string | null;
  readonly isOut: boolean;
  /** How many scans the shop has kept, readable or not. */
  readonly kept: number;
};

const LAST_WORD: Readonly<Record<string, string>> = {
  collected: "handed_over",
  sorted: "in_transit",
  customs: "in_transit",
  loaded: "out_for_delivery",
  nobody: "attempt_failed",
  point: "available_for_pickup",
  held: "exception",
};

/**
 * What follows from the happenings that were told, whatever their order: reasoned from the end, by hand, and without a look at
 * the shop's own tables. Handed over is the end; once turned round only home is left; else the last word counts.
 */
export function believe(told: readonly Happening[]): Belief {
  const seen = told.filter(({ what }) => what !== "riddle").sort((a, b) => a.at - b.at);
  const last = seen[seen.length - 1];
  const handed = seen.find(({ what }) => what === "handed");
  const turned = seen.find(({ what }) => what === "turned" || what === "home");
  const isHanded = handed !== undefined && (turned === undefined || handed.at < turned.at);
  const isHome = !isHanded && seen.some(({ what }) => what === "home");
  const isTurned = !isHanded && !isHome && turned !== undefined;
  const goesOn = !isHanded && !isHome && !isTurned;
  const nobody = goesOn && last?.what === "nobody" ? "not_home" : null;
  return {
    state: isHanded
      ? "delivered"
      : isHome
        ? "returned_to_sender"
        : isTurned
          ? "returning_to_sender"
          : last
            ? (LAST_WORD[last.what] ?? "?")
            : "label_created",
    reason: goesOn ? (last?.why ?? nobody) : null,
    deliveredAt: isHanded ? handed.at : null,
    how: isHanded ? (handed.how ?? null) : null,
    lastSeenAt: last?.at ?? null,
    waitsUntil: goesOn ? (last?.until ?? null) : null,
    isOut: last !== undefined,
    kept: told.length,
  };
}
