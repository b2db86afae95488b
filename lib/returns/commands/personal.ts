import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** What was declared and sent back. Sums and goods stay for the books, without whoever wrote. */
export const personalReturns: PersonalPart = {
  give: async (on, { orderIds }) => ({
    returns: await on.many`
      SELECT r.number, o.number AS order, r.kind::text AS kind, r.decision::text AS decision, r.money::text AS money, r.contact_name, r.contact_email::text AS contact_email,
        r.reason, r.amount, r.currency, r.submitted_at, r.settled_at FROM "return" r JOIN orders o ON o.id = r.order_id WHERE r.order_id = ANY(${orderIds}::text[]) ORDER BY r.created_at`,
  }),
  erase: (tx, { orderIds }, { pseudonym }) =>
    all(
      () => tx.exec`
        UPDATE "return" SET contact_name = ${pseudonym}, contact_email = ${pseudonym}, reason = NULL WHERE order_id = ANY(${orderIds}::text[])`,
    ),
};
