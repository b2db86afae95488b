import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { moveWork } from "../../lib/delivery/commands/move-work.ts";
import { openWork } from "../../lib/delivery/commands/open.ts";
import { packLines } from "../../lib/delivery/commands/pack.ts";
import type { Id } from "../../lib/kernel/ids.ts";
import { changeAddress } from "../../lib/orders/commands/change-address.ts";
import { changeDeliveryDay, changeSafePlace } from "../../lib/orders/commands/change-wish.ts";
import type { PostalAddress } from "../../lib/orders/model.ts";
import { dayChoices } from "../../lib/orders/rules/change.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { findOwnRoad } from "../../lib/shipping/queries/sending.ts";
import { seed as seedRates } from "../../prisma/seed/rates.ts";
import { WIM } from "../delivery/orders.ts";
import { openTill, stockThing } from "./shop.ts";
import { soldOrder } from "./sold.ts";

const NOW = new Date("2026-11-22T10:00:00Z");
const GALWAY: PostalAddress = {
  name: "Ada Byrne",
  company: null,
  line1: "8 Quay Street",
  line2: null,
  postcode: "H91 E2XY",
  city: "Galway",
  region: null,
  country: "IE",
};

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
  await seedRates();
});
afterAll(() => till.close());

/** A paid order on the packing list, promised for 24 and 25 November. */
async function toPack() {
  const { orderId } = await soldOrder(till, [await stockThing({ units: 3 })]);
  const basis = JSON.stringify({ dispatchOn: "2026-11-23", timeZone: "Europe/Dublin" });
  await sql.exec`UPDATE orders SET delivery_option = 'standard', delivery_basis = ${basis}::jsonb WHERE id = ${orderId}`;
  await openWork(orderId, NOW);
  const work = await sql.one<{ id: Id<"fulfillment"> }>`SELECT id FROM fulfillment WHERE order_id = ${orderId}`;
  const line = await sql.one<{ id: string }>`SELECT id FROM line_item WHERE order_id = ${orderId}`;
  return { orderId, workId: work?.id ?? "ful_none0000", lineId: line?.id ?? "" };
}

const asked = (orderId: string) => ({ orderId, by: "guest", now: NOW });
const move = (orderId: string, address = GALWAY, shownTo = "2026-11-25") => changeAddress({ ...asked(orderId), address, shownTo });
const changesOf = (orderId: string) =>
  sql.many<{
    kind: string;
    version: number;
    before: { address: PostalAddress };
    after: { address: PostalAddress; window: { from: string } };
  }>`
    SELECT kind::text AS kind, version, before, after FROM order_change WHERE order_id = ${orderId} ORDER BY version`;
const mailsOf = (orderId: string) =>
  sql.many<{ recipient: string; payload: { formerAddress: string[] | null; formerTo: string | null } }>`
    SELECT recipient::text AS recipient, payload FROM message_intent WHERE order_id = ${orderId} AND template = 'orders/delivery-changed' ORDER BY queued_at`;
const orderOf = (orderId: string) =>
  sql.one<{
    address: PostalAddress;
    deliverFromOn: string;
    deliverByOn: string;
    deliveryWish: object;
    version: number;
    basis: Record<string, string>;
  }>`
    SELECT shipping_address AS address, deliver_from_on, deliver_by_on, delivery_wish, version, delivery_basis AS basis FROM orders WHERE id = ${orderId}`;
const promisesOf = (kind: "deliver_by" | "ship_by", subject: string) =>
  sql.many<{ state: string; dueAt: Date; supersedesId: string | null }>`
    SELECT state::text AS state, due_at, supersedes_id FROM promise WHERE kind = ${kind}::promise_kind AND subject = ${subject} ORDER BY due_at`;

