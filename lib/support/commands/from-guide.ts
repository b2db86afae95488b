import { replyBy } from "../../content/queries/reply.ts";
import { tellStory } from "../../guides/copy/story.ts";
import { findStuckStory } from "../../guides/queries/stuck.ts";
import { newId } from "../../kernel/ids.ts";
import { transaction } from "../../platform/db/pool.ts";
import { openConversation } from "./open.ts";

type Told = { readonly reportId: string; readonly locale: string; readonly by: string; readonly at: Date };

/** Somebody stuck at a step asked a person: a conversation under the number they were told, with the step and what was done before; more words are more of it. */
export async function takeFromGuide({ reportId, locale, by, at }: Told): Promise<void> {
  const story = await findStuckStory(reportId);
  if (!story) return;
  const body = tellStory(story, locale);
  await transaction(async (tx) => {
    await tx.exec`SELECT pg_advisory_xact_lock(hashtext(${story.conversationId}))`;
    const known = await tx.one`SELECT 1 FROM conversation WHERE id = ${story.conversationId}`;
    if (known) {
      await tx.exec`
        INSERT INTO message (id, conversation_id, author, body, created_at)
        SELECT ${newId("message")}, ${story.conversationId}, 'customer', ${body}, ${at}
        WHERE NOT EXISTS (SELECT 1 FROM message WHERE conversation_id = ${story.conversationId} AND body = ${body})`;
      return;
    }
    await openConversation(tx, {
      id: story.conversationId,
      number: story.conversationNumber,
      replyBy: replyBy(at),
      topic: "guide",
      name: story.customerName ?? story.email,
      email: story.email,
      body,
      locale,
      customerId: story.customerId,
      orderId: story.orderId,
      orderNumber: story.orderNumber,
      by,
      now: at,
    });
  });
}
