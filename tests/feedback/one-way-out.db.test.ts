import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseRemedy } from "../../lib/delivery/commands/choose-remedy.ts";
import { declareLost } from "../../lib/delivery/commands/give-up.ts";
import { findLateNews } from "../../lib/delivery/queries/late.ts";
import { findPromised } from "../../lib/delivery/queries/promised.ts";
import type { RemedyKey } from "../../lib/delivery/rules/remedies.ts";
import { acceptRemedy, closeAsFound, offerRemedies } from "../../lib/feedback/commands/cases.ts";
import { reportProblem } from "../../lib/feedback/commands/report.ts";
import { closeSettled, openLostParcels } from "../../lib/feedback/jobs.ts";
import type { CaseRemedy, CaseRemedyKey } from "../../lib/feedback/model.ts";
import { findCaseOf } from "../../lib/feedback/queries/cases.ts";
import type { LocalDate } from "../../lib/kernel/days.ts";
import type { Id } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import type { PostalAddress } from "../../lib/orders/model.ts";
import { bearUnits } from "../../lib/ownership/commands/births.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { evening, mailsAbout, onTheRoad, promisesOf } from "../delivery/late.ts";
import { WIM } from "../delivery/orders.ts";
import { openTill, stateOf, stockThing, times } from "../orders/shop.ts";
import { refundsOf } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
});
afterAll(() => till.close());

/** A parcel that is late and that its buyer says they do not have: it is looked for, and until then they are asked for being late. */
async function lateAndMissed(things?: Parameters<typeof onTheRoad>[1]) {
  const { orderId, shipmentId, lines } = await onTheRoad(till, things);
  await evening(orderId);
  return { orderId, shipmentId, lines, caseId: await reported(orderId, shipmentId) };
}

async function reported(orderId: string, shipmentId: string): Promise<string> {
  const now = await shopNow();
  must(await reportProblem({ orderId, shipmentId, kind: "not_received", lineIds: [], story: null, trigger: "customer", by: "guest", now }));
  const it = await sql.one<{ id: string }>`SELECT id FROM recovery_case WHERE order_id = ${orderId} AND shipment_id = ${shipmentId}`;
  return it?.id ?? "";
}

type Both = Awaited<ReturnType<typeof lateAndMissed>>;
const late = async ({ orderId }: { orderId: string }, key: RemedyKey) =>
  chooseRemedy({ orderId, noticeId: null, key, party: "customer", by: "guest", now: await shopNow() });
const offered = async ({ caseId }: { caseId: string }) =>
  offerRemedies({ caseId, party: "staff", by: "staff:stf_sol", now: await shopNow() });
const settled = async ({ caseId }: { caseId: string }, key: CaseRemedyKey) =>
  acceptRemedy({ caseId, key, party: "customer", by: "guest", now: await shopNow() });
const news = async ({ orderId }: { orderId: string }) => findLateNews(orderId, await shopNow());
const caseOf = ({ caseId }: { caseId: string }) =>
  sql.one<{ state: string; remedies: CaseRemedy[] }>`SELECT state::text AS state, remedies FROM recovery_case WHERE id = ${caseId}`;
const worth = async (it: { caseId: string }) => (await caseOf(it))?.remedies.find(({ key }) => key === "refund")?.amount;
const sentAgain = async ({ orderId }: Both) =>
  (await sql.many`SELECT 1 FROM line_item WHERE order_id = ${orderId} AND replaces_line_id IS NOT NULL AND cancelled_at IS NULL`).length;
const GONE = { ok: false, problem: { code: "remedy_gone" } };

