import { newId } from "../kernel/ids.ts";
import type { Tx } from "../platform/db/pool.ts";
import { enqueue } from "../platform/jobs.ts";
import type { Channel } from "./model.ts";
import { kindOf } from "./rules/kinds.ts";

export type NewMessage = {
  /** The e-mail template, named by the event that causes it: "orders/order-paid". Its class stands in rules/kinds.ts. */
  readonly template: string;
  /** Two messages with one key are one message; the Message-ID derives from it. */
  readonly dedupeKey: string;
  readonly to: string;
  readonly name: string | null;
  readonly locale: string;
  /** Message key under `messaging.why`: why this person gets it. */
  readonly why: string;
  readonly orderId?: string | null;
  readonly customerId?: string | null;
  /** The promise it speaks of: it is not held past its end. */
  readonly promise?: { readonly id: string; readonly dueAt: Date };
  /** The template's props as JSON. Never a raw token: links are made from their row's id when it is sent. */
  readonly payload: Readonly<Record<string, unknown>>;
};

/**
 * The way to say anything to anybody: a row in the outbox and the job that takes it to the gate, in the business
 * transaction. Browsers that asked to be told get a row each, so that one that fails is tried again alone.
 */
export async function queueMessage(tx: Tx, message: NewMessage): Promise<void> {
  await addIntent(tx, message);
  if (!kindOf(message.template).push) return;
  const browsers = await tx.many<{ id: string }>`
    SELECT id FROM push_subscription WHERE email = ${message.to} AND ended_at IS NULL AND (order_ids IS NULL OR ${message.orderId ?? null} = ANY(order_ids))`;
  for (const { id } of browsers)
    await addIntent(tx, { ...message, dedupeKey: `${message.dedupeKey}:${id}` }, { channel: "push", pushId: id });
}

type Way = { readonly channel: Channel; readonly pushId: string | null };

/** Answers the row's id, or null when the message was there already. */
export async function addIntent(tx: Tx, message: NewMessage, way: Way = { channel: "email", pushId: null }): Promise<string | null> {
  const id = newId("intent");
  const added = await tx.exec`
    INSERT INTO message_intent (id, dedupe_key, class, template, locale, recipient, name, payload, why, order_id, customer_id, message_id, queued_at, promise_id, goes_by, channel, push_id)
    VALUES (${id}, ${message.dedupeKey}, ${kindOf(message.template).class}::message_class, ${message.template}, ${message.locale}, ${message.to},
      ${message.name}, ${JSON.stringify(message.payload)}::jsonb, ${message.why}, ${message.orderId ?? null}, ${message.customerId ?? null}, ${id}, shop_now(),
      ${message.promise?.id ?? null}, ${message.promise?.dueAt ?? null}, ${way.channel}, ${way.pushId})
    ON CONFLICT (dedupe_key) DO NOTHING`;
  if (!added) return null;
  await enqueueSending(tx, id);
  return id;
}

export const enqueueSending = (tx: Tx, intentId: string): Promise<void> =>
  enqueue(tx, { task: "messaging.send", payload: { intentId }, key: `send:${intentId}` });
