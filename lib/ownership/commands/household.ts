import { newId } from "../../kernel/ids.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { type Tx, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import type { DeclaredThing, HouseholdKey } from "../model.ts";
import { findHouseholdId, MOST_DECLARED } from "../queries/at-home.ts";
import { type HomeFactKey, isHomeFact } from "../rules/home.ts";

/** The household under this key, made when something is said for the first time. Refused where there is nobody yet: no account, order or cart. */
export async function householdOf(tx: Tx, key: HouseholdKey, now: Date): Promise<Result<string>> {
  const known = await findHouseholdId(key, tx);
  if (known) return ok(known);
  const { customerId, orderId = null, cartId = null } = key;
  if (!customerId && !orderId && !cartId) return refuse("nobody_yet");
  await tx.exec`
    INSERT INTO household (id, customer_id, order_id, cart_id, created_at)
    VALUES (${newId("household")}, ${customerId}, ${customerId ? null : orderId}, ${customerId || orderId ? null : cartId}, ${now}) ON CONFLICT DO NOTHING`;
  const made = await findHouseholdId(key, tx);
  return made ? ok(made) : refuse("nobody_yet");
}

export type Declaration = Pick<DeclaredThing, "name" | "quantity"> & {
  readonly capability?: string | null;
  readonly productId?: string | null;
  readonly attributes?: DeclaredThing["attributes"];
  /** Where it was said: account, cart, product, guide … */
  readonly source: string;
};

/** "I have one already." Said twice in the same words it is one thing, with the newer number. */
export async function declareThing(tx: Tx, key: HouseholdKey, { thing, now }: { thing: Declaration; now: Date }): Promise<Result<string>> {
  const household = await householdOf(tx, key, now);
  if (!household.ok) return household;
  await tx.exec`SELECT 1 FROM household WHERE id = ${household.value} FOR UPDATE`;
  const { name, quantity, capability = null, productId = null, attributes = {}, source } = thing;
  const said = JSON.stringify(attributes);
  const same = await tx.one<{ id: string }>`
    UPDATE declared_thing SET quantity = ${quantity}::int, declared_at = ${now}
    WHERE household_id = ${household.value} AND name = ${name} AND capability IS NOT DISTINCT FROM ${capability}
      AND product_id IS NOT DISTINCT FROM ${productId} AND attributes = ${said}::jsonb RETURNING id`;
  if (same) return ok(same.id);
  const count =
    (await tx.one<{ n: number }>`SELECT count(*)::int AS n FROM declared_thing WHERE household_id = ${household.value}`)?.n ?? 0;
  if (count >= MOST_DECLARED) return refuse("too_many");
  const id = newId("declared");
  await tx.exec`
    INSERT INTO declared_thing (id, household_id, name, capability, product_id, attributes, quantity, source, declared_at)
    VALUES (${id}, ${household.value}, ${name}, ${capability}, ${productId}, ${said}::jsonb, ${quantity}::int, ${source}, ${now})`;
  return ok(id);
}

/** Taken back; what is not there any more is no fault. */
export async function undeclareThing(tx: Tx, key: HouseholdKey, declaredId: string): Promise<void> {
  await tx.exec`DELETE FROM declared_thing WHERE id = ${declaredId} AND household_id = ${await findHouseholdId(key, tx)}`;
}

export type Told = { readonly key: HomeFactKey; readonly value: string; readonly where: string; readonly now: Date };

/** Keeps what somebody told of their home; the newer answer counts. */
export async function tellHomeFact(tx: Tx, home: HouseholdKey, { key, value, where, now }: Told): Promise<Result<null>> {
  if (!isHomeFact(key, value)) return refuse("unknown", {}, "value");
  const household = await householdOf(tx, home, now);
  if (!household.ok) return household;
  await tx.exec`
    INSERT INTO home_fact (household_id, key, value, told_where, told_at) VALUES (${household.value}, ${key}, ${value}, ${where}, ${now})
    ON CONFLICT (household_id, key) DO UPDATE SET value = EXCLUDED.value, told_where = EXCLUDED.told_where, told_at = EXCLUDED.told_at`;
  return ok(null);
}

export async function forgetHomeFact(tx: Tx, home: HouseholdKey, key: HomeFactKey): Promise<void> {
  await tx.exec`DELETE FROM home_fact WHERE household_id = ${await findHouseholdId(home, tx)} AND key = ${key}`;
}

/** What was said over a cart goes along with the order made of it, so that whoever opens the order's link finds it again. */
export const carryToOrder = (orderId: string): Promise<number> =>
  transaction(
    (tx) => tx.exec`
      UPDATE household h SET order_id = o.id FROM orders o
      WHERE o.id = ${orderId} AND h.cart_id = o.cart_id AND o.customer_id IS NULL AND h.customer_id IS NULL
        AND NOT EXISTS (SELECT 1 FROM household other WHERE other.order_id = o.id)`,
  );

/**
 * What a guest said becomes part of what their account knows: of the carts and orders that are now the customer's, the first
 * home becomes theirs, the others move in. Later rooms follow household.joined with what they keep about a home.
 */
export const joinHouseholds = (customerId: string, now: Date): Promise<number> =>
  transaction(async (tx) => {
    await tx.exec`SELECT 1 FROM customer WHERE id = ${customerId} FOR NO KEY UPDATE`;
    const guests = await tx.many<{ id: string }>`
      SELECT h.id FROM household h LEFT JOIN orders o ON o.id = h.order_id LEFT JOIN cart c ON c.id = h.cart_id
      WHERE h.customer_id IS NULL AND (o.customer_id = ${customerId} OR c.customer_id = ${customerId}) ORDER BY h.created_at, h.id FOR UPDATE OF h`;
    for (const { id } of guests) await moveIn(tx, id, { customerId, now });
    return guests.length;
  });

async function moveIn(tx: Tx, guest: string, { customerId, now }: { customerId: string; now: Date }): Promise<void> {
  const own = await findHouseholdId({ customerId }, tx);
  if (!own) {
    await tx.exec`UPDATE household SET customer_id = ${customerId} WHERE id = ${guest}`;
    return;
  }
  await tx.exec`UPDATE declared_thing SET household_id = ${own} WHERE household_id = ${guest}`;
  await tx.exec`UPDATE home_fact f SET household_id = ${own} WHERE household_id = ${guest}
    AND NOT EXISTS (SELECT 1 FROM home_fact k WHERE k.household_id = ${own} AND k.key = f.key)`;
  const joined = { from: guest, to: own };
  const about = { subject: own, customerId, stage: "utilisation", by: "system", at: now, visibility: "staff", payload: joined } as const;
  await record(tx, { name: "household.joined", ...about });
}
