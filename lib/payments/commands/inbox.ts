import { sql, transaction } from "../../platform/db/pool.ts";
import { enqueue } from "../../platform/jobs.ts";
import type { ProviderEvent } from "../../platform/payment-provider/model.ts";
import { paymentProvider } from "../../platform/payment-provider/provider.ts";

export const PROVIDER = "stripe";

/**
 * What the provider told us, kept before it is believed or worked on (TRUST R26): verified over the raw body, once per
 * event, with the job that reads it in the same transaction. Only ids are kept; the facts are fetched afresh.
 */
export async function receiveEvent(raw: string, signature: string): Promise<{ status: 200 | 400 }> {
  const event = paymentProvider().readEvent(raw, signature);
  if (!event) return { status: 400 };
  const id = `whe_${crypto.randomUUID().replaceAll("-", "")}`;
  await transaction(async (tx) => {
    const added = await tx.exec`
      INSERT INTO webhook_event (id, provider, event_id, type, payload) VALUES (${id}, ${PROVIDER}, ${event.id}, ${event.type}, ${JSON.stringify(event.about)}::jsonb)
      ON CONFLICT (provider, event_id) DO NOTHING`;
    if (added) await enqueue(tx, { task: "orders.readProviderEvent", payload: { inboxId: id }, key: inboxKey(id) });
  });
  return { status: 200 };
}

export type InboxEvent = { readonly id: string; readonly type: string; readonly about: ProviderEvent["about"] };

export const findInboxEvent = (id: string): Promise<InboxEvent | null> => sql.one<InboxEvent>`
  SELECT id, type, payload AS about FROM webhook_event WHERE id = ${id} AND provider = ${PROVIDER} AND processed_at IS NULL AND parked_at IS NULL`;

export async function markProcessed(id: string): Promise<void> {
  await sql.exec`UPDATE webhook_event SET processed_at = now(), error = NULL WHERE id = ${id}`;
}

const inboxKey = (id: string): string => `inbox:${id}`;

/** The queue tries again; with its last try the event is parked where staff see it (TRUST R27). */
export async function noteFailure(id: string, error: unknown): Promise<void> {
  const words = error instanceof Error ? error.message.slice(0, 300) : "unknown";
  await sql.exec`
    UPDATE webhook_event SET error = ${words}, parked_at = CASE WHEN EXISTS (
      SELECT 1 FROM graphile_worker.jobs j WHERE j.key = ${inboxKey(id)} AND j.attempts < j.max_attempts) THEN NULL ELSE now() END
    WHERE id = ${id}`;
}

/** So long a job may take to be there; after that an event without one is nobody's. */
const LOST_AFTER_MINUTES = 2;

/**
 * Parks what no job will read any more: its tries are used up, or it was lost with the process that carried it. Whoever
 * told us, payments or parcels, staff see it and may have it read again (TRUST R27, I18).
 */
export const parkForgotten = (): Promise<number> => sql.exec`
  UPDATE webhook_event w SET parked_at = now(), error = coalesce(w.error, (
      SELECT j.last_error FROM graphile_worker._private_jobs j WHERE j.key IN ('inbox:' || w.id, 'notice:' || w.id) LIMIT 1), 'no job reads it any more')
  WHERE w.processed_at IS NULL AND w.parked_at IS NULL AND w.received_at < now() - ${LOST_AFTER_MINUTES}::int * interval '1 minute'
    AND NOT EXISTS (
      SELECT 1 FROM graphile_worker.jobs j
      WHERE j.key IN ('inbox:' || w.id, 'notice:' || w.id) AND (j.attempts < j.max_attempts OR j.locked_at IS NOT NULL))`;
