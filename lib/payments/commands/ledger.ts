import { newId } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/db/pool.ts";

/**
 * Accounts, one a currency. What we have is positive, what we earned or owe is negative, so that a transaction sums to nothing.
 * `provider_cash` is the provider's balance of us; `unmatched` holds money whose order is not clear yet.
 */
export const ACCOUNTS = ["provider_cash", "sales", "shipping", "tax", "goodwill", "disputed", "unmatched"] as const;
export type Account = (typeof ACCOUNTS)[number];

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
