import { store } from "../../../store.config.ts";
import { refundBill } from "../../orders/commands/refund-bill.ts";
import { readLines } from "../../orders/commands/rows.ts";
import type { OrderRow } from "../../orders/model.ts";
import { refundParts } from "../../orders/rules/refund-parts.ts";
import type { Tx } from "../../platform/db/pool.ts";
import type { CaseRemedy, RecoveryKind } from "../model.ts";
import { caseRemedies } from "../rules/remedies.ts";

export type Units = { readonly lineId: string; readonly quantity: number };

/** What these units cost their buyer and could still be paid back. */
export async function paidFor(tx: Tx, order: OrderRow, units: readonly Units[]): Promise<number> {
  const parts = refundParts(await refundBill(tx, order, await readLines(tx, order.id)), { lines: units, shipping: 0, other: 0 });
  return parts.ok ? parts.value.amount : 0;
}

/** What may be offered for these units as things are now. */
export async function offersFor(
  tx: Tx,
  order: OrderRow,
  { kind, units }: { kind: RecoveryKind; units: readonly Units[] },
): Promise<CaseRemedy[]> {
  const shelf = await tx.one<{ all: boolean | null }>`
    SELECT bool_and(coalesce(v.on_hand - v.reserved, 0) >= u.quantity) AS all
    FROM jsonb_to_recordset(${JSON.stringify(units)}::jsonb) AS u("lineId" text, quantity int) JOIN line_item l ON l.id = u."lineId"
    LEFT JOIN inventory_level v ON v.variant_id = l.variant_id`;
  const facts = { kind, paid: await paidFor(tx, order, units), canSendAgain: shelf?.all === true };
  return caseRemedies(facts, store.policies.recovery);
}
