import { done, type Result, refuse } from "../../kernel/result.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { enqueue } from "../../platform/jobs.ts";

/** A message that was given up is tried once more from the start; it keeps its Message-ID, so that a copy is known as one. */
export const retryMessage = (intentId: string): Promise<Result<null>> =>
  transaction(async (tx) => {
    const woken = await tx.exec`
      UPDATE message_intent SET parked_at = NULL, attempts = 0, due_at = now() WHERE id = ${intentId} AND state = 'queued' AND parked_at IS NOT NULL`;
    if (!woken) return refuse("unknown");
    await forgetDeadJob(tx, `send:${intentId}`);
    await enqueue(tx, { task: "messaging.send", payload: { intentId }, key: `send:${intentId}` });
    return done;
  });

/** A message that need not go out any more. The reason it could not stays with it. */
export const dropMessage = (intentId: string): Promise<Result<null>> =>
  transaction(async (tx) => {
    const dropped = await tx.exec`
      UPDATE message_intent SET state = 'failed', parked_at = NULL WHERE id = ${intentId} AND state = 'queued' AND parked_at IS NOT NULL`;
    await forgetDeadJob(tx, `send:${intentId}`);
    return dropped ? done : refuse("unknown");
  });

/** The job that carried something given up: the queue would keep it beside the new one, without its key. */
export async function forgetDeadJob(tx: Tx, key: string): Promise<void> {
  await tx.exec`
    SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs WHERE key = ${key} AND attempts >= max_attempts AND locked_at IS NULL HAVING count(*) > 0`;
}
