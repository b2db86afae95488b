import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "../../lib/kernel/ids.ts";
import { must } from "../../lib/kernel/result.ts";
import { placeOrder } from "../../lib/orders/commands/place-order.ts";
import { readEvent } from "../../lib/orders/commands/provider-event.ts";
import { endChallenge, findChallenge, isChallenged } from "../../lib/payments/commands/challenge.ts";
import { noteDecline, sourceMark, whyNotToPay } from "../../lib/payments/commands/declines.ts";
import { startPayment } from "../../lib/payments/commands/start-payment.ts";
import { findCardTries } from "../../lib/payments/queries/card-tries.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { draftOf, newCart, openTill, paymentOf, stateOf, stockThing } from "../orders/shop.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());
beforeEach(async () => {
  await sql.exec`TRUNCATE domain_event CASCADE`;
  await sql.exec`DELETE FROM shop_setting WHERE key = 'card_challenge'`;
});

type Given = Parameters<typeof draftOf>[1];

/** An order at the till, from a network. */
async function atTill(source: string, given: Given = {}) {
  const cart = given?.cartId && (await sql.one<{ version: number }>`SELECT version FROM cart WHERE id = ${given.cartId}`);
  const draft = await draftOf([await stockThing({ units: 3 })], { ...given, ...(cart && { cartVersion: cart.version }) });
  const { orderId } = must(await placeOrder(draft));
  const started = await startPayment({ orderId, source });
  return { orderId, started };
}

/** The provider tells of a refused card on this order's page. */
async function refuse(orderId: string): Promise<void> {
  const { id } = await paymentOf(orderId);
  const inboxId = `whe_${crypto.randomUUID().replaceAll("-", "")}`;
  const about = { kind: "intent", id: "pi_x", reference: id, intentId: null };
  await sql.exec`
    INSERT INTO webhook_event (id, provider, event_id, type, payload) VALUES (${inboxId}, 'stripe', ${inboxId}, 'payment_intent.payment_failed', ${JSON.stringify(about)}::jsonb)`;
  await readEvent(inboxId);
}

async function customer({ verified }: { verified: boolean }): Promise<string> {
  const id = newId("customer");
  await sql.exec`
    INSERT INTO customer (id, email, name, locale, email_verified_at, created_at)
    VALUES (${id}, ${`${id}@example.org`}, 'Ada', 'en-IE', ${verified ? new Date() : null}, now())`;
  return id;
}

/** So many refused and paid tries in the shop just now, from anywhere. */
async function tries({ refused, paid }: { refused: number; paid: number }): Promise<void> {
  for (const [name, count] of [
    ["payment.declined", refused],
    ["order.paid", paid],
  ] as const)
    await sql.exec`
      INSERT INTO domain_event (id, name, subject, actor, at) SELECT 'evt_' || gen_random_uuid(), ${name}, 'pay_elsewhere', 'system:test', now() FROM generate_series(1, ${count})`;
}

const codeOf = (result: Awaited<ReturnType<typeof startPayment>>) => (result.ok ? null : result.problem.code);

describe("five refused cards a day (R47)", () => {
  test("shut the page, for the next order of the same cart too", async () => {
    const cartId = await newCart();
    const { orderId } = await atTill("203.0.113.5", { cartId });
    for (let turn = 1; turn <= 5; turn++) {
      expect(await stateOf(orderId)).toBe("pending_payment");
      await refuse(orderId);
    }
    expect(await stateOf(orderId)).toBe("expired");
    expect(codeOf((await atTill("203.0.113.99", { cartId })).started)).toBe("too_many_declines");
  });

  test("are over after a day, by real time", async () => {
    const cartId = await newCart();
    const { orderId } = await atTill("203.0.113.6", { cartId });
    for (let turn = 1; turn <= 5; turn++) await refuse(orderId);
    await sql.exec`ALTER TABLE domain_event DISABLE TRIGGER append_only`;
    await sql.exec`UPDATE domain_event SET recorded_at = now() - interval '25 hours'`;
    await sql.exec`ALTER TABLE domain_event ENABLE TRIGGER append_only`;
    expect((await atTill("203.0.113.6", { cartId })).started.ok).toBe(true);
  });

  test("under somebody's e-mail shut nobody out who has that e-mail (R46)", async () => {
    const email = "victim@example.org";
    const stranger = await atTill("198.51.100.1", { email });
    for (let turn = 1; turn <= 5; turn++) await refuse(stranger.orderId);
    expect((await atTill("203.0.113.7", { email })).started.ok).toBe(true);
  });

  test("told twice count once", async () => {
    const { orderId } = await atTill("203.0.113.8");
    const payment = await paymentOf(orderId);
    for (let copy = 0; copy < 7; copy++) await noteDecline({ id: payment.id, orderId }, "whe_same");
    expect(await whyNotToPay(orderId)).toBeNull();
  });
});

