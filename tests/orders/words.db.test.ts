import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findWay } from "@/lib/delivery/queries/way.ts";
import { findCaseOf } from "@/lib/feedback/queries/cases.ts";
import { must } from "@/lib/kernel/result.ts";
import { lockOrder } from "@/lib/orders/commands/rows.ts";
import { sendAgain } from "@/lib/orders/commands/send-again.ts";
import { settle } from "@/lib/orders/commands/settle.ts";
import type { DraftLine, OrderDraft } from "@/lib/orders/model.ts";
import { listOrders } from "@/lib/orders/queries/list.ts";
import { findOrder } from "@/lib/orders/queries/order.ts";
import { findStaffOrder } from "@/lib/orders/queries/staff-order.ts";
import { wordsIn } from "@/lib/orders/queries/words.ts";
import type { OrderView } from "@/lib/orders/rules/view.ts";
import { asCalledIn } from "@/lib/orders/rules/words.ts";
import { sql, transaction } from "@/lib/platform/db/pool.ts";
import { taxLineName } from "@/lib/pricing/copy.ts";
import { findReturnOffer } from "@/lib/returns/queries.ts";
import { saveCounter } from "@/lib/shipping/commands/counters.ts";
import { counterInput } from "@/lib/shipping/schema.ts";
import { seed as seedRates } from "@/prisma/seed/rates.ts";
import { aCustomer } from "../customers/people.ts";
import { hire } from "../journey/staff.ts";
import { openTill, stockThing } from "./shop.ts";
import { placedOrder } from "./sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
let ada: Awaited<ReturnType<typeof aCustomer>>;
beforeAll(async () => {
  await seedRates();
  till = await openTill();
  ada = await aCustomer();
});
afterAll(() => till.close());

type Both = { readonly en: string; readonly de?: string };
const KETTLE = { name: { en: "Gooseneck kettle", de: "Schwanenhals-Wasserkocher" }, variant: { en: "Brick", de: "Ziegelrot" } };
const LAMP = { name: { en: "Task lamp", de: "Arbeitsleuchte" }, variant: { en: "Sand", de: "Sand" } };

/** A thing the catalogue has these words for, sold in one of its languages. */
async function aThing({ name, variant }: { name: Both; variant: Both }, language: "en" | "de"): Promise<DraftLine> {
  const thing = await stockThing({ units: 3 });
  await sql.exec`UPDATE product SET name = ${JSON.stringify(name)}::jsonb WHERE id = ${thing.productId}`;
  await sql.exec`UPDATE variant SET title = ${JSON.stringify(variant)}::jsonb WHERE id = ${thing.variantId}`;
  return { ...thing, title: name[language] ?? "", options: variant[language] ?? "" };
}

const vat = (locale: string, country: "IE" | "DE") => taxLineName({ kind: "vat", basisPoints: 2_300, country, region: "" }, locale);
const byLine = (lines: readonly DraftLine[]) => [...lines].sort((a, b) => (a.variantId < b.variantId ? -1 : 1));

async function buy(lines: readonly DraftLine[], given: Partial<OrderDraft>) {
  const { orderId, number, payment } = await placedOrder(byLine(lines), { customerId: ada.id, email: ada.email, ...given });
  const readIn = async (locale: string): Promise<OrderView> => {
    const order = await findOrder({ customerId: ada.id, accessHashes: [] }, number, locale);
    if (!order) throw new Error("no order");
    return order;
  };
  return { orderId, number, payment, readIn };
}

const inGerman = (lines: readonly DraftLine[], given: Partial<OrderDraft> = {}) =>
  buy(lines, {
    locale: "de-IE",
    taxLines: [{ name: vat("de-IE", "IE"), basisPoints: 2_300, base: 7_634, amount: 1_756, included: true }],
    delivery: { option: "large", name: "Zwei Personen und ein Lieferwagen", fromOn: "2026-11-24", byOn: "2026-11-25", basis: {} },
    ...given,
  });

const called = ({ lines }: Pick<OrderView, "lines">) => lines.map(({ title, options }) => [title, options]);
/** Everything of an order but what things, tax and delivery are called. */
const figures = ({ lines, sums, deliveryName: _, ...order }: OrderView) => ({
  ...order,
  lines: lines.map(({ title: _title, options: _options, ...line }) => line),
  sums: { ...sums, taxLines: sums.taxLines.map(({ name: _name, ...line }) => line) },
});

