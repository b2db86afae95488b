import type { Tx } from "./db/pool.ts";
import { requestId } from "./log.ts";

/** Eight tries with growing waits, then the job is parked where staff see it (TRUST R27). */
export const MAX_ATTEMPTS = 8;

export type Job = {
  readonly task: string;
  /** Whose request began it travels beside it, under `requestId`. */
  readonly payload: Readonly<Record<string, unknown>> & { readonly requestId?: never };
  /** Two jobs with one key are one job. */
  readonly key?: string;
  /** Real time. */
  readonly runAt?: Date;
};

/** Puts a job into the queue with the business transaction: delivered on commit, never on rollback. */
export async function enqueue(tx: Tx, { task, payload, key, runAt }: Job): Promise<void> {
  const body = JSON.stringify({ ...payload, requestId: requestId() });
  await tx.exec`
    SELECT graphile_worker.add_job(identifier => ${task}::text, payload => ${body}::json, job_key => ${key ?? null}::text,
      max_attempts => ${MAX_ATTEMPTS}::int, run_at => ${runAt ?? null}::timestamptz)`;
}
