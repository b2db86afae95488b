import { newId } from "../kernel/ids.ts";
import type { Tx } from "../platform/db/pool.ts";
import { enqueue } from "../platform/jobs.ts";
import type { MessageClass } from "./model.ts";

export type NewMessage = {
  /** The e-mail template, named by the event that causes it: "orders/order-paid". */
  readonly template: string;
  /** Two messages with one key are one message; the Message-ID derives from it. */
  readonly dedupeKey: string;
  readonly to: string;
  readonly name: string | null;
  readonly locale: string;
  /** Message key under `messaging.why`: why this person gets it. */
  readonly why: string;
  readonly class?: MessageClass;
  readonly orderId?: string | null;
  readonly customerId?: string | null;
  /** The template's props as JSON. Never a raw token: links are made from their row's id when it is sent. */
  readonly payload: Readonly<Record<string, unknown>>;
};

/** The gate for everything sent: a row in the outbox and the job that sends it, in the business transaction. */
export async function queueMessage(tx: Tx, message: NewMessage): Promise<void> {
  const id = newId("intent");
  const added = await tx.exec`
    INSERT INTO message_intent (id, dedupe_key, class, template, locale, recipient, name, payload, why, order_id, customer_id, message_id, queued_at)
    VALUES (${id}, ${message.dedupeKey}, ${message.class ?? "transactional"}::message_class, ${message.template}, ${message.locale}, ${message.to},
      ${message.name}, ${JSON.stringify(message.payload)}::jsonb, ${message.why}, ${message.orderId ?? null}, ${message.customerId ?? null}, ${id}, shop_now())
    ON CONFLICT (dedupe_key) DO NOTHING`;
  if (added) await enqueue(tx, { task: "messaging.send", payload: { intentId: id }, key: `send:${id}` });
}
