import { newId } from "../kernel/ids.ts";
import { next } from "../kernel/machine.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Tx } from "../platform/db/pool.ts";
import { record } from "../platform/events.ts";
import { promise } from "./machine.ts";
import type { NewPromise, PromiseKind, PromiseRow } from "./model.ts";
import { endingOf } from "./rules.ts";

/** Which promise: a kind about one thing. */
export type About = { readonly kind: PromiseKind; readonly subject: string };

/** Writes down what was promised, in the transaction of what it promises. Made twice while it lives, it is one. */
export async function makePromise(tx: Tx, made: NewPromise): Promise<string | null> {
  const id = newId("promise");
  const added = await tx.exec`
    INSERT INTO promise (id, kind, subject, order_id, customer_id, made_to, made_at, due_from, due_at, basis)
    VALUES (${id}, ${made.kind}::promise_kind, ${made.subject}, ${made.orderId ?? null}, ${made.customerId ?? null}, ${made.madeTo}, ${made.now},
      ${made.dueFrom ?? null}, ${made.dueAt}, ${JSON.stringify(made.basis ?? {})}::jsonb)
    ON CONFLICT (kind, subject) WHERE state IN ('open', 'at_risk') DO NOTHING`;
  return added ? id : null;
}

/** The fact that fulfils it has happened: kept when in time, else broken; a broken one keeps the day on which it was met after all. */
export async function meetPromise(tx: Tx, about: About, metAt: Date): Promise<void> {
  const live = await lockLive(tx, about);
  if (live) return end(tx, live, { event: endingOf(live, metAt), at: metAt, metAt });
  await tx.exec`
    UPDATE promise SET met_at = ${metAt}
    WHERE id = (SELECT id FROM promise WHERE kind = ${about.kind}::promise_kind AND subject = ${about.subject} AND state = 'broken' AND met_at IS NULL ORDER BY due_at DESC LIMIT 1)`;
}

/** What it was about is no longer to be done. */
export async function dropPromise(tx: Tx, about: About, { reason, at }: { reason: string; at: Date }): Promise<void> {
  const live = await lockLive(tx, about);
  if (live) await end(tx, live, { event: "drop", at, reason });
}

/** Says that it will probably not be kept, or that it will after all. Answers whether anything changed. */
export async function judgeRisk(tx: Tx, about: About, { reason, at }: { reason: string | null; at: Date }): Promise<boolean> {
  const live = await lockLive(tx, about);
  const moved = live && next(promise, { state: live.state, event: reason ? "endanger" : "calm", by: "system" });
  if (!live || !moved?.ok) return false;
  await tx.exec`
    UPDATE promise SET state = ${moved.value}::promise_state, risk_reason = ${reason}, risk_at = ${reason ? at : null} WHERE id = ${live.id}`;
  await tell(tx, live, { name: reason ? "promise.at_risk" : "promise.calmed", at, payload: { reason } });
  return true;
}

/** The customer accepts a new date: the old promise ends, or stays broken, and the new one names it. */
export async function agreeNewDate(
  tx: Tx,
  about: About,
  agreed: Pick<NewPromise, "dueFrom" | "dueAt" | "basis" | "now"> & { readonly reason: string },
): Promise<Result<string>> {
  const owed = (await lockLive(tx, about)) ?? (await lockBroken(tx, about));
  if (!owed) return refuse("promise_ended");
  if (owed.state !== "broken") await end(tx, owed, { event: "agree", at: agreed.now, reason: agreed.reason });
  const made = await makePromise(tx, { ...owed, ...agreed, kind: about.kind, subject: about.subject });
  if (!made) throw new Error(`the promise that follows ${owed.id} was not written`);
  await tx.exec`UPDATE promise SET supersedes_id = ${owed.id} WHERE id = ${made}`;
  return ok(made);
}

/** What was promised is promised once more, as it must be done again: in the place of what is still owed, else after the last that ended. */
export async function promiseOnceMore(
  tx: Tx,
  about: About,
  made: Omit<NewPromise, keyof About> & { readonly reason: string },
): Promise<string | null> {
  const agreed = await agreeNewDate(tx, about, {
    dueFrom: made.dueFrom,
    dueAt: made.dueAt,
    basis: made.basis,
    now: made.now,
    reason: made.reason,
  });
  if (agreed.ok) return agreed.value;
  const last = await tx.one<{ id: string }>`
    SELECT id FROM promise p WHERE kind = ${about.kind}::promise_kind AND subject = ${about.subject}
      AND NOT EXISTS (SELECT 1 FROM promise f WHERE f.supersedes_id = p.id) ORDER BY made_at DESC LIMIT 1`;
  const id = await makePromise(tx, { ...made, ...about });
  if (id && last) await tx.exec`UPDATE promise SET supersedes_id = ${last.id} WHERE id = ${id}`;
  return id;
}

/** Its live row under lock: what ends it decides alone. */
const lockLive = (tx: Tx, { kind, subject }: About): Promise<PromiseRow | null> =>
  tx.one<PromiseRow>`
    SELECT *
    FROM promise WHERE kind = ${kind}::promise_kind AND subject = ${subject} AND state IN ('open', 'at_risk') FOR UPDATE`;

/** The one that was broken last and is still owed, if nothing has taken its place. */
const lockBroken = (tx: Tx, { kind, subject }: About): Promise<PromiseRow | null> =>
  tx.one<PromiseRow>`
    SELECT *
    FROM promise p WHERE kind = ${kind}::promise_kind AND subject = ${subject} AND state = 'broken' AND met_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM promise f WHERE f.supersedes_id = p.id) ORDER BY due_at DESC LIMIT 1 FOR UPDATE`;

type Ending = {
  readonly event: "meet" | "break" | "agree" | "drop";
  readonly at: Date;
  readonly metAt?: Date;
  readonly reason?: string;
};

const PARTY = { meet: "system", break: "system", agree: "customer", drop: "system" } as const;
const TOLD = { meet: "promise.kept", break: "promise.broken", agree: "promise.renegotiated", drop: "promise.dropped" } as const;

/** Ends a live promise that the caller has locked. */
export async function end(tx: Tx, live: PromiseRow, { event, at, metAt, reason }: Ending): Promise<void> {
  const moved = next(promise, { state: live.state, event, by: PARTY[event] });
  if (!moved.ok) return;
  await tx.exec`
    UPDATE promise SET state = ${moved.value}::promise_state, met_at = ${metAt ?? null}, ended_at = ${at}, end_reason = ${reason ?? null} WHERE id = ${live.id}`;
  await tell(tx, live, { name: TOLD[event], at, payload: reason ? { reason } : {} });
}

type News = { readonly name: string; readonly at: Date; readonly payload: Readonly<Record<string, unknown>> };

const tell = (tx: Tx, { id, kind, subject, orderId, customerId, dueAt }: PromiseRow, { name, at, payload }: News): Promise<string> =>
  record(tx, {
    name,
    subject: id,
    orderId,
    customerId,
    by: "system:promises",
    at,
    visibility: "staff",
    payload: { kind, about: subject, dueAt: dueAt.toISOString(), ...payload },
  });
