import { afterAll, beforeAll, expect, test } from "vitest";
import { chooseRemedy } from "../../lib/delivery/commands/choose-remedy.ts";
import { findLateNews } from "../../lib/delivery/queries/late.ts";
import type { RemedyKey } from "../../lib/delivery/rules/remedies.ts";
import { acceptRemedy, offerRemedies } from "../../lib/feedback/commands/cases.ts";
import { reportProblem } from "../../lib/feedback/commands/report.ts";
import type { CaseRemedyKey } from "../../lib/feedback/model.ts";
import { must } from "../../lib/kernel/result.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { evening, onTheRoad } from "../delivery/late.ts";
import { openTill } from "../orders/shop.ts";
import { refundsOf } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
});
afterAll(() => till.close());

/** A parcel that is late and that its buyer says they do not have: both offer them what can be done. */
async function lateAndMissed() {
  const { orderId, shipmentId } = await onTheRoad(till);
  await evening(orderId);
  must(
    await reportProblem({
      orderId,
      shipmentId,
      kind: "not_received",
      lineIds: [],
      story: null,
      trigger: "customer",
      by: "guest",
      now: await shopNow(),
    }),
  );
  const it = await sql.one<{ id: string }>`SELECT id FROM recovery_case WHERE order_id = ${orderId}`;
  must(await offerRemedies({ caseId: it?.id ?? "", party: "staff", by: "staff:stf_sol", now: await shopNow() }));
  return { orderId, caseId: it?.id ?? "" };
}

type Both = Awaited<ReturnType<typeof lateAndMissed>>;
const late = async ({ orderId }: Both, key: RemedyKey) =>
  chooseRemedy({ orderId, key, party: "customer", by: "guest", now: await shopNow() });
const settled = async ({ caseId }: Both, key: CaseRemedyKey) =>
  acceptRemedy({ caseId, key, party: "customer", by: "guest", now: await shopNow() });
const sentAgain = async ({ orderId }: Both) =>
  (await sql.many`SELECT 1 FROM line_item WHERE order_id = ${orderId} AND replaces_line_id IS NOT NULL AND cancelled_at IS NULL`).length;

test.each(["reship", "cancel"] as const)("sent again as the case was settled, the late parcel's %s is gone", async (key) => {
  const it = await lateAndMissed();
  must(await settled(it, "resend"));
  expect(await late(it, key)).toMatchObject({ ok: false, problem: { code: "remedy_gone" } });
  expect([await sentAgain(it), await refundsOf(it.orderId)]).toEqual([1, []]);
  expect(await findLateNews(it.orderId, await shopNow())).toBeNull();
});

test("paid back as the case was settled, nothing is sent again", async () => {
  const it = await lateAndMissed();
  expect(await findLateNews(it.orderId, await shopNow())).not.toBeNull();
  must(await settled(it, "refund"));
  expect(await late(it, "reship")).toMatchObject({ ok: false, problem: { code: "remedy_gone" } });
  expect(await sentAgain(it)).toBe(0);
  expect(await findLateNews(it.orderId, await shopNow())).toBeNull();
});

test.each(["resend", "refund"] as const)("sent again for being late, the case's %s is gone", async (key) => {
  const it = await lateAndMissed();
  must(await late(it, "reship"));
  expect(await settled(it, key)).toMatchObject({ ok: false, problem: { code: "remedy_gone" } });
  expect([await sentAgain(it), await refundsOf(it.orderId)]).toEqual([1, []]);
});

test.each(["resend", "refund"] as const)("paid back for being late, the case's %s is gone", async (key) => {
  const it = await lateAndMissed();
  must(await late(it, "cancel"));
  expect(await settled(it, key)).toMatchObject({ ok: false });
  expect(await sentAgain(it)).toBe(0);
  expect(await refundsOf(it.orderId)).toHaveLength(1);
});

test("money back for what has arrived takes nothing from who waits for the rest", async () => {
  const it = await lateAndMissed();
  const road = await sql.one<{ id: string }>`SELECT id FROM shipment WHERE order_id = ${it.orderId}`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at)
    SELECT 'shp_other' || right(id, 8), order_id, fulfillment_id, carrier, service, 'in_transit'::shipment_state, weight_grams, created_at FROM shipment WHERE id = ${road?.id}`;
  await sql.exec`UPDATE shipment SET state = 'delivered', delivered_at = now() WHERE id = ${road?.id}`;
  must(await settled(it, "refund"));
  expect(await findLateNews(it.orderId, await shopNow())).not.toBeNull();
});
