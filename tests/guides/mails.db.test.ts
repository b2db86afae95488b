import { afterAll, beforeAll, expect, test } from "vitest";
import { mailAfterAWeek, mailArrived, mailMended } from "../../lib/guides/commands/mails.ts";
import { recordSteps } from "../../lib/guides/commands/steps.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { bearUnits } from "../../lib/ownership/commands/births.ts";
import { makeTransferCode, redeemTransferCode } from "../../lib/ownership/commands/transfers.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { unseal } from "../../lib/platform/secrets.ts";
import { openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";
import { publishedGuide } from "./written.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

/** One parcel with two things of a kind. */
async function parcelOfTwo() {
  const { orderId } = await soldOrder(till, [await stockThing({ units: 9 })]);
  const now = await shopNow();
  const line = await sql.one<{ id: string; variantId: string }>`SELECT id, variant_id FROM line_item WHERE order_id = ${orderId}`;
  const [workId, shipmentId] = [newId("fulfillment"), newId("shipment")];
  await sql.exec`INSERT INTO fulfillment (id, order_id, state, created_at, ship_by) VALUES (${workId}, ${orderId}, 'handed_over', ${now}, ${now})`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at, delivered_at)
    VALUES (${shipmentId}, ${orderId}, ${workId}, 'demo', 'standard', 'delivered', 1000, ${now}, ${now}, ${now})`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${shipmentId}, ${line?.id ?? ""}, 2)`;
  await bearUnits(orderId);
  const units = await sql.many<{ id: string; ownershipId: string; deliveredAt: Date }>`
    SELECT u.id, w.id AS ownership_id, u.delivered_at FROM owned_unit u JOIN ownership w ON w.unit_id = u.id WHERE u.line_id = ${line?.id ?? ""} ORDER BY u.unit_index`;
  return { orderId, variantId: line?.variantId ?? "", units };
}

type Sent = { template: string; recipient: string; orderId: string | null; payload: Record<string, unknown> };
const sentAbout = (pattern: string): Promise<Sent[]> => sql.many<Sent>`
  SELECT template, recipient::text AS recipient, order_id, payload FROM message_intent WHERE dedupe_key LIKE ${pattern} ORDER BY queued_at`;

test("one mail a parcel, with all in it that has to be set up; none where nothing has", async () => {
  const { orderId, variantId, units } = await parcelOfTwo();
  const tell = () => Promise.all(units.map(({ id, deliveredAt }) => mailArrived({ unitId: id, orderId, at: deliveredAt })));
  await tell();
  expect(await sentAbout(`things-arrived:${orderId}%`)).toEqual([]);
  await publishedGuide(variantId);
  await tell();
  await tell();
  const [mail, ...more] = await sentAbout(`things-arrived:${orderId}%`);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ template: "guides/things-arrived", orderId });
  expect(mail?.payload.things).toEqual([
    expect.objectContaining({ step: "open", minutes: 20, people: 1 }),
    expect.objectContaining({ step: "open" }),
  ]);
});

test("a mended step and the week after are told where the thing is now", async () => {
  const { orderId, variantId, units } = await parcelOfTwo();
  const { guideId } = await publishedGuide(variantId);
  const [unit] = units;
  const now = await shopNow();
  const stick = (ownershipId: string) =>
    recordSteps({ ownershipId, guideId, by: "guest", now, events: [{ step: "screw", kind: "stuck", reason: "not_clear" }] });
  must(await stick(unit?.ownershipId ?? ""));
  const report = await sql.one<{ id: string; sessionId: string }>`
    SELECT id, session_id FROM stuck_report WHERE ownership_id = ${unit?.ownershipId ?? ""}`;
  await mailMended(report?.id ?? "");
  await mailMended(report?.id ?? "");
  expect(await sentAbout(`step-mended:${report?.id}`)).toEqual([
    expect.objectContaining({ orderId, payload: expect.objectContaining({ step: "Step screw", place: "step-screw", purpose: "setup" }) }),
  ]);

  must(await makeTransferCode({ ownershipId: unit?.ownershipId ?? "", by: "guest", now }));
  const code = await sql.one<{ sealedCode: string }>`SELECT sealed_code FROM unit_transfer WHERE unit_id = ${unit?.id ?? ""}`;
  const kaya = { id: newId("customer"), email: `${newId("customer")}@mail.example` };
  await sql.exec`INSERT INTO customer (id, email, name, locale, created_at) VALUES (${kaya.id}, ${kaya.email}, 'Kaya', 'de-DE', now())`;
  must(await redeemTransferCode({ code: unseal(code?.sealedCode ?? ""), customer: kaya, by: "x", now }));
  await mailAfterAWeek(report?.sessionId ?? "");
  expect(await sentAbout(`still-works:${report?.sessionId}`)).toEqual([]);
  const theirs = await sql.one<{ id: string }>`SELECT id FROM ownership WHERE unit_id = ${unit?.id ?? ""} AND to_at IS NULL`;
  must(await stick(theirs?.id ?? ""));
  const session = await sql.one<{ id: string }>`SELECT id FROM guide_session WHERE ownership_id = ${theirs?.id ?? ""}`;
  await mailAfterAWeek(session?.id ?? "");
  expect(await sentAbout(`still-works:${session?.id}`)).toEqual([
    expect.objectContaining({ recipient: kaya.email, orderId: null, payload: expect.objectContaining({ place: "works" }) }),
  ]);
});
