import { afterAll, beforeAll, expect, test } from "vitest";
import { addCustomerNote } from "../../lib/journey/commands.ts";
import { findPerson, listPeople } from "../../lib/journey/queries/people.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { sendMessage } from "../../lib/support/commands.ts";
import { openTill } from "../orders/shop.ts";
import { placedOrder } from "../orders/sold.ts";
import { hire } from "./staff.ts";

const now = new Date();
let till: Awaited<ReturnType<typeof openTill>>;
let sol: Staff;
beforeAll(async () => {
  till = await openTill();
  sol = await hire("Sol Okafor", "support");
  await sql.exec`INSERT INTO customer (id, email, name, locale, created_at) VALUES (${newId("customer")}, 'leo@example.org', 'Leo Brandt', 'de-DE', now())`;
  await placedOrder(undefined, { email: "leo@example.org", name: "L. Brandt" });
  await placedOrder(undefined, { email: "hana@example.org", name: "Hana Vogel" });
  const input = { name: "Mo Writer", email: "mo@example.org", topic: "other", order: null, body: "Hello" } as const;
  must(await sendMessage({ actor: { kind: "guest" }, input, now, locale: "en-IE" }));
});
afterAll(() => till.close());

const names = async (view: "all" | "accounts" | "guests", q?: string): Promise<string[]> =>
  (await listPeople(sol, { view, q, page: 1 })).rows.map(({ name }) => name).sort();

test("one address is one person, whether they have an account, have ordered or only wrote", async () => {
  expect(await names("all")).toEqual(["Hana Vogel", "Leo Brandt", "Mo Writer"]);
  expect(await names("accounts")).toEqual(["Leo Brandt"]);
  expect(await names("guests")).toEqual(["Hana Vogel", "Mo Writer"]);
  expect(await names("all", "hana@")).toEqual(["Hana Vogel"]);
});

test("a person's page holds account, orders, messages and notes; an address never heard of is missing", async () => {
  must(await addCustomerNote({ email: "leo@example.org", text: "Prefers a call", staff: sol, now }));
  expect(await findPerson(sol, "LEO@example.org", now)).toMatchObject({
    name: "Leo Brandt",
    account: { name: "Leo Brandt" },
    orders: { count: 1 },
    notes: [{ text: "Prefers a call", by: "Sol Okafor" }],
  });
  expect(await findPerson(sol, "mo@example.org", now)).toMatchObject({ account: null, conversations: [{ topic: "other" }] });
  expect(await findPerson(sol, "nobody@example.org", now)).toBeNull();
});
