import { done, type Result, refuse } from "../../kernel/result.ts";
import { dropMessage, forgetDeadJob, retryMessage } from "../../messaging/commands/parked.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { enqueue } from "../../platform/jobs.ts";
import type { Parked } from "../model.ts";

type Ref = Pick<Parked, "kind" | "id">;

/** Tries what was given up once more, from the first try on. */
export function retryParked({ kind, id }: Ref): Promise<Result<null>> {
  if (kind === "mail") return retryMessage(id);
  return kind === "event"
    ? retryEvent(id)
    : onDeadJob(id, (tx, job) => tx.one`SELECT graphile_worker.reschedule_jobs(ARRAY[${job}]::bigint[], run_at => now(), attempts => 0)`);
}

/** Gives it up for good: it has been seen to otherwise, or need not happen any more. */
export function dropParked({ kind, id }: Ref): Promise<Result<null>> {
  if (kind === "mail") return dropMessage(id);
  return kind === "event"
    ? dropEvent(id)
    : onDeadJob(id, (tx, job) => tx.one`SELECT graphile_worker.complete_jobs(ARRAY[${job}]::bigint[])`);
}

const onDeadJob = (id: string, act: (tx: Tx, job: number) => Promise<unknown>): Promise<Result<null>> =>
  transaction(async (tx) => {
    const job = await tx.one<{
      id: number;
    }>`SELECT id FROM graphile_worker.jobs WHERE id = ${id}::bigint AND attempts >= max_attempts AND locked_at IS NULL`;
    if (!job) return refuse("unknown");
    await act(tx, job.id);
    return done;
  });

/** Which job reads a provider's events. */
const READERS: readonly { readonly provider: RegExp; readonly task: string; readonly payload: string; readonly key: string }[] = [
  { provider: /^stripe$/, task: "orders.readProviderEvent", payload: "inboxId", key: "inbox" },
  { provider: /^carrier:/, task: "delivery.notice", payload: "noticeId", key: "notice" },
];

const retryEvent = (id: string): Promise<Result<null>> =>
  transaction(async (tx) => {
    const woken = await tx.one<{ provider: string }>`
      UPDATE webhook_event SET parked_at = NULL, error = NULL WHERE id = ${id} AND parked_at IS NOT NULL AND processed_at IS NULL RETURNING provider`;
    const reader = woken && READERS.find(({ provider }) => provider.test(woken.provider));
    if (!reader) return refuse("unknown");
    await forgetDeadJob(tx, `${reader.key}:${id}`);
    await enqueue(tx, { task: reader.task, payload: { [reader.payload]: id }, key: `${reader.key}:${id}` });
    return done;
  });

const dropEvent = (id: string): Promise<Result<null>> =>
  transaction(async (tx) => {
    const dropped =
      await tx.exec`UPDATE webhook_event SET processed_at = now() WHERE id = ${id} AND parked_at IS NOT NULL AND processed_at IS NULL`;
    for (const { key } of READERS) await forgetDeadJob(tx, `${key}:${id}`);
    return dropped ? done : refuse("unknown");
  });
