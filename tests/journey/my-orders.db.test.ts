import { beforeAll, expect, test } from "vitest";
import { listArrivals, listTodos } from "@/lib/journey/queries/my-orders.ts";
import type { Customer } from "@/lib/kernel/actor.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";
import { type Planted, plant } from "./canary.ts";
import { hire } from "./staff.ts";

let someone: Planted;
let other: Planted;
const as = ({ customerId, email }: Planted): Customer => ({
  kind: "customer",
  id: customerId,
  email,
  name: "",
  sessionId: "ses_none00000",
});
const arrivalOf = async (orderId = someone.orderIds[0] ?? "") => (await listArrivals([orderId])).get(orderId)?.key ?? null;

beforeAll(async () => {
  await seedRates();
  const { id } = await hire("support");
  someone = await plant("someone", id);
  other = await plant("other", id);
});

test("an order is delivered once all of it is; before that part of it, or waiting to be collected", async () => {
  const [orderId = ""] = someone.orderIds;
  expect(await arrivalOf()).toBe("part_delivered");
  await sql.exec`UPDATE line_item SET packed_at = now() WHERE order_id = ${orderId}`;
  expect(await arrivalOf()).toBe("delivered");
  await sql.exec`UPDATE shipment SET state = 'available_for_pickup', delivered_at = NULL WHERE order_id = ${orderId}`;
  expect(await arrivalOf()).toBe("waits");
  await sql.exec`UPDATE shipment SET state = 'in_transit' WHERE order_id = ${orderId}`;
  expect(await arrivalOf()).toBeNull();
  expect((await listArrivals([])).size).toBe(0);
});

test("what needs doing is one's own: an offer to answer, a parcel to collect", async () => {
  const [orderId = ""] = someone.orderIds;
  expect(await listTodos(as(someone))).toEqual([]);
  await sql.exec`UPDATE shipment SET state = 'available_for_pickup' WHERE order_id = ${orderId}`;
  await sql.exec`UPDATE recovery_case SET state = 'remedy_offered' WHERE order_id = ${orderId}`;
  expect((await listTodos(as(someone))).map(({ kind }) => kind).sort()).toEqual(["collect", "offer"]);
  expect(await listTodos(as(other))).toEqual([]);
});
