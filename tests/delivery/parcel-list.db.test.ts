import { afterAll, beforeAll, expect, test } from "vitest";
import { findParcel, listParcels, type ParcelListView } from "../../lib/delivery/queries/parcels.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import { DAY, later } from "../../lib/kernel/clock.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";
import { agreeNewDate } from "../../lib/promises/commands.ts";
import { openTill } from "../orders/shop.ts";
import { onTheRoad } from "./late.ts";

const reader = { locale: "en-IE" } as Staff;
let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const dueOf = async (orderId: string): Promise<Date> =>
  (
    await sql.one<{
      dueAt: Date;
    }>`SELECT due_at FROM promise WHERE subject = ${orderId} AND kind = 'deliver_by' ORDER BY due_at DESC LIMIT 1`
  )?.dueAt ?? new Date(0);
const row = async (shipmentId: string, now: Date, view: ParcelListView = "all") =>
  (await listParcels(reader, { view, page: 1, q: undefined, now })).rows.find(({ id }) => id === shipmentId);

test("past its date is whatever was not there by then: on its way, lost, or delivered after it", async () => {
  const { orderId, shipmentId } = await onTheRoad(till);
  const due = await dueOf(orderId);
  expect(await row(shipmentId, due)).toMatchObject({ isLate: false });
  expect(await row(shipmentId, later(due, 1))).toMatchObject({ isLate: true });
  await sql.exec`UPDATE shipment SET state = 'lost' WHERE id = ${shipmentId}`;
  expect(await row(shipmentId, later(due, DAY), "problems")).toMatchObject({ isLate: true });
  for (const [at, isLate] of [
    [later(due, DAY), true],
    [later(due, -DAY), false],
  ] as const) {
    await sql.exec`UPDATE shipment SET state = 'delivered', delivered_at = ${at} WHERE id = ${shipmentId}`;
    expect(await row(shipmentId, later(due, 9 * DAY))).toMatchObject({ isLate });
  }
});

test("a date that was agreed anew is the one that counts; one that was kept or called off is over", async () => {
  const { orderId, shipmentId } = await onTheRoad(till);
  const due = await dueOf(orderId);
  const agreed = later(due, 3 * DAY);
  const about = { kind: "deliver_by", subject: orderId } as const;
  await transaction((tx) => agreeNewDate(tx, about, { dueAt: agreed, now: due, reason: "wait" }));
  const deliverByOn = agreed.toISOString().slice(0, 10);
  expect(await row(shipmentId, later(due, DAY))).toMatchObject({ isLate: false, deliverByOn });
  expect(await findParcel(reader, shipmentId)).toMatchObject({ deliverByOn });
  expect(await row(shipmentId, later(due, 4 * DAY))).toMatchObject({ isLate: true });
  await sql.exec`UPDATE promise SET state = 'void', ended_at = ${due} WHERE subject = ${orderId} AND state IN ('open', 'at_risk')`;
  expect(await row(shipmentId, later(due, 4 * DAY))).toMatchObject({ isLate: false });
});
