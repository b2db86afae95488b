import type Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenForWebhooks, type Sandbox, sessionParams, startSandbox, tempDir, toStripe, until, WEBHOOK_SECRET } from "./rig";

let dir: Awaited<ReturnType<typeof tempDir>>;
let hook: Awaited<ReturnType<typeof listenForWebhooks>>;
let sandbox: Sandbox;
let stripe: Stripe;

beforeAll(async () => {
  dir = await tempDir();
  hook = await listenForWebhooks();
  sandbox = await startSandbox({ dataDir: dir.path, webhookUrl: hook.url });
  stripe = sandbox.stripe;
});

afterAll(async () => {
  await sandbox.close();
  await hook.close();
  await dir.remove();
});

async function paid(
  amount = 8900,
  card?: string,
): Promise<{ session: Stripe.Checkout.Session; intent: Stripe.PaymentIntent; charge: Stripe.Charge }> {
  const created = await stripe.checkout.sessions.create(sessionParams(amount));
  await sandbox.control(`/sessions/${created.id}/pay`, { card });
  const session = await stripe.checkout.sessions.retrieve(created.id, { expand: ["payment_intent.latest_charge"] });
  const intent = session.payment_intent as Stripe.PaymentIntent;
  return { session, intent, charge: intent.latest_charge as Stripe.Charge };
}

const eventsOf = (type: string): Stripe.Event[] =>
  hook.received.map(({ body }) => JSON.parse(body) as Stripe.Event).filter((event) => event.type === type);

const aboutObject = (id: string) => (event: Stripe.Event) => (event.data.object as { id: string }).id === id;

describe("checkout sessions", () => {
  it("are made open, unpaid and without a payment intent until somebody tries to pay", async () => {
    const session = await stripe.checkout.sessions.create(sessionParams());
    expect(session).toMatchObject({
      object: "checkout.session",
      status: "open",
      payment_status: "unpaid",
      payment_intent: null,
      livemode: false,
    });
    expect(session).toMatchObject({ amount_total: 8900, currency: "eur", client_reference_id: "ord_1", metadata: { order: "ord_1" } });
    expect(session.url).toBe(`${sandbox.url}/pay/${session.id}`);
    expect(session.line_items).toBeUndefined();
  });

  it("show their lines when asked", async () => {
    const { id } = await stripe.checkout.sessions.create(sessionParams());
    const { line_items: lines } = await stripe.checkout.sessions.retrieve(id, { expand: ["line_items"] });
    expect(lines?.data[0]).toMatchObject({ description: "Ketterly gooseneck kettle", amount_total: 8900, quantity: 1 });
    expect((await stripe.checkout.sessions.listLineItems(id)).data).toHaveLength(1);
  });

  it("carry the charge and its card once paid", async () => {
    const { session, intent, charge } = await paid();
    expect(session).toMatchObject({
      status: "complete",
      payment_status: "paid",
      url: null,
      customer_details: { email: "hana@example.org" },
    });
    expect(intent).toMatchObject({ status: "succeeded", amount_received: 8900, metadata: { order: "ord_1" }, livemode: false });
    expect(charge).toMatchObject({ status: "succeeded", paid: true, captured: true, amount_refunded: 0, refunded: false, disputed: false });
    expect(charge.payment_method_details?.card).toMatchObject({ brand: "visa", last4: "4242" });
  });

  it("stay open after a declined card and keep the reason", async () => {
    const { id } = await stripe.checkout.sessions.create(sessionParams());
    await sandbox.control(`/sessions/${id}/decline`, { card: "4000000000009995" });
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
    const intent = session.payment_intent as Stripe.PaymentIntent;
    expect(session.status).toBe("open");
    expect(intent).toMatchObject({ status: "requires_payment_method", amount_received: 0 });
    expect(intent.last_payment_error).toMatchObject({ type: "card_error", code: "card_declined", decline_code: "insufficient_funds" });
    await until(() => eventsOf("payment_intent.payment_failed").some(aboutObject(intent.id)));
  });

  it("ask for 3-D Secure, then pay or refuse", async () => {
    const { id } = await stripe.checkout.sessions.create(sessionParams());
    const status = async () =>
      ((await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] })).payment_intent as Stripe.PaymentIntent).status;
    await sandbox.control(`/sessions/${id}/challenge`);
    expect(await status()).toBe("requires_action");
    await sandbox.control(`/sessions/${id}/refuse`);
    expect(await status()).toBe("requires_payment_method");
    await sandbox.control(`/sessions/${id}/challenge`);
    await sandbox.control(`/sessions/${id}/confirm`);
    expect(await status()).toBe("succeeded");
  });

  it("can be expired while open, and then never pay", async () => {
    const { id } = await stripe.checkout.sessions.create(sessionParams());
    expect(await stripe.checkout.sessions.expire(id)).toMatchObject({ status: "expired", url: null });
    expect(await sandbox.control(`/sessions/${id}/pay`)).toMatchObject({ result: "closed" });
    await expect(stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ type: "StripeInvalidRequestError", statusCode: 400 });
    await until(() => eventsOf("checkout.session.expired").some(aboutObject(id)));
  });

  it("list newest first, by page, time, status and payment intent", async () => {
    const first = await stripe.checkout.sessions.create(sessionParams(1000, "ord_list_1"));
    const second = await stripe.checkout.sessions.create(sessionParams(1000, "ord_list_2"));
    const page = await stripe.checkout.sessions.list({ limit: 1 });
    expect(page).toMatchObject({ has_more: true, data: [{ id: second.id }] });
    const next = await stripe.checkout.sessions.list({ limit: 1, starting_after: second.id });
    expect(next.data[0]?.id).toBe(first.id);
    expect((await stripe.checkout.sessions.list({ created: { gt: first.created + 60 } })).data).toEqual([]);
    const { intent, session } = await paid();
    expect((await stripe.checkout.sessions.list({ payment_intent: intent.id })).data.map(({ id }) => id)).toEqual([session.id]);
    const open = await stripe.checkout.sessions.list({ status: "open", limit: 100 }).autoPagingToArray({ limit: 1000 });
    expect(open.every(({ status }) => status === "open")).toBe(true);
  });
});

