import { all, type PersonalPart } from "../../customers/commands/personal.ts";

/** Carts, what was answered at the checkout, and the wish list. A cart that an order came from stays with it, without its buyer. */
export const personalCarts: PersonalPart = {
  give: async (on, { email, customerId }) => ({
    wishes: await on.many`
      SELECT p.handle, v.sku, w.added_at, w.seen_amount AS amount, w.seen_currency AS currency
      FROM wishlist_item w JOIN variant v ON v.id = w.variant_id JOIN product p ON p.id = v.product_id WHERE w.customer_id = ${customerId} ORDER BY w.added_at`,
    carts: await on.many`
      SELECT c.state::text AS state, c.updated_at, v.sku, l.quantity, l.added_at FROM cart c JOIN cart_line l ON l.cart_id = c.id JOIN variant v ON v.id = l.variant_id
      WHERE c.customer_id = ${customerId} OR c.id IN (SELECT cart_id FROM checkout WHERE email = ${email}) ORDER BY l.added_at`,
    checkouts: await on.many`
      SELECT h.email, h.name, h.phone, h.address, h.billing_address, h.note, h.updated_at FROM checkout h JOIN cart c ON c.id = h.cart_id
      WHERE lower(h.email) = lower(${email}) OR h.confirmed_email = ${email} OR c.customer_id = ${customerId} ORDER BY h.updated_at`,
  }),
  erase: async (tx, { email, customerId, orderIds }) => {
    const carts = await tx.many<{ id: string }>`
      SELECT id FROM cart WHERE customer_id = ${customerId} UNION SELECT cart_id FROM orders WHERE id = ANY(${orderIds}::text[])
      UNION SELECT cart_id FROM checkout WHERE lower(email) = lower(${email}) OR confirmed_email = ${email}`;
    const ids = carts.map(({ id }) => id);
    return all(
      () => tx.exec`DELETE FROM wishlist_item WHERE customer_id = ${customerId}`,
      () => tx.exec`DELETE FROM checkout WHERE cart_id = ANY(${ids}::text[])`,
      () => tx.exec`DELETE FROM cart c WHERE id = ANY(${ids}::text[]) AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.cart_id = c.id)`,
      () => tx.exec`UPDATE cart SET customer_id = NULL, token_hash = id WHERE id = ANY(${ids}::text[])`,
    );
  },
};
