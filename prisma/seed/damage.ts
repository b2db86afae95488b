import type { Box, Padding } from "../../lib/catalog/model.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { countedMonths } from "../../lib/reports/rules/packing.ts";

/** How things were packed before the orders one can look at, a month, and how many of them arrived damaged in all that time. */
const WAYS: readonly {
  readonly handle: string;
  readonly box: Box;
  readonly padding: Padding;
  readonly aMonth: number;
  readonly damaged: number;
}[] = [
  { handle: "task-lamp", box: "large", padding: "wrapped", aMonth: 21, damaged: 3 },
  { handle: "task-lamp", box: "large", padding: "paper", aMonth: 12, damaged: 14 }, // why it is wrapped since
  { handle: "casserole", box: "medium", padding: "wrapped", aMonth: 9, damaged: 1 },
  { handle: "casserole", box: "medium", padding: "paper", aMonth: 6, damaged: 4 },
  { handle: "wall-clock", box: "medium", padding: "wrapped", aMonth: 7, damaged: 1 },
  { handle: "led-bulb-e27", box: "small", padding: "wrapped", aMonth: 30, damaged: 3 },
  { handle: "led-bulb-e27", box: "envelope", padding: "tissue", aMonth: 2, damaged: 4 },
  { handle: "gooseneck-kettle", box: "medium", padding: "wrapped", aMonth: 15, damaged: 1 },
];
const MONTHS = 8;

/** What was learned about boxes and paddings, so that whoever packs has something to go by on the first day. */
export async function seed(): Promise<number> {
  if (!env().DEMO || (await sql.one`SELECT 1 FROM packing_tally LIMIT 1`)) return 0;
  const months = monthsBefore(countedMonths(await shopNow()).open, MONTHS);
  const rows = WAYS.flatMap(({ damaged, aMonth, ...way }) =>
    months.map((month, index) => ({
      ...way,
      month,
      parcels: aMonth,
      damaged: Math.floor(((index + 1) * damaged) / MONTHS) - Math.floor((index * damaged) / MONTHS),
    })),
  );
  return sql.exec`
    INSERT INTO packing_tally (month, product_id, box, padding, parcels, damaged)
    SELECT past.month, p.id, past.box, past.padding, past.parcels, past.damaged
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS past (month text, handle text, box text, padding text, parcels int, damaged int) JOIN product p ON p.handle = past.handle`;
}

function monthsBefore(month: string, count: number): string[] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(year, number - 2 - back, 1)).toISOString().slice(0, 7)).reverse();
}
