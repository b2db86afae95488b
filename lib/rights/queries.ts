import type { LocalDate } from "../kernel/days.ts";
import { sql } from "../platform/db/pool.ts";
import type { LegalRow } from "./model.ts";

/** Every legal row; a few dozen, read whole so that the rules stay pure. */
export const listLegalRows = (): Promise<LegalRow[]> =>
  sql.many<LegalRow & { validFrom: LocalDate | null }>`
    SELECT country, rule_key, valid_from, parameter, source, confidence FROM legal_rule ORDER BY country, rule_key, valid_from`;
