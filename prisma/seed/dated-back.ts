import { sql } from "../../lib/platform/db/pool.ts";

/** What is written meanwhile bears that moment, and the gate let it go then; answers how many messages those were. */
export async function datedBack(at: Date, work: () => Promise<unknown>): Promise<number> {
  const began = await sql.one<{ at: Date }>`SELECT shop_now() AS at`;
  await work();
  return sql.exec`UPDATE message_intent SET queued_at = ${at}, told_at = ${at} WHERE state = 'queued' AND told_at IS NULL AND queued_at >= ${began?.at ?? at}`;
}
