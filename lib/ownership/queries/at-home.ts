import type { Sql } from "../../platform/db/pool.ts";
import { sql } from "../../platform/db/pool.ts";
import type { AtHome, DeclaredThing, HomeFact, HouseholdKey } from "../model.ts";

/** More than this nobody declares (commands/household.ts refuses it), so that a home is read whole. */
export const MOST_DECLARED = 200;

/** The household under this key, or null while nothing was said. An order that has joined an account shares the account's. */
export async function findHouseholdId({ customerId, orderId, cartId }: HouseholdKey, on: Sql = sql): Promise<string | null> {
  const row = await on.one<{ id: string }>`
    SELECT h.id FROM household h
    WHERE CASE
      WHEN ${customerId}::text IS NOT NULL THEN h.customer_id = ${customerId}
      WHEN ${orderId ?? null}::text IS NOT NULL THEN h.order_id = ${orderId ?? null}
        OR h.customer_id = (SELECT o.customer_id FROM orders o WHERE o.id = ${orderId ?? null})
      ELSE h.cart_id = ${cartId ?? null} AND h.customer_id IS NULL END
    ORDER BY h.customer_id NULLS LAST LIMIT 1`;
  return row?.id ?? null;
}

/** Everything we were told of a home, the newest first. */
export async function findAtHome(key: HouseholdKey, on: Sql = sql): Promise<AtHome> {
  const householdId = await findHouseholdId(key, on);
  if (!householdId) return { householdId, declared: [], facts: [] };
  const declared = await on.many<DeclaredThing>`
    SELECT id, name, capability, product_id, attributes, quantity, declared_at FROM declared_thing
    WHERE household_id = ${householdId} ORDER BY declared_at DESC, id LIMIT ${MOST_DECLARED}::int`;
  const facts = await on.many<HomeFact>`SELECT key, value, told_at FROM home_fact WHERE household_id = ${householdId} ORDER BY key`;
  return { householdId, declared, facts };
}
