import { beforeAll, expect, test } from "vitest";
import { openWork } from "@/lib/delivery/commands/open.ts";
import { packLines } from "@/lib/delivery/commands/pack.ts";
import { remindPickups } from "@/lib/delivery/commands/remind-pickups.ts";
import { takeScans } from "@/lib/delivery/commands/scans.ts";
import { tellAboutParcel } from "@/lib/delivery/jobs.ts";
import { newId } from "@/lib/kernel/ids.ts";
import { demoCarrier } from "@/lib/platform/carriers/demo.ts";
import { sql } from "@/lib/platform/db/pool.ts";
import type { RecordedEvent } from "@/lib/platform/events.ts";
import { NOW, placeOrder, stockTheShop, WIM, worksOf } from "./orders.ts";

beforeAll(stockTheShop);

/** "PU 2026-11-23T16:20:00+00:00" and what else the carrier tells. */
async function scan(shipmentId: string, told: string, more: object = {}) {
  const [code = "", occurredAt = ""] = told.split(" ");
  const payload = { trackingCode: "DC1", scan: { code, occurredAt, place: { city: "Dublin", country: "IE" }, ...more } };
  const read = demoCarrier.mapScan(payload);
  if (read) await takeScans({ shipmentId, carrierKey: "demo", scans: [{ key: occurredAt, raw: payload, scan: read }] });
}

/** What the worker does with everything that was told of a parcel. */
async function tellAll(shipmentId: string) {
  const events = await sql.many<RecordedEvent>`
    SELECT id, name, subject, order_id, customer_id, stage, actor AS by, visibility::text AS visibility, payload, at FROM domain_event WHERE subject = ${shipmentId}`;
  for (const event of [...events, ...events]) await tellAboutParcel(event);
}

const mailsOf = async (orderId: string) =>
  (await sql.many<{ template: string }>`SELECT template FROM message_intent WHERE order_id = ${orderId} ORDER BY template`).map(
    ({ template }) => template,
  );

async function packed(locale: string) {
  const order = await placeOrder(undefined, { locale });
  await openWork(order.id);
  const [work] = await worksOf(order.id);
  await packLines({ fulfillmentId: work?.id ?? "ful_00000000", lineIds: order.lines.slice(0, 1), staff: WIM, now: NOW });
  const id = newId("shipment");
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, tracking_code, tracking_url, weight_grams, created_at)
    VALUES (${id}, ${order.id}, ${work?.id}, 'demo', 'standard', 'DC1', 'http://localhost:4001/t/DC1', 1200, ${NOW})`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${id}, ${order.lines[0]}, 2)`;
  return { order, id };
}

test("each news is written once; what is no longer so is not written at all", async () => {
  const { order, id } = await packed("de-DE");
  await scan(id, "PU 2026-11-23T16:20:00+00:00");
  await tellAll(id);
  expect(await mailsOf(order.id)).toEqual(["delivery/shipment-handed-over"]);
  const [mail] = await sql.many<{
    payload: Record<string, unknown>;
    locale: string;
  }>`SELECT payload, locale FROM message_intent WHERE order_id = ${order.id}`;
  expect(mail).toMatchObject({
    locale: "de-DE",
    payload: { trackingCode: "DC1", at: "2026-11-23T16:20", more: true, links: { order: { purpose: "order-link" } } },
  });

  await scan(id, "OFD 2026-11-24T07:48:00+00:00");
  await scan(id, "DL 2026-11-24T13:02:00+00:00");
  await tellAll(id);
  expect(await mailsOf(order.id)).toEqual(["delivery/shipment-delivered", "delivery/shipment-handed-over"]);
});

test("that it has left is told as it was, also when more has befallen it before that is written", async () => {
  const { order, id } = await packed("en-IE");
  await scan(id, "PU 2026-11-23T16:20:00+00:00");
  await scan(id, "NH 2026-11-24T09:05:00+00:00");
  await tellAll(id);
  const mails = await sql.many<{ payload: object }>`SELECT payload FROM message_intent WHERE order_id = ${order.id} ORDER BY template`;
  expect(mails).toMatchObject([
    { payload: { at: "2026-11-24T09:05", reason: "not_home" } },
    { payload: { at: "2026-11-23T16:20", reason: null } },
  ]);
});

test("whoever has not fetched a parcel is told once, two days before it goes back, and not when it is fetched", async () => {
  const { order, id } = await packed("en-IE");
  const point = { name: "Corner parcel shop", line1: "2 Market Street", city: "Dublin" };
  await scan(id, "PPT 2026-11-24T17:00:00+00:00", { pickupUntil: "2026-12-01", point });
  const remind = (day: string) => remindPickups(new Date(`${day}T12:00:00Z`));
  await remind("2026-11-28");
  expect(await mailsOf(order.id)).toEqual([]);
  await remind("2026-11-30");
  await remind("2026-12-01");
  expect(await mailsOf(order.id)).toEqual(["delivery/shipment-pickup-ends"]);
  const [mail] = await sql.many<{ payload: object }>`SELECT payload FROM message_intent WHERE order_id = ${order.id}`;
  expect(mail?.payload).toMatchObject({ pickupUntil: "2026-12-01", waitsAt: "Corner parcel shop, 2 Market Street, Dublin" });

  const other = await packed("en-IE");
  await scan(other.id, "PPT 2026-11-24T17:00:00+00:00", { pickupUntil: "2026-12-01", point });
  await scan(other.id, "DL 2026-11-27T17:00:00+00:00");
  await remind("2026-11-30");
  expect(await mailsOf(other.order.id)).toEqual([]);
});
