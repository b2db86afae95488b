import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** Everything written to somebody, and what they agreed to. Proof of an agreement, and that an order was confirmed, stay without their person. */
export const personalMessages: PersonalPart = {
  give: async (on, { email, customerId, orderIds }) => ({
    messages: await on.many`
      SELECT queued_at AS at, recipient::text AS recipient, subject, template, class::text AS class, why, channel, state::text AS state, reason FROM message_intent
      WHERE recipient = ${email} OR customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[]) ORDER BY queued_at`,
    consents: await on.many`
      SELECT at, purpose, state::text AS state, wording_version, source FROM consent WHERE email = ${email} OR customer_id = ${customerId} ORDER BY at`,
    letters: await on.many`
      SELECT name, topics, frequency, state::text AS state, asked_at, confirmed_at, ended_at FROM subscription WHERE email = ${email}`,
    choices: await on.many`SELECT purpose, channel, wanted, at FROM message_choice WHERE email = ${email}`,
    browsers: await on.many`SELECT endpoint, created_at, ended_at FROM push_subscription WHERE email = ${email}`,
    suppressions: await on.many`SELECT kind, reason, at, lifted_at FROM suppression WHERE email = ${email}`,
  }),
  erase: (tx, { email, customerId, orderIds }, { pseudonym }) =>
    all(
      () => tx.exec`
        DELETE FROM message_intent WHERE (recipient = ${email} OR customer_id = ${customerId}) AND NOT coalesce(order_id = ANY(${orderIds}::text[]), false)`,
      // That an order was confirmed and when belongs to the order; to whom and in which words does not.
      () => tx.exec`
        UPDATE message_intent SET recipient = ${pseudonym}, name = NULL, subject = NULL, payload = '{}', customer_id = NULL,
          state = CASE WHEN state IN ('queued', 'held') THEN 'suppressed' ELSE state END,
          reason = CASE WHEN state IN ('queued', 'held', 'suppressed') THEN 'erased' END, held_until = NULL
        WHERE order_id = ANY(${orderIds}::text[])`,
      () => tx.exec`UPDATE consent SET email = ${pseudonym}, customer_id = NULL WHERE email = ${email} OR customer_id = ${customerId}`,
      () => tx.exec`DELETE FROM subscription WHERE email = ${email}`,
      () => tx.exec`DELETE FROM message_choice WHERE email = ${email}`,
      () => tx.exec`DELETE FROM push_subscription WHERE email = ${email}`,
      () => tx.exec`DELETE FROM suppression WHERE email = ${email}`,
      () => tx.exec`UPDATE webhook_event SET payload = '{}' WHERE payload::text ILIKE '%' || ${email}::text || '%'`,
    ),
};
