import { ok, type Result } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import { note } from "../../ownership/commands/notes.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { keepSession, moved, type OpenSession, openSession, type Place } from "./session.ts";
import type { AtThing } from "./steps.ts";

/** It works: with that, nothing holds them up any longer. Said again, it is said once. */
export const sayItWorks = (place: Place): Promise<Result<AtThing>> => reach(place, "works");

/** A week later it still does. */
export const sayStillWorks = (place: Place): Promise<Result<AtThing>> => reach(place, "settle");

const TOLD = { works: "first_success", settle: "settled" } as const;

const reach = (place: Place, event: keyof typeof TOLD): Promise<Result<AtThing>> =>
  refusable(async (tx) => {
    const opened = await openSession(tx, place);
    if (!opened.ok) return opened;
    const session = { ...opened.value, state: moved(opened.value.state, event) };
    if (session.state !== opened.value.state) await tell(tx, session, { told: TOLD[event], ...place });
    await keepSession(tx, session, place.now);
    return ok({ publicCode: session.publicCode, purpose: session.purpose });
  });

type Told = { readonly told: (typeof TOLD)[keyof typeof TOLD]; readonly by: string; readonly now: Date };

async function tell(tx: Tx, session: OpenSession, { told, by, now }: Told): Promise<void> {
  await tx.exec`UPDATE stuck_report SET solved_at = ${now} WHERE session_id = ${session.id} AND solved_at IS NULL`;
  await note(tx, session.unitId, { type: `guide_${told}`, sight: "owner", by, at: now, payload: { purpose: session.purpose } });
  await record(tx, {
    name: `guide.${told}`,
    subject: session.id,
    orderId: session.orderId,
    customerId: session.customerId,
    stage: "utilisation",
    by,
    at: now,
    visibility: "staff",
    payload: { kind: session.purpose },
  });
}
