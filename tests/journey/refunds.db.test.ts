import { afterAll, beforeAll, expect, test } from "vitest";
import { listRefunds } from "../../lib/journey/queries/refunds.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import { must } from "../../lib/kernel/result.ts";
import { cancelOrder } from "../../lib/orders/commands/cancel-order.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";
import { hire } from "./staff.ts";

let till: Awaited<ReturnType<typeof openTill>>;
let finn: Staff;

beforeAll(async () => {
  till = await openTill();
  finn = await hire("Finn Ahlgren", "finance");
});
afterAll(() => till.close());

test("stand in the order of the times they are listed with: when the money arrived, else when it was asked for", async () => {
  const asked = ["2026-11-20T10:00Z", "2026-11-21T10:00Z", "2026-11-19T10:00Z"];
  const settled = ["2026-11-22T10:00Z", null, "2026-11-19T12:00Z"];
  const thing = await stockThing({ units: 9 });
  for (const [at, day] of asked.entries()) {
    const { orderId } = await soldOrder(till, [thing]);
    must(await cancelOrder({ orderId, party: "staff", by: `staff:${finn.id}`, now: new Date(day) }));
    await sql.exec`UPDATE refund SET settled_at = ${settled[at]}::timestamptz WHERE order_id = ${orderId}`;
  }
  const { rows } = await listRefunds(finn, { view: "all", page: 1 });
  expect(rows.map(({ requestedAt }) => requestedAt)).toEqual(asked.map((day) => new Date(day)));
});
