import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** How fast things are used up in somebody's home, and what they waved off. What was wrong with a need stays, with nobody's name. */
export const personalRefills: PersonalPart = {
  give: async (on, { email, customerId, orderIds }) => ({
    refills: await on.many`
      SELECT u.public_code AS number, r.state::text AS state, a.word::text AS kind, a.amount AS value, a.at
      FROM refill r JOIN ownership w ON w.id = r.ownership_id JOIN owned_unit u ON u.id = w.unit_id LEFT JOIN refill_answer a ON a.refill_id = r.id
      WHERE w.email = ${email} OR w.customer_id = ${customerId} OR w.order_id = ANY(${orderIds}::text[]) ORDER BY u.public_code, a.at`,
  }),
  erase: (tx, { email, customerId, orderIds }) =>
    all(
      () => tx.exec`
        DELETE FROM refill WHERE ownership_id IN (
          SELECT id FROM ownership WHERE email = ${email} OR customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[]))`,
    ),
};
