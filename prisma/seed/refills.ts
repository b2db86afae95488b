import { DAY, earlier } from "../../lib/kernel/clock.ts";
import { must } from "../../lib/kernel/result.ts";
import { bearMissingUnits } from "../../lib/ownership/jobs.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { answerRefill, beginRefills } from "../../lib/supplements/commands/refills.ts";
import { tendRefills } from "../../lib/supplements/jobs.ts";
import { store } from "../../store.config.ts";
import { byDay, roadsIn } from "./by-day.ts";
import { datedBack } from "./dated-back.ts";
import { asInEighths } from "./need-past.ts";

/** In use for so long that there is something to say. */
const USED_DAYS = 10;
/** It lasts shorter here than its maker says. */
const TIMES = 0.6;
/** No eye judges what is left to less, as long as there is something. */
const LEAST = 1 / 8;

type Begun = { readonly id: string; readonly startedAt: Date; readonly days: number };

/** What came with things of the demo is used up by their age, and yesterday their owners said how much is left: some need more soon. */
export async function seed(): Promise<number> {
  await bearMissingUnits();
  await beginRefills();
  const now = await shopNow();
  if (await sql.one`SELECT 1 FROM refill_answer LIMIT 1`) return 0;
  const begun = await sql.many<Begun>`
    SELECT r.id, r.started_at, r.prior_days AS days FROM refill r JOIN ownership w ON w.id = r.ownership_id JOIN owned_unit u ON u.id = w.unit_id AND u.line_id IS NOT NULL JOIN need n ON n.id = r.need_id AND n.kind <> 'wear_part'
    WHERE r.start_stock > 0 AND r.started_at < ${earlier(now, USED_DAYS * DAY)} ORDER BY r.started_at, r.id`;
  const said = earlier(now, DAY);
  for (const { id, startedAt, days } of begun) {
    const gone = (said.getTime() - startedAt.getTime()) / DAY / (days * TIMES);
    must(await answerRefill({ refillId: id, said: { word: "left", share: Math.max(asInEighths(1 - gone), LEAST) }, now: said }));
  }
  await datedBack(byDay(now, roadsIn(store.contact.timeZone), "back"), tendRefills); // somebody is asked already, and not by night
  return begun.length;
}
