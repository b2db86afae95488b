import { DAY, later } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { type Forecast, forecast, type RefillEntry, refillState } from "../rules/refill.ts";

const AT_ONCE = 200;

type Beginning = { ownershipId: string; needId: string; days: number; startedAt: Date; stock: number };

/**
 * Begins a forecast for all that people's things use up or wear down and that none is kept of yet. A part that wears is in
 * the thing when it comes; of what is used up there is what lies in the box. Of a thing that was handed on we know nothing
 * until somebody says it. What another variant needs is not begun. Run again it adds what is new.
 */
export async function beginRefills(): Promise<number> {
  const beginnings = await sql.many<Beginning>`
    SELECT w.id AS ownership_id, n.id AS need_id, (n.lasts->>'days')::int AS days, greatest(u.delivered_at, w.from_at) AS started_at,
      CASE WHEN w.from_at > u.delivered_at + interval '1 day' THEN 0 WHEN n.kind = 'wear_part' THEN 1
        WHEN u.box_revision >= n.in_box_since AND u.box_revision <= coalesce(n.in_box_until, u.box_revision) THEN n.in_box::float / n.quantity ELSE 0 END AS stock
    FROM ownership w JOIN owned_unit u ON u.id = w.unit_id JOIN variant v ON v.id = u.variant_id
      JOIN need n ON n.product_id = v.product_id AND (n.variant_id IS NULL OR n.variant_id = v.id)
    WHERE w.to_at IS NULL AND u.state = 'in_use' AND u.delivered_at IS NOT NULL AND n.lasts IS NOT NULL AND n.kind <> 'spare_part'
      AND NOT EXISTS (SELECT 1 FROM refill r WHERE r.ownership_id = w.id AND r.need_id = n.id)
      AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(n.only_when) c WHERE c->>'of' = 'option' AND c->>'op' IN ('=', 'in') AND NOT v.options->>(c->>'key') = ANY(
        CASE jsonb_typeof(c->'value') WHEN 'array' THEN ARRAY(SELECT jsonb_array_elements_text(c->'value')) ELSE ARRAY[c->>'value'] END))
    ORDER BY u.delivered_at LIMIT ${AT_ONCE}::int`;
  for (const beginning of beginnings) await transaction((tx) => begin(tx, beginning));
  return beginnings.length;
}

async function begin(tx: Tx, { ownershipId, needId, days, startedAt, stock }: Beginning): Promise<void> {
  const { emptyAt, asksAt } = forecast({ days, startedAt, stock }, []);
  await tx.exec`
    INSERT INTO refill (id, ownership_id, need_id, prior_days, started_at, start_stock, interval_days, empty_at, asks_at)
    VALUES (${newId("refill")}, ${ownershipId}, ${needId}, ${days}::int, ${startedAt}, ${stock}, ${days}, ${emptyAt}, ${asksAt}) ON CONFLICT DO NOTHING`;
}

type RefillRow = { id: string; priorDays: number; startedAt: Date; startStock: number; intervalDays: number };
type AnswerRow = { word: RefillEntry["kind"]; amount: number; at: Date };

const lockRefill = (tx: Tx, refillId: string): Promise<RefillRow | null> => tx.one<RefillRow>`
  SELECT id, prior_days, started_at, start_stock, interval_days FROM refill WHERE id = ${refillId} FOR UPDATE`;

const forecastOf = async (tx: Tx, { id, priorDays, startedAt, startStock }: RefillRow): Promise<Forecast> => {
  const answers =
    await tx.many<AnswerRow>`SELECT word::text AS word, amount, at FROM refill_answer WHERE refill_id = ${id} ORDER BY at, id`;
  return forecast({ days: priorDays, startedAt, stock: startStock }, answers.map(toEntry));
};

function toEntry({ word, amount, at }: AnswerRow): RefillEntry {
  if (word === "supplied") return { kind: word, at, quantity: amount };
  return word === "left" ? { kind: word, at, share: amount } : { kind: word, at };
}

/** What is known now is reckoned anew: state and dates follow, and what was put off is no longer. */
async function reckon(tx: Tx, refill: RefillRow, now: Date): Promise<void> {
  const told = await forecastOf(tx, refill);
  await tx.exec`
    UPDATE refill SET interval_days = ${told.intervalDays}, empty_at = ${told.emptyAt}, asks_at = ${told.asksAt}, state = ${refillState(told, now)}::refill_state,
      snoozed_until = NULL, version = version + 1 WHERE id = ${refill.id}`;
}

