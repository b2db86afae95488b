import { DAY } from "../kernel/clock.ts";
import { realNow, shopNow } from "../platform/clock.ts";
import { sql, transaction } from "../platform/db/pool.ts";
import { env } from "../platform/env.ts";
import { log } from "../platform/log.ts";
import { MailRefused, sendMail } from "../platform/mail.ts";
import { type PushTarget, sendPush } from "../platform/push.ts";
import { passGate, type Waiting } from "./commands/gate.ts";
import { readMailNotice } from "./commands/notices.ts";
import { releaseHeld } from "./commands/release.ts";
import { noteSuppression } from "./commands/suppression.ts";
import { type Drawn, drawMessage, leadsTo, type Render, type Written } from "./jobs/draw.ts";
import type { MessageClass } from "./model.ts";
import { unsubscribeHeaders } from "./queries/unsubscribe.ts";
import { readRefusal } from "./rules/refusals.ts";

type Intent = Waiting &
  Written & { readonly class: MessageClass; readonly messageId: string; readonly attempts: number; readonly pushId: string | null };

/** After this many failures of the mail server a message is parked where staff see it; the queue tries no more. */
export const LAST_ATTEMPT = 8;
/** A browser that is switched on only days later is told no more. */
const PUSH_KEPT_SECONDS = DAY / 1_000;

/** What the gate is handed from outside the room: how messages are drawn, and whether something of a reader's is being put right. */
export type Outside = { readonly render: Render; readonly hasOpenCase: (email: string) => Promise<boolean> };

/**
 * Takes one message of the outbox to the gate and sends it if it is let go. Sent twice it carries one Message-ID, so a copy
 * is known as one; a message already sent, held or suppressed is left alone.
 */
export const sendIntent =
  ({ render, hasOpenCase }: Outside) =>
  async ({ intentId }: Readonly<Record<string, unknown>>): Promise<void> => {
    const intent = await sql.one<Intent>`
      UPDATE message_intent SET attempts = attempts + 1 WHERE id = ${String(intentId)} AND state = 'queued' AND parked_at IS NULL
      RETURNING id, class::text AS class, template, locale, recipient::text AS recipient, name, why, message_id, attempts, payload,
        channel, push_id, queued_at, goes_by, told_at`;
    if (!intent) return;
    try {
      const drawn = await drawMessage(render, intent);
      const caseOpen = intent.class === "marketing" && (await hasOpenCase(intent.recipient));
      const decision = await passGate(intent, { now: await shopNow(), subject: drawn.subject, caseOpen });
      if (decision.do !== "send") return;
      await (intent.channel === "push" ? tellBrowser(intent, drawn) : mail(intent, drawn));
    } catch (error) {
      await noteFailure(intent, error);
    }
  };

const mail = async (intent: Intent, { subject, html, text }: Drawn): Promise<void> => {
  await sendMail({
    subject,
    html,
    text,
    to: intent.recipient,
    toName: intent.name,
    replyTo: intent.payload.replyTo,
    messageId: `<${intent.messageId}@${new URL(env().PUBLIC_URL).hostname}>`,
    headers: unsubscribeHeaders(intent),
  });
  await noteSent(intent.id);
};

const noteSent = (id: string): Promise<number> =>
  sql.exec`UPDATE message_intent SET state = 'sent', sent_at = ${realNow()}, reason = NULL WHERE id = ${id}`;

/** One browser. The service drops what it was handed twice, as both carry one topic. */
async function tellBrowser(intent: Intent, { subject, preview }: Drawn): Promise<void> {
  const target = await sql.one<PushTarget>`SELECT endpoint, keys FROM push_subscription WHERE id = ${intent.pushId} AND ended_at IS NULL`;
  const body = { title: subject, body: preview.slice(0, 300), url: leadsTo(intent), tag: intent.id };
  const outcome = target ? await sendPush(target, { body, topic: intent.id, seconds: PUSH_KEPT_SECONDS }) : "ended";
  if (outcome === "taken") return void (await noteSent(intent.id));
  await transaction(async (tx) => {
    await tx.exec`UPDATE push_subscription SET ended_at = shop_now() WHERE id = ${intent.pushId} AND ended_at IS NULL`;
    await tx.exec`UPDATE message_intent SET state = 'suppressed', reason = 'not_wanted' WHERE id = ${intent.id} AND state = 'queued'`;
  });
}

/** A refusal that is final is noted and not tried again: of the mailbox as a bounce, of the message for staff to look at. */
async function noteFailure(intent: Intent, error: unknown): Promise<void> {
  const refusal = error instanceof MailRefused ? readRefusal(error.answer) : null;
  const reason = error instanceof Error ? error.message.slice(0, 300) : "unknown";
  log.error("message not sent", error, { subject: intent.id, attempt: intent.attempts });
  if (refusal === "mailbox") {
    const now = await shopNow();
    return transaction(async (tx) => {
      await noteSuppression(tx, { email: intent.recipient, kind: "bounce", reason, eventId: null, now });
      await tx.exec`UPDATE message_intent SET state = 'failed', reason = ${reason} WHERE id = ${intent.id}`;
    });
  }
  const isLast = refusal === "message" || intent.attempts >= LAST_ATTEMPT;
  await sql.exec`
    UPDATE message_intent SET reason = ${reason}, parked_at = ${isLast ? realNow() : null}, due_at = now() + interval '5 minutes' WHERE id = ${intent.id}`;
  if (refusal === null) throw error;
}

/** Every minute: what waited for the morning, or for its digest. */
export const releaseMessages = async (): Promise<void> => releaseHeld(await shopNow());

/** A mail provider's notice that was written down. */
export const mailNoticeJob = ({ noticeId }: Readonly<Record<string, unknown>>): Promise<void> => readMailNotice(String(noticeId));
