import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** How somebody paid. That money moved is kept for the books; with which card and from which network is not. */
export const personalPayments: PersonalPart = {
  give: async (on, { orderIds }) => ({
    payments: await on.many`
      SELECT o.number, p.state::text AS state, p.captured AS amount, p.currency, p.method, p.created_at, p.captured_at
      FROM payment p JOIN orders o ON o.id = p.order_id WHERE p.order_id = ANY(${orderIds}::text[]) ORDER BY p.created_at`,
    refunds: await on.many`
      SELECT o.number, r.state::text AS state, r.amount, r.currency, r.reason, r.requested_at, r.settled_at
      FROM refund r JOIN orders o ON o.id = r.order_id WHERE r.order_id = ANY(${orderIds}::text[]) ORDER BY r.requested_at`,
  }),
  erase: (tx, { orderIds }) =>
    all(
      () =>
        tx.exec`UPDATE payment SET method = NULL, source = NULL, session_url = NULL, failure = NULL WHERE order_id = ANY(${orderIds}::text[])`,
      () => tx.exec`UPDATE refund SET failure = NULL, details = details - 'note' WHERE order_id = ANY(${orderIds}::text[])`,
    ),
};
