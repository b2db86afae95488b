import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** Whose things were whose, and what they said of their home. The things live on without them; a code that would hand one on goes. */
export const personalThings: PersonalPart = {
  give: async (on, { email, customerId, orderIds }) => ({
    home: await on.many`
      SELECT d.name, d.quantity, d.declared_at AS said_at, NULL AS value FROM declared_thing d JOIN household h ON h.id = d.household_id
      WHERE h.customer_id = ${customerId} OR h.order_id = ANY(${orderIds}::text[])
      UNION ALL SELECT f.key, 1, f.told_at, f.value FROM home_fact f JOIN household h ON h.id = f.household_id
      WHERE h.customer_id = ${customerId} OR h.order_id = ANY(${orderIds}::text[]) ORDER BY 3`,
    things: await on.many`
      SELECT u.public_code AS number, v.sku, u.serial, w.from_at, w.to_at FROM ownership w JOIN owned_unit u ON u.id = w.unit_id JOIN variant v ON v.id = u.variant_id
      WHERE w.email = ${email} OR w.customer_id = ${customerId} OR w.order_id = ANY(${orderIds}::text[]) ORDER BY w.from_at`,
  }),
  erase: (tx, { email, customerId, orderIds }, { pseudonym, at }) =>
    all(
      () => tx.exec`
        DELETE FROM household WHERE customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[])`,
      () => tx.exec`
        DELETE FROM unit_transfer WHERE redeemed_at IS NULL AND ownership_id IN (
          SELECT id FROM ownership WHERE email = ${email} OR customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[]))`,
      () => tx.exec`
        UPDATE ownership SET email = ${pseudonym}, customer_id = NULL, to_at = coalesce(to_at, ${at})
        WHERE email = ${email} OR customer_id = ${customerId} OR order_id = ANY(${orderIds}::text[])`,
    ),
};
