import { next } from "../../kernel/machine.ts";
import { shipment } from "../machine.ts";
import type { Scan, ShipmentEvent, ShipmentState, Whereabouts } from "../model.ts";

/** Of two scans with one time the one further along the way comes later. */
const ALONG: readonly ShipmentEvent[] = [
  "picked_up",
  "moves",
  "on_the_van",
  "problem",
  "nobody_home",
  "waits_at_point",
  "declared_lost",
  "handed_to_customer",
  "sent_back",
  "back_with_us",
];
const along = ({ event }: Scan): number => (event === "unknown" ? -1 : ALONG.indexOf(event));

const START: Whereabouts = {
  state: "label_created",
  since: null,
  reason: null,
  handedOverAt: null,
  lastPhysicalScanAt: null,
  deliveredAt: null,
  proof: null,
  pickupExpiresAt: null,
  waitsAt: null,
};

/**
 * Where a parcel is, from all that is known of it. The answer depends on the facts alone: in which order and how often they
 * were told makes no difference, so that late and repeated scans need no care of their own.
 */
export function whereabouts(facts: readonly Scan[]): Whereabouts {
  const once = [...new Map(facts.map((scan) => [scan.key, scan])).values()];
  return once.sort(inTime).reduce(apply, START);
}

const inTime = (a: Scan, b: Scan): number =>
  a.occurredAt.getTime() - b.occurredAt.getTime() || along(a) - along(b) || (a.key < b.key ? -1 : 1);

function apply(before: Whereabouts, scan: Scan): Whereabouts {
  if (scan.event === "unknown") return before;
  const held = scan.physical ? touched(before, scan.occurredAt) : before;
  const moved = next(shipment, { state: held.state, event: scan.event, by: scan.by });
  return moved.ok ? arrived(held, scan, moved.value) : held;
}

/** Somebody had it in their hands: the first time is the hand-over. */
function touched(before: Whereabouts, at: Date): Whereabouts {
  const first = next(shipment, { state: before.state, event: "picked_up", by: "carrier" });
  return {
    ...before,
    ...(first.ok && { state: first.value, since: at }),
    handedOverAt: before.handedOverAt ?? at,
    lastPhysicalScanAt: at,
  };
}

const arrived = (before: Whereabouts, scan: Scan, state: ShipmentState): Whereabouts => ({
  ...before,
  state,
  since: state === before.state ? before.since : scan.occurredAt,
  reason: scan.reason,
  pickupExpiresAt: state === "available_for_pickup" ? scan.pickupUntil : null,
  waitsAt: state === "available_for_pickup" ? scan.waitsAt : null,
  ...(state === "delivered" && { deliveredAt: scan.occurredAt, proof: scan.proof }),
});
