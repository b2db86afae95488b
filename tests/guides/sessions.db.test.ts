import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tellMended } from "../../lib/guides/commands/mended.ts";
import { sendPart } from "../../lib/guides/commands/parts.ts";
import { askPerson } from "../../lib/guides/commands/person.ts";
import { recordSteps, tickBox } from "../../lib/guides/commands/steps.ts";
import { sayItWorks, sayStillWorks } from "../../lib/guides/commands/success.ts";
import { askAfterAWeek } from "../../lib/guides/commands/week.ts";
import { findStepFigures } from "../../lib/guides/queries/desk.ts";
import { findSession } from "../../lib/guides/queries/session.ts";
import { DAY, HOUR, later, MINUTE } from "../../lib/kernel/clock.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { bearUnits } from "../../lib/ownership/commands/births.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { takeFromGuide } from "../../lib/support/commands/from-guide.ts";
import { openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";
import { publishedGuide, written } from "./written.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const screws = { item: "screws", name: { en: "Screws", de: "Schrauben" }, quantity: 4, sku: "" };

/** A thing that arrived, its guide, and its one spare part on the shelf. */
async function arrived({ parts = 3 } = {}) {
  const thing = await stockThing({ units: 9 });
  const { orderId } = await soldOrder(till, [thing]);
  const now = await shopNow();
  const line = await sql.one<{
    id: string;
    variantId: string;
    productId: string;
  }>`SELECT id, variant_id, product_id FROM line_item WHERE order_id = ${orderId}`;
  const { id: lineId = "", variantId = "", productId = "" } = line ?? {};
  const [workId, shipmentId] = [newId("fulfillment"), newId("shipment")];
  await sql.exec`UPDATE line_item SET packed_at = ${now} WHERE order_id = ${orderId}`;
  await sql.exec`INSERT INTO fulfillment (id, order_id, state, created_at, ship_by) VALUES (${workId}, ${orderId}, 'handed_over', ${now}, ${now})`;
  await sql.exec`INSERT INTO fulfillment_line (fulfillment_id, line_id, quantity) VALUES (${workId}, ${lineId}, 1)`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at, delivered_at)
    VALUES (${shipmentId}, ${orderId}, ${workId}, 'demo', 'standard', 'delivered', 1000, ${now}, ${now}, ${now})`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) VALUES (${shipmentId}, ${lineId}, 1)`;
  await sql.exec`UPDATE orders SET state = 'fulfilled', fulfilled_at = ${now} WHERE id = ${orderId}`;
  await bearUnits(orderId);
  const owner = await sql.one<{ id: string; unitId: string }>`SELECT id, unit_id FROM ownership WHERE order_id = ${orderId}`;
  const part = await stockThing({ units: parts });
  await sql.exec`UPDATE product SET part_of = ${productId} WHERE id = (SELECT product_id FROM variant WHERE id = ${part.variantId})`;
  const { sku = "" } = (await sql.one<{ sku: string }>`SELECT sku FROM variant WHERE id = ${part.variantId}`) ?? {};
  const guide = await publishedGuide(variantId, written(undefined, { contents: [{ ...screws, sku }] }));
  const place = { ownershipId: owner?.id ?? "", guideId: guide.guideId, by: "guest", now };
  return { orderId, place, unitId: owner?.unitId ?? "", partId: part.variantId, sku, ...guide };
}

const sessionOf = (ownershipId: string) => sql.one<{ id: string; state: string; atStep: string | null; checked: string[] }>`
  SELECT id, state::text AS state, at_step, checked FROM guide_session WHERE ownership_id = ${ownershipId}`;