describe("refused requests", () => {
  it.each<[string, () => Promise<unknown>, object]>([
    [
      "another key",
      () => toStripe(sandbox.port, "sk_test_other").balance.retrieve(),
      { type: "StripeAuthenticationError", statusCode: 401 },
    ],
    ["a missing object", () => stripe.checkout.sessions.retrieve("cs_test_none"), { code: "resource_missing", statusCode: 404 }],
    [
      "a missing parameter",
      () => stripe.checkout.sessions.create({ ...sessionParams(), success_url: "" }),
      { code: "parameter_missing", param: "success_url" },
    ],
    [
      "an unknown parameter",
      () => stripe.checkout.sessions.create({ ...sessionParams(), colour: "red" } as never),
      { code: "parameter_unknown" },
    ],
    ["too little", () => stripe.checkout.sessions.create(sessionParams(49)), { code: "amount_too_small" }],
    ["too much", () => stripe.checkout.sessions.create(sessionParams(100_000_000)), { code: "amount_too_large" }],
    ["a negative amount", () => stripe.checkout.sessions.create(sessionParams(-1)), { code: "parameter_invalid_integer" }],
    ["a broken amount", () => stripe.checkout.sessions.create(sessionParams(0.5)), { code: "parameter_invalid_integer" }],
    [
      "too short a life",
      () => stripe.checkout.sessions.create({ ...sessionParams(), expires_at: Math.floor(Date.now() / 1000) + 60 }),
      { param: "expires_at" },
    ],
    ["a foreign expansion", () => stripe.checkout.sessions.create({ ...sessionParams(), expand: ["colour"] }), { param: "expand" }],
  ])("%s", async (_, ask, error) => {
    await expect(ask()).rejects.toMatchObject(error);
  });
});

describe("payment intents and charges", () => {
  it("are read and listed", async () => {
    const { intent, charge } = await paid();
    expect((await stripe.paymentIntents.retrieve(intent.id, { expand: ["latest_charge"] })).latest_charge).toMatchObject({ id: charge.id });
    expect((await stripe.paymentIntents.list({ limit: 1 })).data[0]?.id).toBe(intent.id);
    expect((await stripe.charges.retrieve(charge.id)).payment_intent).toBe(intent.id);
    expect((await stripe.charges.list({ payment_intent: intent.id })).data.map(({ id }) => id)).toEqual([charge.id]);
  });

  it("of an open session cannot be cancelled, the session must be expired", async () => {
    const { id } = await stripe.checkout.sessions.create(sessionParams());
    await sandbox.control(`/sessions/${id}/decline`);
    const intentId = String((await stripe.checkout.sessions.retrieve(id)).payment_intent);
    await expect(stripe.paymentIntents.cancel(intentId)).rejects.toMatchObject({ code: "payment_intent_unexpected_state" });
    await stripe.checkout.sessions.expire(id);
    expect((await stripe.paymentIntents.retrieve(intentId)).status).toBe("canceled");
  });

  it("can be held first, then captured or let go", async () => {
    const held = async () => {
      const params = sessionParams();
      const { id } = await stripe.checkout.sessions.create({ ...params, payment_intent_data: { capture_method: "manual" } });
      await sandbox.control(`/sessions/${id}/pay`);
      return stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
    };
    const first = await held();
    expect(first).toMatchObject({
      status: "complete",
      payment_status: "unpaid",
      payment_intent: { status: "requires_capture", amount_capturable: 8900 },
    });
    const captured = await stripe.paymentIntents.capture((first.payment_intent as Stripe.PaymentIntent).id);
    expect(captured).toMatchObject({ status: "succeeded", amount_received: 8900 });
    const second = (await held()).payment_intent as Stripe.PaymentIntent;
    expect(await stripe.paymentIntents.cancel(second.id)).toMatchObject({ status: "canceled", amount_received: 0 });
  });
});

