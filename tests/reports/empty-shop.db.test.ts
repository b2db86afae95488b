import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addOrderNote } from "../../lib/journey/commands.ts";
import { must } from "../../lib/kernel/result.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { findGoLive } from "../../lib/payments/queries/go-live.ts";
import { moveClock } from "../../lib/platform/clock.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";
import { enqueue } from "../../lib/platform/jobs.ts";
import { hashPassword } from "../../lib/platform/passwords.ts";
import { codeAt } from "../../lib/platform/totp.ts";
import { emptyShop, KEPT, REAL_SHOP_MARK } from "../../lib/reports/commands/empty-shop.ts";
import { inviteFirst, openFirst } from "../../lib/staff/commands/first.ts";
import { findFirstSlip } from "../../lib/staff/queries/first.ts";
import { seed as seedLaw } from "../../prisma/seed/law.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { seed as seedTypes } from "../../prisma/seed/types.ts";
import { draftOf, openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";

const place = vi.hoisted(() => ({ dir: "" }));
vi.mock("../../lib/platform/env.ts", async (original) => {
  const real = await original<typeof import("../../lib/platform/env.ts")>();
  return { ...real, env: () => ({ ...real.env(), DATA_DIR: place.dir }) };
});

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  place.dir = await mkdtemp(path.join(os.tmpdir(), "kept-empty-"));
  till = await openTill();
  await Promise.all([seedLaw(), seedRates(), seedTypes()]);
});
afterAll(async () => {
  await till.close();
  await rm(place.dir, { recursive: true, force: true });
});

const staff = async (id: string, email: string) => sql.exec`
  INSERT INTO staff (id, email, name, password_hash, roles, totp_secret, totp_last_step, created_at)
  VALUES (${id}, ${email}, ${id}, ${await hashPassword("nine lanterns by the river")}, '{admin}', 'x', 7, now())`;
const countOf = async (table: string): Promise<number> => {
  const row = await sql.one<{
    xml: string;
  }>`SELECT (xpath('/row/c/text()', query_to_xml('SELECT count(*) AS c FROM ' || quote_ident(${table}), false, true, '')))[1]::text AS xml`;
  return Number(row?.xml);
};
const tables = async () =>
  (await sql.many<{ name: string }>`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`).map(
    ({ name }) => name,
  );

test("everything of the demo goes; law, rates, kinds of goods, the asker and the trail stay, and the books are sound", async () => {
  await staff("stf_grace", "grace@kept.example");
  await staff("stf_wim", "wim@kept.example");
  await staff("stf_real", "maeve@hedgeandhob.ie");
  const { orderId } = await soldOrder(till);
  must(await addOrderNote({ orderId, text: "ring twice", staff: { id: "stf_wim" as never }, now: new Date() }));
  await transaction((tx) => enqueue(tx, { task: "messaging.send", payload: { intentId: "out_x" }, key: "send:out_x" }));
  await moveClock(5 * 3_600_000);
  await writeFile(path.join(place.dir, "demo-staff.json"), "[]");
  const before = new Map(await Promise.all(KEPT.map(async (name) => [name, await countOf(name)] as const)));

  must(await emptyShop({ by: "staff:stf_grace", keepStaffId: "stf_grace" }));

  for (const name of await tables())
    if (!(KEPT as readonly string[]).includes(name)) expect([name, await countOf(name)]).toEqual([name, 0]);
  for (const name of ["legal_rule", "delivery_rate", "tax_rate", "product_type", "location"] as const)
    expect([name, await countOf(name)]).toEqual([name, before.get(name)]);
  expect((await sql.many<{ id: string }>`SELECT id FROM staff ORDER BY id`).map(({ id }) => id)).toEqual(["stf_grace", "stf_real"]);
  expect(await sql.many`SELECT 1 FROM audit_entry WHERE action = 'reports.emptyShop' AND actor = 'staff:stf_grace'`).toHaveLength(1);
  expect(await sql.many`SELECT * FROM invariant_violation`).toEqual([]);
  expect(await sql.many`SELECT 1 FROM graphile_worker.jobs WHERE key = 'send:out_x'`).toEqual([]);
  expect(await sql.one`SELECT abs(extract(epoch FROM shop_now() - now())) < 2 AS right`).toEqual({ right: true });
  expect(await readdir(place.dir)).toEqual([REAL_SHOP_MARK]);
  const demo = (await findGoLive()).find(({ key }) => key === "demo");
  expect(demo?.missing.filter(({ code }) => code !== "demo_on")).toEqual([]);
});

test("an empty shop sells again from the first product on", async () => {
  const { orderId } = await soldOrder(till, [await stockThing({ units: 1 })]);
  expect(await sql.one`SELECT state::text AS state FROM orders WHERE id = ${orderId}`).toEqual({ state: "paid" });
  expect(await sql.many`SELECT * FROM invariant_violation`).toEqual([]);
});

test("where a real order is, nothing is touched", async () => {
  const { orderId } = must(await placeOrder(await draftOf([await stockThing({ units: 2 })])));
  await sql.exec`UPDATE orders SET mode = 'live' WHERE id = ${orderId}`;
  const before = await countOf("orders");
  expect(await emptyShop({ by: "staff:stf_grace" })).toMatchObject({ problem: { code: "real_orders" } });
  expect(await countOf("orders")).toBe(before);
  await sql.exec`UPDATE orders SET mode = 'sandbox' WHERE id = ${orderId}`;
});

test("the owner's link works once, with a code of the authenticator it showed; nobody else gets one", async () => {
  await sql.exec`DELETE FROM staff`;
  const unused = must(await inviteFirst({ name: "Somebody", email: "desk@hedgeandhob.ie" })).token;
  const { token } = must(await inviteFirst({ name: "Maeve", email: "maeve@hedgeandhob.ie" }));
  expect(await findFirstSlip(unused)).toBeNull();
  const slip = await findFirstSlip(token);
  expect(slip).toMatchObject({ name: "Maeve", email: "maeve@hedgeandhob.ie" });
  const password = "nine lanterns by the river";
  expect(await openFirst({ token, password, code: "000000", locale: "de-DE" })).toMatchObject({ problem: { code: "code_wrong" } });
  const code = codeAt(slip?.totpSecret ?? "", new Date());
  expect(await openFirst({ token: "A".repeat(43), password, code, locale: "de-DE" })).toMatchObject({ problem: { code: "link_over" } });
  must(await openFirst({ token, password, code, locale: "de-DE" }));
  expect(await openFirst({ token, password, code, locale: "de-DE" })).toMatchObject({ problem: { code: "link_over" } });
  expect(await findFirstSlip(token)).toBeNull();
  expect(await sql.many`SELECT email::text AS email, locale FROM staff`).toEqual([{ email: "maeve@hedgeandhob.ie", locale: "de-DE" }]);
  expect(await inviteFirst({ name: "Mallory", email: "mallory@elsewhere.ie" })).toMatchObject({ problem: { code: "not_first" } });
});
