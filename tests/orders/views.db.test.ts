import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Staff } from "../../lib/kernel/actor.ts";
import { must } from "../../lib/kernel/result.ts";
import { cancelLine } from "../../lib/orders/commands/cancel-line.ts";
import { joinGuestOrders } from "../../lib/orders/commands/join-guest-orders.ts";
import { refundOrder } from "../../lib/orders/commands/refund-order.ts";
import { listOrders } from "../../lib/orders/queries/list.ts";
import { findOrder } from "../../lib/orders/queries/order.ts";
import { findStaffOrder } from "../../lib/orders/queries/staff-order.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { openTill, stockThing, times } from "./shop.ts";
import { placedOrder, sendRefunds, soldOrder } from "./sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const staffOf = (...roles: Staff["roles"][number][]): Staff => ({
  kind: "staff",
  id: "stf_finn",
  name: "Finn",
  email: "finn@kept.example",
  roles,
  locale: "en-IE",
  sessionId: "ses_1",
  reauthAt: new Date(),
});
const numberOf = async (orderId: string) =>
  (await sql.one<{ number: string }>`SELECT number FROM orders WHERE id = ${orderId}`)?.number ?? "";

describe("an order as staff read it", () => {
  test("says what was paid, what went back, what is left, and who may do what", async () => {
    const { orderId } = await soldOrder(till, [times(await stockThing({ units: 9, amount: 15_000 }), 2), await stockThing({ units: 9 })]);
    const [, line] = await sql.many<{ id: string }>`SELECT id FROM line_item WHERE order_id = ${orderId} ORDER BY position`;
    must(await cancelLine({ orderId, lineId: line?.id ?? "", by: "staff:stf_sol", now: new Date() }));
    await sendRefunds(orderId);
    must(
      await refundOrder({
        orderId,
        typed: { everything: true, lines: [], shipping: "", other: "" },
        reason: "damaged",
        note: null,
        by: "staff:stf_finn",
        now: new Date(),
      }),
    );
    const view = await findStaffOrder(staffOf("finance"), await numberOf(orderId));
    expect(view).toMatchObject({ captured: { amount: 39_390 }, refundable: { amount: 0 }, state: "paid" });
    expect(view?.refunds).toMatchObject([
      { state: "succeeded", rule: "line_cancelled", amount: { amount: 8_900 }, awaitsApproval: false },
      {
        state: "requested",
        rule: null,
        amount: { amount: 30_490 },
        awaitsApproval: true,
        approve: { allowed: false, reason: "own_request" },
      },
    ]);
    expect(view?.acts).toMatchObject({
      cancel: { allowed: true },
      refund: { allowed: false, reason: "nothing_left" },
      confirm: { reason: "not_under_review" },
    });
    expect(view?.lines.map(({ refundableUnits, cancel }) => [refundableUnits, cancel.reason])).toEqual([
      [0, null],
      [0, "line_cancelled"],
    ]);
    const support = await findStaffOrder({ ...staffOf("support"), id: "stf_sol" }, await numberOf(orderId));
    expect(support?.refunds[1]?.approve).toEqual({ allowed: false, reason: "not_allowed" });
    expect(await findStaffOrder(staffOf("support"), "00000-00000")).toBeNull();
  });
});

describe("an account's orders", () => {
  test("are those placed with its e-mail, once that is confirmed, newest first", async () => {
    const email = "newcomer@example.org";
    const [first, second] = [await placedOrder(undefined, { email }), await placedOrder(undefined, { email })];
    await sql.exec`INSERT INTO customer (id, email, name, locale, created_at) VALUES ('cus_new1', ${email}, 'New', 'en-IE', now())`;
    expect(await joinGuestOrders("cus_new1")).toBe(0);
    await sql.exec`UPDATE customer SET email_verified_at = now() WHERE id = 'cus_new1'`;
    expect(await joinGuestOrders("cus_new1")).toBe(2);
    const listed = await listOrders({ id: "cus_new1" }, { page: 1, size: 1, locale: "en-IE" });
    expect(listed).toMatchObject({
      count: 2,
      orders: [{ number: second.number, headline: "waiting", lines: [{ title: "Ketterly gooseneck kettle" }] }],
    });
    expect((await listOrders({ id: "cus_new1" }, { page: 2, size: 1, locale: "en-IE" })).orders[0]?.number).toBe(first.number);
    await sql.exec`
      INSERT INTO promise (id, kind, subject, made_to, made_at, due_at, state) VALUES ('prm_before00', 'deliver_by', ${second.orderId}, ${email}, now(), '2026-12-01', 'broken')`;
    await sql.exec`
      INSERT INTO promise (id, kind, subject, made_to, made_at, due_at, supersedes_id)
      VALUES ('prm_anew0000', 'deliver_by', ${second.orderId}, ${email}, now(), '2026-12-04T23:59:59Z', 'prm_before00')`;
    const [anew] = (await listOrders({ id: "cus_new1" }, { page: 1, size: 1, locale: "en-IE" })).orders;
    expect(anew).toMatchObject({ deliverFromOn: "2026-12-04", deliverByOn: "2026-12-04" });
    const view = await findOrder({ customerId: "cus_new1", accessHashes: [] }, first.number, "en-IE");
    expect(view?.allowedActions).toEqual([
      { action: "pay", allowed: true, reason: null },
      { action: "cancel", allowed: true, reason: null },
    ]);
    expect(await findOrder({ customerId: "cus_other", accessHashes: [] }, first.number, "en-IE")).toBeNull();
  });
});