describe("an order is read in the language of the page", () => {
  test("bought in German and read in English: things, tax and delivery; the figures are what they were", async () => {
    const { readIn } = await inGerman([await aThing(KETTLE, "de")]);
    const [bought, read] = [await readIn("de-DE"), await readIn("en-GB")];
    expect(called(bought)).toEqual([["Schwanenhals-Wasserkocher", "Ziegelrot"]]);
    expect(bought).toMatchObject({ deliveryName: "Zwei Personen und ein Lieferwagen", sums: { taxLines: [{ name: vat("de-IE", "IE") }] } });
    expect(called(read)).toEqual([["Gooseneck kettle", "Brick"]]);
    expect(read).toMatchObject({ deliveryName: "Two people and a van", sums: { taxLines: [{ name: "VAT 23% (Ireland)" }] } });
    expect(figures(read)).toEqual(figures(bought));
  });

  test("bought in English and read in German", async () => {
    const { readIn } = await buy([await aThing(KETTLE, "en")], { locale: "en-IE" });
    expect(called(await readIn("en-DE"))).toEqual([["Gooseneck kettle", "Brick"]]);
    const read = await readIn("de-IE");
    expect(called(read)).toEqual([["Schwanenhals-Wasserkocher", "Ziegelrot"]]);
    expect(read.sums.taxLines).toMatchObject([{ name: vat("de-IE", "IE"), amount: { amount: 1_756 } }]);
  });

  test("tax that comes on top is said as well, and stays the sum it was", async () => {
    const [thing] = [await aThing(KETTLE, "en")];
    const { readIn } = await buy([{ ...thing, taxAmount: 556, taxBasisPoints: 625 }], {
      locale: "en-US",
      market: "US",
      currency: "USD",
      tax: 587,
      includedTax: 0,
      total: 9_977,
      amountDue: 9_977,
      shippingAddress: {
        name: "Ada",
        company: null,
        line1: "1 Main St",
        line2: null,
        postcode: "78701",
        city: "Austin",
        region: "TX",
        country: "US",
      },
      taxLines: [{ name: "Sales tax 6.25% (US-TX)", basisPoints: 625, base: 9_390, amount: 587, included: false }],
    });
    expect((await readIn("de-US")).sums).toMatchObject({
      taxLines: [{ name: expect.stringMatching(/^Verkaufssteuer 6,25\s% \(US-TX\)$/), amount: { amount: 587 }, included: false }],
      total: { amount: 9_977, currency: "USD" },
    });
  });

  test("what is not sold any more still has its words; what the catalogue has none for keeps the order's", async () => {
    const [gone, unnamed] = [await aThing(KETTLE, "en"), await aThing({ name: { en: "Old mill" }, variant: { en: "Oak" } }, "en")];
    const { readIn } = await buy([gone, unnamed], { locale: "en-IE" });
    await sql.exec`UPDATE product SET status = 'archived' WHERE id = ${gone.productId}`;
    await sql.exec`UPDATE variant SET archived_at = now() WHERE id = ${gone.variantId}`;
    expect(called(await readIn("de-DE")).sort()).toEqual([
      ["Old mill", "Oak"],
      ["Schwanenhals-Wasserkocher", "Ziegelrot"],
    ]);
    await expect(sql.exec`DELETE FROM variant WHERE id = ${gone.variantId}`).rejects.toThrow();
    const nobodys = { lineId: "lin_gone", title: "Krug", options: "" };
    expect(asCalledIn([])(nobodys)).toEqual(nobodys);
  });

  test("what came instead is called in the reader's language too", async () => {
    const [kettle, lamp] = [await aThing(KETTLE, "de"), await aThing(LAMP, "de")];
    const { orderId, payment, readIn } = await inGerman([kettle]);
    await till.sandbox.control(`/sessions/${payment.sessionId}/pay`, {});
    must(await settle(orderId));
    const [line] = (await readIn("en-IE")).lines;
    const as = { variantId: lamp.variantId, title: lamp.title, options: lamp.options, picture: null };
    const lines = [{ lineId: line?.id ?? "", quantity: 1, as }];
    must(
      await transaction(async (tx) => {
        const order = await lockOrder(tx, orderId);
        if (!order) throw new Error("no order");
        return sendAgain(tx, order, { lines, reason: "damaged", by: "system:test", now: new Date() });
      }),
    );
    expect(called(await readIn("en-IE"))).toEqual([
      ["Gooseneck kettle", "Brick"],
      ["Task lamp", "Sand"],
    ]);
    const [paper] = await sql.many<{ title: string; tax: string }>`
      SELECT content->'lines'->0->>'title' AS title, content->'tax'->0->>'name' AS tax FROM invoice WHERE order_id = ${orderId}`;
    expect(paper).toEqual({ title: "Schwanenhals-Wasserkocher", tax: vat("de-IE", "IE") });
  });

  test("where it is collected, with the counter's note", async () => {
    const form = {
      ...{ nameEn: "The shop in Cable Lane", nameDe: "Der Laden in der Cable Lane", noteEn: "Ring the bell.", noteDe: "Bitte klingeln." },
      ...{ line1: "14 Cable Lane", postcode: "D02 X285", city: "Dublin", country: "IE", timeZone: "Europe/Dublin", keptDays: "7" },
      ...{ handlingDays: "0", "market.IE": "on", "hours.1": "9:00–18:00" },
    };
    const { counterId } = must(await saveCounter(counterInput.parse(form), { staff: await hire("Wim", "warehouse"), now: new Date() }));
    const counter = { id: counterId, name: form.nameDe, note: form.noteDe, hours: [], keptDays: 7, readyAt: "2026-11-24T09:00:00Z" };
    const { readIn } = await inGerman([await aThing(KETTLE, "de")], {
      delivery: { option: counterId, name: form.nameDe, fromOn: "2026-11-24", byOn: "2026-11-24", basis: { counter } },
    });
    expect(await readIn("de-DE")).toMatchObject({ deliveryName: form.nameDe, counter });
    expect(await readIn("en-IE")).toMatchObject({
      deliveryName: form.nameEn,
      counter: { ...counter, name: form.nameEn, note: form.noteEn },
    });
    await sql.exec`UPDATE counter SET note = '{"de":"Bitte klingeln."}' WHERE id = ${counterId}`;
    expect((await readIn("en-IE")).counter?.note).toBe(form.noteDe);
  });
});

