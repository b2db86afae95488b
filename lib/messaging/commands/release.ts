import { store } from "../../../store.config.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { addIntent, enqueueSending } from "../commands.ts";
import { decide } from "../rules/gate.ts";
import { lockReader, readFacts, type Waiting } from "./gate.ts";

const BATCH = 100;

/**
 * Lets go what was held and whose time has come by the shop's clock. Every step is one transaction over rows that are still
 * held, so that a worker that dies in between, or two at once, tell nothing twice.
 */
export async function releaseHeld(now: Date): Promise<void> {
  while ((await transaction((tx) => wakeSome(tx, now))) === BATCH);
  const readers = await sql.many<{ recipient: string }>`
    SELECT DISTINCT recipient::text AS recipient FROM message_intent
    WHERE state = 'held' AND held_until <= ${now} AND class = 'service' AND reason IN ('cap', 'bundle') LIMIT 1000`;
  for (const { recipient } of readers) await transaction((tx) => tellTogether(tx, recipient, now));
}

/** What waited for the morning, or for something else to end, goes to the gate once more. */
async function wakeSome(tx: Tx, now: Date): Promise<number> {
  const woken = await tx.many<{ id: string }>`
    UPDATE message_intent SET state = 'queued', held_until = NULL, reason = NULL, due_at = now() WHERE id IN (
      SELECT id FROM message_intent WHERE state = 'held' AND held_until <= ${now} AND NOT (class = 'service' AND reason IN ('cap', 'bundle'))
      ORDER BY held_until LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING id`;
  for (const { id } of woken) await enqueueSending(tx, id);
  return woken.length;
}

type Held = Waiting & { readonly name: string | null; readonly customerId: string | null };

/** One mail with a line for each that was held for it; a single one goes as it is. */
async function tellTogether(tx: Tx, recipient: string, now: Date): Promise<void> {
  await lockReader(tx, recipient);
  const held = await tx.many<Held>`
    SELECT id, template, locale, recipient::text AS recipient, channel, queued_at, goes_by, told_at, name, customer_id FROM message_intent
    WHERE recipient = ${recipient} AND state = 'held' AND held_until <= ${now} AND class = 'service' AND reason IN ('cap', 'bundle') ORDER BY queued_at FOR UPDATE`;
  const told = await stillWelcome(tx, held, now);
  const last = told.at(-1);
  if (!last) return;
  if (told.length === 1) return letGo(tx, last.id, now);
  const digestId = await addIntent(tx, {
    template: "messaging/digest",
    dedupeKey: `digest:${told[0]?.id}`,
    to: recipient,
    name: last.name,
    locale: last.locale,
    why: "digest",
    customerId: last.customerId,
    payload: { count: told.length },
  });
  if (!digestId) return;
  await tx.exec`
    UPDATE message_intent SET state = 'merged', digest_id = ${digestId}, held_until = NULL WHERE id = ANY(${told.map(({ id }) => id)}::text[])`;
}

/** Its reader may have chosen otherwise meanwhile, and news grows old. */
async function stillWelcome(tx: Tx, held: readonly Held[], now: Date): Promise<Held[]> {
  const welcome: Held[] = [];
  for (const each of held) {
    const facts = await readFacts(tx, each, { now, caseOpen: false });
    const decision = decide({ ...facts, letGo: true }, store.messages);
    if (decision.do === "suppress")
      await tx.exec`UPDATE message_intent SET state = 'suppressed', reason = ${decision.reason}, held_until = NULL WHERE id = ${each.id}`;
    else welcome.push(each);
  }
  return welcome;
}

async function letGo(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.exec`UPDATE message_intent SET state = 'queued', held_until = NULL, reason = NULL, told_at = ${now}, due_at = now() WHERE id = ${id}`;
  await enqueueSending(tx, id);
}