describe("one set of choices", () => {
  test("once the case offers, being late asks nothing more, whatever page is still open; the parcel is taken for lost", async () => {
    const it = await lateAndMissed();
    expect(await news(it)).toMatchObject({ state: "open" });
    must(await offered(it));
    expect(await news(it)).toBeNull();
    for (const key of ["wait", "reship", "cancel"] as const) expect(await late(it, key)).toMatchObject(GONE);
    expect([await sentAgain(it), await refundsOf(it.orderId)]).toEqual([0, []]);
    expect(await sql.one`SELECT state::text AS state FROM shipment WHERE id = ${it.shipmentId}`).toEqual({ state: "lost" });
  });

  test("it turned up: what is late is late again", async () => {
    const it = await lateAndMissed();
    must(await offered(it));
    must(await closeAsFound({ caseId: it.caseId, party: "customer", by: "guest", now: await shopNow() }));
    expect(await news(it)).toMatchObject({ state: "open" });
  });

  test.each(["reship", "cancel"] as const)(
    "after %s for being late the case has nothing to choose, is looked at by nobody and offers nothing",
    async (key) => {
      const it = await lateAndMissed();
      must(await late(it, key));
      const seen = await sql.one<{ number: string }>`SELECT number FROM recovery_case WHERE id = ${it.caseId}`;
      expect(await findCaseOf(it.orderId, seen?.number ?? "", "en")).toMatchObject({ state: "closed" });
      await offered(it);
      expect(await caseOf(it)).toMatchObject({ state: "closed", remedies: [] });
      expect(await settled(it, "refund")).toMatchObject(GONE);
      expect(await sql.many`SELECT 1 FROM promise WHERE subject = ${it.caseId} AND state IN ('open', 'at_risk')`).toEqual([]);
    },
  );

  test("what follows closes such a case of itself", async () => {
    const it = await lateAndMissed();
    must(await late(it, "reship"));
    await closeSettled({ orderId: it.orderId });
    expect(await caseOf(it)).toMatchObject({ state: "closed" });
  });

  test("a parcel sent once more is no longer missed, nor is one that was paid back", async () => {
    const it = await onTheRoad(till);
    await evening(it.orderId);
    must(await late(it, "reship"));
    const { orderId, shipmentId } = it;
    const told = { orderId, shipmentId, kind: "not_received" as const, lineIds: [], story: null, trigger: "customer" as const };
    expect(await reportProblem({ ...told, by: "guest", now: await shopNow() })).toMatchObject({ problem: { code: "made_right" } });
  });
});

describe("two parcels", () => {
  /** The first of two things has come; the second is late. */
  async function halfCome() {
    const it = await onTheRoad(till, [await stockThing({ units: 5 }), await stockThing({ units: 5 })]);
    await evening(it.orderId);
    const [here, there] = await sql.many<{ id: string; total: number }>`
      SELECT id, total FROM line_item WHERE order_id = ${it.orderId} ORDER BY position`;
    await sql.exec`
      INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at, delivered_at)
      SELECT 'shp_h' || right(id, 10), order_id, fulfillment_id, carrier, service, 'delivered', weight_grams, created_at, created_at, now() FROM shipment WHERE id = ${it.shipmentId}`;
    await sql.exec`UPDATE shipment_line SET shipment_id = 'shp_h' || right(${it.shipmentId}, 10) WHERE shipment_id = ${it.shipmentId} AND line_id = ${here?.id}`;
    return { ...it, there: there?.total ?? 0, hereId: `shp_h${it.shipmentId.slice(-10)}` };
  }

  test("calling off gives back what has not come, and says so", async () => {
    const it = await halfCome();
    expect((await news(it))?.remedies.at(-1)).toEqual({ key: "cancel", amount: it.there, part: true });
    must(await late(it, "cancel"));
    expect(await refundsOf(it.orderId)).toMatchObject([{ amount: it.there }]);
    expect(await news(it)).toMatchObject({ chosen: "cancel", isPart: true });
    const mail = await sql.one<{
      payload: unknown;
    }>`SELECT payload FROM message_intent WHERE order_id = ${it.orderId} AND template = 'delivery/remedy-chosen'`;
    expect(mail?.payload).toMatchObject({ amount: it.there, part: true });
    expect(await stateOf(it.orderId)).toBe("fulfilled");
  });

  test("money back for what has come takes nothing from who waits for the rest", async () => {
    const it = await halfCome();
    must(
      await reportProblem({
        orderId: it.orderId,
        shipmentId: it.hereId,
        kind: "damaged",
        lineIds: [],
        story: null,
        trigger: "customer",
        by: "guest",
        now: await shopNow(),
      }),
    );
    const damaged = await sql.one<{ id: string }>`SELECT id FROM recovery_case WHERE order_id = ${it.orderId}`;
    const caseId = damaged?.id ?? "";
    await offered({ caseId });
    must(await settled({ caseId }, "refund"));
    expect(await news(it)).not.toBeNull();
    must(await late(it, "reship"));
    expect(await sentAgain({ ...it, caseId })).toBe(1);
  });
});