describe("another address", () => {
  test("one row, one event, one letter to the order's mailbox; the promised days stay", async () => {
    const { orderId } = await toPack();
    const before = await orderOf(orderId);
    expect(await move(orderId)).toMatchObject({ ok: true, value: { changed: true } });
    expect(await orderOf(orderId)).toMatchObject({ address: GALWAY, deliverByOn: "2026-11-25", version: (before?.version ?? 0) + 1 });
    expect(await changesOf(orderId)).toMatchObject([
      { kind: "address", before: { address: { city: "Dublin" } }, after: { address: { city: "Galway" } } },
    ]);
    expect(await mailsOf(orderId)).toMatchObject([{ recipient: "ada@example.org", payload: { formerTo: null } }]);
    expect((await mailsOf(orderId))[0]?.payload.formerAddress?.[1]).toBe("3 Fade Street");
    const events = await sql.many<{
      payload: object;
    }>`SELECT payload FROM domain_event WHERE order_id = ${orderId} AND name = 'order.delivery_changed'`;
    expect(events).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain("Quay"); // events are kept for ever, addresses are not
    expect(await promisesOf("deliver_by", orderId)).toHaveLength(1);
  });

  test("tapped twice at once it is one change", async () => {
    const { orderId } = await toPack();
    const taps = await Promise.all([move(orderId), move(orderId), move(orderId)]);
    expect(taps.map((tap) => tap.ok && tap.value.changed).sort()).toEqual([false, false, true]);
    expect(await changesOf(orderId)).toHaveLength(1);
    expect(await mailsOf(orderId)).toHaveLength(1);
  });

  test("another country changes the price and is refused at its field, with nothing written", async () => {
    const { orderId } = await toPack();
    expect(await move(orderId, { ...GALWAY, country: "DE" })).toMatchObject({ problem: { code: "other_country", field: "country" } });
    expect(await changesOf(orderId)).toEqual([]);
  });

  test("a way that is no longer offered is said so", async () => {
    const { orderId } = await toPack();
    await sql.exec`UPDATE delivery_option SET active = false WHERE key = 'standard'`;
    expect(await move(orderId)).toMatchObject({ problem: { code: "not_offered" } });
    await sql.exec`UPDATE delivery_option SET active = true WHERE key = 'standard'`;
  });

  test("when the van has gone, the later window is agreed only as it was shown", async () => {
    const { orderId } = await toPack();
    const late = { ...asked(orderId), now: new Date("2026-11-24T22:00:00Z") };
    expect(await changeAddress({ ...late, address: GALWAY, shownTo: "2026-11-25" })).toMatchObject({ problem: { code: "window_moved" } });
    expect(await changesOf(orderId)).toEqual([]);
    expect(await changeAddress({ ...late, address: GALWAY, shownTo: "2026-12-31" })).toMatchObject({ ok: true });
    const [first, second] = await promisesOf("deliver_by", orderId);
    expect(first).toMatchObject({ state: "renegotiated" });
    expect(second).toMatchObject({ state: "open" });
    expect(second?.supersedesId).not.toBeNull();
    expect((await orderOf(orderId))?.deliverByOn).toBe(second?.dueAt.toISOString().slice(0, 10));
  });
});

