import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { judgeDeliveries } from "../../lib/delivery/commands/judge.ts";
import { tellLate } from "../../lib/delivery/jobs.ts";
import { DAY, earlier, HOUR } from "../../lib/kernel/clock.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import type { RecordedEvent } from "../../lib/platform/events.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { openTill } from "../orders/shop.ts";
import { mailsAbout, noticeOf, promisesOf, toPack } from "./late.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
});
afterAll(() => till.close());

/** So long before the promised day is over, as the timetable and the queue do it: judged, and told by what was recorded. */
async function judgedBefore(orderId: string, ms: number): Promise<void> {
  const due = await sql.one<{ dueAt: Date }>`SELECT due_at FROM promise WHERE subject = ${orderId} AND kind = 'deliver_by'`;
  await moveClock((due?.dueAt.getTime() ?? 0) - ms - (await shopNow()).getTime());
  await judgeDeliveries();
  await judgeDeliveries();
  const told = await sql.many<RecordedEvent>`
    SELECT id, name, subject, order_id, payload, at FROM domain_event WHERE name = 'promise.at_risk' AND payload->>'about' = ${orderId}`;
  for (const event of told) await tellLate(event);
}

describe("late before anybody has carried it", () => {
  test("not packed in time: told before the promised day is over, once", async () => {
    const { orderId } = await toPack(till);
    await judgedBefore(orderId, 3 * DAY);
    expect(await noticeOf(orderId)).toBeNull();
    await judgedBefore(orderId, 6 * HOUR);
    expect(await noticeOf(orderId)).toMatchObject({ reason: "not_handed_over", beforeDueAt: true, state: "open" });
    expect((await noticeOf(orderId))?.remedies.map(({ key }) => key)).toEqual(["wait", "cancel"]);
    expect(await promisesOf(orderId)).toEqual([{ state: "at_risk" }]);
    expect(await mailsAbout(orderId, "delivery/late-noticed")).toBe(1);
  });

  test("a label nobody scans: told two working days after it was made, before the day is over", async () => {
    const { orderId, fulfillmentId } = await toPack(till);
    const due = await sql.one<{ dueAt: Date }>`SELECT due_at FROM promise WHERE subject = ${orderId} AND kind = 'deliver_by'`;
    const made = earlier(due?.dueAt ?? new Date(), 6 * DAY);
    await sql.exec`UPDATE line_item SET packed_at = ${made} WHERE order_id = ${orderId}`;
    await sql.exec`UPDATE fulfillment SET state = 'packed' WHERE id = ${fulfillmentId}`;
    await sql.exec`
      INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, tracking_code, state, weight_grams, created_at)
      VALUES (${`shp_${orderId.slice(4)}`}, ${orderId}, ${fulfillmentId}, 'demo', 'standard', ${orderId}, 'label_created', 1000, ${made})`;
    await judgedBefore(orderId, 30 * HOUR);
    expect(await noticeOf(orderId)).toMatchObject({ reason: "label_unscanned", beforeDueAt: true });
    expect(await mailsAbout(orderId, "delivery/late-noticed")).toBe(1);
  });
});