describe("somebody goes through a guide", () => {
  test("from the box to a week after it worked; told twice, it is told once", async () => {
    const { place, unitId } = await arrived();
    const items = await sql.many<{ item: string }>`SELECT 'screws' AS item`;
    must(await tickBox({ ...place, items: items.map(({ item }) => item) }));
    expect((await sessionOf(place.ownershipId))?.checked).toEqual(["screws"]);
    const events = [
      { step: "open", kind: "viewed", key: "1", ago: 3 * MINUTE },
      { step: "open", kind: "done", key: "2", ago: 2 * MINUTE },
      { step: "screw", kind: "stuck", reason: "not_clear", key: "3", ago: MINUTE },
    ] as const;
    must(await recordSteps({ ...place, events: [events[2], events[0], events[1]] }));
    expect(await sessionOf(place.ownershipId)).toMatchObject({ state: "stuck", atStep: "screw" });
    must(await recordSteps({ ...place, events }));
    expect(
      (
        await sql.one<{
          count: number;
        }>`SELECT count(*)::int AS count FROM step_event e JOIN guide_session s ON s.id = e.session_id WHERE s.ownership_id = ${place.ownershipId}`
      )?.count,
    ).toBe(3);
    must(await recordSteps({ ...place, events: [{ step: "screw", kind: "done", key: "4" }] }));
    expect(await sessionOf(place.ownershipId)).toMatchObject({ state: "in_progress", atStep: "try" });
    must(await sayItWorks(place));
    must(await sayItWorks(place));
    must(await sayStillWorks(place));
    expect((await sessionOf(place.ownershipId))?.state).toBe("settled");
    const life = await sql.many<{
      type: string;
    }>`SELECT type FROM unit_event WHERE unit_id = ${unitId} AND type LIKE 'guide%' ORDER BY recorded_at`;
    expect(life.map(({ type }) => type)).toEqual(["guide_stuck", "guide_first_success", "guide_settled"]);
  });

  test("a newer revision keeps the progress by its steps' keys", async () => {
    const { place, guideId, revisionId } = await arrived();
    must(await recordSteps({ ...place, events: [{ step: "open", kind: "done", key: "1" }] }));
    const next = newId("guideRevision");
    await sql.exec`UPDATE guide_revision SET state = 'retired', retired_at = now() WHERE id = ${revisionId}`;
    await sql.exec`
      INSERT INTO guide_revision (id, guide_id, number, state, data, author, created_at, updated_at, published_at)
      SELECT ${next}, ${guideId}, 2, 'published', jsonb_set(data, '{steps}', (data->'steps') - 0), author, now(), now(), now() FROM guide_revision WHERE id = ${revisionId}`;
    must(await recordSteps({ ...place, events: [{ step: "screw", kind: "viewed", key: "2" }] }));
    expect(await sessionOf(place.ownershipId)).toMatchObject({ state: "in_progress", atStep: "screw" });
    expect(await sql.one`SELECT revision_id FROM guide_session WHERE ownership_id = ${place.ownershipId}`).toEqual({ revisionId: next });
  });

  test("a guide of another thing is none", async () => {
    const [one, other] = [await arrived(), await arrived()];
    expect(await recordSteps({ ...one.place, guideId: other.guideId, events: [] })).toMatchObject({
      ok: false,
      problem: { code: "unknown" },
    });
  });
});

test("saying it by the form alone counts once a session and step, and the page knows where they are stuck", async () => {
  const { place } = await arrived();
  for (const _ of [1, 2]) must(await recordSteps({ ...place, events: [{ step: "screw", kind: "stuck" }] }));
  expect(await findSession(place.guideId, place.ownershipId)).toMatchObject({ stuck: { stepKey: "screw" }, stuckAt: ["screw"] });
  expect((await findStepFigures(place.guideId)).get("screw")).toMatchObject({ shown: { of: 1, stuck: 1 }, before: null });
  must(await recordSteps({ ...place, events: [{ step: "screw", kind: "solved" }] }));
  expect(await findSession(place.guideId, place.ownershipId)).toMatchObject({ stuck: null, stuckAt: [] });
});