describe("what goes back", () => {
  const totalOf = async (orderId: string) => (await sql.one<{ total: number }>`SELECT total FROM orders WHERE id = ${orderId}`)?.total ?? 0;

  test("where all of an order is lost, delivery is paid back too, as it is for cancelling it late", async () => {
    const it = await lateAndMissed();
    const cancel = (await news(it))?.remedies.find(({ key }) => key === "cancel")?.amount;
    must(await offered(it));
    const total = await totalOf(it.orderId);
    expect([cancel, await worth(it)]).toEqual([total, total]);
    must(await settled(it, "refund"));
    expect(await refundsOf(it.orderId)).toMatchObject([{ amount: total }]);
  });

  test("of a part goods alone; with the last part the rest, delivery and all", async () => {
    const it = await onTheRoad(till, [await stockThing({ units: 5 }), await stockThing({ units: 5 })]);
    const lines = await sql.many<{
      id: string;
      total: number;
    }>`SELECT id, total FROM line_item WHERE order_id = ${it.orderId} ORDER BY position`;
    const tell = async (kind: "missing_item" | "damaged", lineId: string) => {
      must(
        await reportProblem({
          orderId: it.orderId,
          shipmentId: it.shipmentId,
          kind,
          lineIds: [lineId],
          story: null,
          trigger: "customer",
          by: "guest",
          now: await shopNow(),
        }),
      );
      const opened = await sql.one<{ id: string }>`SELECT case_id AS id FROM recovery_line WHERE line_id = ${lineId}`;
      await offered({ caseId: opened?.id ?? "" });
      must(await settled({ caseId: opened?.id ?? "" }, "refund"));
    };
    await tell("missing_item", lines[0]?.id ?? "");
    await tell("damaged", lines[1]?.id ?? "");
    const total = await totalOf(it.orderId);
    expect((await refundsOf(it.orderId)).map(({ amount }) => amount)).toEqual([lines[0]?.total, total - (lines[0]?.total ?? 0)]);
  });

  test("what was given for waiting is set off, so that no more goes back than was paid", async () => {
    const it = await lateAndMissed();
    must(await late(it, "wait"));
    must(await offered(it));
    must(await settled(it, "refund"));
    const sums = (await refundsOf(it.orderId)).map(({ amount }) => amount);
    expect(sums).toHaveLength(2);
    expect(sums.reduce((a, b) => a + b, 0)).toBe(await totalOf(it.orderId));
  });

  test("lost twice: what was sent again is worth what was paid for it first, once", async () => {
    const it = await lateAndMissed();
    must(await offered(it));
    must(await settled(it, "resend"));
    const again = await sql.one<{ id: string }>`SELECT id FROM line_item WHERE order_id = ${it.orderId} AND replaces_line_id IS NOT NULL`;
    const second = `shp_2${it.shipmentId.slice(-10)}`;
    await sql.exec`
      INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at)
      SELECT ${second}, s.order_id, f.id, s.carrier, s.service, 'in_transit', 100, now(), now() FROM shipment s
      JOIN fulfillment f ON f.order_id = s.order_id AND f.state = 'to_pack' WHERE s.id = ${it.shipmentId}`;
    await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${second}, ${again?.id}, 1)`;
    await sql.exec`UPDATE fulfillment SET state = 'handed_over' WHERE order_id = ${it.orderId} AND state = 'to_pack'`;
    const twice = { caseId: await reported(it.orderId, second) };
    must(await offered(twice));
    const total = await totalOf(it.orderId);
    expect(await worth(twice)).toBe(total);
    must(await settled(twice, "refund"));
    expect(await refundsOf(it.orderId)).toMatchObject([{ amount: total }]);
    expect(await sql.one`SELECT units_owed(${again?.id}) AS owed`).toEqual({ owed: 0 });
  });
});

test("what a case sends again is promised a day, told in the case and by the order", async () => {
  const it = await lateAndMissed();
  must(await offered(it));
  must(await settled(it, "resend"));
  expect((await promisesOf(it.orderId)).map(({ state }) => state)).toEqual(["renegotiated", "open"]);
  const seen = await sql.one<{ number: string }>`SELECT number FROM recovery_case WHERE id = ${it.caseId}`;
  const view = await findCaseOf(it.orderId, seen?.number ?? "", "en");
  expect(view?.comesOn).toMatch(/^20\d\d-/);
  const order = await sql.one<{ id: string; shippingAddress: PostalAddress; deliverFromOn: LocalDate; deliverByOn: LocalDate }>`
    SELECT id, shipping_address, deliver_from_on, deliver_by_on FROM orders WHERE id = ${it.orderId}`;
  expect(order && (await findPromised(order)).window.to).toBe(view?.comesOn);
});

test("called delivered and never had: once that was made right it is nobody's thing", async () => {
  const it = await onTheRoad(till);
  await sql.exec`UPDATE shipment SET state = 'delivered', delivered_at = ${await shopNow()} WHERE id = ${it.shipmentId}`;
  await bearUnits(it.orderId);
  const things = () =>
    sql.many`SELECT u.state::text AS state FROM owned_unit u JOIN ownership w ON w.unit_id = u.id AND w.to_at IS NULL WHERE w.order_id = ${it.orderId}`;
  expect(await things()).toEqual([{ state: "in_use" }]);
  const missed = { caseId: await reported(it.orderId, it.shipmentId) };
  must(await offered(missed));
  must(await settled(missed, "resend"));
  expect(await things()).toEqual([]);
  await bearUnits(it.orderId); // told again that it was delivered
  expect(await things()).toEqual([]);
});

test("of a line in two parcels what has come stays its buyer's when the other is lost", async () => {
  const it = await onTheRoad(till, [times(await stockThing({ units: 5 }), 2)]);
  const here = `shp_h${it.shipmentId.slice(-10)}`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at, delivered_at)
    SELECT ${here}, order_id, fulfillment_id, carrier, service, 'delivered', weight_grams, created_at, created_at, now() FROM shipment WHERE id = ${it.shipmentId}`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) SELECT ${here}, line_id, 1 FROM shipment_line WHERE shipment_id = ${it.shipmentId}`;
  await sql.exec`UPDATE shipment_line SET quantity = 1 WHERE shipment_id = ${it.shipmentId}`;
  await bearUnits(it.orderId);
  const lost = { caseId: await reported(it.orderId, it.shipmentId) };
  must(await offered(lost));
  must(await settled(lost, "refund"));
  expect(
    await sql.many`SELECT u.state::text AS state FROM owned_unit u JOIN ownership w ON w.unit_id = u.id AND w.to_at IS NULL WHERE w.order_id = ${it.orderId}`,
  ).toEqual([{ state: "in_use" }]);
});

test("staff give a parcel up: its buyer chooses at once, is written to once, and nobody looks for it again", async () => {
  const it = await onTheRoad(till);
  must(await declareLost({ shipmentId: it.shipmentId as Id<"shipment">, staff: WIM, now: await shopNow() }));
  await Promise.all([openLostParcels(), openLostParcels()]);
  expect(await sql.many`SELECT state::text AS state, finding, trigger FROM recovery_case WHERE order_id = ${it.orderId}`).toEqual([
    { state: "remedy_offered", finding: "confirmed_lost", trigger: "lost" },
  ]);
  expect(await mailsAbout(it.orderId, "feedback/recovery-opened")).toBe(1);
  expect(await sql.many`SELECT reason FROM carrier_claim WHERE shipment_id = ${it.shipmentId}`).toEqual([{ reason: "lost" }]);
});
