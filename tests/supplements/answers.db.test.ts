import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sayItWorks } from "../../lib/guides/commands/success.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import { DAY, later } from "../../lib/kernel/clock.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { bearUnits } from "../../lib/ownership/commands/births.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { haveIt, takeBack, waiveNeed } from "../../lib/supplements/commands/answers.ts";
import { askRefills } from "../../lib/supplements/commands/ask-refills.ts";
import { freezeClaims } from "../../lib/supplements/commands/claims.ts";
import { answerRefill, beginRefills, moveRefills } from "../../lib/supplements/commands/refills.ts";
import { closeReport, reportMissing } from "../../lib/supplements/commands/reports.ts";
import { countSupplies } from "../../lib/supplements/commands/supplies.ts";
import { listStaffNeeds } from "../../lib/supplements/queries/desk/product.ts";
import { withNeeds } from "../../lib/supplements/queries/mail-needs.ts";
import { readinessOf } from "../../lib/supplements/queries/readiness.ts";
import { publishedGuide } from "../guides/written.ts";
import { newCart, openTill, stockThing, times } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const words = (text: string) => JSON.stringify({ en: text, de: text });

type Given = { readonly kind?: string; readonly inBox?: number; readonly days?: number; readonly shelf?: number };

/** A lamp, a bulb for it, and the need between them. */
async function lampAndBulb({ kind = "required_to_use", inBox = 0, days, shelf = 9 }: Given = {}) {
  const [lamp, bulb] = [await stockThing({ units: 9, title: "Lamp" }), await stockThing({ units: shelf, title: "Bulb" })];
  const key = `base_${newId("need").slice(4, 16)}`;
  const needId = newId("need");
  await sql.exec`INSERT INTO capability (key, name, question, kind) VALUES (${key}, ${words("E27 bulb")}::jsonb, ${words("Do you have one?")}::jsonb, 'thing')`;
  await sql.exec`
    INSERT INTO need (id, product_id, kind, capability_key, in_box, why, lasts, source)
    VALUES (${needId}, ${lamp.productId}, ${kind}::need_kind, ${key}, ${inBox}, ${words("It has none.")}::jsonb,
      ${days ? JSON.stringify({ days, spread: 10, basis: { en: "maker", de: "Hersteller" } }) : null}::jsonb, 'manufacturer')`;
  await sql.exec`
    INSERT INTO provision (id, product_id, capability_key, source) VALUES (${newId("provision")}, ${bulb.productId}, ${key}, 'manufacturer')`;
  return { lamp, bulb, needId };
}

/** Everything of an order is brought. */
async function deliver(orderId: string): Promise<void> {
  const now = await shopNow();
  const [workId, shipment] = [newId("fulfillment"), newId("shipment")];
  await sql.exec`UPDATE line_item SET packed_at = ${now} WHERE order_id = ${orderId}`;
  await sql.exec`INSERT INTO fulfillment (id, order_id, state, created_at, ship_by) VALUES (${workId}, ${orderId}, 'handed_over', ${now}, ${now})`;
  await sql.exec`INSERT INTO fulfillment_line (fulfillment_id, line_id, quantity) SELECT ${workId}, id, quantity FROM line_item WHERE order_id = ${orderId}`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at, delivered_at)
    VALUES (${shipment}, ${orderId}, ${workId}, 'demo', 'standard', 'delivered', 1000, ${now}, ${now}, ${now})`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) SELECT ${shipment}, id, quantity FROM line_item WHERE order_id = ${orderId}`;
  await bearUnits(orderId);
}

const ownershipOf = async (orderId: string, variantId: string): Promise<string> =>
  (
    await sql.one<{ id: string }>`
      SELECT w.id FROM ownership w JOIN owned_unit u ON u.id = w.unit_id WHERE w.order_id = ${orderId} AND u.variant_id = ${variantId}`
  )?.id ?? "";

test("a second one of the same thing is not offered for what the first one takes", async () => {
  const { lamp, bulb } = await lampAndBulb();
  const power = await sql.one<{ key: string }>`SELECT capability_key AS key FROM provision WHERE product_id = ${bulb.productId}`;
  await sql.exec`
    INSERT INTO provision (id, product_id, capability_key, source) VALUES (${newId("provision")}, ${lamp.productId}, ${power?.key ?? ""}, 'manufacturer')`;
  const { lots } = await readinessOf({
    lots: [{ key: "line", variantId: lamp.variantId, quantity: 1 }],
    home: null,
    country: "IE",
    locale: "en-IE",
  });
  expect(lots[0]?.slots.map(({ offers }) => offers.map(({ variantId }) => variantId))).toEqual([[bulb.variantId]]);
});

