import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWork } from "../../lib/delivery/commands/open.ts";
import { addOrderNote } from "../../lib/journey/commands.ts";
import type { OrderFilter } from "../../lib/journey/model.ts";
import { findOrderFile } from "../../lib/journey/queries/order-file.ts";
import { countOrders, listOrders } from "../../lib/journey/queries/orders.ts";
import { listOrderMoments } from "../../lib/journey/queries/timeline.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import { must } from "../../lib/kernel/result.ts";
import { cancelOrder } from "../../lib/orders/commands/cancel-order.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { openTill, stockThing } from "../orders/shop.ts";
import { placedOrder, soldOrder } from "../orders/sold.ts";
import { hire } from "./staff.ts";

const now = new Date();
let till: Awaited<ReturnType<typeof openTill>>;
let sol: Staff;
let paid: { id: string; number: string };
let unpaid: { id: string; number: string };
let called: { id: string; number: string };
let sku: string;

const numberOf = async (id: string): Promise<string> =>
  (await sql.one<{ number: string }>`SELECT number FROM orders WHERE id = ${id}`)?.number ?? "";
const find = async (filter: Partial<OrderFilter>, cut: { page?: number; size?: number } = {}) =>
  listOrders(sol, { view: "all", ...filter }, { page: 1, now, ...cut });
const numbers = async (filter: Partial<OrderFilter>): Promise<string[]> => (await find(filter)).rows.map(({ number }) => number).sort();

beforeAll(async () => {
  till = await openTill();
  sol = await hire("Sol Okafor", "support");
  const kettle = await stockThing({ units: 9 });
  sku = kettle.sku;
  const first = await soldOrder(till, [kettle]);
  paid = { id: first.orderId, number: await numberOf(first.orderId) };
  await openWork(paid.id);
  const second = await placedOrder([await stockThing({ units: 9, amount: 10_000 })], {
    email: "percent%_@example.org",
    name: "Percy O’Cent",
  });
  unpaid = { id: second.orderId, number: second.number };
  const third = await soldOrder(till, [kettle]);
  called = { id: third.orderId, number: await numberOf(third.orderId) };
  must(await cancelOrder({ orderId: called.id, party: "staff", by: `staff:${sol.id}`, now }));
});
afterAll(() => till.close());

describe("the list of orders", () => {
  test("each view holds what it says", async () => {
    expect(await numbers({ view: "to_pack" })).toEqual([paid.number]);
    expect(await numbers({ view: "unpaid" })).toEqual([unpaid.number]);
    expect(await numbers({ view: "ended" })).toEqual([called.number]);
    expect(await numbers({ view: "review" })).toEqual([]);
    expect(await numbers({ view: "on_the_way" })).toEqual([]);
    expect(await numbers({})).toEqual([paid.number, unpaid.number, called.number].sort());
    expect(await countOrders(sol)).toEqual({ to_pack: 1, review: 0, unpaid: 1 });
  });

  test("finds by number as it is read out, by SKU, by name and address, and takes wildcards literally", async () => {
    expect(await numbers({ q: paid.number.replace("-", " ").toLowerCase() })).toEqual([paid.number]);
    expect(await numbers({ q: sku })).toEqual([paid.number, called.number].sort());
    expect(await numbers({ q: "percy" })).toEqual([unpaid.number]);
    expect(await numbers({ q: "%_@" })).toEqual([unpaid.number]);
    expect(await numbers({ q: "100%" })).toEqual([]);
  });

  test("filters by market, day and address", async () => {
    expect(await numbers({ market: "DE" })).toEqual([]);
    expect(await numbers({ before: new Date(now.getTime() - 3_600_000) })).toEqual([]);
    expect(await numbers({ from: new Date(now.getTime() - 3_600_000), email: "PERCENT%_@example.org" })).toEqual([unpaid.number]);
  });

  test("counts and sums the whole view, whatever the page shows", async () => {
    const all = await find({}, { page: 2, size: 1 });
    expect(all).toMatchObject({ count: 3, sums: [{ currency: "EUR", count: 3, total: 2 * 9_390 + 10_490 }] });
    expect(all.rows).toHaveLength(1);
  });

  test("says what is to be packed by when, and what has gone back", async () => {
    expect((await find({ view: "to_pack" })).rows[0]).toMatchObject({ progress: "to_pack", units: 1, late: false, refunded: 0 });
    expect((await find({ view: "ended" })).rows[0]).toMatchObject({ state: "refunded", progress: "none", refunded: 9_390 });
  });

  test("a kept order's hand-over that has passed is late", async () => {
    const later = new Date(now.getTime() + 30 * 24 * 3_600_000);
    expect((await listOrders(sol, { view: "to_pack" }, { page: 1, now: later })).rows[0]).toMatchObject({ late: true });
  });
});

describe("the order's page", () => {
  test("an unknown number is missing", async () => {
    expect(await findOrderFile(sol, "00000-00000")).toBeNull();
    expect(await findOrderFile(sol, "nonsense")).toBeNull();
  });

  test("support may call off and not pay back, and each refusal has its reason", async () => {
    const file = await findOrderFile(sol, paid.number);
    expect(file?.order.acts).toMatchObject({ cancel: { allowed: true }, refund: { allowed: false, reason: "not_allowed" } });
    expect((await findOrderFile(sol, called.number))?.order.acts.cancel).toEqual({ allowed: false, reason: "order_ended" });
  });

  test("the timeline has events, notes and mails with who and whether the buyer sees them", async () => {
    must(await addOrderNote({ orderId: paid.id, text: "Rang twice", staff: sol, now }));
    const moments = await listOrderMoments(sol, { id: paid.id, lines: [] });
    expect(moments.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["order.placed", "order.paid", "invoice.issued", "note", "orders/order-paid"]),
    );
    expect(moments.find(({ kind }) => kind === "note")).toMatchObject({
      text: "Rang twice",
      visibility: "staff",
      by: { party: "staff", name: "Sol Okafor" },
    });
    const off = (await listOrderMoments(sol, { id: called.id, lines: [] })).find(({ name }) => name === "order.cancelled");
    expect(off).toMatchObject({ by: { party: "staff", name: "Sol Okafor" }, visibility: "customer" });
  });

  test("a note on no order is refused", async () => {
    expect(await addOrderNote({ orderId: "ord_00000000", text: "x", staff: sol, now })).toMatchObject({
      ok: false,
      problem: { code: "unknown" },
    });
  });
});

describe("the day by which an order leaves", () => {
  const row = async () => (await find({ q: paid.number })).rows[0];

  test("stands while it waits for the van too, and not while it is held", async () => {
    expect(await row()).toMatchObject({ progress: "to_pack", shipBy: expect.any(Date) });
    await sql.exec`UPDATE fulfillment SET state = 'packed', packed_at = ${now} WHERE order_id = ${paid.id}`;
    expect(await row()).toMatchObject({ shipBy: expect.any(Date) });
    await sql.exec`UPDATE orders SET state = 'review', review_reason = 'disputed' WHERE id = ${paid.id}`;
    expect(await row()).toMatchObject({ progress: "held", shipBy: null, late: false });
  });
});
