import { realNow } from "../platform/clock.ts";
import { sql } from "../platform/db/pool.ts";
import { env } from "../platform/env.ts";
import { log } from "../platform/log.ts";
import { sendMail } from "../platform/mail.ts";
import { holdsConsent } from "./commands/consent.ts";
import type { MessageClass } from "./model.ts";
import { absolute, type LinkRef, linkUrl } from "./queries/links.ts";
import { unsubscribeHeaders } from "./queries/unsubscribe.ts";

type Intent = {
  id: string;
  class: MessageClass;
  template: string;
  locale: string;
  recipient: string;
  name: string | null;
  why: string;
  state: string;
  messageId: string;
  attempts: number;
  payload: { links?: Record<string, LinkRef>; replyTo?: string } & Record<string, unknown>;
};

export type Render = (
  template: string,
  props: unknown,
  letter: { locale: string; name: string | null; why: string; links: Record<string, string>; href: (path: string) => string },
) => Promise<{ subject: string; html: string; text: string }>;

/** After this many failures of the mail server a message is parked where staff see it; the queue tries no more. */
export const LAST_ATTEMPT = 8;

/**
 * Sends one message of the outbox. Sent twice it carries one Message-ID, so a copy is known as one; a message already
 * sent or suppressed is left alone.
 */
export const sendIntent =
  (render: Render) =>
  async ({ intentId }: Readonly<Record<string, unknown>>): Promise<void> => {
    const intent = await sql.one<Intent>`
    UPDATE message_intent SET attempts = attempts + 1 WHERE id = ${String(intentId)} AND state = 'queued' AND parked_at IS NULL
    RETURNING id, class::text AS class, template, locale, recipient::text AS recipient, name, why, state::text AS state, message_id, attempts, payload`;
    if (!intent) return;
    if (intent.class === "marketing" && !(await holdsConsent(sql, intent.recipient))) {
      await sql.exec`UPDATE message_intent SET state = 'suppressed', reason = 'no_consent' WHERE id = ${intent.id}`;
      return;
    }
    try {
      const links = Object.fromEntries(Object.entries(intent.payload.links ?? {}).map(([key, ref]) => [key, linkUrl(ref, intent.locale)]));
      const mail = await render(intent.template, intent.payload, {
        locale: intent.locale,
        name: intent.name,
        why: intent.why,
        links,
        href: absolute,
      });
      await sendMail({
        ...mail,
        to: intent.recipient,
        toName: intent.name,
        replyTo: intent.payload.replyTo,
        messageId: `<${intent.messageId}@${new URL(env().PUBLIC_URL).hostname}>`,
        headers: unsubscribeHeaders(intent.payload.links?.letters, intent),
      });
      await sql.exec`UPDATE message_intent SET state = 'sent', sent_at = ${realNow()}, subject = ${mail.subject}, reason = NULL WHERE id = ${intent.id}`;
    } catch (error) {
      const last = intent.attempts >= LAST_ATTEMPT;
      await sql.exec`
      UPDATE message_intent SET reason = ${error instanceof Error ? error.message.slice(0, 300) : "unknown"}, parked_at = ${last ? realNow() : null}, due_at = now() + interval '5 minutes'
      WHERE id = ${intent.id}`;
      log.error("mail not sent", error, { subject: intent.id, attempt: intent.attempts });
      throw error;
    }
  };