describe("what a guest says over a cart", () => {
  const judge = async (cartId: string, variantId: string) => {
    const lots = [{ key: "line", variantId, quantity: 1 }];
    const { lots: judged } = await readinessOf({ lots, home: { customerId: null, cartId }, country: "IE", locale: "en-IE" });
    return judged[0];
  };

  test("missing, at home, taken back, waved off: each is said as what it is", async () => {
    const { lamp, bulb, needId } = await lampAndBulb();
    const cartId = await newCart();
    const [home, now] = [{ customerId: null, cartId }, await shopNow()];
    const missing = await judge(cartId, lamp.variantId);
    expect(missing).toMatchObject({ verdict: "missing", slots: [{ state: "missing", offers: [{ variantId: bulb.variantId }] }] });

    const having = { home, needId, quantity: 1, told: {}, source: "cart", locale: "en-IE", now };
    must(await haveIt(having));
    must(await haveIt(having));
    expect(await judge(cartId, lamp.variantId)).toMatchObject({ verdict: "ready", waved: false, slots: [{ state: "filled", offers: [] }] });

    must(await takeBack({ home, needId }));
    expect((await judge(cartId, lamp.variantId))?.verdict).toBe("missing");
    must(await waiveNeed({ home, needId, now }));
    expect(await judge(cartId, lamp.variantId)).toMatchObject({ verdict: "ready", waved: true, slots: [{ state: "waved" }] });
    must(await takeBack({ home, needId }));
    expect((await judge(cartId, lamp.variantId))?.verdict).toBe("missing");
  });

  test("somebody of whom nothing is known can say nothing yet", async () => {
    const { needId } = await lampAndBulb();
    const said = await waiveNeed({ home: { customerId: null, cartId: null }, needId, now: await shopNow() });
    expect(said).toMatchObject({ ok: false, problem: { code: "nobody_yet" } });
  });

  test("the confirmation names what is missing, and says nothing where nothing is", async () => {
    const { lamp, bulb } = await lampAndBulb();
    const numberOf = async (lines: Parameters<typeof soldOrder>[1]) => {
      const { orderId } = await soldOrder(till, lines);
      return (await sql.one<{ number: string }>`SELECT number FROM orders WHERE id = ${orderId}`)?.number;
    };
    const alone = { number: await numberOf([lamp]) };
    expect(await withNeeds("orders/order-paid", alone, "en-IE")).toMatchObject({ alsoNeeded: "E27 bulb" });
    expect(await withNeeds("orders/refund-sent", alone, "en-IE")).toEqual(alone);
    expect(await withNeeds("orders/order-paid", { number: await numberOf([lamp, bulb]) }, "en-IE")).toMatchObject({ alsoNeeded: null });
  });
});

describe("a word that was wrong", () => {
  /** Said to be ready, for its box was thought to hold the bulb. */
  async function saidReady(given: Given = {}) {
    const it = await lampAndBulb({ inBox: 1, ...given });
    const { orderId } = await soldOrder(till, [it.lamp]);
    await freezeClaims(orderId, await shopNow());
    await freezeClaims(orderId, await shopNow());
    await deliver(orderId);
    const ownershipId = await ownershipOf(orderId, it.lamp.variantId);
    return { ...it, orderId, report: { ownershipId, needId: it.needId, by: "guest", now: await shopNow() } };
  }
  const freeLines = (orderId: string) =>
    sql.many<{
      variantId: string;
      total: number;
    }>`SELECT variant_id, total FROM line_item WHERE order_id = ${orderId} AND replaces_line_id IS NOT NULL`;

  test("what was missing goes out free, once however often it is tapped, and the need goes to review", async () => {
    const it = await saidReady();
    const taps = await Promise.all([reportMissing(it.report), reportMissing(it.report), reportMissing(it.report)]);
    expect(taps.map((tap) => tap.ok && tap.value.outcome)).toEqual(["sent", "sent", "sent"]);
    expect(await freeLines(it.orderId)).toEqual([{ variantId: it.bulb.variantId, total: 0 }]);
    expect(await sql.one`SELECT review_state::text AS state FROM need WHERE id = ${it.needId}`).toEqual({ state: "in_review" });
    const level = await sql.one<{
      onHand: number;
      reserved: number;
    }>`SELECT on_hand, reserved FROM inventory_level WHERE variant_id = ${it.bulb.variantId}`;
    expect((level?.onHand ?? 0) - (level?.reserved ?? 0)).toBe(8);
  });

  test("an empty shelf gives it to a person, with a day by which they answer", async () => {
    const it = await saidReady({ shelf: 0 });
    expect(await reportMissing(it.report)).toMatchObject({ ok: true, value: { outcome: "person" } });
    expect(await freeLines(it.orderId)).toEqual([]);
    const row = await sql.one<{ id: string }>`SELECT id FROM need_report WHERE ownership_id = ${it.report.ownershipId}`;
    const promised = () =>
      sql.one<{ state: string }>`SELECT state::text AS state FROM promise WHERE kind = 'reply_by' AND subject = ${row?.id}`;
    expect(await promised()).toEqual({ state: "open" });
    must(await closeReport({ reportId: row?.id ?? "", finding: "mended", by: "staff", now: await shopNow() }));
    expect(await promised()).toEqual({ state: "kept" });
  });

  test("what is out of proportion to the thing is not sent by itself: a person decides", async () => {
    const it = await saidReady();
    await sql.exec`
      INSERT INTO price (id, variant_id, price_list, currency, amount, valid_from, actor)
      VALUES (${newId("price")}, ${it.lamp.variantId}, 'eur', 'EUR', 3900, now() - interval '1 day', 'system:test'),
        (${newId("price")}, ${it.bulb.variantId}, 'eur', 'EUR', 19900, now() - interval '1 day', 'system:test')`;
    expect(await reportMissing(it.report)).toMatchObject({ ok: true, value: { outcome: "person" } });
  });

  test("that it works, told after the guide, is counted for staff once a household; whoever reported the need is not counted", async () => {
    const it = await saidReady();
    const worked = async () => (await listStaffNeeds({ kind: "staff" } as Staff, it.lamp.productId)).map((need) => need.worked);
    const { guideId } = await publishedGuide(it.lamp.variantId);
    const { ownershipId, by, now } = it.report;
    expect(await worked()).toEqual([0]);
    for (let times = 0; times < 2; times++) must(await sayItWorks({ ownershipId, guideId, by, now }));
    expect(await worked()).toEqual([1]);
    must(await reportMissing(it.report));
    expect(await worked()).toEqual([0]);
  });

  test("where nothing had been promised nothing is owed", async () => {
    const it = await lampAndBulb();
    const { orderId } = await soldOrder(till, [it.lamp]);
    await freezeClaims(orderId, await shopNow());
    await deliver(orderId);
    const ownershipId = await ownershipOf(orderId, it.lamp.variantId);
    const reported = await reportMissing({ ownershipId, needId: it.needId, by: "guest", now: await shopNow() });
    expect(reported).toMatchObject({ ok: false, problem: { code: "not_said" } });
  });
});

