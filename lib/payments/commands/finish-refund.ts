import { shopNow } from "../../platform/clock.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import { log } from "../../platform/log.ts";
import { paymentProvider } from "../../platform/payment-provider/provider.ts";
import { dropPromise, meetPromise } from "../../promises/commands.ts";
import { refundMachine } from "../machine.ts";
import type { RefundRow } from "../model.ts";
import { type LedgerPosting, postLedger } from "./ledger.ts";
import { lockRefund, tellRefund } from "./refunds.ts";

/** What the provider says of a refund; `id` is null when it refused to make one. */
export type RefundTold = {
  readonly id: string | null;
  readonly state: "pending" | "succeeded" | "failed" | "canceled";
  readonly failure: string | null;
};

/** Writes what became of a refund, with its ledger entries, once each. A bank may return it days after it had arrived. */
export async function finishRefund(refundId: string, told: RefundTold, at?: Date): Promise<void> {
  const now = at ?? (await shopNow());
  await transaction(async (tx) => {
    const refund = await lockRefund(tx, refundId);
    if (!refund || !mayBecome(refund.state, told.state)) return;
    const ended = told.state === "pending" ? null : now;
    await tx.exec`
      UPDATE refund SET state = ${told.state}::refund_state, provider_id = coalesce(${told.id}, provider_id), failure = ${told.failure}, settled_at = ${ended}
      WHERE id = ${refundId}`;
    if (told.state === "pending") return;
    const about = { kind: "refund_by", subject: refund.id } as const;
    if (told.state === "succeeded") await meetPromise(tx, about, now);
    if (told.state === "canceled") await dropPromise(tx, about, { reason: "refund_canceled", at: now });
    const payload = { amount: refund.amount, currency: refund.currency, failure: told.failure };
    await tellRefund(tx, refund, {
      name: `refund.${told.state}`,
      by: "system:refunds",
      at: now,
      payload,
      visibility: told.state === "succeeded" ? "customer" : "staff",
    });
    if (told.state === "succeeded") await book(tx, refund, { kind: "refund", at: now, sign: -1 });
    else if (refund.state === "succeeded") await book(tx, refund, { kind: "refund_reversal", at: now, sign: 1 });
    if (told.state !== "succeeded")
      log.error("refund did not arrive", new Error(told.failure ?? told.state), { refundId, orderId: refund.orderId });
  });
}

const mayBecome = (from: RefundRow["state"], to: RefundTold["state"]): boolean =>
  refundMachine.transitions.some((row) => row.to === to && (row.from as readonly string[]).includes(from));

/** Money leaves the provider's balance and the accounts it was earned on; a returned refund goes the other way. */
async function book(tx: Tx, refund: RefundRow, { kind, at, sign }: { kind: LedgerPosting["kind"]; at: Date; sign: 1 | -1 }): Promise<void> {
  const others = Object.entries(refund.details.accounts).map(([account, amount]) => [account, -sign * amount]);
  await postLedger(tx, {
    kind,
    source: refund.id,
    orderId: refund.orderId,
    currency: refund.currency,
    at,
    entries: { provider_cash: sign * refund.amount, ...Object.fromEntries(others) },
  });
}

/** Asks the provider what became of a refund it has, and writes it down. */
export async function refreshRefund(refund: Pick<RefundRow, "id" | "providerId">): Promise<void> {
  if (!refund.providerId) return;
  const told = await paymentProvider().findRefund(refund.providerId);
  if (told) await finishRefund(refund.id, told);
}

/** The refund an event is about, by our id or the provider's. */
export const findToldRefund = ({ reference, providerId }: { reference: string | null; providerId: string }): Promise<RefundRow | null> =>
  sql.one<RefundRow>`SELECT * FROM refund WHERE id = ${reference} OR provider_id = ${providerId} LIMIT 1`;
