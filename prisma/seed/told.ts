import { tellAboutParcel } from "../../lib/delivery/jobs.ts";
import { sendFirstStep } from "../../lib/guides/jobs/mails.ts";
import { HOUR, later } from "../../lib/kernel/clock.ts";
import { drawMessage, type Written } from "../../lib/messaging/jobs/draw.ts";
import { kindOf } from "../../lib/messaging/rules/kinds.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import type { RecordedEvent } from "../../lib/platform/events.ts";
import { datedBack } from "./dated-back.ts";

/** What of the demo's past the worker would write about once the shop opens, as if it happened then. */
const TELLING: Readonly<Record<string, (event: RecordedEvent) => Promise<void>>> = { shipment: tellAboutParcel, unit: sendFirstStep };

/** Mails about what happened before the shop opened, each written when it happened. */
export async function seed(): Promise<number> {
  if (!env().DEMO || (await sql.one`SELECT 1 FROM message_intent WHERE state = 'sent' LIMIT 1`)) return 0;
  const untold = await sql.many<RecordedEvent>`
    SELECT id, name, subject, order_id, customer_id, stage, actor AS by, visibility::text AS visibility, payload, at FROM domain_event
    WHERE split_part(name, '.', 1) = ANY(${Object.keys(TELLING)}::text[]) ORDER BY at`;
  let told = 0;
  for (const event of untold) told += await datedBack(event.at, async () => TELLING[event.name.split(".")[0] ?? ""]?.(event));
  await noteOld();
  return told;
}

type Old = Written & { readonly queuedAt: Date };

/** What is no news any more by now was sent while it was; the gate would not let it go today. */
async function noteOld(): Promise<void> {
  const now = await shopNow();
  const waiting = await sql.many<Old>`
    SELECT m.id, template, locale, name, why, payload, queued_at FROM message_intent m
    WHERE state = 'queued' AND told_at = queued_at AND NOT EXISTS (SELECT 1 FROM suppression s WHERE s.email = m.recipient AND s.lifted_at IS NULL AND s.at <= m.queued_at)`;
  const old = waiting.filter(({ template, queuedAt }) => {
    const { keepsHours } = kindOf(template);
    return keepsHours !== undefined && later(queuedAt, keepsHours * HOUR) < now;
  });
  const { renderMail } = await import("../../emails/render.tsx");
  for (const written of old) {
    const { subject } = await drawMessage(renderMail, written);
    await sql.exec`UPDATE message_intent SET state = 'sent', sent_at = told_at, subject = ${subject} WHERE id = ${written.id}`;
  }
}
