import type { GuideDocument } from "../../lib/guides/schema/document.ts";
import { DAY, earlier, later, MINUTE } from "../../lib/kernel/clock.ts";
import { newId, newShortNumber } from "../../lib/kernel/ids.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { hundredth, SOMEBODY } from "./somebody.ts";

export type PastReading = {
  readonly guideId: string;
  readonly revisionId: string;
  readonly data: GuideDocument;
  readonly variantId: string;
  /** How many went through it, how many of a hundred got stuck, and at which steps, the most frequent first. */
  readonly sessions: number;
  readonly stuckOf100: number;
  readonly stuckAt: readonly string[];
  /** Days ago, the first and the last. */
  readonly from: number;
  readonly to: number;
};

/** People who went through a revision: what they looked at, did and were stuck at, each with a thing of their own. */
export async function readBefore(reading: PastReading, now: Date): Promise<number> {
  const told = Array.from({ length: reading.sessions }, (_, index) => tellOne(reading, { index, now }));
  await insertThings(reading, told);
  await insertReadings(reading, told);
  return told.length;
}

type Happened = {
  readonly step: string;
  readonly kind: "viewed" | "done" | "stuck" | "solved";
  readonly reason: string | null;
  readonly at: Date;
};
type Told = {
  readonly unit: string;
  readonly ownership: string;
  readonly session: string;
  readonly code: string;
  readonly began: Date;
  readonly ended: Date;
  readonly events: readonly Happened[];
  readonly stuck: {
    readonly step: string;
    readonly reason: string;
    readonly way: string;
    readonly at: Date;
    readonly solvedAt: Date | null;
  } | null;
};

function tellOne({ data, sessions, stuckOf100, stuckAt, from, to }: PastReading, { index, now }: { index: number; now: Date }): Told {
  const began = earlier(now, (from - (index / sessions) * (from - to)) * DAY);
  const isStuck = hundredth(index) < stuckOf100;
  const held = isStuck ? stuckAt[weighed(index, stuckAt.length)] : undefined;
  const isLost = isStuck && index % 7 === 3;
  const events: Happened[] = [];
  let at = began;
  let stuck: Told["stuck"] = null;
  for (const { key } of data.steps) {
    const add = (kind: Happened["kind"], minutes: number, reason: string | null = null) => {
      at = later(at, minutes * MINUTE);
      events.push({ step: key, kind, reason, at });
    };
    add("viewed", 0.2);
    if (key === held) {
      const reason = REASONS[index % REASONS.length] ?? "not_clear";
      add("stuck", 6, reason);
      const way = isLost ? "person" : "explanation";
      stuck = { step: key, reason, way, at, solvedAt: isLost ? null : later(at, 9 * MINUTE) };
      if (isLost) break;
      add("solved", 9);
    }
    add("done", 3 + (index % 4));
  }
  return {
    unit: newId("unit"),
    ownership: newId("ownership"),
    session: newId("guideSession"),
    code: newShortNumber(),
    began,
    ended: at,
    events,
    stuck,
  };
}

const REASONS = ["does_not_fit", "not_clear", "does_not_fit", "part_missing", "other"] as const;
/** Two in three at the first, the others in turn. */
const weighed = (index: number, count: number): number => (index % 3 || count === 1 ? 0 : 1 + (Math.floor(index / 3) % (count - 1)));

async function insertThings({ variantId }: PastReading, told: readonly Told[]): Promise<void> {
  const rows = JSON.stringify(told.map(({ unit, ownership, code, began }) => ({ unit, ownership, code, began })));
  await sql.exec`
    INSERT INTO owned_unit (id, public_code, unit_index, variant_id, contract_at, delivered_at, country)
    SELECT unit, code, 0, ${variantId}, began - interval '3 days', began - interval '2 hours', 'IE'
    FROM jsonb_to_recordset(${rows}::jsonb) AS told (unit text, code text, began timestamptz)`;
  await sql.exec`
    INSERT INTO ownership (id, unit_id, email, from_at)
    SELECT ownership, unit, ${SOMEBODY}, began - interval '2 hours' FROM jsonb_to_recordset(${rows}::jsonb) AS told (unit text, ownership text, began timestamptz)`;
}

async function insertReadings({ guideId, revisionId }: PastReading, told: readonly Told[]): Promise<void> {
  const sessions = told.map(({ unit, ownership, session, began, ended, events, stuck }) => {
    const isLost = stuck !== null && stuck.solvedAt === null;
    return {
      unit,
      ownership,
      session,
      began,
      ended,
      at_step: events.at(-1)?.step,
      state: isLost ? "stuck" : "settled",
      through: isLost ? null : ended,
    };
  });
  await sql.exec`
    INSERT INTO guide_session (id, guide_id, revision_id, unit_id, ownership_id, state, at_step, started_at, seen_at, succeeded_at, asked_at, settled_at)
    SELECT session, ${guideId}, ${revisionId}, unit, ownership, state::guide_session_state, at_step, began, ended, through, through, through
    FROM jsonb_to_recordset(${JSON.stringify(sessions)}::jsonb)
      AS told (session text, unit text, ownership text, state text, at_step text, began timestamptz, ended timestamptz, through timestamptz)`;
  const events = told.flatMap(({ session, events }) => events.map((event) => ({ ...event, id: newId("stepEvent"), session })));
  await sql.exec`
    INSERT INTO step_event (id, session_id, revision_id, step_key, kind, reason, client_key, at)
    SELECT id, session, ${revisionId}, step, kind::step_event_kind, reason, id, at
    FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS told (id text, session text, step text, kind text, reason text, at timestamptz)`;
  const reports = told.flatMap(({ session, ownership, stuck }) => (stuck ? [{ ...stuck, id: newId("stuck"), session, ownership }] : []));
  await sql.exec`
    INSERT INTO stuck_report (id, session_id, ownership_id, revision_id, step_key, reason, way, at, solved_at)
    SELECT id, session, ownership, ${revisionId}, step, reason, way::stuck_way, at, "solvedAt"
    FROM jsonb_to_recordset(${JSON.stringify(reports)}::jsonb)
      AS told (id text, session text, ownership text, step text, reason text, way text, at timestamptz, "solvedAt" timestamptz)`;
}
