import { sql } from "../../platform/db/pool.ts";

/** Whether anybody but this person may approve guides. */
export const hasOtherEditors = async (by: string): Promise<boolean> =>
  (await sql.one`SELECT 1 FROM staff WHERE disabled_at IS NULL AND 'catalog' = ANY(roles) AND 'staff:' || id <> ${by} LIMIT 1`) !== null;
