import { DAY, earlier, later } from "../../lib/kernel/clock.ts";
import { must } from "../../lib/kernel/result.ts";
import { bearMissingUnits } from "../../lib/ownership/jobs.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { answerRefill, beginRefills, type RefillWord } from "../../lib/supplements/commands/refills.ts";
import { tendRefills } from "../../lib/supplements/jobs.ts";

/** What the first owners said of what their things use up, one after the other: from nearly empty to plenty. */
const WORDS: readonly RefillWord[] = [
  { word: "left", share: 0.1 },
  { word: "left", share: 0.5 },
  { word: "plenty" },
  { word: "left", share: 0 },
];

type Begun = { id: string; startedAt: Date };

/** Things of the demo that have been in use for a while: some need something soon, and what was foreseen can be held to what was said. */
export async function seed(): Promise<number> {
  await bearMissingUnits();
  await beginRefills();
  const now = await shopNow();
  if (await sql.one`SELECT 1 FROM refill_answer LIMIT 1`) return 0;
  const begun = await sql.many<Begun>`
    SELECT r.id, r.started_at FROM refill r JOIN ownership w ON w.id = r.ownership_id LEFT JOIN customer c ON c.id = w.customer_id JOIN need n ON n.id = r.need_id AND n.kind <> 'wear_part'
    ORDER BY (c.email = 'ada@shopper.example') DESC NULLS LAST, r.started_at, r.id LIMIT ${2 * WORDS.length}::int`;
  for (const [index, { id, startedAt }] of begun.entries()) {
    const said = WORDS[index % WORDS.length] ?? { word: "plenty" };
    const soon = later(startedAt, DAY);
    must(await answerRefill({ refillId: id, said, now: soon < now ? soon : earlier(now, DAY / 24) }));
  }
  await tendRefills(); // so that somebody is asked before the first hour is over
  return begun.length;
}