describe("ten refused cards an hour from one network", () => {
  test("shut it, whatever cart they come from, with all its open pages; others go on", async () => {
    const source = "198.51.100.20";
    const waiting = await atTill(source);
    const elsewhere = await atTill("198.51.100.21");
    for (let card = 1; card <= 10; card++) {
      const { orderId, started } = await atTill(source);
      expect(started.ok).toBe(true);
      await refuse(orderId);
    }
    expect(await stateOf(waiting.orderId)).toBe("expired");
    expect(await stateOf(elsewhere.orderId)).toBe("pending_payment");
    expect(codeOf((await atTill(source)).started)).toBe("too_many_declines_here");
    expect((await atTill("198.51.100.22")).started.ok).toBe(true);
    const staff = {} as Parameters<typeof findCardTries>[0];
    expect(await findCardTries(staff)).toMatchObject({ sourcesShut: 1, buyersShut: 0, isOn: false });
  });

  test("do not shut out a customer who has paid before from there, nor leave the address readable", async () => {
    const source = "198.51.100.30";
    const customerId = (await customer({ verified: true })) as never;
    const before = await atTill(source, { customerId });
    await till.sandbox.control(`/sessions/${(await paymentOf(before.orderId)).sessionId}/pay`, {});
    await sql.exec`UPDATE orders SET paid_at = now() WHERE id = ${before.orderId}`;
    for (let card = 1; card <= 10; card++) await refuse((await atTill(source)).orderId);
    expect((await atTill(source, { customerId })).started.ok).toBe(true);
    expect(codeOf((await atTill(source, { customerId: (await customer({ verified: true })) as never })).started)).toBe(
      "too_many_declines_here",
    );
    expect(await sql.many`SELECT 1 FROM payment WHERE source LIKE '%198.51%'`).toEqual([]);
    expect(sourceMark(source)).toMatch(/^[\w-]{43}$/);
  });
});

describe("more than thirty tries, over 40 % refused, within ten minutes", () => {
  test("let guests confirm their mailbox first; whoever has, and honest days, notice nothing", async () => {
    await tries({ refused: 12, paid: 18 });
    await refuse((await atTill("203.0.113.50")).orderId);
    expect(await isChallenged()).toBe(true); // 13 of 31
    expect(codeOf((await atTill("203.0.113.51")).started)).toBe("confirm_first");
    expect((await atTill("203.0.113.52", { customerId: (await customer({ verified: true })) as never })).started.ok).toBe(true);
    expect(codeOf((await atTill("203.0.113.53", { customerId: (await customer({ verified: false })) as never })).started)).toBe(
      "confirm_first",
    );
    const cartId = await newCart();
    await sql.exec`INSERT INTO checkout (cart_id, email, confirmed_email, updated_at) VALUES (${cartId}, 'ada@example.org', 'Ada@example.org', now())`;
    expect((await atTill("203.0.113.54", { cartId })).started.ok).toBe(true);
    expect(codeOf((await atTill("203.0.113.55", { cartId: await newCart(), email: "other@example.org" })).started)).toBe("confirm_first");
  });

  test("is not set off by a busy day", async () => {
    await tries({ refused: 39, paid: 61 });
    await refuse((await atTill("203.0.113.60")).orderId);
    expect(await isChallenged()).toBe(false);
  });

  test("shuts pages opened before it with their next refused card", async () => {
    const early = await atTill("203.0.113.70");
    await tries({ refused: 40, paid: 0 });
    await refuse((await atTill("203.0.113.71")).orderId);
    expect(await stateOf(early.orderId)).toBe("pending_payment");
    await refuse(early.orderId);
    expect(await stateOf(early.orderId)).toBe("expired");
  });

  test("is ended by staff, for good until a new wave; told once each", async () => {
    await tries({ refused: 40, paid: 0 });
    for (const source of ["203.0.113.80", "203.0.113.81"]) await refuse((await atTill(source)).orderId);
    must(await endChallenge("staff:stf_femi"));
    expect(await isChallenged()).toBe(false);
    const next = await atTill("203.0.113.82");
    expect(next.started.ok).toBe(true);
    await refuse(next.orderId);
    expect(await isChallenged()).toBe(false);
    expect(await endChallenge("staff:stf_femi")).toMatchObject({ problem: { code: "no_challenge" } });
    expect(await findChallenge()).toMatchObject({ endedBy: "staff:stf_femi" });
    await tries({ refused: 31, paid: 2 });
    await refuse(next.orderId);
    expect(await isChallenged()).toBe(true);
    const told = await sql.many<{ name: string }>`SELECT name FROM domain_event WHERE name LIKE 'payments.%' ORDER BY recorded_at`;
    expect(told.map(({ name }) => name)).toEqual(["payments.challenge_began", "payments.challenge_ended", "payments.challenge_began"]);
  });
});
