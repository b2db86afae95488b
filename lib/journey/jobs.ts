import { shopNow } from "../platform/clock.ts";
import { sql } from "../platform/db/pool.ts";
import { sweepData } from "./commands/data-requests.ts";
import { giveData } from "./commands/give-data.ts";

/** Job "journey.giveData": one confirmed request. */
export const giveDataJob = async ({ dataRequestId }: Readonly<Record<string, unknown>>): Promise<void> =>
  giveData(String(dataRequestId), await shopNow());

/** Every ten minutes: requests that waited for something open, and what may go for good. */
export async function tendData(): Promise<void> {
  const now = await shopNow();
  const waiting = await sql.many<{
    id: string;
  }>`SELECT id FROM data_request WHERE state = 'confirmed' AND confirmed_at < ${now} ORDER BY due_at LIMIT 50`;
  for (const { id } of waiting) await giveData(id, now);
  await sweepData(now);
}
