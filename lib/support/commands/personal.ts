import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** What somebody wrote to us and what we answered. */
export const personalConversations: PersonalPart = {
  give: async (on, { email, customerId }) => ({
    conversations: await on.many`
      SELECT number, topic, name, state::text AS state, created_at, replied_at FROM conversation
      WHERE email = ${email} OR customer_id = ${customerId} ORDER BY created_at`,
    written: await on.many`
      SELECT c.number, m.author::text AS author, m.body, m.created_at FROM message m JOIN conversation c ON c.id = m.conversation_id
      WHERE c.email = ${email} OR c.customer_id = ${customerId} ORDER BY m.created_at`,
  }),
  erase: async (tx, { email, customerId, orderIds }) => {
    const rows = await tx.many<{ id: string }>`
      SELECT id FROM conversation WHERE email = ${email} OR customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[])`;
    const ids = rows.map(({ id }) => id);
    return all(
      () => tx.exec`DELETE FROM message WHERE conversation_id = ANY(${ids}::text[])`,
      () => tx.exec`DELETE FROM conversation WHERE id = ANY(${ids}::text[])`,
    );
  },
};
