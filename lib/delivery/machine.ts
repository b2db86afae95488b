import { machine } from "../kernel/machine.ts";

/** What we do with an order's goods until the van has them. */
export const fulfillment = machine({
  name: "fulfillment",
  states: ["to_pack", "packed", "handed_over", "cancelled"],
  initial: "to_pack",
  transitions: [
    { event: "pack", from: ["to_pack"], to: "packed", by: ["staff"], note: "from here on a line comes back, it is not cancelled" },
    { event: "call_off", from: ["to_pack"], to: "cancelled", by: ["customer", "staff", "system"], note: "no line is left to pack" },
    { event: "unpack", from: ["packed"], to: "cancelled", by: ["system"], note: "the money went back before the van came" },
    { event: "hand_over", from: ["packed"], to: "handed_over", by: ["carrier"], note: "every line's parcel was scanned" },
  ],
});

/** What a customer makes of the news that a date will not be kept. */
export const lateNotice = machine({
  name: "late notice",
  states: ["open", "chosen", "done", "lapsed"],
  initial: "open",
  transitions: [
    {
      event: "choose",
      from: ["open"],
      to: "chosen",
      by: ["customer", "system"],
      note: "a way out was taken and has run; unasked only where the law says so",
    },
    { event: "arrive", from: ["open", "chosen"], to: "done", by: ["system"], note: "it is there" },
    { event: "lapse", from: ["open"], to: "lapsed", by: ["system"], note: "nobody chose, and the new day has passed too" },
  ],
});

const MOVING = ["handed_over", "in_transit", "out_for_delivery", "attempt_failed", "available_for_pickup", "exception"] as const;
/** A parcel given up may turn up again: facts go before what we declared. */
const FOUND = [...MOVING, "lost"] as const;

/**
 * Where one parcel is. Nothing leads out of `delivered`: what a customer tells us afterwards opens a case, and a late scan
 * changes nothing. *Late* is no state of a parcel; it belongs to the promise.
 */
export const shipment = machine({
  name: "shipment",
  states: [
    "label_created",
    "handed_over",
    "in_transit",
    "out_for_delivery",
    "attempt_failed",
    "available_for_pickup",
    "exception",
    "delivered",
    "returning_to_sender",
    "returned_to_sender",
    "lost",
  ],
  initial: "label_created",
  transitions: [
    { event: "picked_up", from: ["label_created"], to: "handed_over", by: ["carrier"], note: "the first physical scan, whatever it says" },
    { event: "moves", from: [...FOUND], to: "in_transit", by: ["carrier"] },
    { event: "on_the_van", from: [...FOUND], to: "out_for_delivery", by: ["carrier"] },
    { event: "nobody_home", from: [...FOUND], to: "attempt_failed", by: ["carrier"] },
    { event: "waits_at_point", from: [...FOUND], to: "available_for_pickup", by: ["carrier"] },
    { event: "problem", from: [...FOUND], to: "exception", by: ["carrier"] },
    { event: "handed_to_customer", from: [...FOUND], to: "delivered", by: ["carrier"] },
    { event: "sent_back", from: [...FOUND], to: "returning_to_sender", by: ["carrier"] },
    { event: "back_with_us", from: [...FOUND, "returning_to_sender"], to: "returned_to_sender", by: ["carrier"] },
    { event: "declared_lost", from: ["label_created", ...MOVING, "returning_to_sender"], to: "lost", by: ["staff", "system"] },
  ],
});
