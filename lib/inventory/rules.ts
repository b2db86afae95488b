import type { Availability, Shelf } from "./model.ts";

/** From here down the number left is said. Above it a sale changes nothing that a page shows, so no page need be drawn anew. */
const SAID_FROM = 5;

export const NOTHING: Availability = { available: 0, nextOn: null };

export function shelfOf({ available, nextOn }: Availability = NOTHING): Shelf {
  if (available <= 0) return { state: "sold_out", nextOn };
  return available <= SAID_FROM ? { state: "low", left: available, nextOn } : { state: "in_stock" };
}

/** Whether pages drawn before so many units came or went may say something else than pages drawn now. */
export const isNearlyOut = ({ available, moved }: { available: number; moved: number }): boolean => available - moved <= SAID_FROM;
