import { z } from "zod";
import { newId } from "../../kernel/ids.ts";
import { realNow, shopNow } from "../../platform/clock.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { env } from "../../platform/env.ts";
import { enqueue } from "../../platform/jobs.ts";
import { isSigned } from "../../platform/secrets.ts";
import { SUPPRESSIONS } from "../model.ts";
import { noteSuppression } from "./suppression.ts";

/** A notice is small; anything larger is none. */
export const NOTICE_BYTES = 64 * 1024;
export const SIGNATURE = "kept-signature";
const PROVIDER = "mail";

const envelope = z.object({ id: z.string().min(1).max(200), type: z.string().min(1).max(60) });
/** Loose on purpose: what else a provider adds is no reason to lose a bounce. */
const notice = z.object({
  type: z.enum(SUPPRESSIONS),
  email: z.email().max(254),
  /** Of a bounce: the mailbox is gone, rather than full or busy. */
  permanent: z.boolean().default(true),
  reason: z.string().max(2_000).default(""),
  /** The Message-ID of the mail it is about. */
  messageId: z.string().max(300).optional(),
});

/** Verifies and writes down, once an event id; a job does the rest, in whatever order notices come (TRUST R26). */
export async function takeMailNotice(raw: string, headers: Headers): Promise<{ status: number }> {
  const secrets = env()
    .MAIL_WEBHOOK_SECRET.split(",")
    .map((secret) => secret.trim());
  const nowSeconds = Math.floor(realNow().getTime() / 1_000);
  if (!isSigned(raw, headers.get(SIGNATURE) ?? "", { secrets, nowSeconds })) return { status: 400 };
  const told = readJson(raw);
  if (!told) return { status: 400 };
  await transaction(async (tx) => {
    const id = newId("event");
    const added = await tx.exec`
      INSERT INTO webhook_event (id, provider, event_id, type, payload) VALUES (${id}, ${PROVIDER}, ${told.id}, ${told.type}, ${raw}::jsonb)
      ON CONFLICT (provider, event_id) DO NOTHING`;
    if (added) await enqueue(tx, { task: "messaging.mailNotice", payload: { noticeId: id }, key: `notice:${id}` });
  });
  return { status: 200 };
}

function readJson(raw: string): z.output<typeof envelope> | null {
  try {
    return envelope.parse(JSON.parse(raw));
  } catch {
    return null;
  }
}

type Stored = { readonly id: string; readonly eventId: string; readonly payload: unknown };

/** Stops what may not be sent there any more. A mailbox that is only full, and what we do not know, change nothing. */
export const readMailNotice = async (noticeId: string): Promise<void> => {
  const now = await shopNow();
  const stored = await sql.one<Stored>`
    SELECT id, event_id, payload FROM webhook_event WHERE id = ${noticeId} AND provider = ${PROVIDER} AND processed_at IS NULL AND parked_at IS NULL`;
  if (!stored) return;
  const read = notice.safeParse(stored.payload);
  await transaction(async (tx) => {
    await tx.exec`UPDATE webhook_event SET processed_at = now() WHERE id = ${noticeId} AND processed_at IS NULL`;
    if (!read.success || (read.data.type === "bounce" && !read.data.permanent)) return;
    const { email, type, reason, messageId } = read.data;
    await noteSuppression(tx, { email, kind: type, reason, eventId: stored.eventId, now });
    if (type === "bounce" && messageId)
      await tx.exec`
        UPDATE message_intent SET state = 'failed', reason = ${reason.slice(0, 300)}
        WHERE message_id = ${messageId.replace(/^<|@.*$/g, "")} AND recipient = ${email} AND state = 'sent'`;
  });
};
