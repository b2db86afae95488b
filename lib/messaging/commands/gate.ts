import { marketOf, store } from "../../../store.config.ts";
import { earlier } from "../../kernel/clock.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { type Channel, NEWSLETTER, type SuppressionKind } from "../model.ts";
import { type Decision, decide, type GateFacts, WEEK } from "../rules/gate.ts";
import { kindOf } from "../rules/kinds.ts";

/** A row of the outbox as the gate reads it. */
export type Waiting = {
  readonly id: string;
  readonly template: string;
  readonly locale: string;
  readonly recipient: string;
  readonly channel: Channel;
  readonly queuedAt: Date;
  readonly goesBy: Date | null;
  readonly toldAt: Date | null;
};

type Given = { readonly now: Date; readonly subject: string; readonly caseOpen: boolean };

/**
 * Decides about one message and writes the decision down. One at a time for each reader: two messages cannot both be the
 * third of a week. What it lets go is noted before it is sent, so that a failing mail server does not make room under a cap.
 */
export const passGate = (waiting: Waiting, { now, subject, caseOpen }: Given): Promise<Decision> =>
  transaction(async (tx) => {
    await lockReader(tx, waiting.recipient);
    const decision = decide(await readFacts(tx, waiting, { now, caseOpen }), store.messages);
    await noteDecision(tx, waiting.id, { decision, now, subject });
    return decision;
  });

/** Waits for whoever decides about the same reader. */
export const lockReader = (tx: Tx, email: string): Promise<number> =>
  tx.exec`SELECT pg_advisory_xact_lock(hashtextextended(lower(${email}), 15))`;

async function noteDecision(tx: Tx, id: string, { decision, now, subject }: { decision: Decision; now: Date; subject: string }) {
  if (decision.do === "send")
    return tx.exec`UPDATE message_intent SET told_at = coalesce(told_at, ${now}), subject = ${subject} WHERE id = ${id} AND state = 'queued'`;
  if (decision.do === "suppress")
    return tx.exec`UPDATE message_intent SET state = 'suppressed', reason = ${decision.reason}, subject = ${subject} WHERE id = ${id} AND state = 'queued'`;
  return tx.exec`
    UPDATE message_intent SET state = 'held', held_until = ${decision.until}, reason = ${decision.reason}, subject = ${subject}, attempts = 0
    WHERE id = ${id} AND state = 'queued'`;
}

type Standing = {
  readonly consent: string | null;
  readonly wanted: boolean;
  readonly bundled: boolean;
  readonly suppressed: SuppressionKind[];
};

/** Everything about the reader that the decision hangs on, as it is now. */
export async function readFacts(tx: Tx, waiting: Waiting, { now, caseOpen }: Omit<Given, "subject">): Promise<GateFacts> {
  const { template, recipient, channel, locale } = waiting;
  const kind = kindOf(template);
  const standing = await tx.one<Standing>`
    SELECT (SELECT CASE WHEN state = 'granted' THEN wording_version END FROM consent WHERE email = ${recipient} AND purpose = ${NEWSLETTER} ORDER BY at DESC, id DESC LIMIT 1) AS consent,
      coalesce((SELECT wanted FROM message_choice WHERE email = ${recipient} AND purpose = ${kind.purpose} AND channel = ${channel}), true) AS wanted,
      coalesce((SELECT wanted FROM message_choice WHERE email = ${recipient} AND purpose = 'bundle' AND channel = 'email'), false) AS bundled,
      ARRAY(SELECT kind FROM suppression WHERE email = ${recipient} AND lifted_at IS NULL) AS suppressed`;
  const isCapped = kind.class === "service" || kind.class === "marketing";
  return {
    kind,
    channel,
    now,
    queuedAt: waiting.queuedAt,
    goesBy: waiting.goesBy,
    timeZone: timeZoneOf({ country: store.markets[marketOf(locale)].country }),
    letGo: waiting.toldAt !== null,
    consent: standing?.consent ?? null,
    wanted: standing?.wanted ?? true,
    bundled: standing?.bundled ?? false,
    suppressed: standing?.suppressed ?? [],
    told: isCapped ? await toldLately(tx, waiting, now) : [],
    caseOpen,
  };
}

/**
 * What of its class and channel went to the same reader within a week; a digest counts for nothing. Also what was let go a
 * moment after this one read the clock: whoever waited for the lock comes second.
 */
async function toldLately(tx: Tx, { id, template, recipient, channel }: Waiting, now: Date): Promise<GateFacts["told"]> {
  const told = await tx.many<{ template: string; at: Date }>`
    SELECT template, told_at AS at FROM message_intent
    WHERE recipient = ${recipient} AND class = ${kindOf(template).class}::message_class AND channel = ${channel}
      AND told_at > ${earlier(now, WEEK)} AND id <> ${id} AND template <> 'messaging/digest' ORDER BY told_at`;
  return told.map(({ template: each, at }) => ({ at, proactive: kindOf(each).proactive === true }));
}
