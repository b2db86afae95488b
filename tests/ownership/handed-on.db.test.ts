import { afterAll, beforeAll, expect, test } from "vitest";
import { askPerson } from "../../lib/guides/commands/person.ts";
import { recordSteps, tickBox } from "../../lib/guides/commands/steps.ts";
import { findSession } from "../../lib/guides/queries/session.ts";
import { guidesOfUnit } from "../../lib/guides/queries/shown.ts";
import { DAY, later } from "../../lib/kernel/clock.ts";
import { newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { bearUnits } from "../../lib/ownership/commands/births.ts";
import { makeTransferCode, redeemTransferCode } from "../../lib/ownership/commands/transfers.ts";
import { findAtHome } from "../../lib/ownership/queries/at-home.ts";
import { homeOfOwnership } from "../../lib/ownership/queries/present-home.ts";
import { findOpenCode, findPassport, findThing, listLife, listThings } from "../../lib/ownership/queries/things.ts";
import { shopNow } from "../../lib/platform/clock.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { unseal } from "../../lib/platform/secrets.ts";
import { haveIt, tellOfHome, waiveNeed } from "../../lib/supplements/commands/answers.ts";
import { freezeClaims } from "../../lib/supplements/commands/claims.ts";
import { answerRefill, beginRefills } from "../../lib/supplements/commands/refills.ts";
import { listRefillsOf } from "../../lib/supplements/queries/refills.ts";
import { findUnitClaim, findUnitNeeds } from "../../lib/supplements/queries/unit-needs.ts";
import { listWaived } from "../../lib/supplements/queries/waived.ts";
import { publishedGuide } from "../guides/written.ts";
import { openTill, stockThing } from "../orders/shop.ts";
import { soldOrder } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const CANARY = "canary9f3";
const words = (text: string) => JSON.stringify({ en: text, de: text });

/** A thing that takes two things and uses one of them up. */
async function thingWithNeeds() {
  const thing = await stockThing({ units: 9 });
  const needs: string[] = [];
  for (const kind of ["required_to_use", "consumable"]) {
    const [key, id] = [`base_${newId("need").slice(4, 16)}`, newId("need")];
    await sql.exec`INSERT INTO capability (key, name, question, kind, attributes) VALUES (${key}, ${words(kind)}::jsonb, ${words("Have one?")}::jsonb, 'thing',
      ${JSON.stringify([{ key: "make", label: { en: "Make", de: "Marke" }, kind: "text" }])}::jsonb)`;
    await sql.exec`
      INSERT INTO need (id, product_id, kind, capability_key, in_box, why, lasts, source) VALUES (${id}, ${thing.productId}, ${kind}::need_kind, ${key}, ${kind === "consumable" ? 1 : 0},
        ${words("It takes one.")}::jsonb, ${JSON.stringify({ days: 60, spread: 10, basis: { en: "maker", de: "Hersteller" } })}::jsonb, 'manufacturer')`;
    needs.push(id);
  }
  return { thing, needs };
}

async function delivered() {
  const { thing, needs } = await thingWithNeeds();
  const { orderId } = await soldOrder(till, [thing]);
  const [now, workId, shipmentId] = [await shopNow(), newId("fulfillment"), newId("shipment")];
  const address = JSON.stringify({ name: CANARY, line1: `${CANARY} Street`, postcode: "D02", city: CANARY, country: "IE" });
  await sql.exec`UPDATE orders SET name = ${CANARY}, email = ${`${CANARY}@mail.example`}, phone = ${CANARY}, note = ${CANARY}, shipping_address = ${address}::jsonb WHERE id = ${orderId}`;
  await sql.exec`UPDATE line_item SET packed_at = ${now} WHERE order_id = ${orderId}`;
  await sql.exec`INSERT INTO fulfillment (id, order_id, state, created_at, ship_by) VALUES (${workId}, ${orderId}, 'handed_over', ${now}, ${now})`;
  await sql.exec`INSERT INTO fulfillment_line (fulfillment_id, line_id, quantity) SELECT ${workId}, id, quantity FROM line_item WHERE order_id = ${orderId}`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at, last_physical_scan_at, delivered_at)
    VALUES (${shipmentId}, ${orderId}, ${workId}, 'demo', 'standard', 'delivered', 1000, ${now}, ${now}, ${now})`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) SELECT ${shipmentId}, id, quantity FROM line_item WHERE order_id = ${orderId}`;
  await freezeClaims(orderId, now);
  await bearUnits(orderId);
  const own = await sql.one<{ id: string; unitId: string; code: string }>`
    SELECT w.id, w.unit_id, u.public_code AS code FROM ownership w JOIN owned_unit u ON u.id = w.unit_id WHERE w.order_id = ${orderId}`;
  const { guideId } = await publishedGuide(thing.variantId);
  return {
    orderId,
    needs,
    now,
    guideId,
    variantId: thing.variantId,
    ownershipId: own?.id ?? "",
    unitId: own?.unitId ?? "",
    code: own?.code ?? "",
  };
}