export type RefillWord = { readonly word: "left"; readonly share: number } | { readonly word: "plenty" };
type Answer = { readonly refillId: string; readonly said: RefillWord; readonly now: Date };

/** The same said again within so long is one answer: a button pressed twice. */
const SAME_MS = DAY / 24;

/** How much is left, as its owner sees it. Beside it stands what we had thought, so that our forecasts can be held to it. */
export const answerRefill = ({ refillId, said, now }: Answer): Promise<Result<null>> =>
  transaction(async (tx) => {
    const refill = await lockRefill(tx, refillId);
    if (!refill) return refuse("unknown");
    const amount = said.word === "left" ? said.share : 0;
    const twice = await tx.one`
      SELECT 1 FROM refill_answer WHERE refill_id = ${refillId} AND word = ${said.word}::refill_word AND amount = ${amount} AND at > ${later(now, -SAME_MS)}`;
    if (twice) return done;
    const foreseen = said.word === "left" ? leftBy(await forecastOf(tx, refill), now) : null;
    await tx.exec`
      INSERT INTO refill_answer (id, refill_id, word, amount, foreseen, at) VALUES (${newId("refillAnswer")}, ${refillId}, ${said.word}::refill_word, ${amount}, ${foreseen}, ${now})`;
    await reckon(tx, refill, now);
    return done;
  });

/** The share of one that we think is left; null while nothing is forecast. */
const leftBy = ({ emptyAt, intervalDays }: Forecast, now: Date): number | null =>
  emptyAt && Math.min(Math.max((emptyAt.getTime() - now.getTime()) / DAY / intervalDays, 0), 1);

/** "Ask me later", or never again: nothing is learned from it. */
export const snoozeRefill = ({ refillId, until }: { refillId: string; until: Date }): Promise<Result<null>> =>
  changed(sql.exec`UPDATE refill SET snoozed_until = ${until}, version = version + 1 WHERE id = ${refillId}`);

export const stopRefill = ({ refillId, now }: { refillId: string; now: Date }): Promise<Result<null>> =>
  changed(sql.exec`UPDATE refill SET stopped_at = coalesce(stopped_at, ${now}), version = version + 1 WHERE id = ${refillId}`);

export const resumeRefill = ({ refillId }: { refillId: string }): Promise<Result<null>> =>
  changed(sql.exec`UPDATE refill SET stopped_at = NULL, snoozed_until = NULL, version = version + 1 WHERE id = ${refillId}`);

const changed = async (rows: Promise<number>): Promise<Result<null>> => ((await rows) ? done : refuse("unknown"));

/** So many of what a need asks for came with a line. */
export type Supply = { readonly refillId: string; readonly lineId: string; readonly intervals: number };

/** More came: counted once a line. */
export const countSupply = ({ refillId, lineId, intervals }: Supply, now: Date): Promise<void> =>
  transaction(async (tx) => {
    const refill = await lockRefill(tx, refillId);
    if (!refill) return;
    const added = await tx.exec`
      INSERT INTO refill_answer (id, refill_id, word, amount, line_id, at)
      VALUES (${newId("refillAnswer")}, ${refillId}, 'supplied', ${intervals}, ${lineId}, ${now}) ON CONFLICT (refill_id, line_id) DO NOTHING`;
    if (added) await reckon(tx, refill, now);
  });

/** How far each forecast has come by now, for those that move by themselves. */
export async function moveRefills(now: Date): Promise<void> {
  const near = await sql.many<{ id: string }>`
    SELECT r.id FROM refill r WHERE r.stopped_at IS NULL AND r.asks_at <= ${now} AND r.state <> 'overdue' ORDER BY r.asks_at LIMIT ${AT_ONCE}::int`;
  for (const { id } of near)
    await transaction(async (tx) => {
      const refill = await lockRefill(tx, id);
      if (!refill) return;
      const state = refillState(await forecastOf(tx, refill), now);
      await tx.exec`UPDATE refill SET state = ${state}::refill_state WHERE id = ${id} AND state <> ${state}::refill_state`;
    });
}
