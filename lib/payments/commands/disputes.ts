import { newId } from "../../kernel/ids.ts";
import { audit } from "../../platform/audit.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { log } from "../../platform/log.ts";
import type { ProviderDispute } from "../../platform/payment-provider/model.ts";
import type { DisputeState, PaymentRow } from "../model.ts";
import { postLedger } from "./ledger.ts";

export type Disputed = "opened" | "won" | "lost" | "nothing";

/** A bank takes money back, or has decided: recorded once each, with the ledger. The payment is locked by the caller. */
export async function recordDispute(tx: Tx, payment: PaymentRow, { told, now }: { told: ProviderDispute; now: Date }): Promise<Disputed> {
  if (told.state === "inquiry") return "nothing";
  const opened = await openDispute(tx, payment, { told, now });
  const outcome = told.state === "open" ? "nothing" : await closeDispute(tx, payment, { told, now });
  return outcome === "nothing" ? (opened ? "opened" : "nothing") : outcome;
}

type Step = { readonly told: ProviderDispute; readonly now: Date };

async function openDispute(tx: Tx, payment: PaymentRow, { told, now }: Step): Promise<boolean> {
  const id = newId("dispute");
  const added = await tx.exec`
    INSERT INTO dispute (id, payment_id, provider_id, amount, currency, opened_at) VALUES (${id}, ${payment.id}, ${told.id}, ${told.amount}, ${told.currency}, ${now})
    ON CONFLICT (provider_id) DO NOTHING`;
  if (!added) return false;
  await tellDispute(tx, payment, { name: "dispute.opened", subject: id, told, now });
  await postLedger(tx, {
    kind: "dispute",
    source: id,
    orderId: payment.orderId,
    currency: told.currency,
    at: now,
    entries: { provider_cash: -told.amount, disputed: told.amount },
  });
  await audit(
    {
      actor: "system:disputes",
      action: "payments.dispute",
      subject: id,
      outcome: "opened",
      details: { orderId: payment.orderId, amount: told.amount, currency: told.currency },
    },
    tx,
  );
  log.error("payment disputed", new Error(told.id), { orderId: payment.orderId, paymentId: payment.id });
  return true;
}

async function closeDispute(tx: Tx, payment: PaymentRow, { told, now }: Step): Promise<"won" | "lost" | "nothing"> {
  const state: DisputeState = told.state === "won" ? "won" : "lost";
  const row = await tx.one<{ id: string }>`
    UPDATE dispute SET state = ${state}::dispute_state, closed_at = ${now} WHERE provider_id = ${told.id} AND state = 'open' RETURNING id`;
  if (!row) return "nothing";
  await tellDispute(tx, payment, { name: `dispute.${state}`, subject: row.id, told, now });
  if (state === "won") {
    await postLedger(tx, {
      kind: "dispute_reversal",
      source: row.id,
      orderId: payment.orderId,
      currency: told.currency,
      at: now,
      entries: { provider_cash: told.amount, disputed: -told.amount },
    });
  }
  return state;
}

const tellDispute = (
  tx: Tx,
  payment: PaymentRow,
  { name, subject, told, now }: Step & { name: string; subject: string },
): Promise<string> =>
  record(tx, {
    name,
    subject,
    orderId: payment.orderId,
    stage: "order",
    by: "system:disputes",
    at: now,
    visibility: "staff",
    payload: { amount: told.amount, currency: told.currency },
  });
