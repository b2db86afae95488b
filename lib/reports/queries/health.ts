import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { sql } from "../../platform/db/pool.ts";
import { type Health, SILENT_AFTER_SECONDS, type Violation } from "../model.ts";
import { listParked } from "./parked.ts";

const VIOLATIONS_SHOWN = 200;

type Backlogs = {
  beatAt: Date | null;
  ageSeconds: number | null;
  jobs: number;
  running: number;
  jobsOldest: number;
  mails: number;
  mailsOldest: number;
  events: number;
  eventsOldest: number;
};

/** How the shop is, in real time. The guard has checked `admin.enter`. */
export async function findHealth(_staff: Staff): Promise<Health> {
  const started = performance.now();
  await sql.one`SELECT 1`;
  const databaseMs = Math.round(performance.now() - started);
  const [backlogs, parked, violations] = await Promise.all([readBacklogs(), listParked(), listViolations()]);
  const { beatAt, ageSeconds } = backlogs;
  return {
    databaseMs,
    worker: { beatAt, ageSeconds, alive: ageSeconds !== null && ageSeconds <= SILENT_AFTER_SECONDS },
    waiting: { count: backlogs.jobs, running: backlogs.running, oldestSeconds: backlogs.jobsOldest },
    outbox: { count: backlogs.mails, oldestSeconds: backlogs.mailsOldest },
    inbox: { count: backlogs.events, oldestSeconds: backlogs.eventsOldest },
    parked,
    violations,
  };
}

const listViolations = (): Promise<Violation[]> =>
  sql.many<Violation>`SELECT name, key, detail FROM invariant_violation ORDER BY name, key LIMIT ${VIOLATIONS_SHOWN}`;

async function readBacklogs(): Promise<Backlogs> {
  const row = await sql.one<Backlogs>`
    SELECT beat.beat_at, extract(epoch FROM now() - beat.beat_at)::int AS age_seconds, jobs.*, mails.*, events.*
    FROM (SELECT max(beat_at) AS beat_at FROM worker_heartbeat) beat,
      (SELECT count(*) FILTER (WHERE locked_at IS NULL AND run_at <= now()) AS jobs, count(*) FILTER (WHERE locked_at IS NOT NULL) AS running,
        coalesce(extract(epoch FROM now() - min(run_at) FILTER (WHERE locked_at IS NULL AND run_at <= now()))::int, 0) AS jobs_oldest
       FROM graphile_worker.jobs WHERE attempts < max_attempts) jobs,
      (SELECT count(*) AS mails, coalesce(extract(epoch FROM now() - min(due_at))::int, 0) AS mails_oldest
       FROM message_intent WHERE state = 'queued' AND parked_at IS NULL) mails,
      (SELECT count(*) AS events, coalesce(extract(epoch FROM now() - min(received_at))::int, 0) AS events_oldest
       FROM webhook_event WHERE processed_at IS NULL AND parked_at IS NULL) events`;
  if (!row) throw new Error("the database counts nothing");
  return row;
}
