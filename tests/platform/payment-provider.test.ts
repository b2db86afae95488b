import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newBreaker } from "../../lib/platform/payment-provider/breaker.ts";
import { type PaymentProvider, ProviderRefusal, ProviderUnreachable, type SessionAsk } from "../../lib/platform/payment-provider/model.ts";
import { stripeProvider } from "../../lib/platform/payment-provider/stripe.ts";
import { type Sandbox, startSandbox, tempDir } from "../stand-ins/rig.ts";

/** What every adapter must do; run here against the sandbox, which speaks as Stripe does. */
let dir: Awaited<ReturnType<typeof tempDir>>;
let sandbox: Sandbox;
let provider: PaymentProvider;
const at = (port: number) =>
  stripeProvider(
    new Stripe("sk_test_sandbox", { host: "127.0.0.1", port, protocol: "http", maxNetworkRetries: 1, timeout: 3_500, telemetry: false }),
    newBreaker(),
  );

beforeAll(async () => {
  dir = await tempDir();
  sandbox = await startSandbox({ dataDir: dir.path, webhookUrl: null });
  provider = at(sandbox.port);
});
afterAll(async () => {
  await sandbox.close();
  await dir.remove();
});

let counter = 0;
const ask = (given: Partial<SessionAsk> = {}): SessionAsk => {
  const reference = `pay_${++counter}`;
  return {
    reference,
    orderNumber: "7QX4M-2K9TB",
    email: "ada@example.org",
    currency: "EUR",
    lines: [{ name: "Kettle", quantity: 2, unitAmount: 4_450 }],
    language: "en",
    returnUrl: "http://localhost:3000/back",
    cancelUrl: "http://localhost:3000/left",
    expiresAt: new Date(Date.now() + 31 * 60_000),
    key: `${reference}:session`,
    ...given,
  };
};
const pay = (id: string, deed = "pay", card?: string) => sandbox.control(`/sessions/${id}/${deed}`, card ? { card } : {});
const paid = async () => {
  const { id } = await provider.openSession(ask());
  await pay(id);
  const session = await provider.findSession(id);
  return { id, intentId: session?.intentId ?? "" };
};

describe("a payment page", () => {
  test("is open with our reference and sum, and the same ask is the same page", async () => {
    const wanted = ask();
    const session = await provider.openSession(wanted);
    expect(session).toMatchObject({
      state: "open",
      reference: wanted.reference,
      amount: 8_900,
      captured: 0,
      currency: "EUR",
      livemode: false,
      intentId: null,
      declined: null,
    });
    expect(session.url).toMatch(/^http/);
    expect((await provider.openSession(wanted)).id).toBe(session.id);
  });

  test("says what became of it: declined and still open, at the bank, paid, ended", async () => {
    const { id } = await provider.openSession(ask());
    await pay(id, "decline");
    expect(await provider.findSession(id)).toMatchObject({ state: "open", declined: expect.any(String) });
    await pay(id, "challenge");
    expect((await provider.findSession(id))?.state).toBe("open");
    await pay(id, "confirm");
    expect(await provider.findSession(id)).toMatchObject({
      state: "captured",
      captured: 8_900,
      method: expect.stringMatching(/·· \d{4}$/),
      declined: null,
    });
    const other = await provider.openSession(ask());
    expect(await provider.endSession(other.id)).toMatchObject({ state: "expired", url: null });
    expect((await provider.endSession(other.id)).state).toBe("expired");
  });

  test("that was paid cannot be ended, and says so", async () => {
    const { id } = await paid();
    expect((await provider.endSession(id)).state).toBe("captured");
  });

  test("is found by our reference when its answer was lost", async () => {
    const wanted = ask();
    const { id } = await provider.openSession(wanted);
    expect((await provider.searchSession(wanted.reference, new Date()))?.id).toBe(id);
    expect(await provider.searchSession("pay_none", new Date())).toBeNull();
    expect(await provider.findSession("cs_test_none")).toBeNull();
  });
});

