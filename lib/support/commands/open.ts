import { store } from "../../../store.config.ts";
import { newId } from "../../kernel/ids.ts";
import { queueMessage } from "../../messaging/commands.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { makePromise } from "../../promises/commands.ts";
import type { Topic } from "../model.ts";

export type Opened = {
  readonly id: string;
  readonly number: string;
  readonly replyBy: Date;
  readonly topic: Topic;
  readonly name: string;
  readonly email: string;
  readonly body: string;
  readonly locale: string;
  readonly customerId: string | null;
  readonly orderId: string | null;
  /** As the writer typed it, where it is no order of theirs. */
  readonly orderNumber: string | null;
  readonly by: string;
  readonly now: Date;
};

/** A conversation with its first message, the promise to answer it, and a copy to both sides. */
export async function openConversation(tx: Tx, opened: Opened): Promise<void> {
  const { id, number, topic, name, email, body, locale, customerId, orderId, by, now } = opened;
  await tx.exec`
    INSERT INTO conversation (id, number, topic, email, name, locale, order_id, customer_id, reply_by, created_at, updated_at)
    VALUES (${id}, ${number}, ${topic}, ${email}, ${name}, ${locale}, ${orderId}, ${customerId}, ${opened.replyBy}, ${now}, ${now})`;
  await tx.exec`INSERT INTO message (id, conversation_id, author, body, created_at) VALUES (${newId("message")}, ${id}, 'customer', ${body}, ${now})`;
  await makePromise(tx, { kind: "reply_by", subject: id, orderId, customerId, madeTo: email, dueAt: opened.replyBy, now });
  await tellBothSides(tx, opened);
  await record(tx, { name: "conversation.opened", subject: id, orderId, by, at: now, payload: { number, topic } });
}

async function tellBothSides(
  tx: Tx,
  { id, number, replyBy, topic, name, email, body, locale, orderId, orderNumber }: Opened,
): Promise<void> {
  const facts = { number, topic, body, orderNumber, replyBy: replyBy.toISOString(), writer: name, writerEmail: email };
  await queueMessage(tx, {
    template: "support/message-received",
    dedupeKey: `conversation-receipt:${id}`,
    to: email,
    name,
    locale,
    why: "request",
    orderId,
    payload: facts,
  });
  await queueMessage(tx, {
    template: "support/message-for-shop",
    dedupeKey: `conversation-shop:${id}`,
    to: store.contact.shopMailbox,
    name: null,
    locale: store.defaultLocale,
    why: "desk",
    payload: { ...facts, replyTo: email },
  });
}
