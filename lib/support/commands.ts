import { store } from "../../store.config.ts";
import { replyBy } from "../content/queries/reply.ts";
import { actorName, type Shopper, type Staff } from "../kernel/actor.ts";
import { newId, newShortNumber, parseShortNumber } from "../kernel/ids.ts";
import { next } from "../kernel/machine.ts";
import { done, ok, type Result, refuse } from "../kernel/result.ts";
import { queueMessage } from "../messaging/commands.ts";
import { type Tx, transaction } from "../platform/db/pool.ts";
import { record } from "../platform/events.ts";
import { meetPromise } from "../promises/commands.ts";
import { openConversation } from "./commands/open.ts";
import { type ConversationState, conversation } from "./machine.ts";
import type { Topic } from "./model.ts";

type NewConversation = {
  readonly actor: Shopper;
  readonly input: { name: string; email: string; topic: Topic; order: string | null; body: string; website?: string | undefined };
  readonly now: Date;
  readonly locale: string;
};

/**
 * Opens a conversation: a copy goes to the shop's mailbox with the order on it, a receipt to the writer with the hour by
 * which we answer. An order number that is not theirs is kept as text for staff and tells the writer nothing.
 */
export async function sendMessage({ actor, input, now, locale }: NewConversation): Promise<Result<{ number: string; replyBy: Date }>> {
  const opened = {
    id: newId("conversation"),
    number: newShortNumber(),
    replyBy: replyBy(now),
  };
  if (input.website) return ok(opened);
  await transaction(async (tx) => {
    const typed = input.order ? parseShortNumber(input.order) : null;
    const order = typed ? await tx.one<{ id: string }>`SELECT id FROM orders WHERE number = ${typed} AND email = ${input.email}` : null;
    const body = input.order && !order ? `${input.body}\n\n(${input.order})` : input.body;
    await openConversation(tx, {
      ...opened,
      ...{ topic: input.topic, name: input.name, email: input.email, body, locale, now },
      customerId: actor.kind === "customer" ? actor.id : null,
      orderId: order?.id ?? null,
      orderNumber: order ? typed : input.order,
      by: actorName(actor),
    });
  });
  return ok(opened);
}

type Open = {
  id: string;
  number: string;
  state: ConversationState;
  email: string;
  name: string;
  locale: string;
  topic: Topic;
  orderId: string | null;
};

const lock = (tx: Tx, id: string): Promise<Open | null> =>
  tx.one<Open>`SELECT id, number, state::text AS state, email::text AS email, name, locale, topic, order_id FROM conversation WHERE id = ${id} FOR UPDATE`;

/** Staff's answer, by mail to the writer; with `solve` it is also the last word. */
export async function answerConversation({
  staff,
  conversationId,
  body,
  solve,
  now,
}: {
  staff: Staff;
  conversationId: string;
  body: string;
  solve: boolean;
  now: Date;
}): Promise<Result<null>> {
  return transaction(async (tx) => {
    const found = await lock(tx, conversationId);
    if (!found) return refuse("unknown");
    const to = next(conversation, {
      state: found.state,
      event: solve && found.state !== "waiting_third_party" && found.state !== "snoozed" ? "solve" : "reply",
      by: "staff",
    });
    const state = to.ok ? to.value : found.state === "waiting_customer" ? found.state : null;
    if (!state) return refuse("conversation_ended");
    const messageId = newId("message");
    await tx.exec`INSERT INTO message (id, conversation_id, author, staff_id, body, created_at) VALUES (${messageId}, ${found.id}, 'staff', ${staff.id}, ${body}, ${now})`;
    await tx.exec`UPDATE conversation SET state = ${state}::conversation_state, replied_at = coalesce(replied_at, ${now}), updated_at = ${now} WHERE id = ${found.id}`;
    await meetPromise(tx, { kind: "reply_by", subject: found.id }, now);
    await queueMessage(tx, {
      template: "support/answer",
      dedupeKey: `conversation-answer:${messageId}`,
      to: found.email,
      name: found.name,
      locale: found.locale,
      why: "request",
      orderId: found.orderId,
      payload: { number: found.number, body, signedBy: staff.name.split(" ")[0] ?? staff.name, replyTo: store.contact.shopMailbox },
    });
    await record(tx, {
      name: "conversation.answered",
      subject: found.id,
      orderId: found.orderId,
      by: actorName(staff),
      at: now,
      payload: { number: found.number },
    });
    return done;
  });
}

/** Nothing closes unanswered: solving without an answer is refused. */
export async function solveConversation({
  staff,
  conversationId,
  now,
}: {
  staff: Staff;
  conversationId: string;
  now: Date;
}): Promise<Result<null>> {
  return transaction(async (tx) => {
    const found = await lock(tx, conversationId);
    if (!found) return refuse("unknown");
    const answered = await tx.one`SELECT 1 FROM message WHERE conversation_id = ${found.id} AND author = 'staff'`;
    if (!answered) return refuse("answer_first");
    const to = next(conversation, { state: found.state, event: "solve", by: "staff" });
    if (!to.ok) return refuse("conversation_ended");
    await tx.exec`UPDATE conversation SET state = ${to.value}::conversation_state, updated_at = ${now} WHERE id = ${found.id}`;
    await record(tx, { name: "conversation.solved", subject: found.id, orderId: found.orderId, by: actorName(staff), at: now });
    return done;
  });
}
