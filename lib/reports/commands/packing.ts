import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { countedMonths } from "../rules/packing.ts";

/** Months of which no more damage is reported are counted once, so that the record of a year is read from a few rows. */
export async function tallyPacking(at?: Date): Promise<void> {
  const { first, openFrom } = countedMonths(at ?? (await shopNow()));
  await sql.exec`
    INSERT INTO packing_tally (month, product_id, box, padding, parcels, damaged)
    SELECT to_char(w.packed_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, w.product_id, w.box, w.padding, count(*), count(*) FILTER (WHERE w.damaged)
    FROM packing_ways(${`${first}-01`}::timestamptz, ${openFrom}, NULL) w
    GROUP BY 1, 2, 3, 4 ON CONFLICT DO NOTHING`;
}
