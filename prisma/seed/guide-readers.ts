import { DAY, earlier } from "../../lib/kernel/clock.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { readBefore } from "./guide-past.ts";
import { findEditors, findShown, publish, reword } from "./guide-turns.ts";
import { say } from "./guide-words.ts";

type Readers = {
  readonly product: string;
  readonly sessions: number;
  readonly stuckOf100: number;
  /** The steps they were stuck at, the most frequent first. */
  readonly stuckAt: readonly string[];
  readonly from: number;
};

/** Who set things up in the demo shop's first year, so that there is something to compare. */
const READERS: readonly Readers[] = [
  { product: "washing-machine", sessions: 60, stuckOf100: 17, stuckAt: ["bolts", "inlet", "place"], from: 330 },
  { product: "espresso-machine", sessions: 48, stuckOf100: 13, stuckAt: ["first-shot", "first-water"], from: 300 },
  { product: "tv", sessions: 40, stuckOf100: 5, stuckAt: ["menu"], from: 280 },
  { product: "sewing-machine", sessions: 36, stuckOf100: 25, stuckAt: ["upper-thread", "bobbin"], from: 340 },
  { product: "turntable", sessions: 32, stuckOf100: 22, stuckAt: ["force", "weight"], from: 320 },
  { product: "e-bike", sessions: 24, stuckOf100: 9, stuckAt: ["stem-bolts"], from: 200 },
  { product: "wall-clock", sessions: 28, stuckOf100: 4, stuckAt: ["drill"], from: 310 },
];
const LAST_DAYS = 4;

/** How readers of the other guides got on, and a step that was mended: fewer are stuck there since. */
export async function seed(): Promise<number> {
  if (!env().DEMO) return 0;
  const now = await shopNow();
  let told = await mend(now);
  for (const { product, from, ...readers } of READERS) {
    const shown = await findShown(product);
    if (!shown || (await wasRead(shown.revisionId))) continue;
    told += await readBefore({ ...shown, ...readers, from, to: LAST_DAYS }, now);
  }
  return told;
}

const wasRead = async (revisionId: string): Promise<boolean> =>
  (await sql.one`SELECT 1 FROM guide_session WHERE revision_id = ${revisionId} LIMIT 1`) !== null;

const MENDED_AT = "back-on";
const MENDED = {
  kind: "check" as const,
  text: say("The cover of the backrest looks towards the armrests.", "Der Bezug der Lehne zeigt zu den Armlehnen."),
};

/** People held the backrest on upside down. One line more, and they do not; those who had been stuck there have heard of it. */
async function mend(now: Date): Promise<number> {
  const [author, reader] = await findEditors();
  const first = await findShown("desk-chair");
  if (!author || !reader || !first || first.number > 1) return 0;
  const before = await readBefore({ ...first, sessions: 52, stuckOf100: 27, stuckAt: [MENDED_AT, "screws"], from: 240, to: 92 }, now);
  const written = earlier(now, 91 * DAY);
  const lines = first.data.steps.find(({ key }) => key === MENDED_AT)?.lines ?? [];
  await reword(first, { step: MENDED_AT, as: { lines: [...lines, MENDED] } }, { author, at: written });
  await publish(first.guideId, { author, reader, at: written });
  await sql.exec`UPDATE stuck_report SET told_at = ${earlier(now, 90 * DAY)} WHERE revision_id = ${first.revisionId} AND step_key = ${MENDED_AT}`;
  const second = await findShown("desk-chair");
  return second
    ? before + (await readBefore({ ...second, sessions: 44, stuckOf100: 7, stuckAt: ["screws"], from: 89, to: LAST_DAYS }, now))
    : before;
}
