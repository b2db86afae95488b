import { DAY, earlier, later } from "../../lib/kernel/clock.ts";
import { newId, newShortNumber } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { answerRefill, beginRefills } from "../../lib/supplements/commands/refills.ts";
import { SOMEBODY } from "./somebody.ts";

type Wrong = {
  readonly product: string;
  readonly capability: string;
  /** Days ago, each once. */
  readonly closed: readonly number[];
  readonly finding?: "mended" | "right";
  readonly open: readonly number[];
};

/** Where "ready" was said and was not true: seen to, or still to be looked at. */
const WRONG: readonly Wrong[] = [
  { product: "tv", capability: "hdmi_cable", closed: [41], finding: "right", open: [9, 5, 2] },
  { product: "washing-machine", capability: "cold_water_tap", closed: [], open: [12, 4] },
  { product: "turntable", capability: "audio_input", closed: [], open: [6] },
  { product: "wall-clock", capability: "wall_fixing", closed: [150, 131, 118, 117, 96], finding: "mended", open: [] },
  { product: "floor-lamp", capability: "e27_bulb", closed: [210, 188, 175], finding: "mended", open: [] },
  { product: "sewing-machine", capability: "machine_needles", closed: [64, 58], finding: "right", open: [] },
];

/** How things were used up where somebody told us: against the maker's figure, so many times as long. */
const USED: readonly { readonly product: string; readonly asked: string; readonly times: number }[] = [
  { product: "espresso-machine", asked: "descaler", times: 0.55 },
  { product: "washing-machine", asked: "detergent", times: 1.35 },
  { product: "sewing-machine", asked: "machine_needles", times: 1.7 },
  { product: "tv", asked: "aaa_cell", times: 1.1 },
  { product: "wall-clock", asked: "aa_cell", times: 0.8 },
];
const HOMES = 12;
/** What of the one in use was gone when they told us. */
const GONE = [0.3, 0.6, 0.85, 1] as const;

/** Words of ours that were wrong, and what people told us of what they use up: else staff's reports were empty on the first day. */
export async function seed(): Promise<number> {
  if (
    !env().DEMO ||
    (await sql.one`SELECT 1 FROM need_report WHERE ownership_id IN (SELECT id FROM ownership WHERE email = ${SOMEBODY}) LIMIT 1`)
  )
    return 0;
  const now = await shopNow();
  let told = 0;
  for (const wrong of WRONG) told += await report(wrong, now);
  while (await beginRefills()); // so many at once
  for (const used of USED) told += await answer(used, now);
  return told;
}

async function report({ product, capability, closed, finding = "mended", open }: Wrong, now: Date): Promise<number> {
  const rows = [...closed.map((days) => ({ days, finding })), ...open.map((days) => ({ days, finding: null }))].map((row) => ({
    ...row,
    ...{ unit: newId("unit"), code: newShortNumber(), ownership: newId("ownership"), report: newId("needReport") },
    at: earlier(now, row.days * DAY),
  }));
  const json = JSON.stringify(rows);
  await sql.exec`
    INSERT INTO owned_unit (id, public_code, unit_index, variant_id, contract_at, delivered_at, country)
    SELECT t.unit, t.code, 0, v.id, t.at - interval '5 days', t.at - interval '1 day', 'IE' FROM jsonb_to_recordset(${json}::jsonb) AS t (unit text, code text, at timestamptz),
      (SELECT v.id FROM variant v JOIN product p ON p.id = v.product_id WHERE p.handle = ${product} ORDER BY v.position LIMIT 1) v`;
  await sql.exec`
    INSERT INTO ownership (id, unit_id, email, from_at)
    SELECT ownership, unit, ${SOMEBODY}, at - interval '1 day' FROM jsonb_to_recordset(${json}::jsonb) AS t (unit text, ownership text, at timestamptz)`;
  return sql.exec`
    WITH wrong AS (SELECT n.id FROM need n JOIN product p ON p.id = n.product_id WHERE p.handle = ${product} AND n.capability_key = ${capability} ORDER BY n.position LIMIT 1),
      looked AS (UPDATE need SET review_state = 'in_review' FROM wrong WHERE need.id = wrong.id AND ${open.length > 0})
    INSERT INTO need_report (id, ownership_id, need_id, outcome, reported_at, closed_at, closed_by, finding)
    SELECT t.report, t.ownership, wrong.id, 'sent', t.at, CASE WHEN t.finding IS NOT NULL THEN t.at + interval '2 days' END, CASE WHEN t.finding IS NOT NULL THEN 'system:seed' END, t.finding
    FROM jsonb_to_recordset(${json}::jsonb) AS t (report text, ownership text, at timestamptz, finding text), wrong`;
}

type Begun = { readonly id: string; readonly startedAt: Date; readonly days: number };

/** Some homes say now and then how much is left, as it is there: none of them uses it up quite like another. */
async function answer({ product, asked, times }: (typeof USED)[number], now: Date): Promise<number> {
  const begun = await sql.many<Begun>`
    SELECT r.id, r.started_at, r.prior_days AS days FROM refill r JOIN ownership w ON w.id = r.ownership_id AND w.email = ${SOMEBODY}
      JOIN need n ON n.id = r.need_id AND n.capability_key = ${asked} JOIN product p ON p.id = n.product_id AND p.handle = ${product}
    ORDER BY r.started_at, r.id LIMIT ${HOMES}::int`;
  let told = 0;
  for (const [index, { id, startedAt, days }] of begun.entries()) {
    const lasts = days * times * (0.85 + (index % 5) * 0.075);
    const words = [0, ...GONE].map((gone) => ({ share: asInEighths(1 - gone), at: later(startedAt, (1 + lasts * gone) * DAY) }));
    for (const { share, at } of words.filter(({ at }) => at < now)) {
      must(await answerRefill({ refillId: id, said: { word: "left", share }, now: at }));
      told++;
    }
  }
  return told;
}

/** No eye judges a box to more than that. */
export const asInEighths = (share: number): number => Math.round(share * 8) / 8;
