import { earlier, later } from "../../kernel/clock.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { realNow, shopNow } from "../../platform/clock.ts";
import { type Sql, sql, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { log } from "../../platform/log.ts";
import { ALARM, CHALLENGE_MS, type Challenge, countedSince, isOn, looksLikeTesting, type Tries } from "../rules/card-tries.ts";

const SETTING = "card_challenge";
const SUBJECT = "shop";

type Kept = { readonly since: string; readonly until: string; readonly endedAt: string | null; readonly endedBy: string | null } & Tries;

/** The last challenge there was, on or over. */
export async function findChallenge(on: Sql = sql): Promise<Challenge | null> {
  const row = await on.one<{ value: Kept }>`SELECT value FROM shop_setting WHERE key = ${SETTING}`;
  if (!row) return null;
  const { since, until, endedAt, endedBy, refused, paid } = row.value;
  return { since: new Date(since), until: new Date(until), endedAt: endedAt ? new Date(endedAt) : null, endedBy, tries: { refused, paid } };
}

export const isChallenged = async (): Promise<boolean> => isOn(await findChallenge(), realNow());

/** Tries on payment pages of the whole shop in the last minutes. */
export async function countTries(since: Date, on: Sql = sql): Promise<Tries> {
  const row = await on.one<Tries>`
    SELECT count(*) FILTER (WHERE name = 'payment.declined') AS refused, count(*) FILTER (WHERE name = 'order.paid') AS paid
    FROM domain_event WHERE name IN ('payment.declined', 'order.paid') AND recorded_at > ${since}`;
  return row ?? { refused: 0, paid: 0 };
}

/** After a refused card: too many of them in the whole shop turn the challenge on, or keep it on (TRUST R47). */
export async function watchForTesting(): Promise<void> {
  const now = realNow();
  const before = await findChallenge();
  const tries = await countTries(countedSince(before, earlier(now, ALARM.within)));
  if (!looksLikeTesting(tries)) return;
  const wasOn = isOn(before, now);
  await keep({ since: wasOn && before ? before.since : now, until: later(now, CHALLENGE_MS), endedAt: null, endedBy: null, tries });
  if (wasOn) return;
  log.error("cards are being tried out", new Error(`${tries.refused} of ${tries.refused + tries.paid} tries refused within ten minutes`));
  await tell("payments.challenge_began", { by: "system:declines", payload: tries });
}

/** Staff have looked: guests pay without confirming again. Earlier tries do not set it off anew. */
export async function endChallenge(by: string): Promise<Result<null>> {
  const now = realNow();
  const challenge = await findChallenge();
  if (!challenge || !isOn(challenge, now)) return refuse("no_challenge");
  await keep({ ...challenge, endedAt: now, endedBy: by });
  await tell("payments.challenge_ended", { by, payload: {} });
  return done;
}

async function keep({ tries, ...challenge }: Challenge): Promise<void> {
  await sql.exec`
    INSERT INTO shop_setting (key, value, updated_at) VALUES (${SETTING}, ${JSON.stringify({ ...challenge, ...tries })}::jsonb, now())
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()`;
}

async function tell(name: string, { by, payload }: { by: string; payload: Readonly<Record<string, unknown>> }): Promise<void> {
  const at = await shopNow();
  await transaction((tx) => record(tx, { name, subject: SUBJECT, by, at, visibility: "staff", payload }));
}
