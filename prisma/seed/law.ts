import { newId } from "../../lib/kernel/ids.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { LEGAL_ROWS } from "./legal-rows.ts";

const CHECKED_ON = "2026-11-01";

/** The law's rows; one that is there already stays as it is. */
export async function seed(): Promise<number> {
  for (const row of LEGAL_ROWS) {
    await sql.exec`
      INSERT INTO legal_rule (id, country, rule_key, valid_from, parameter, source, confidence, checked_on)
      VALUES (${newId("rule")}, ${row.country}, ${row.ruleKey}, ${row.validFrom}::date, ${JSON.stringify(row.parameter)}::jsonb, ${row.source}, ${row.confidence}, ${CHECKED_ON}::date)
      ON CONFLICT DO NOTHING`;
  }
  return LEGAL_ROWS.length;
}