test("an account's orders are listed in it, whatever each was bought in", async () => {
  const eve = await aCustomer();
  const by = { customerId: eve.id, email: eve.email };
  await inGerman([await aThing(KETTLE, "de")], by);
  await buy([await aThing(LAMP, "en")], { ...by, locale: "en-IE" });
  const titlesIn = async (locale: string) =>
    (await listOrders(eve, { page: 1, size: 9, locale })).orders.flatMap(({ lines }) => lines.map(({ title }) => title)).sort();
  expect(await titlesIn("en-GB")).toEqual(["Gooseneck kettle", "Task lamp"]);
  expect(await titlesIn("de-DE")).toEqual(["Arbeitsleuchte", "Schwanenhals-Wasserkocher"]);
});

test("what may come back of an order is called as the order is", async () => {
  const { readIn } = await inGerman([await aThing(KETTLE, "de")]);
  const offer = await findReturnOffer(await readIn("en-IE"), new Date());
  expect(offer?.order.lines).toMatchObject([{ title: "Gooseneck kettle", options: "Brick" }]);
});

test("what tells of its lines elsewhere calls them so: a parcel, and a case about it", async () => {
  const { orderId, readIn } = await inGerman([await aThing(KETTLE, "de")]);
  const [id, now] = [orderId.slice(4), new Date()];
  await sql.exec`INSERT INTO fulfillment (id, order_id, state, created_at, ship_by) VALUES (${`ful_${id}`}, ${orderId}, 'handed_over', ${now}, ${now})`;
  await sql.exec`
    INSERT INTO shipment (id, order_id, fulfillment_id, carrier, service, state, weight_grams, created_at)
    VALUES (${`shp_${id}`}, ${orderId}, ${`ful_${id}`}, 'demo', 'standard', 'in_transit', 1000, ${now})`;
  await sql.exec`INSERT INTO shipment_line (shipment_id, line_id, quantity) SELECT ${`shp_${id}`}, id, 1 FROM line_item WHERE order_id = ${orderId}`;
  await sql.exec`
    INSERT INTO recovery_case (id, number, kind, state, order_id, shipment_id, email, name, locale, trigger, remedies, opened_at, updated_at)
    VALUES (${`rec_${id}`}, '12345-67890', 'damaged', 'open', ${orderId}, ${`shp_${id}`}, 'ada@example.org', 'Ada', 'de-IE', 'customer', '[]', ${now}, ${now})`;
  await sql.exec`INSERT INTO recovery_line (case_id, line_id, quantity) SELECT ${`rec_${id}`}, id, 1 FROM line_item WHERE order_id = ${orderId}`;
  const english = { title: "Gooseneck kettle", options: "Brick" };
  const { parcels } = await findWay(await readIn("en-IE"));
  expect(parcels[0]?.lines).toMatchObject([english]);
  expect((await findCaseOf(orderId, "12345-67890", "en-IE"))?.lines).toMatchObject([english]);
  expect((await findCaseOf(orderId, "12345-67890", "de-DE"))?.lines).toMatchObject([{ title: "Schwanenhals-Wasserkocher" }]);
});

test("staff read it in theirs, by the same words", async () => {
  const { number, orderId } = await inGerman([await aThing(KETTLE, "de")]);
  const carla = await hire("Carla", "support");
  const order = await findStaffOrder(carla, number);
  expect(order && called(order)).toEqual([["Gooseneck kettle", "Brick"]]);
  const [line] = await sql.many<{ lineId: string; title: string; options: string }>`
    SELECT id AS line_id, title, options FROM line_item WHERE order_id = ${orderId}`;
  if (!line) throw new Error("nothing was sold");
  expect((await wordsIn("de-DE", [line.lineId]))(line)).toEqual(line);
  expect((await wordsIn("en-IE", [line.lineId]))(line)).toEqual({ ...line, title: "Gooseneck kettle", options: "Brick" });
});
