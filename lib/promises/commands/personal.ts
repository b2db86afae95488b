import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** What was promised to somebody. How a promise was kept is counted for everybody, so it stays without its person. */
export const personalPromises: PersonalPart = {
  give: async (on, { email, customerId, orderIds }) => ({
    promises: await on.many`
      SELECT kind::text AS kind, state::text AS state, made_at, due_from, due_at, met_at FROM promise
      WHERE made_to = ${email} OR customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[]) ORDER BY made_at`,
  }),
  erase: (tx, { email, customerId, orderIds }, { pseudonym }) =>
    all(
      () => tx.exec`
        UPDATE promise SET made_to = ${pseudonym} WHERE made_to = ${email} OR customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[])`,
    ),
};
