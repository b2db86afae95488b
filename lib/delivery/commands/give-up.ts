import { actorName, type Staff } from "../../kernel/actor.ts";
import { type Id, newId } from "../../kernel/ids.ts";
import { next } from "../../kernel/machine.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { shipment as machine } from "../machine.ts";
import { lockShipment } from "./rows.ts";
import { follow } from "./scans.ts";

type GivingUp = { readonly party: "staff" | "system"; readonly by: string; readonly now: Date };

/** Staff give a parcel up; its customer is asked what shall become of it. */
export const declareLost = ({ shipmentId, staff, now }: { shipmentId: Id<"shipment">; staff: Staff; now: Date }): Promise<Result<null>> =>
  refusable((tx) => giveUp(tx, shipmentId, { party: "staff", by: actorName(staff), now }));

/** Nobody looks for this parcel any longer. A later scan, should it turn up, goes before that. */
export async function giveUp(tx: Tx, shipmentId: string, { party, by, now }: GivingUp): Promise<Result<null>> {
  const locked = await lockShipment(tx, shipmentId);
  if (!locked || locked.shipment.voidedAt) return refuse("unknown");
  const moved = next(machine, { state: locked.shipment.state, event: "declared_lost", by: party });
  if (!moved.ok) return refuse("parcel_ended");
  const id = newId("tracking");
  await tx.exec`
    INSERT INTO tracking_event (id, shipment_id, provider_event_id, raw, mapped, mapping_version, occurred_at, place)
    VALUES (${id}, ${shipmentId}, ${`declared:${id}`}, ${JSON.stringify({ by })}::jsonb, 'declared_lost', 0, ${now}, NULL)`;
  await follow(tx, locked.shipment, by);
  return done;
}
