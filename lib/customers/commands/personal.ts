import type { Sql, Tx } from "../../platform/db/pool.ts";

/** Whose data: a mailbox that has answered, the account under it if there is one, and the orders of both. */
export type Person = { readonly email: string; readonly customerId: string | null; readonly orderIds: readonly string[] };

/** What stands where a name or an address stood; the same mailbox has the same one, and only the shop's secret leads to it. */
export type Erasing = { readonly pseudonym: string; readonly at: Date };

/** Rows under the name of their heading. */
export type PersonalSets = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What one room holds about people: how it is given out, and how it goes (TRUST R56). */
export type PersonalPart = {
  readonly give: (on: Sql, person: Person) => Promise<PersonalSets>;
  /** Answers how many rows were erased or lost their person. */
  readonly erase: (tx: Tx, person: Person, erasing: Erasing) => Promise<number>;
};

/** Runs one statement after the other and adds up what they touched. */
export async function all(...statements: readonly (() => Promise<number>)[]): Promise<number> {
  let touched = 0;
  for (const statement of statements) touched += await statement();
  return touched;
}

export const personalAccount: PersonalPart = {
  give: async (on, { customerId }) => ({
    account: await on.many`
      SELECT name, email::text AS email, phone, locale, created_at, email_verified_at FROM customer WHERE id = ${customerId}`,
    addresses: await on.many`
      SELECT name, company, line1, line2, postcode, city, region, country, phone, is_default FROM address WHERE customer_id = ${customerId} ORDER BY created_at`,
    devices: await on.many`
      SELECT user_agent, ip, created_at, last_seen_at FROM customer_session WHERE customer_id = ${customerId} ORDER BY created_at`,
  }),
  erase: (tx, { customerId }, { at }) =>
    all(
      () => tx.exec`DELETE FROM address WHERE customer_id = ${customerId}`,
      () => tx.exec`DELETE FROM customer_session WHERE customer_id = ${customerId}`,
      () => tx.exec`DELETE FROM customer_token WHERE customer_id = ${customerId}`,
      () => tx.exec`
        UPDATE customer SET email = id || '@erased.invalid', name = '', phone = NULL, password_hash = NULL, erased_at = ${at} WHERE id = ${customerId}`,
    ),
};
