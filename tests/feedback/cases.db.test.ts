import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptRemedy, closeAsFound, declineRemedies, offerRemedies, verifyCase } from "../../lib/feedback/commands/cases.ts";
import { reportProblem } from "../../lib/feedback/commands/report.ts";
import { endSearches, openSilentParcels } from "../../lib/feedback/jobs.ts";
import type { CaseRemedyKey, RecoveryKind } from "../../lib/feedback/model.ts";
import { DAY, HOUR } from "../../lib/kernel/clock.ts";
import { must } from "../../lib/kernel/result.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { levelOf, openTill, stateOf, stockThing } from "../orders/shop.ts";
import { sendRefunds, soldOrder } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

/** An order of one thing whose parcel has arrived, or is still on the road. */
async function delivered({ units = 5, amount = 8_900, state = "delivered" }: { units?: number; amount?: number; state?: string } = {}) {
  const { orderId } = await soldOrder(till, [await stockThing({ units, amount })]);
  const now = await shopNow();
  const line = await sql.one<{ id: string; variantId: string }>`SELECT id, variant_id FROM line_item WHERE order_id = ${orderId}`;
  const [workId, shipmentId] = [`ful_${orderId.slice(4)}`, `shp_${orderId.slice(4)}`];
  await sql.exec`UPDATE line_item SET packed_at = ${now} WHERE order_id = ${orderId}`;
  await sql.exec`INSERT INTO fulfillment (id, order_id, state, created_at, ship_by) VALUES (${workId}, ${orderId}, 'handed_over', ${now}, ${now})`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at, delivered_at)
    VALUES (${shipmentId}, ${orderId}, ${workId}, 'demo', 'standard', ${state}::shipment_state, 1000, ${now}, ${now}, ${state === "delivered" ? now : null})`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${shipmentId}, ${line?.id}, 1)`;
  await sql.exec`UPDATE orders SET state = 'fulfilled', fulfilled_at = ${now} WHERE id = ${orderId}`;
  return { orderId, shipmentId, lineId: line?.id ?? "", variantId: line?.variantId ?? "" };
}

const report = async (of: { orderId: string; shipmentId: string }, kind: RecoveryKind, lineIds: string[] = []) =>
  reportProblem({ ...of, kind, lineIds, story: null, trigger: "customer", by: "guest", now: await shopNow() });
const caseOf = (orderId: string) =>
  sql.one<{ id: string; state: string; finding: string | null; remedies: { key: CaseRemedyKey; amount: number; goods: string }[] }>`
    SELECT id, state::text AS state, finding, remedies FROM recovery_case WHERE order_id = ${orderId}`;
const acting = async (caseId: string) => ({ caseId, party: "customer" as const, by: "guest", now: await shopNow() });
const mailsOf = async (orderId: string) =>
  (
    await sql.many<{
      template: string;
    }>`SELECT template FROM message_intent WHERE order_id = ${orderId} AND template LIKE 'feedback/%' ORDER BY queued_at`
  ).map(({ template }) => template);

describe("a fault within the policy", () => {
  test("is one case however often it is told, with both ways out at once", async () => {
    const it = await delivered();
    await Promise.all([report(it, "damaged"), report(it, "damaged"), report(it, "missing_item", [it.lineId])]);
    expect(await sql.many`SELECT 1 FROM recovery_case WHERE order_id = ${it.orderId}`).toHaveLength(1);
    const opened = await caseOf(it.orderId);
    expect(opened).toMatchObject({ state: "remedy_offered" });
    expect(opened?.remedies.map(({ key }) => key)).toEqual(["resend", "refund"]);
    expect(await mailsOf(it.orderId)).toEqual(["feedback/recovery-opened"]);
  });

  test("paid back: ten taps, one refund of what the thing cost; a dear thing is fetched, a cheap one stays", async () => {
    const it = await delivered();
    await report(it, "damaged");
    const opened = await caseOf(it.orderId);
    const accept = async () => acceptRemedy({ ...(await acting(opened?.id ?? "")), key: "refund" });
    expect((await Promise.all(Array.from({ length: 10 }, accept))).every(({ ok }) => ok)).toBe(true);
    const offered = opened?.remedies.find(({ key }) => key === "refund");
    expect(await sendRefunds(it.orderId)).toMatchObject([{ state: "succeeded", amount: offered?.amount }]);
    expect(offered?.goods).toBe("fetch");
    const cheap = await delivered({ amount: 1_500 });
    await report(cheap, "wrong_item");
    expect((await caseOf(cheap.orderId))?.remedies[0]?.goods).toBe("keep");
  });

  test("sent again: one unit leaves the shelf, and the customer says when it is right", async () => {
    const it = await delivered();
    await report(it, "missing_item");
    const opened = await caseOf(it.orderId);
    const before = (await levelOf(it.variantId))?.onHand ?? 0;
    await Promise.all([1, 2, 3].map(async () => acceptRemedy({ ...(await acting(opened?.id ?? "")), key: "resend" })));
    expect((await levelOf(it.variantId))?.onHand).toBe(before - 1);
    expect(await stateOf(it.orderId)).toBe("paid");
    must(await verifyCase(await acting(opened?.id ?? "")));
    must(await verifyCase(await acting(opened?.id ?? "")));
    expect(await caseOf(it.orderId)).toMatchObject({ state: "closed" });
  });

  test("none of it suits: a person looks, and may offer again", async () => {
    const it = await delivered({ units: 1 });
    await report(it, "damaged");
    const opened = await caseOf(it.orderId);
    expect(opened?.remedies.map(({ key }) => key)).toEqual(["refund"]);
    must(await declineRemedies(await acting(opened?.id ?? "")));
    must(await offerRemedies({ ...(await acting(opened?.id ?? "")), party: "staff", by: "staff:stf_sol" }));
    expect(await caseOf(it.orderId)).toMatchObject({ state: "remedy_offered" });
    expect(await mailsOf(it.orderId)).toEqual(["feedback/recovery-opened", "feedback/recovery-offered"]);
  });
});

