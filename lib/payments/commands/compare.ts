import { earlier, MINUTE } from "../../kernel/clock.ts";
import { realNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { log } from "../../platform/log.ts";
import type { ProviderCharge } from "../../platform/payment-provider/model.ts";
import { paymentProvider } from "../../platform/payment-provider/provider.ts";
import { type BookRow, compareBooks, type Difference } from "../rules/refunds.ts";
import { currentMode } from "./payments.ts";

/** What is younger may still be on its way into the other book. */
const SETTLED_AFTER_MS = 10 * MINUTE;

/**
 * Lays our whole book beside the provider's whole list (I16). What differs is kept for the view of invariants until the next
 * comparison, and each difference calls staff.
 */
export async function comparePayments(): Promise<readonly Difference[]> {
  const began = await sql.one<{ at: Date | null }>`SELECT min(created_at) AS at FROM payment WHERE mode = ${currentMode()}::payment_mode`;
  if (!began?.at) return [];
  const until = earlier(realNow(), SETTLED_AFTER_MS);
  const theirs: ProviderCharge[] = [];
  for await (const charge of paymentProvider().listCharges(began.at)) theirs.push(charge);
  const moving = await movingIntents();
  const settled = <Row extends BookRow>(rows: readonly Row[]) => rows.filter(({ intentId }) => !moving.has(intentId));
  const differences = compareBooks(settled(await ourBook(until)), settled(theirs.filter(({ createdAt }) => createdAt < until)));
  for (const { intentId, detail } of differences) log.error("books differ", new Error(detail), { provider: "stripe", subject: intentId });
  await sql.exec`
    INSERT INTO shop_setting (key, value, updated_at) VALUES ('payments_comparison', ${JSON.stringify({ at: realNow(), compared: theirs.length, differences })}::jsonb, now())
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()`;
  return differences;
}

/** Refunded counts what the provider has taken: a failed refund has come back to it. */
const ourBook = (until: Date): Promise<BookRow[]> => sql.many<BookRow>`
  SELECT p.intent_id, p.captured, p.currency,
    coalesce((SELECT sum(r.amount) FROM refund r WHERE r.payment_id = p.id AND r.provider_id IS NOT NULL AND r.state IN ('pending', 'succeeded')), 0) AS refunded
  FROM payment p WHERE p.state = 'captured' AND p.mode = ${currentMode()}::payment_mode AND p.created_at < ${until}`;

/** Payments whose refunds are being sent while we compare, or were just now. */
async function movingIntents(): Promise<Set<string>> {
  const rows = await sql.many<{ intentId: string }>`
    SELECT p.intent_id FROM refund r JOIN payment p ON p.id = r.payment_id
    WHERE r.state = 'requested' AND r.sent_at IS NOT NULL OR r.settled_at > shop_now() - interval '10 minutes'`;
  return new Set(rows.map(({ intentId }) => intentId));
}