/** Everything that an owner can tell us of themselves through a thing. */
async function tellAll(it: Awaited<ReturnType<typeof delivered>>): Promise<void> {
  const { ownershipId, guideId, now } = it;
  const [needed = "", used = ""] = it.needs;
  const home = await homeOfOwnership(ownershipId);
  const place = { ownershipId, guideId, by: `guest:${CANARY}`, now };
  must(await haveIt({ home, needId: needed, quantity: 1, told: { make: CANARY }, source: "unit", locale: "en-IE", now }));
  must(await waiveNeed({ home, needId: used, now }));
  must(await tellOfHome({ home, fact: "wall", value: "brick", now }));
  must(await tickBox({ ...place, items: "all" }));
  must(await recordSteps({ ...place, events: [{ step: "open", kind: "done" }] }));
  must(await askPerson({ ...place, step: "screw", reason: "other", words: `${CANARY} cannot`, locale: "en-IE" }));
  await beginRefills();
  const refill = await sql.one<{ id: string }>`SELECT id FROM refill WHERE ownership_id = ${ownershipId} AND need_id = ${used}`;
  must(await answerRefill({ refillId: refill?.id ?? "", said: { word: "left", share: 0.25 }, now: later(now, 9 * DAY) }));
}

async function handOn({ ownershipId, now }: Awaited<ReturnType<typeof delivered>>) {
  const [id, email] = [newId("customer"), `${newId("customer")}@mail.example`];
  await sql.exec`INSERT INTO customer (id, email, name, locale, password_hash, created_at) VALUES (${id}, ${email}, 'Kaya Second', 'en-IE', 'x', now())`;
  must(await makeTransferCode({ ownershipId, by: "guest", now }));
  const code = await sql.one<{ sealedCode: string }>`SELECT sealed_code FROM unit_transfer WHERE ownership_id = ${ownershipId}`;
  const at = later(now, 10 * DAY);
  must(await redeemTransferCode({ code: unseal(code?.sealedCode ?? ""), customer: { id, email }, by: `customer:${id}`, now: at }));
  return { customerId: id, accessHashes: [], at };
}

test("whoever gets a thing reads nothing of whoever had it, on none of its pages", async () => {
  const it = await delivered();
  await tellAll(it);
  const { at, ...viewer } = await handOn(it);
  const thing = await findThing(viewer, it.code);
  if (!thing) throw new Error("not theirs");
  await beginRefills();
  const home = await homeOfOwnership(thing.ownershipId);
  const [session, refills, claim, atHome, waived] = await Promise.all([
    findSession(it.guideId, thing.ownershipId),
    listRefillsOf(thing.ownershipId, { locale: "en-IE", now: at }),
    findUnitClaim(thing),
    findAtHome(home),
    listWaived(home, "en-IE"),
  ]);
  expect(thing).toMatchObject({ orderNumber: null });
  expect([session, claim, await findOpenCode(thing.ownershipId, at)]).toEqual([null, null, null]);
  expect(refills).toMatchObject([
    { answers: 0, emptyAt: null },
    { answers: 0, emptyAt: null },
  ]);
  expect([atHome.declared, atHome.facts, waived]).toEqual([[], [], []]);
  const needs = await findUnitNeeds(thing, { name: "Thing", locale: "en-IE" });
  expect(needs?.needed).toMatchObject([{ state: "missing", from: null }]);

  const pages: unknown[] = [thing, needs, refills, await listLife(thing.id, thing.ownershipId), await findPassport(it.code)];
  pages.push(await guidesOfUnit(thing, "en-IE"), await listThings(viewer.customerId, { page: 1, size: 9 }));
  expect(JSON.stringify(pages)).not.toContain(CANARY);
  expect(JSON.stringify(pages)).not.toContain(it.orderId);
  const open = JSON.stringify([await findPassport(it.code), await listLife(it.unitId, null)]);
  for (const theirs of [CANARY, it.ownershipId, thing.ownershipId]) expect(open).not.toContain(theirs);
});
