import { store } from "../../../store.config.ts";
import { sql } from "../../platform/db/pool.ts";
import { log } from "../../platform/log.ts";

export type Violation = { readonly name: string; readonly key: string; readonly detail: string };

/** Reads the view of invariants; every breach is an alarm in the log. The view's limit for refunds is kept as the merchant's file has it. */
export async function watchInvariants(): Promise<readonly Violation[]> {
  await sql.exec`
    INSERT INTO shop_setting (key, value, updated_at) VALUES ('refund_approval_above', jsonb_build_object('minor', ${store.policies.refundApprovalAbove}::int), now())
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
  const violations = await sql.many<Violation>`SELECT name, key, detail FROM invariant_violation ORDER BY name, key`;
  for (const { name, key, detail } of violations) log.error("invariant broken", new Error(detail), { name, subject: key });
  return violations;
}
