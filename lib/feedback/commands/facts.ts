import { store } from "../../../store.config.ts";
import { worthOf } from "../../orders/commands/give-back.ts";
import type { OrderRow } from "../../orders/model.ts";
import type { Unit } from "../../orders/rules/goods-back.ts";
import type { Tx } from "../../platform/db/pool.ts";
import type { CaseRemedy, RecoveryKind } from "../model.ts";
import { caseRemedies } from "../rules/remedies.ts";

/** What may be offered for these units as things are now. */
export async function offersFor(
  tx: Tx,
  order: OrderRow,
  { kind, units }: { kind: RecoveryKind; units: readonly Unit[] },
): Promise<CaseRemedy[]> {
  const shelf = await tx.one<{ all: boolean | null }>`
    SELECT bool_and(coalesce(v.on_hand - v.reserved, 0) >= u.quantity) AS all
    FROM jsonb_to_recordset(${JSON.stringify(units)}::jsonb) AS u("lineId" text, quantity int) JOIN line_item l ON l.id = u."lineId"
    LEFT JOIN inventory_level v ON v.variant_id = l.variant_id`;
  const facts = { kind, paid: await worthOf(tx, order, units), canSendAgain: shelf?.all === true };
  return caseRemedies(facts, store.policies.recovery);
}
