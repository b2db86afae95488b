import { sql } from "./db/pool.ts";

/** Real time: sessions, codes, signatures, leases, payment holds. */
export const realNow = (): Date => new Date();

const FRESH_FOR_MS = 500;
let offset = { ms: 0, readAt: Number.NEGATIVE_INFINITY };

/** The shop's day: the database's time, moved by the demo's offset. Another process's move is seen within half a second. */
export async function shopNow(): Promise<Date> {
  const mark = performance.now();
  if (mark - offset.readAt > FRESH_FOR_MS) {
    const row = await sql.one<{ now: Date }>`SELECT shop_now() AS now`;
    offset = { ms: (row?.now.getTime() ?? Date.now()) - Date.now(), readAt: mark };
  }
  return new Date(Date.now() + offset.ms);
}

/** Moves the shop's clock for every process; only the demo's time machine and tests do. Answers the new time. */
export async function moveClock(byMs: number): Promise<Date> {
  await sql.exec`
    INSERT INTO shop_setting (key, value, updated_at) VALUES ('clock_offset', jsonb_build_object('ms', ${byMs}::bigint), now())
    ON CONFLICT (key) DO UPDATE SET value = jsonb_build_object('ms', (shop_setting.value->>'ms')::bigint + ${byMs}::bigint), updated_at = now()`;
  offset = { ms: 0, readAt: Number.NEGATIVE_INFINITY };
  return shopNow();
}
