import { afterAll, beforeAll, expect, test } from "vitest";
import type { Staff } from "../../lib/kernel/actor.ts";
import { newId, newShortNumber } from "../../lib/kernel/ids.ts";
import { setNumbers } from "../../lib/ownership/commands/serials.ts";
import { findUnit, listUnits } from "../../lib/ownership/queries/desk/units.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { hire } from "../journey/staff.ts";
import { openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
let grace: Staff;
beforeAll(async () => {
  till = await openTill();
  grace = await hire("Grace", "support");
});
afterAll(() => till.close());

const now = new Date();

/** A thing that a guest's order brought. */
async function thing(serial: string | null = null) {
  const { orderId } = await soldOrder(till, [await stockThing({ units: 3 })]);
  const order = await sql.one<{ number: string }>`SELECT number FROM orders WHERE id = ${orderId}`;
  const line = await sql.one<{
    id: string;
    variantId: string;
    sku: string;
  }>`SELECT id, variant_id, sku FROM line_item WHERE order_id = ${orderId}`;
  const [id, code] = [newId("unit"), newShortNumber()];
  await sql.exec`
    INSERT INTO owned_unit (id, public_code, line_id, unit_index, variant_id, serial, contract_at, country)
    VALUES (${id}, ${code}, ${line?.id}, 0, ${line?.variantId}, ${serial}, now(), 'IE')`;
  await sql.exec`
    INSERT INTO ownership (id, unit_id, email, order_id, from_at) VALUES (${newId("ownership")}, ${id}, 'hana@mail.example', ${orderId}, now())`;
  return { code, number: order?.number ?? "", sku: line?.sku ?? "" };
}

test("a thing is found by its number, serial, order and stock code, however it is typed, and by nothing else", async () => {
  const serial = `SN-${newShortNumber()}`;
  const it = await thing(serial);
  await thing();
  const codesFor = async (q: string) => (await listUnits(grace, { view: "all", q, page: 1 })).rows.map(({ publicCode }) => publicCode);
  for (const q of [it.code.toLowerCase(), ` ${it.code.replace("-", " ")} `, serial, it.number, it.sku.toLowerCase()])
    expect(await codesFor(q), q).toEqual([it.code]);
  for (const q of ["SN-", "hana@mail.example", "%", "' OR 1=1"]) expect(await codesFor(q), q).toEqual([]);
  expect((await listUnits(grace, { view: "retired", q: it.code, page: 1 })).rows).toEqual([]);
});

test("its numbers are written once; another's serial and an old page are refused", async () => {
  const it = await thing();
  const write = (given: { serial: string | null; version: number }) =>
    setNumbers({ publicCode: it.code, batch: "B-7", by: "staff", now, ...given });
  const unit = await findUnit(grace, it.code);
  expect(unit?.owners.map(({ email, orderNumber }) => [email, orderNumber])).toEqual([["hana@mail.example", it.number]]);
  const version = unit?.version ?? 0;
  expect(await write({ serial: "A-1", version })).toMatchObject({ ok: true });
  expect(await write({ serial: "A-2", version })).toMatchObject({ ok: false, problem: { code: "changed_meanwhile" } });
  const after = await findUnit(grace, it.code);
  expect(after).toMatchObject({ serial: "A-1", batch: "B-7", version: version + 1 });
  expect(after?.life.map(({ type }) => type)).toEqual(["serial_added"]);
});
