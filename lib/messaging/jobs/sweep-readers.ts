import { DAY, earlier } from "../../kernel/clock.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { FORGET_DAYS } from "../model.ts";

/** Forgets addresses that somebody typed in and nobody confirmed. */
export async function sweepUnconfirmedReaders(): Promise<void> {
  const before = earlier(await shopNow(), FORGET_DAYS * DAY);
  await sql.exec`DELETE FROM subscription WHERE state = 'pending' AND asked_at < ${before}`;
}