describe("what is used up", () => {
  const refillOf = (ownershipId: string) =>
    sql.one<{ id: string; state: string; emptyAt: Date | null; asksAt: Date | null; intervalDays: number }>`
      SELECT id, state::text AS state, empty_at, asks_at, interval_days FROM refill WHERE ownership_id = ${ownershipId}`;

  test("it is reckoned from delivery, asked about once, and an answer moves the day", async () => {
    const it = await lampAndBulb({ kind: "consumable", inBox: 1, days: 60 });
    const { orderId } = await soldOrder(till, [it.lamp]);
    await deliver(orderId);
    await beginRefills();
    await beginRefills();
    const ownershipId = await ownershipOf(orderId, it.lamp.variantId);
    const begun = await refillOf(ownershipId);
    expect(begun).toMatchObject({ state: "full", intervalDays: 60 });

    const near = later(begun?.asksAt ?? new Date(), DAY);
    await moveRefills(near);
    await askRefills(near);
    await askRefills(near);
    const mails =
      await sql.many`SELECT 1 FROM message_intent WHERE template = 'supplements/refill-due' AND dedupe_key LIKE ${`refill-due:${begun?.id}:%`}`;
    expect(mails).toHaveLength(1);
    expect((await refillOf(ownershipId))?.state).toBe("due_soon");

    const answer = { refillId: begun?.id ?? "", said: { word: "left", share: 0.5 } as const, now: near };
    must(await answerRefill(answer));
    must(await answerRefill(answer));
    const told = await refillOf(ownershipId);
    expect(told?.intervalDays).toBeGreaterThan(85);
    expect(told?.state).toBe("full");
    expect(await sql.many`SELECT 1 FROM refill_answer WHERE refill_id = ${begun?.id}`).toHaveLength(1);
  });

  test("what only another variant uses up is not reckoned", async () => {
    const [its, others] = await Promise.all(
      [3, 6].map((cups) => lampAndBulb({ kind: "consumable", inBox: 1, days: 60 }).then((it) => ({ ...it, cups }))),
    );
    for (const { lamp, needId, cups } of [its, others].flatMap((each) => each ?? [])) {
      await sql.exec`UPDATE variant SET options = '{"cups":"3"}' WHERE id = ${lamp.variantId}`;
      await sql.exec`UPDATE need SET only_when = ${JSON.stringify([{ of: "option", key: "cups", op: "=", value: cups }])}::jsonb WHERE id = ${needId}`;
      const { orderId } = await soldOrder(till, [lamp]);
      await deliver(orderId);
      await beginRefills();
      expect((await refillOf(await ownershipOf(orderId, lamp.variantId))) !== null).toBe(cups === 3);
    }
  });

  test("a delivery of more counts once, and puts the day off", async () => {
    const it = await lampAndBulb({ kind: "consumable", inBox: 1, days: 60 });
    const { orderId } = await soldOrder(till, [it.lamp, times(it.bulb, 2)]);
    await deliver(orderId);
    await beginRefills();
    const ownershipId = await ownershipOf(orderId, it.lamp.variantId);
    const before = await refillOf(ownershipId);
    const now = await shopNow();
    await countSupplies(orderId, now);
    await countSupplies(orderId, now);
    const after = await refillOf(ownershipId);
    const days = ((after?.emptyAt?.getTime() ?? 0) - (before?.emptyAt?.getTime() ?? 0)) / DAY;
    expect(days).toBeCloseTo(120, 0);
  });
});
