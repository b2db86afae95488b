import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptRemedy, closeAsFound } from "../../lib/feedback/commands/cases.ts";
import { moveClaim } from "../../lib/feedback/commands/claims.ts";
import { reportProblem } from "../../lib/feedback/commands/report.ts";
import { endSearches, openReturnedParcels } from "../../lib/feedback/jobs.ts";
import type { RecoveryKind } from "../../lib/feedback/model.ts";
import { DAY } from "../../lib/kernel/clock.ts";
import { moveClock, shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { mailsAbout, onTheRoad } from "../delivery/late.ts";
import { WIM } from "../delivery/orders.ts";
import { openTill } from "../orders/shop.ts";
import { sendRefunds } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
});
afterAll(() => till.close());

async function told(kind: RecoveryKind) {
  const parcel = await onTheRoad(till);
  const { orderId, shipmentId } = parcel;
  const answer = await reportProblem({
    orderId,
    shipmentId,
    kind,
    lineIds: [],
    story: null,
    trigger: "customer",
    by: "guest",
    now: await shopNow(),
  });
  if (!answer.ok) throw new Error(answer.problem.code);
  const found = await sql.one<{ id: string }>`SELECT id FROM recovery_case WHERE number = ${answer.value.caseNumber}`;
  return { ...parcel, caseId: found?.id ?? "" };
}
const claimOf = (caseId: string) =>
  sql.one<{ id: string; state: string; reason: string; amount: number; paidAmount: number | null; reference: string | null }>`
    SELECT id, state::text AS state, reason, amount, paid_amount, reference FROM carrier_claim WHERE case_id = ${caseId}`;
const act = async (claimId: string, event: "file" | "pay" | "reject", more = {}) =>
  moveClaim({ claimId, event, staff: WIM, now: await shopNow(), ...more });

describe("a claim against the carrier", () => {
  test("opens with a damaged parcel and holds its customer up in nothing", async () => {
    const { caseId, orderId } = await told("damaged");
    expect(await claimOf(caseId)).toMatchObject({ state: "open", reason: "damaged", amount: 9_390 });
    const now = await shopNow();
    expect((await acceptRemedy({ caseId, key: "refund", party: "customer", by: "guest", now })).ok).toBe(true);
    expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded", amount: 9_390 }]);
    expect(await claimOf(caseId)).toMatchObject({ state: "open" });
  });

  test("something missing or wrong is our own fault: none", async () => {
    expect(await claimOf((await told("wrong_item")).caseId)).toBeNull();
    expect(await claimOf((await told("missing_item")).caseId)).toBeNull();
  });

  test("for a lost parcel it opens once we have looked; found before, there is none, found after, it falls", async () => {
    const [lost, found] = [await told("not_received"), await told("damaged")];
    expect(await claimOf(lost.caseId)).toBeNull();
    await moveClock(3 * DAY);
    await endSearches();
    await endSearches();
    expect(await claimOf(lost.caseId)).toMatchObject({ state: "open", reason: "lost" });
    await closeAsFound({ caseId: found.caseId, party: "staff", by: "staff:x", now: await shopNow() });
    expect(await claimOf(found.caseId)).toMatchObject({ state: "rejected" });
    await moveClock(-3 * DAY);
  });

  test("filed with its number, then paid with what came: each step once", async () => {
    const { caseId } = await told("damaged");
    const { id = "" } = (await claimOf(caseId)) ?? {};
    expect(await act(id, "pay", { paid: "80.00" })).toMatchObject({ problem: { code: "claim_moved_on" } });
    expect(await act(id, "file")).toMatchObject({ problem: { code: "required", field: "reference" } });
    const filed = await Promise.all([act(id, "file", { reference: "C-1" }), act(id, "file", { reference: "C-2" })]);
    expect(filed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await act(id, "pay", { paid: "lots" })).toMatchObject({ ok: false, problem: { field: "paid" } });
    const paid = await Promise.all([act(id, "pay", { paid: "80.00" }), act(id, "pay", { paid: "80.00" })]);
    expect(paid.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await claimOf(caseId)).toMatchObject({ state: "paid", paidAmount: 8_000, amount: 9_390 });
    expect(await act(id, "reject")).toMatchObject({ problem: { code: "claim_moved_on" } });
  });
});

test("what came back to us opens its case itself, once, with both ways out at once and no claim", async () => {
  const parcel = await onTheRoad(till);
  await sql.exec`UPDATE shipment SET state = 'returned_to_sender' WHERE id = ${parcel.shipmentId}`;
  await openReturnedParcels();
  await openReturnedParcels();
  const cases = await sql.many<{ id: string; state: string; keys: string[] }>`
    SELECT id, state::text AS state, jsonb_path_query_array(remedies, '$[*].key') AS keys FROM recovery_case WHERE order_id = ${parcel.orderId}`;
  expect(cases).toMatchObject([{ state: "remedy_offered", keys: ["resend", "refund"] }]);
  expect(await claimOf(cases[0]?.id ?? "")).toBeNull();
  expect(await mailsAbout(parcel.orderId, "feedback/recovery-opened")).toBe(1);
});