test("above the policy a person looks by the hour we said", async () => {
  const it = await delivered({ amount: 19_900 });
  await report(it, "damaged");
  const opened = await caseOf(it.orderId);
  expect(opened).toMatchObject({ state: "open", remedies: [] });
  expect(await sql.many`SELECT 1 FROM promise WHERE subject = ${opened?.id} AND kind = 'reply_by' AND state = 'open'`).toHaveLength(1);
});

describe("not received", () => {
  test("we look for two days; then it is lost and the customer chooses", async () => {
    const it = await delivered();
    await report(it, "not_received");
    const opened = await caseOf(it.orderId);
    expect(opened).toMatchObject({ state: "open", finding: "checking", remedies: [] });
    await endSearches();
    expect(await caseOf(it.orderId)).toMatchObject({ state: "open" });
    await moveClock(49 * HOUR);
    await Promise.all([endSearches(), endSearches()]);
    await moveClock(-49 * HOUR);
    expect(await caseOf(it.orderId)).toMatchObject({ state: "remedy_offered", finding: "confirmed_lost" });
    expect(await mailsOf(it.orderId)).toEqual(["feedback/recovery-opened", "feedback/recovery-offered"]);
  });

  test("we have said so by the hour we named: the last run before it does not wait for the next", async () => {
    const it = await delivered();
    await report(it, "not_received");
    const opened = await caseOf(it.orderId);
    await moveClock(47.5 * HOUR);
    await endSearches();
    await moveClock(-47.5 * HOUR);
    expect(await sql.many`SELECT state::text AS state FROM promise WHERE subject = ${opened?.id} AND kind = 'inspect_by'`).toEqual([
      { state: "kept" },
    ]);
  });

  test("it turned up: over, and nothing is offered any more", async () => {
    const it = await delivered();
    await report(it, "not_received");
    const opened = await caseOf(it.orderId);
    must(await closeAsFound(await acting(opened?.id ?? "")));
    expect(await acceptRemedy({ ...(await acting(opened?.id ?? "")), key: "refund" })).toMatchObject({ ok: false });
    expect(await caseOf(it.orderId)).toMatchObject({ state: "closed", finding: "found" });
  });

  test("a parcel that fell silent opens its case itself, once", async () => {
    const it = await delivered({ state: "in_transit" });
    await moveClock(10 * DAY);
    await Promise.all([openSilentParcels(), openSilentParcels()]);
    await moveClock(-10 * DAY);
    expect(await sql.many`SELECT 1 FROM recovery_case WHERE order_id = ${it.orderId} AND trigger = 'silence'`).toHaveLength(1);
  });
});

test("another order's parcel, or one that never left, is none", async () => {
  const [mine, other] = [await delivered(), await delivered()];
  expect(await report({ orderId: mine.orderId, shipmentId: other.shipmentId }, "damaged")).toMatchObject({
    ok: false,
    problem: { code: "unknown" },
  });
  await sql.exec`UPDATE shipment SET last_physical_scan_at = NULL WHERE id = ${mine.shipmentId}`;
  expect(await report(mine, "damaged")).toMatchObject({ ok: false, problem: { code: "unknown" } });
});

test("whatever was chosen, what must hold of money and goods holds", async () => {
  expect(await sql.many`SELECT * FROM invariant_violation WHERE name <> 'I19'`).toEqual([]);
});