describe("refunds", () => {
  it("go back in parts, to the last cent and no further", async () => {
    const { intent, charge } = await paid(1000);
    const part = await stripe.refunds.create({
      payment_intent: intent.id,
      amount: 300,
      reason: "requested_by_customer",
      metadata: { refund: "ref_1" },
    });
    expect(part).toMatchObject({ status: "succeeded", amount: 300, currency: "eur", charge: charge.id, metadata: { refund: "ref_1" } });
    await expect(stripe.refunds.create({ charge: charge.id, amount: 701 })).rejects.toMatchObject({ param: "amount", statusCode: 400 });
    await stripe.refunds.create({ charge: charge.id });
    await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({ code: "charge_already_refunded" });
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 1000, refunded: true });
    expect((await stripe.refunds.list({ payment_intent: intent.id })).data.map(({ amount }) => amount)).toEqual([700, 300]);
    expect((await stripe.refunds.retrieve(part.id)).id).toBe(part.id);
    await until(() => eventsOf("refund.created").some(aboutObject(part.id)) && eventsOf("charge.refunded").some(aboutObject(charge.id)));
  });

  it("may wait and fail later; what failed is refundable again", async () => {
    const { charge } = await paid(1000, "4000000000007726");
    const refund = await stripe.refunds.create({ charge: charge.id });
    expect(refund.status).toBe("pending");
    await sandbox.control(`/refunds/${refund.id}/failed`);
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ status: "failed", failure_reason: "expired_or_canceled_card" });
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 0, refunded: false });
    await until(() => eventsOf("refund.failed").some(aboutObject(refund.id)) && eventsOf("refund.updated").some(aboutObject(refund.id)));
    expect((await stripe.refunds.create({ charge: charge.id })).amount).toBe(1000);
  });

  it("need a captured charge", async () => {
    const { id } = await stripe.checkout.sessions.create(sessionParams());
    await sandbox.control(`/sessions/${id}/decline`);
    const intent = String((await stripe.checkout.sessions.retrieve(id)).payment_intent);
    await expect(stripe.refunds.create({ payment_intent: intent })).rejects.toMatchObject({ statusCode: 400, param: "payment_intent" });
    await expect(stripe.refunds.create({ payment_intent: "pi_none" })).rejects.toMatchObject({ code: "resource_missing" });
  });
});

describe("disputes", () => {
  it("block refunds until won, and may exceed the charge", async () => {
    const { charge, intent } = await paid(1000);
    const dispute = await sandbox.control<Stripe.Dispute>(`/charges/${charge.id}/dispute`, { amount: 1200 });
    expect(await stripe.disputes.retrieve(dispute.id)).toMatchObject({ status: "needs_response", amount: 1200, charge: charge.id });
    await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({ code: "charge_disputed" });
    expect((await stripe.disputes.list({ payment_intent: intent.id })).data).toHaveLength(1);
    await sandbox.control(`/disputes/${dispute.id}/won`);
    await until(
      () =>
        eventsOf("charge.dispute.created").some(aboutObject(dispute.id)) && eventsOf("charge.dispute.closed").some(aboutObject(dispute.id)),
    );
    expect((await stripe.refunds.create({ charge: charge.id })).amount).toBe(1000);
  });
});

describe("events", () => {
  it("are signed over the raw body and stay readable", async () => {
    const { session } = await paid();
    await until(() => eventsOf("checkout.session.completed").some(aboutObject(session.id)));
    const letter = hook.received.find(({ body }) => body.includes(session.id) && body.includes("checkout.session.completed"));
    if (!letter) throw new Error("no letter");
    const event = stripe.webhooks.constructEvent(letter.body, String(letter.headers["stripe-signature"]), WEBHOOK_SECRET);
    expect(event).toMatchObject({
      type: "checkout.session.completed",
      livemode: false,
      data: { object: { id: session.id, payment_status: "paid" } },
    });
    expect(() => stripe.webhooks.constructEvent(`${letter.body} `, String(letter.headers["stripe-signature"]), WEBHOOK_SECRET)).toThrow();
    expect((await stripe.events.retrieve(event.id)).id).toBe(event.id);
    const listed = await stripe.events.list({ type: "checkout.session.completed", limit: 100 });
    expect(listed.data.map(({ id }) => id)).toContain(event.id);
  });
});

it("the balance is what came in less what went out", async () => {
  const before = (await stripe.balance.retrieve()).available.find(({ currency }) => currency === "eur")?.amount ?? 0;
  const { charge } = await paid(5000);
  await stripe.refunds.create({ charge: charge.id, amount: 1500 });
  const after = (await stripe.balance.retrieve()).available.find(({ currency }) => currency === "eur")?.amount;
  expect(after).toBe(before + 3500);
});