describe("the missing part", () => {
  test("is sent once however often it is asked for: a line at nought, stock moved, work and promise made", async () => {
    const { place, orderId, partId } = await arrived();
    const ask = { ...place, step: "screw", item: "screws" };
    const answers = await Promise.all([sendPart(ask), sendPart(ask)]);
    const again = must(await sendPart({ ...ask, step: null }));
    for (const answer of answers) expect(must(answer)).toEqual(again);
    const counted =
      await sql.many`SELECT 1 FROM step_event e JOIN guide_session s ON s.id = e.session_id WHERE e.kind = 'stuck' AND s.ownership_id = ${place.ownershipId}`;
    expect(counted).toHaveLength(1);
    expect(again.promisedFor).toMatch(/^\d{4}-\d\d-\d\d$/);
    const lines = await sql.many<{
      id: string;
      total: number;
    }>`SELECT id, total FROM line_item WHERE order_id = ${orderId} AND variant_id = ${partId}`;
    expect(lines).toEqual([{ id: expect.any(String), total: 0 }]);
    expect(await sql.one`SELECT on_hand, reserved FROM inventory_level WHERE variant_id = ${partId}`).toMatchObject({
      onHand: 2,
      reserved: 0,
    });
    expect(await sql.many`SELECT 1 FROM promise WHERE order_id = ${orderId} AND kind = 'ship_by' AND state = 'open'`).toHaveLength(1);
    expect(await sql.one`SELECT state::text AS state FROM orders WHERE id = ${orderId}`).toEqual({ state: "paid" });
  });

  test("that is not on the shelf, or unknown, leads to a person and leaves nothing behind", async () => {
    const { place } = await arrived({ parts: 0 });
    expect(await sendPart({ ...place, step: "screw", item: "screws" })).toMatchObject({ problem: { code: "sold_out" } });
    expect(await sendPart({ ...place, step: "screw", item: "hammer" })).toMatchObject({ problem: { code: "part_unknown" } });
    expect(await sql.many`SELECT 1 FROM stuck_report WHERE ownership_id = ${place.ownershipId}`).toEqual([]);
  });

  test("that arrived and is missed again is sent again, three times in all", async () => {
    const { place, orderId } = await arrived({ parts: 9 });
    const ask = { ...place, step: "screw", item: "screws" };
    for (let sent = 1; sent <= 3; sent++) {
      must(await sendPart(ask));
      await sql.exec`UPDATE stuck_report SET solved_at = ${place.now} WHERE ownership_id = ${place.ownershipId} AND solved_at IS NULL`;
    }
    expect(await sendPart(ask)).toMatchObject({ problem: { code: "parts_enough" } });
    expect(await sql.many`SELECT 1 FROM line_item WHERE order_id = ${orderId} AND replaces_line_id IS NOT NULL`).toHaveLength(3);
  });

  test("that is dear waits for a person", async () => {
    const { place, partId } = await arrived();
    await sql.exec`
      INSERT INTO price (id, variant_id, price_list, currency, amount, valid_from, actor) VALUES (${newId("price")}, ${partId}, 'eur', 'EUR', 54900, '2020-01-01', 'system:test')`;
    expect(await sendPart({ ...place, step: "screw", item: "screws" })).toMatchObject({ problem: { code: "parts_dear" } });
  });

  test("of a thing that was handed on goes through a person", async () => {
    const { place, unitId } = await arrived();
    await sql.exec`UPDATE ownership SET to_at = now() WHERE id = ${place.ownershipId}`;
    const next = newId("ownership");
    await sql.exec`INSERT INTO ownership (id, unit_id, email, from_at) VALUES (${next}, ${unitId}, 'kaya@mail.example', now())`;
    expect(await sendPart({ ...place, ownershipId: next, step: null, item: "screws" })).toMatchObject({
      problem: { code: "not_your_order" },
    });
  });
});

