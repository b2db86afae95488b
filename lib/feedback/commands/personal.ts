import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** What went wrong for somebody. Causes are counted, so cases stay without their person, story and photos. */
export const personalCases: PersonalPart = {
  give: async (on, { email, customerId, orderIds }) => ({
    cases: await on.many`
      SELECT number, kind::text AS kind, state::text AS state, name, email::text AS email, story, finding, remedy, opened_at, closed_at FROM recovery_case
      WHERE email = ${email} OR customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[]) ORDER BY opened_at`,
    photos: await on.many`
      SELECT o.number, p.width, p.height, p.bytes, p.created_at, encode(f.bytes, 'base64') AS picture FROM recovery_photo p JOIN orders o ON o.id = p.order_id
        LEFT JOIN stored_file f ON f.id = p.file_id WHERE p.order_id = ANY(${orderIds}::text[]) ORDER BY p.created_at`,
  }),
  erase: (tx, { email, customerId, orderIds }, { pseudonym }) =>
    all(
      () => tx.exec`DELETE FROM stored_file WHERE id IN (SELECT file_id FROM recovery_photo WHERE order_id = ANY(${orderIds}::text[]))`,
      () => tx.exec`DELETE FROM recovery_photo WHERE order_id = ANY(${orderIds}::text[])`,
      () => tx.exec`
        UPDATE recovery_case SET name = ${pseudonym}, email = ${pseudonym}, story = NULL, customer_id = NULL
        WHERE email = ${email} OR customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[])`,
    ),
};
