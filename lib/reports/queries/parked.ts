import "server-only";
import { sql } from "../../platform/db/pool.ts";
import type { Parked } from "../model.ts";

/** So many are shown at once; more than these have one cause. */
const SHOWN = 100;

/**
 * Everything that was tried to the last and given up. A mail or a provider's event that was given up stands for itself,
 * not for the job that carried it.
 */
export const listParked = (): Promise<Parked[]> => sql.many<Parked>`
  SELECT kind, id, name, about, reason, attempts, since FROM (
    SELECT 'job' AS kind, j.id::text AS id, t.identifier AS name,
      coalesce((SELECT e.name || coalesce(' ' || o.number, '') FROM domain_event e LEFT JOIN orders o ON o.id = e.order_id WHERE e.id = j.payload->>'eventId'), j.key, '') AS about,
      coalesce(j.last_error, '') AS reason, j.attempts::int AS attempts, j.updated_at AS since
    FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE j.attempts >= j.max_attempts AND j.locked_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM message_intent m WHERE j.key = 'send:' || m.id AND m.parked_at IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM webhook_event w WHERE j.key IN ('inbox:' || w.id, 'notice:' || w.id) AND w.parked_at IS NOT NULL)
    UNION ALL
    SELECT 'mail', id, template, recipient::text, coalesce(reason, ''), attempts, parked_at FROM message_intent WHERE parked_at IS NOT NULL AND state = 'queued'
    UNION ALL
    SELECT 'event', id, provider || ' ' || type, event_id, coalesce(error, ''), 0, parked_at FROM webhook_event WHERE parked_at IS NOT NULL AND processed_at IS NULL
  ) parked ORDER BY since DESC LIMIT ${SHOWN}`;

export const countParked = async (): Promise<{ count: number }> => ({ count: (await listParked()).length });