describe("money back", () => {
  test("goes once a key, carries our reference, and is found by it", async () => {
    const { intentId } = await paid();
    const wanted = { reference: "ref_1", intentId, amount: 900, key: "ref_1:0" };
    const refund = await provider.refund(wanted);
    expect(refund).toMatchObject({ state: "succeeded", amount: 900, currency: "EUR", reference: "ref_1", intentId });
    expect((await provider.refund(wanted)).id).toBe(refund.id);
    expect((await provider.searchRefund("ref_1", intentId))?.id).toBe(refund.id);
    expect(await provider.searchRefund("ref_2", intentId)).toBeNull();
    expect(await provider.findRefund("re_none")).toBeNull();
  });

  test("is refused above what was taken", async () => {
    const { intentId } = await paid();
    await expect(provider.refund({ reference: "ref_2", intentId, amount: 9_000, key: "ref_2:0" })).rejects.toBeInstanceOf(ProviderRefusal);
  });

  test("disputes and charges are listed", async () => {
    const { intentId } = await paid();
    const [charge] = (await sandbox.stripe.charges.list({ payment_intent: intentId })).data;
    const { id } = await sandbox.control<{ id: string }>(`/charges/${charge?.id}/dispute`, {});
    expect(await provider.findDispute(id)).toMatchObject({ state: "open", amount: 8_900, currency: "EUR", intentId });
    const disputes = [];
    for await (const dispute of provider.listDisputes(new Date(Date.now() - 60_000))) disputes.push(dispute.id);
    expect(disputes).toContain(id);
    const charges = [];
    for await (const each of provider.listCharges(new Date(Date.now() - 60_000))) charges.push(each);
    expect(charges.find((each) => each.intentId === intentId)).toMatchObject({ captured: 8_900, refunded: 0, currency: "EUR" });
  });
});

describe("a provider that does not answer", () => {
  test("is told from one that says no, and a fault of its own from silence", async () => {
    await sandbox.control("", { mode: "request_lost", call: "sessions.create", times: 3 });
    await expect(provider.openSession(ask())).rejects.toMatchObject({ name: "ProviderUnreachable", answered: false });
    await sandbox.control("", undefined, "DELETE");
    await sandbox.control("", { mode: "5xx", call: "sessions.create", times: 3 });
    await expect(provider.openSession(ask())).rejects.toMatchObject({ name: "ProviderUnreachable", answered: true });
    await sandbox.control("", undefined, "DELETE");
    await expect(provider.openSession(ask({ lines: [{ name: "x", quantity: 1, unitAmount: 1 }] }))).rejects.toBeInstanceOf(ProviderRefusal);
  });

  test("keeps nobody waiting for more than eight seconds (R20)", async () => {
    const started = performance.now();
    await sandbox.control("", { mode: "slow", call: "sessions.create", times: 3, ms: 20_000 });
    await expect(provider.openSession(ask())).rejects.toBeInstanceOf(ProviderUnreachable);
    await sandbox.control("", undefined, "DELETE");
    expect(performance.now() - started).toBeLessThan(8_500);
  }, 12_000);

  test("is not asked for a while after five calls in a row without an answer", async () => {
    let clock = 0;
    let calls = 0;
    const breaker = newBreaker(() => clock);
    const silent = () =>
      breaker.call(async () => {
        calls++;
        throw new ProviderUnreachable("silence");
      });
    for (let turn = 0; turn < 8; turn++) await expect(silent()).rejects.toBeInstanceOf(ProviderUnreachable);
    expect(calls).toBe(5);
    clock = 10_001;
    await expect(silent()).rejects.toBeInstanceOf(ProviderUnreachable);
    await expect(silent()).rejects.toBeInstanceOf(ProviderUnreachable);
    expect(calls).toBe(6);
    clock = 20_002;
    expect(await breaker.call(async () => "there")).toBe("there");
    expect(await breaker.call(async () => "again")).toBe("again");
  });
});