describe("another day", () => {
  const choose = async (orderId: string, at: number) => {
    const road = await findOwnRoad({ option: "standard", country: "IE", now: NOW });
    const sending = road && dayChoices((await orderOf(orderId))?.basis, road)[at];
    if (!sending) throw new Error("no such day");
    return { sending, result: await changeDeliveryDay({ ...asked(orderId), day: sending.window.from, shownTo: sending.window.to }) };
  };

  test("moves window, promise, and the day on which we send it; back again, too", async () => {
    const { orderId, workId } = await toPack();
    const later = await choose(orderId, 4);
    expect(later.result).toMatchObject({ ok: true, value: { changed: true } });
    expect(await orderOf(orderId)).toMatchObject({
      deliverFromOn: later.sending.window.from,
      deliverByOn: later.sending.window.to,
      deliveryWish: { notBefore: later.sending.window.from },
      basis: { dispatchOn: later.sending.dispatchOn, soonestOn: "2026-11-23" },
    });
    expect((await promisesOf("deliver_by", orderId)).map(({ state }) => state)).toEqual(["renegotiated", "open"]);
    await Promise.all([moveWork(orderId), moveWork(orderId)]);
    const ship = await promisesOf("ship_by", workId);
    expect(ship.map(({ state }) => state)).toEqual(["renegotiated", "open"]);
    expect(ship.at(-1)?.dueAt.toISOString().slice(0, 10)).toBe(later.sending.dispatchOn);

    const back = await choose(orderId, 0);
    expect(back.result).toMatchObject({ ok: true });
    expect(await orderOf(orderId)).toMatchObject({ deliveryWish: {}, basis: { dispatchOn: "2026-11-23" } });
    await moveWork(orderId);
    expect((await promisesOf("ship_by", workId)).filter(({ state }) => state === "open")).toHaveLength(1);
  });

  test("waits while the date is in doubt: the ways out of a late date come first", async () => {
    const { orderId } = await toPack();
    await sql.exec`UPDATE promise SET state = 'at_risk', risk_at = ${NOW}, risk_reason = 'backordered' WHERE subject = ${orderId} AND kind = 'deliver_by'`;
    expect((await choose(orderId, 4)).result).toMatchObject({ problem: { code: "late_first" } });
    expect(await move(orderId)).toMatchObject({ ok: true });
  });

  test("one that is not among them is refused at its field", async () => {
    const { orderId } = await toPack();
    const day = { day: "2026-11-28", shownTo: "2026-11-30" } as const;
    expect(await changeDeliveryDay({ ...asked(orderId), ...day })).toMatchObject({ problem: { code: "day_gone", field: "day" } });
  });
});

describe("a safe place", () => {
  test("is kept, changed and taken back, each a version of its own", async () => {
    const { orderId } = await toPack();
    for (const place of ["In the shed", "In the shed", "With the cat", null]) await changeSafePlace({ ...asked(orderId), place });
    expect((await changesOf(orderId)).map(({ kind }) => kind)).toEqual(["safe_place", "safe_place", "safe_place"]);
    expect(await orderOf(orderId)).toMatchObject({ deliveryWish: {} });
  });
});

describe("packing and changing", () => {
  test("in the same moment: one is first and the other sees it", async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 8; round++) {
      const { orderId, workId, lineId } = await toPack();
      const pack = () => packLines({ fulfillmentId: workId, lineIds: [lineId], staff: WIM, now: NOW });
      const early = round % 2 === 0 ? await pack() : null; // every other time packing has long been done
      const [changed, packed] = await Promise.all([move(orderId), early ?? pack()]);
      const order = await orderOf(orderId);
      const line = await sql.one<{ packedAt: Date | null }>`SELECT packed_at FROM line_item WHERE id = ${lineId}`;
      expect(packed.ok).toBe(true);
      expect(line?.packedAt).not.toBeNull();
      expect(order?.address.city).toBe(changed.ok ? "Galway" : "Dublin");
      expect(await changesOf(orderId)).toHaveLength(changed.ok ? 1 : 0);
      if (!changed.ok) expect(changed.problem.code).toBe("packed_already");
      outcomes.add(changed.ok ? "changed first" : "packed first");
    }
    expect(outcomes).toContain("packed first");
  });
});

describe("what was changed", () => {
  test("stays as it was written; what it said of people may be blanked", async () => {
    const { orderId } = await toPack();
    await move(orderId);
    await expect(sql.exec`DELETE FROM order_change WHERE order_id = ${orderId}`).rejects.toThrow(/append-only/);
    await expect(sql.exec`UPDATE order_change SET version = 99 WHERE order_id = ${orderId}`).rejects.toThrow(/append-only/);
    await sql.exec`UPDATE order_change SET before = '{}', after = '{}' WHERE order_id = ${orderId}`;
  });
});
