import type { Availability, Shelf } from "./model.ts";

/** From here down the number left is said. Above it a sale changes nothing that a page shows, so no page need be drawn anew. */
const SAID_FROM = 5;

export const NOTHING: Availability = { available: 0, nextOn: null };

export function shelfOf({ available, nextOn }: Availability = NOTHING): Shelf {
  if (available <= 0) return { state: "sold_out", nextOn };
  return available <= SAID_FROM ? { state: "low", left: available, nextOn } : { state: "in_stock" };
}

const shown = (available: number): number => Math.min(Math.max(available, 0), SAID_FROM + 1);

/** Whether a page that was drawn before so many units came (or, negative, went) says something else than one drawn now. */
export const changesWhatIsShown = ({ now, change }: { now: number; change: number }): boolean => shown(now) !== shown(now - change);
