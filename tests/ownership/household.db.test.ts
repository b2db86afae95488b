import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import {
  carryToOrder,
  declareThing,
  forgetHomeFact,
  joinHouseholds,
  tellHomeFact,
  undeclareThing,
} from "../../lib/ownership/commands/household.ts";
import type { HouseholdKey } from "../../lib/ownership/model.ts";
import { findAtHome } from "../../lib/ownership/queries/at-home.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";
import { openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const now = new Date();
const bulb = { name: "E27 bulb", capability: "bulb-e27", attributes: { watts: 7 }, quantity: 1, source: "cart" };
const declare = (home: HouseholdKey, thing = bulb) => transaction((tx) => declareThing(tx, home, { thing, now }));
const tell = (home: HouseholdKey, key: "wall" | "water" | "height", value: string) =>
  transaction((tx) => tellHomeFact(tx, home, { key, value, where: "guide", now }));
const namesAt = async (home: HouseholdKey) => (await findAtHome(home)).declared.map(({ name }) => name).sort();
const factsAt = async (home: HouseholdKey) => Object.fromEntries((await findAtHome(home)).facts.map(({ key, value }) => [key, value]));

async function somebody(): Promise<string> {
  const id = newId("customer");
  await sql.exec`INSERT INTO customer (id, email, name, locale, password_hash, created_at) VALUES (${id}, ${`${id}@mail.example`}, 'Ada', 'en-IE', 'x', now())`;
  return id;
}

/** A guest's order and the cart it was made of. */
async function guests() {
  const { orderId } = await soldOrder(till, [await stockThing({ units: 9 })]);
  const row = await sql.one<{ cartId: string }>`SELECT cart_id FROM orders WHERE id = ${orderId}`;
  return { orderId, cartId: row?.cartId ?? "" };
}

describe("what somebody has at home already", () => {
  test("is kept once however often it is said, and taken back", async () => {
    const home = { customerId: await somebody() };
    const first = must(await declare(home));
    expect(must(await declare(home, { ...bulb, quantity: 3 }))).toBe(first);
    must(await declare(home, { ...bulb, attributes: { watts: 60 } }));
    expect((await findAtHome(home)).declared.map(({ quantity }) => quantity).sort()).toEqual([1, 3]);
    await transaction(async (tx) => undeclareThing(tx, { customerId: await somebody() }, first));
    expect(await namesAt(home)).toHaveLength(2);
    await transaction((tx) => undeclareThing(tx, home, first));
    expect(await namesAt(home)).toHaveLength(1);
  });

  test("two taps at once open one household", async () => {
    const home = { customerId: await somebody() };
    await Promise.all([declare(home), declare(home), tell(home, "wall", "brick")]);
    expect(await sql.many`SELECT id FROM household WHERE customer_id = ${home.customerId}`).toHaveLength(1);
    expect(await namesAt(home)).toEqual(["E27 bulb"]);
  });

  test("what cannot be an answer is refused, and nobody's home is nobody's", async () => {
    expect((await tell({ customerId: await somebody() }, "wall", "gingerbread")).ok).toBe(false);
    expect((await tell({ customerId: await somebody() }, "height", "1.78")).ok).toBe(false);
    expect((await declare({ customerId: null })).ok).toBe(false);
    expect(await findAtHome({ customerId: null })).toEqual({ householdId: null, declared: [], facts: [] });
  });

  test("facts are changed and forgotten", async () => {
    const home = { customerId: await somebody() };
    await tell(home, "wall", "brick");
    await tell(home, "wall", "concrete");
    expect(await factsAt(home)).toEqual({ wall: "concrete" });
    await transaction((tx) => forgetHomeFact(tx, home, "wall"));
    expect(await factsAt(home)).toEqual({});
  });
});

describe("what a guest said goes along", () => {
  test("from the cart to the order, where the order's link finds it", async () => {
    const { orderId, cartId } = await guests();
    await declare({ customerId: null, cartId });
    await carryToOrder(orderId);
    await carryToOrder(orderId);
    expect(await namesAt({ customerId: null, orderId })).toEqual(["E27 bulb"]);
  });

  test("into the account that the order joins, whose own answers stand", async () => {
    const { orderId } = await guests();
    const customerId = await somebody();
    await declare({ customerId: null, orderId });
    await tell({ customerId: null, orderId }, "wall", "brick");
    await tell({ customerId: null, orderId }, "water", "hard");
    await tell({ customerId }, "wall", "concrete");
    await sql.exec`UPDATE orders SET customer_id = ${customerId} WHERE id = ${orderId}`;
    await joinHouseholds(customerId, now);
    await joinHouseholds(customerId, now);
    expect(await namesAt({ customerId })).toEqual(["E27 bulb"]);
    expect(await factsAt({ customerId })).toEqual({ wall: "concrete", water: "hard" });
    expect(await namesAt({ customerId: null, orderId })).toEqual(["E27 bulb"]);
  });

  test("never into another's", async () => {
    const { orderId, cartId } = await guests();
    await declare({ customerId: null, cartId });
    await joinHouseholds(await somebody(), now);
    expect(await namesAt({ customerId: await somebody(), orderId })).toEqual([]);
    expect(await namesAt({ customerId: null, cartId })).toEqual(["E27 bulb"]);
  });
});
