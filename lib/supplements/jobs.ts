import { shopNow } from "../platform/clock.ts";
import { transaction } from "../platform/db/pool.ts";
import type { RecordedEvent } from "../platform/events.ts";
import { joinWaivers } from "./commands/answers.ts";
import { askRefills } from "./commands/ask-refills.ts";
import { freezeClaims } from "./commands/claims.ts";
import { beginRefills, moveRefills } from "./commands/refills.ts";
import { countSupplies } from "./commands/supplies.ts";

/** Follows order.placed. */
export const freezeClaimsOfOrder = ({ subject, at }: RecordedEvent): Promise<void> => freezeClaims(subject, at);

/** Follows household.joined. */
export const joinWaiversOfHomes = ({ payload: { from, to } }: RecordedEvent): Promise<void> =>
  transaction((tx) => joinWaivers(tx, { from: String(from), to: String(to) }));

/** Follows unit.delivered and shipment.delivered, whichever comes first: what came with a thing, or later for it. */
export async function followArrival({ orderId, at }: RecordedEvent): Promise<void> {
  await beginRefills();
  if (orderId) await countSupplies(orderId, at);
}

/** Every hour: forecasts of things that are new, how far each has come, and whom to ask. */
export async function tendRefills(): Promise<void> {
  const now = await shopNow();
  await beginRefills();
  await moveRefills(now);
  await askRefills(now);
}
