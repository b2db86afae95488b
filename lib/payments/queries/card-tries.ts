import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import { DAY, earlier, HOUR } from "../../kernel/clock.ts";
import { realNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { countTries, findChallenge } from "../commands/challenge.ts";
import { ALARM, type CardTries, isOn, TRIES_OF_A_BUYER, TRIES_OF_A_SOURCE } from "../rules/card-tries.ts";

/** How cards fare at the till, in real time. The guard has checked `payments.guard`. */
export async function findCardTries(_staff: Staff): Promise<CardTries> {
  const now = realNow();
  const [challenge, minutes, hour, day, shut] = await Promise.all([
    findChallenge(),
    countTries(earlier(now, ALARM.within)),
    countTries(earlier(now, HOUR)),
    countTries(earlier(now, DAY)),
    countShut(now),
  ]);
  const name = challenge?.endedBy ? await staffName(challenge.endedBy) : null;
  return { challenge: challenge && { ...challenge, endedByName: name }, isOn: isOn(challenge, now), minutes, hour, day, ...shut };
}

const staffName = async (actor: string): Promise<string | null> =>
  (await sql.one<{ name: string }>`SELECT name FROM staff WHERE 'staff:' || id = ${actor}`)?.name ?? null;

async function countShut(now: Date): Promise<{ sourcesShut: number; buyersShut: number }> {
  const row = await sql.one<{ sourcesShut: number; buyersShut: number }>`
    WITH refused AS (
      SELECT e.recorded_at, p.source, o.cart_id FROM domain_event e JOIN payment p ON p.id = e.subject JOIN orders o ON o.id = e.order_id
      WHERE e.name = 'payment.declined' AND e.recorded_at > ${earlier(now, TRIES_OF_A_BUYER.within)}
    )
    SELECT (SELECT count(*) FROM (SELECT source FROM refused WHERE source IS NOT NULL AND recorded_at > ${earlier(now, TRIES_OF_A_SOURCE.within)}
        GROUP BY source HAVING count(*) >= ${TRIES_OF_A_SOURCE.most}) each_source) AS sources_shut,
      (SELECT count(*) FROM (SELECT cart_id FROM refused GROUP BY cart_id HAVING count(*) >= ${TRIES_OF_A_BUYER.most}) each_buyer) AS buyers_shut`;
  return row ?? { sourcesShut: 0, buyersShut: 0 };
}