test("a person is asked once for the same words, and answers under one number", async () => {
  const { place } = await arrived();
  const ask = { ...place, step: "screw", reason: "other", words: "The hole is too small.", locale: "en-IE" };
  const first = must(await askPerson(ask));
  expect(must(await askPerson(ask)).number).toBe(first.number);
  expect(first.replyBy.getTime()).toBeGreaterThan(place.now.getTime() + HOUR / 2);
  expect(await sql.many`SELECT way::text AS way, words FROM stuck_report WHERE ownership_id = ${place.ownershipId}`).toEqual([
    { way: "person", words: ask.words },
  ]);
  expect(
    await sql.many`SELECT 1 FROM domain_event e JOIN stuck_report r ON r.id = e.subject WHERE e.name = 'guide.stuck_told' AND r.ownership_id = ${place.ownershipId}`,
  ).toHaveLength(1);
});

test("what a person is told opens one conversation, with the step and what was done before", async () => {
  const { place, guideId } = await arrived();
  must(await recordSteps({ ...place, events: [{ step: "open", kind: "done", key: "1" }] }));
  const ask = { ...place, step: "screw", reason: "not_clear", locale: "en-IE" };
  const { number } = must(await askPerson({ ...ask, words: "Which hole?" }));
  const report = await sql.one<{ id: string }>`SELECT id FROM stuck_report WHERE ownership_id = ${place.ownershipId}`;
  const told = { reportId: report?.id ?? "", locale: "en-IE", by: "guest", at: place.now };
  await Promise.all([takeFromGuide(told), takeFromGuide(told)]);
  must(await askPerson({ ...ask, words: "And which screw?" }));
  await takeFromGuide(told);
  const messages = await sql.many<{ body: string; topic: string }>`
    SELECT m.body, c.topic FROM message m JOIN conversation c ON c.id = m.conversation_id WHERE c.number = ${number} ORDER BY m.created_at`;
  expect(messages.map(({ topic }) => topic)).toEqual(["guide", "guide"]);
  expect(messages.map(({ body }) => body.split("\n")[0]).sort()).toEqual(["And which screw?", "Which hole?"]);
  expect(messages[0]?.body).toContain("1. Step open");
  expect(guideId).toMatch(/^gui_/);
});

describe("a mended step", () => {
  test("is told to everybody who was stuck at it, once, and to nobody else", async () => {
    const { place, guideId, revisionId } = await arrived();
    must(await recordSteps({ ...place, events: [{ step: "screw", kind: "stuck", reason: "not_clear", key: "1" }] }));
    const next = newId("guideRevision");
    await sql.exec`UPDATE guide_revision SET state = 'retired', retired_at = now() WHERE id = ${revisionId}`;
    await sql.exec`
      INSERT INTO guide_revision (id, guide_id, number, state, data, author, changed_steps, created_at, updated_at, published_at)
      SELECT ${next}, ${guideId}, 2, 'published', data, author, '{screw}', now(), now(), now() FROM guide_revision WHERE id = ${revisionId}`;
    expect(await tellMended({ revisionId: next, now: place.now })).toBe(1);
    expect(await tellMended({ revisionId: next, now: place.now })).toBe(0);
    const told =
      await sql.many`SELECT 1 FROM domain_event e JOIN stuck_report r ON r.id = e.subject WHERE e.name = 'guide.step_mended' AND r.ownership_id = ${place.ownershipId}`;
    expect(told).toHaveLength(1);
  });
});

test("a week after it worked its owner is asked once", async () => {
  const { place } = await arrived();
  must(await sayItWorks(place));
  await askAfterAWeek(later(place.now, 6 * DAY));
  expect(await sql.one`SELECT asked_at FROM guide_session WHERE ownership_id = ${place.ownershipId}`).toEqual({ askedAt: null });
  expect(await askAfterAWeek(later(place.now, 8 * DAY))).toBeGreaterThan(0);
  const due = await sql.many`
    SELECT 1 FROM domain_event e JOIN guide_session s ON s.id = e.subject WHERE e.name = 'guide.week_due' AND s.ownership_id = ${place.ownershipId}`;
  expect(due).toHaveLength(1);
});
