import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DAY, HOUR, later } from "../../lib/kernel/clock.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { bearUnits, printLabels } from "../../lib/ownership/commands/births.ts";
import { claimByLabel } from "../../lib/ownership/commands/claims.ts";
import { endTransferCode, makeTransferCode, redeemTransferCode } from "../../lib/ownership/commands/transfers.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { unseal } from "../../lib/platform/secrets.ts";
import { openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

/** An order of one line, packed and on the road in parcels of these sizes. */
async function onTheRoad(parcels: readonly number[]) {
  const quantity = parcels.reduce((sum, each) => sum + each, 0);
  const { orderId } = await soldOrder(till, [await stockThing({ units: 9 })]);
  const now = await shopNow();
  const line = await sql.one<{ id: string }>`SELECT id FROM line_item WHERE order_id = ${orderId}`;
  const lineId = line?.id ?? "";
  const workId = newId("fulfillment");
  await sql.exec`UPDATE line_item SET packed_at = ${now} WHERE order_id = ${orderId}`;
  await sql.exec`INSERT INTO fulfillment (id, order_id, state, created_at, ship_by) VALUES (${workId}, ${orderId}, 'handed_over', ${now}, ${now})`;
  await sql.exec`INSERT INTO fulfillment_line (fulfillment_id, line_id, quantity) VALUES (${workId}, ${lineId}, ${quantity}::int)`;
  const shipments: string[] = [];
  for (const units of parcels) {
    const id = newId("shipment");
    shipments.push(id);
    await sql.exec`
      INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at)
      VALUES (${id}, ${orderId}, ${workId}, 'demo', 'standard', 'in_transit', 1000, ${now}, ${now})`;
    await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${id}, ${lineId}, ${units}::int)`;
  }
  return { orderId, lineId, workId, shipments };
}

const deliver = async (shipmentId: string | undefined) =>
  sql.exec`UPDATE shipment SET state = 'delivered', delivered_at = ${await shopNow()} WHERE id = ${shipmentId}`;
type Row = { id: string; publicCode: string; unitIndex: number; deliveredAt: Date | null; claimedAt: Date | null };
const unitsOf = (lineId: string) => sql.many<Row>`SELECT * FROM owned_unit WHERE line_id = ${lineId} ORDER BY unit_index`;

/** Somebody with an account. */
async function somebody() {
  const id = newId("customer");
  const email = `${id}@mail.example`;
  await sql.exec`INSERT INTO customer (id, email, name, locale, password_hash, created_at) VALUES (${id}, ${email}, 'Kaya Second', 'en-IE', 'x', now())`;
  return { id, email };
}

describe("what a parcel brings becomes things", () => {
  test("one each, once, parcel by parcel, however often we are told", async () => {
    const it = await onTheRoad([2, 1]);
    await deliver(it.shipments[0]);
    expect(await bearUnits(it.orderId)).toBe(2);
    expect(await Promise.all([bearUnits(it.orderId), bearUnits(it.orderId)])).toEqual([0, 0]);
    await deliver(it.shipments[1]);
    expect(await bearUnits(it.orderId)).toBe(1);
    const units = await unitsOf(it.lineId);
    expect(units.map(({ unitIndex }) => unitIndex)).toEqual([0, 1, 2]);
    expect(new Set(units.map(({ publicCode }) => publicCode)).size).toBe(3);
  });

  test("work that was split prints each thing's code once", async () => {
    const it = await onTheRoad([3]);
    const later = newId("fulfillment");
    await sql.exec`UPDATE fulfillment_line SET quantity = 1 WHERE fulfillment_id = ${it.workId}`;
    await sql.exec`INSERT INTO fulfillment (id, order_id, state, created_at, ship_by) VALUES (${later}, ${it.orderId}, 'to_pack', now() + interval '1 day', now())`;
    await sql.exec`INSERT INTO fulfillment_line (fulfillment_id, line_id, quantity) VALUES (${later}, ${it.lineId}, 2)`;
    const first = await printLabels(it.workId, await shopNow());
    const second = await printLabels(later, await shopNow());
    expect([...first, ...second].map(({ unitIndex }) => unitIndex)).toEqual([0, 1, 2]);
    expect(new Set([...first, ...second].map(({ code }) => code)).size).toBe(3);
  });

  test("nothing is born of a parcel that is still on the road", async () => {
    const it = await onTheRoad([1]);
    expect(await bearUnits(it.orderId)).toBe(0);
    expect(await unitsOf(it.lineId)).toEqual([]);
  });

  test("an early scan and a late delivery are one thing, under the code on its box", async () => {
    const it = await onTheRoad([1]);
    const [label] = await printLabels(it.workId, await shopNow());
    expect(await printLabels(it.workId, await shopNow())).toEqual([label]);
    const claim = { code: label?.code ?? "", orderIds: [it.orderId], by: "guest", now: await shopNow() };
    expect(await Promise.all([claimByLabel(claim), claimByLabel(claim)])).toEqual([
      { ok: true, value: { publicCode: label?.code } },
      { ok: true, value: { publicCode: label?.code } },
    ]);
    await deliver(it.shipments[0]);
    await bearUnits(it.orderId);
    const [unit, ...others] = await unitsOf(it.lineId);
    expect(others).toEqual([]);
    expect(unit).toMatchObject({ publicCode: label?.code, claimedAt: expect.any(Date), deliveredAt: expect.any(Date) });
  });

  test("a stranger's scan claims nothing", async () => {
    const it = await onTheRoad([1]);
    const [label] = await printLabels(it.workId, await shopNow());
    const claimed = await claimByLabel({ code: label?.code ?? "", orderIds: [newId("order")], by: "guest", now: await shopNow() });
    expect(claimed).toMatchObject({ ok: false, problem: { code: "unknown" } });
    expect(await unitsOf(it.lineId)).toEqual([]);
  });
});

describe("handing a thing on", () => {
  async function owned() {
    const it = await onTheRoad([1]);
    await deliver(it.shipments[0]);
    await bearUnits(it.orderId);
    const [unit] = await unitsOf(it.lineId);
    const ownership = await sql.one<{
      id: string;
      email: string;
    }>`SELECT id, email::text AS email FROM ownership WHERE unit_id = ${unit?.id} AND to_at IS NULL`;
    return { ...it, unitId: unit?.id ?? "", ownershipId: ownership?.id ?? "", formerEmail: ownership?.email ?? "" };
  }
  const act = async (ownershipId: string) => ({ ownershipId, by: "guest", now: await shopNow() });
  const codeOf = async (ownershipId: string) => {
    const row = await sql.one<{ sealedCode: string }>`
      SELECT sealed_code FROM unit_transfer WHERE ownership_id = ${ownershipId} AND ended_at IS NULL AND redeemed_at IS NULL`;
    return row ? unseal(row.sealedCode) : null;
  };

  test("ten taps on the code make one new owner", async () => {
    const it = await owned();
    must(await makeTransferCode(await act(it.ownershipId)));
    const [code, customer, now] = [(await codeOf(it.ownershipId)) ?? "", await somebody(), await shopNow()];
    const taps = await Promise.all(
      Array.from({ length: 10 }, () => redeemTransferCode({ code: code.toLowerCase(), customer, by: `customer:${customer.id}`, now })),
    );
    expect(taps.filter(({ ok }) => ok)).toHaveLength(1);
    const owners = await sql.many<{ customerId: string | null; toAt: Date | null }>`
      SELECT customer_id, to_at FROM ownership WHERE unit_id = ${it.unitId} ORDER BY from_at, to_at NULLS LAST`;
    expect(owners).toHaveLength(2);
    expect(owners.filter(({ toAt }) => toAt === null)).toEqual([{ customerId: customer.id, toAt: null }]);
  });

  test("an old code is dead once a new one is made, when it is taken back, and after a month", async () => {
    const it = await owned();
    const customer = await somebody();
    const redeem = async (code: string | null, now?: Date) =>
      redeemTransferCode({ code: code ?? "", customer, by: "customer", now: now ?? (await shopNow()) });
    must(await makeTransferCode(await act(it.ownershipId)));
    const first = await codeOf(it.ownershipId);
    must(await makeTransferCode(await act(it.ownershipId)));
    const second = await codeOf(it.ownershipId);
    expect(await redeem(first)).toMatchObject({ ok: false, problem: { code: "code_wrong", field: "code" } });
    expect(await redeem(second, later(await shopNow(), 30 * DAY + HOUR))).toMatchObject({ ok: false });
    must(await endTransferCode(await act(it.ownershipId)));
    expect(await redeem(second)).toMatchObject({ ok: false });
    expect(await redeem("not a code")).toMatchObject({ ok: false, problem: { code: "code_wrong" } });
  });

  test("whoever has given it away can do nothing with it any more", async () => {
    const it = await owned();
    must(await makeTransferCode(await act(it.ownershipId)));
    const customer = await somebody();
    must(await redeemTransferCode({ code: (await codeOf(it.ownershipId)) ?? "", customer, by: "customer", now: await shopNow() }));
    expect(await makeTransferCode(await act(it.ownershipId))).toMatchObject({ ok: false, problem: { code: "unknown" } });
  });
});
