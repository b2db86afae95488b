import { newId } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { ACCOUNTS, type Account } from "../model.ts";

export type LedgerPosting = {
  readonly kind: "capture" | "late_capture" | "refund" | "refund_reversal" | "dispute" | "dispute_reversal";
  /** The row that caused it: posted once per kind and source (TRUST R31). */
  readonly source: string;
  readonly orderId: string;
  readonly currency: string;
  readonly at: Date;
  readonly entries: Readonly<Partial<Record<Account, number>>>;
};

export async function postLedger(tx: Tx, { kind, source, orderId, currency, at, entries }: LedgerPosting): Promise<boolean> {
  const accounts = ACCOUNTS.filter((account) => entries[account]);
  const row = await tx.one<{ posted: boolean }>`
    SELECT post_ledger(${newId("ledger")}, ${kind}, ${source}, ${orderId}, ${currency}, ${at}, ${accounts}::text[],
      ${accounts.map((account) => entries[account] ?? 0)}::int[]) AS posted`;
  return row?.posted ?? false;
}
