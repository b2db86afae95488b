import { earlier } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { refusable } from "../../orders/commands/refused.ts";
import type { Tx } from "../../platform/db/pool.ts";
import type { STEP_EVENTS } from "../model.ts";
import { contentsOf } from "../rules/contents.ts";
import { keepSession, moved, type OpenSession, openSession, type Place } from "./session.ts";
import { solveStep, stick } from "./stuck.ts";

/** What happened at a step, `ago` milliseconds before it is told: a browser without a connection tells it later. */
export type TellStep = {
  readonly step: string;
  readonly kind: (typeof STEP_EVENTS)[number];
  readonly reason?: string | null | undefined;
  /** The browser's own name for it: told twice, it is one. */
  readonly key?: string | null | undefined;
  readonly ago?: number | undefined;
};

export type AtThing = { readonly publicCode: string; readonly purpose: string };

const placeOf = ({ publicCode, purpose }: OpenSession): AtThing => ({ publicCode, purpose });

/** What somebody did, in the order in which they did it; steps that the guide no longer has are kept and move nothing. */
export const recordSteps = (place: Place & { readonly events: readonly TellStep[] }): Promise<Result<AtThing>> =>
  refusable(async (tx) => {
    const opened = await openSession(tx, place);
    if (!opened.ok) return opened;
    let session = opened.value;
    for (const event of [...place.events].sort((a, b) => (b.ago ?? 0) - (a.ago ?? 0))) session = await apply(tx, session, { event, place });
    await keepSession(tx, session, place.now);
    return ok(placeOf(session));
  });

type Applying = { readonly event: TellStep; readonly place: Place };

async function apply(tx: Tx, session: OpenSession, { event, place }: Applying): Promise<OpenSession> {
  const { step, kind, reason = null } = event;
  const at = earlier(place.now, Math.max(0, event.ago ?? 0));
  const isNew = await tx.exec`
    INSERT INTO step_event (id, session_id, revision_id, step_key, kind, reason, client_key, at)
    VALUES (${newId("stepEvent")}, ${session.id}, ${session.revisionId}, ${step}, ${kind}::step_event_kind, ${reason}, ${event.key || newId("event")}, ${at})
    ON CONFLICT (session_id, client_key) DO NOTHING`;
  const index = session.data.steps.findIndex(({ key }) => key === step);
  if (!isNew || index < 0) return session;
  if (kind === "stuck") {
    await stick(tx, session, { step, reason: reason ?? "other", by: place.by, at });
    return { ...session, state: moved(session.state, "stick"), atStep: step };
  }
  if (kind === "viewed") return { ...session, state: moved(session.state, "step"), atStep: step };
  const after = kind === "solved" ? step : (session.data.steps[index + 1]?.key ?? step);
  const isFree = await solveStep(tx, session, { step, at });
  const solved = isFree ? moved(session.state, "solve") : session.state;
  return { ...session, state: moved(solved, "step"), atStep: after };
}

/** What was found in the box: the whole list, and the last one told holds. */
export const tickBox = (place: Place & { readonly items: readonly string[] | "all" }): Promise<Result<AtThing>> =>
  refusable(async (tx) => {
    const opened = await openSession(tx, place);
    if (!opened.ok) return opened;
    const session = opened.value;
    const there = contentsOf(session.data, session).map(({ item }) => item);
    const checked = place.items === "all" ? there : there.filter((item) => place.items.includes(item));
    await tx.exec`UPDATE guide_session SET checked = ${checked}::text[] WHERE id = ${session.id}`;
    const state = checked.length === there.length ? moved(session.state, "unbox") : session.state;
    await keepSession(tx, { ...session, state }, place.now);
    return ok(placeOf(session));
  });

/** For acts that need a session and a step that its guide has. */
export async function atStep(tx: Tx, place: Place & { readonly step: string }): Promise<Result<OpenSession>> {
  const opened = await openSession(tx, place);
  if (!opened.ok) return opened;
  return opened.value.data.steps.some(({ key }) => key === place.step) ? opened : refuse("unknown");
}
