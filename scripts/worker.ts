/** The worker: everything that follows an event, everything sent, everything recurring. Many may run beside each other. */
import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, runMigrations, type TaskList, type WorkerEvents } from "graphile-worker";
import { FOLLOWS, JOBS, TIMETABLE } from "../lib/jobs.ts";
import { sql, transaction } from "../lib/platform/db/pool.ts";
import { env } from "../lib/platform/env.ts";
import type { RecordedEvent } from "../lib/platform/events.ts";
import { enqueue } from "../lib/platform/jobs.ts";
import { log, newRequestId, withRequestId } from "../lib/platform/log.ts";

type Payload = Readonly<Record<string, unknown>> & { readonly requestId?: string; readonly eventId?: string };

const loadEvent = (id: string) =>
  sql.one<RecordedEvent>`
    SELECT id, name, subject, order_id, customer_id, stage, actor AS by, visibility::text AS visibility, payload, at FROM domain_event WHERE id = ${id}`;

/** One job per handler, so that one that fails is tried again alone. */
async function dispatch({ eventId = "" }: Payload): Promise<void> {
  const event = await loadEvent(eventId);
  if (!event) return;
  const followers = Object.keys(FOLLOWS[event.name] ?? {});
  await transaction(async (tx) => {
    for (const name of followers)
      await enqueue(tx, { task: `follow:${event.name}:${name}`, payload: { eventId }, key: `${eventId}:${name}` });
  });
}

const follow =
  (handler: (event: RecordedEvent) => Promise<void>) =>
  async ({ eventId = "" }: Payload): Promise<void> => {
    const event = await loadEvent(eventId);
    if (event) await handler(event);
  };

const traced =
  (task: string, work: (payload: Payload) => Promise<void>) =>
  (payload: unknown, { job }: { job: { id: string; attempts: number } }) => {
    const given = (payload ?? {}) as Payload;
    return withRequestId(given.requestId ?? newRequestId(), async () => {
      const started = performance.now();
      try {
        await work(given);
        log.info("job", { task, jobId: job.id, outcome: "ok", ms: Math.round(performance.now() - started) });
      } catch (error) {
        log.error("job failed", error, { task, jobId: job.id, attempt: job.attempts });
        throw error;
      }
    });
  };

const taskList: TaskList = {
  "event.dispatch": traced("event.dispatch", dispatch),
  ...Object.fromEntries(Object.entries(JOBS).map(([name, handler]) => [name, traced(name, handler)])),
  ...Object.fromEntries(
    Object.entries(FOLLOWS).flatMap(([event, handlers]) =>
      Object.entries(handlers).map(([name, handler]) => [`follow:${event}:${name}`, traced(`${event} → ${name}`, follow(handler))]),
    ),
  ),
  ...Object.fromEntries(TIMETABLE.map(({ name, run: work }) => [`timetable:${name}`, traced(name, () => work())])),
};

/** The name under which this process holds its jobs. */
const names = new Set(["worker"]);
const events: WorkerEvents = new EventEmitter();
events.on("pool:create", ({ workerPool }) => void names.add(workerPool.id));

async function beat(): Promise<void> {
  await sql.exec`
    INSERT INTO worker_heartbeat (name, beat_at) SELECT unnest(${[...names]}::text[]), now() ON CONFLICT (name) DO UPDATE SET beat_at = now()`;
}

/** A killed worker leaves its jobs locked for hours: whoever's heart has not beaten for half a minute gives them back (TRUST R27, T22). */
async function takeBackLocks(): Promise<void> {
  await sql.exec`
    SELECT graphile_worker.force_unlock_workers(coalesce(array_agg(DISTINCT j.locked_by), '{}'))
    FROM graphile_worker._private_jobs j LEFT JOIN worker_heartbeat h ON h.name = j.locked_by
    WHERE j.locked_by IS NOT NULL AND j.locked_at < now() - interval '30 seconds' AND coalesce(h.beat_at < now() - interval '30 seconds', true)`;
  await sql.exec`DELETE FROM worker_heartbeat WHERE beat_at < now() - interval '1 day'`;
}

const quiet = new Logger(() => (level, message) => {
  if (level === "error") log.warn("queue", { error: message });
});

await runMigrations({ connectionString: env().DATABASE_URL });
await beat();
const runner = await run({
  connectionString: env().DATABASE_URL,
  concurrency: 4,
  pollInterval: 1_000,
  noHandleSignals: true,
  logger: quiet,
  events,
  taskList,
  parsedCronItems: parseCronItems(
    TIMETABLE.map(({ name, cron }) => ({ task: `timetable:${name}`, match: cron, options: { backfillPeriod: 0, maxAttempts: 1 } })),
  ),
});
const tend = () => beat().then(takeBackLocks);
await tend();
const heart = setInterval(() => void tend().catch((error: unknown) => log.error("no heartbeat", error)), 5_000);
log.info("worker ready", { count: Object.keys(taskList).length });

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    clearInterval(heart);
    setTimeout(() => process.exit(0), 8_000).unref();
    void runner.stop().finally(() => process.exit(0));
  });
}
