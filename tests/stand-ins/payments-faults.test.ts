import type Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listenForWebhooks, type Sandbox, sessionParams, startSandbox, tempDir, toStripe, until } from "./rig";

let dir: Awaited<ReturnType<typeof tempDir>>;
let hook: Awaited<ReturnType<typeof listenForWebhooks>>;
let sandbox: Sandbox;

beforeEach(async () => {
  dir = await tempDir();
  hook = await listenForWebhooks();
  sandbox = await startSandbox({ dataDir: dir.path, webhookUrl: hook.url });
});

afterEach(async () => {
  await sandbox.close();
  await hook.close();
  await dir.remove();
});

/** Told not to retry, the SDK still tries once more when a connection is cut. */
const SDK_TRIES = 2;

const create = (key?: string, amount = 8900) =>
  sandbox.stripe.checkout.sessions.create(sessionParams(amount), key ? { idempotencyKey: key } : undefined);
const sessions = async () => (await sandbox.stripe.checkout.sessions.list({ limit: 100 })).data;
const heardTypes = () => hook.received.map(({ body }) => (JSON.parse(body) as Stripe.Event).type);
const heardIds = () => hook.received.map(({ body }) => (JSON.parse(body) as Stripe.Event).id);
const pay = (id: string, card?: string) => sandbox.control<{ session: Stripe.Checkout.Session }>(`/sessions/${id}/pay`, { card });

describe("one Idempotency-Key", () => {
  it("gives the same answer to the same parameters, and does it once", async () => {
    const first = await create("ord_1:session");
    const second = await create("ord_1:session");
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true");
    expect(await sessions()).toHaveLength(1);
  });

  it("with other parameters is refused", async () => {
    await create("ord_1:session");
    await expect(create("ord_1:session", 9000)).rejects.toMatchObject({ type: "StripeIdempotencyError", statusCode: 400 });
  });

  it("used twice at once answers 409 to the second", async () => {
    await sandbox.control("", { mode: "slow", call: "sessions.create", ms: 1_500, times: 1 });
    const first = create("ord_1:session");
    first.catch(() => {}); // it is asked for below
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(create("ord_1:session")).rejects.toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" });
    expect((await create("ord_1:session").catch(() => first)).id).toBe((await first).id);
  });

  it("is not spent by parameters that were refused", async () => {
    await expect(create("ord_1:session", 1)).rejects.toMatchObject({ code: "amount_too_small" });
    expect((await create("ord_1:session")).status).toBe("open");
  });

  it("keeps a failure that came after the start, whether or not the deed was done", async () => {
    for (const [mode, made] of [
      ["5xx_saved", 0],
      ["5xx_done", 1],
    ] as const) {
      await sandbox.control("", { mode, call: "sessions.create", times: 1 });
      await expect(create(mode)).rejects.toMatchObject({ type: "StripeAPIError", statusCode: 500 });
      await expect(create(mode)).rejects.toMatchObject({ statusCode: 500 });
      expect(await sessions()).toHaveLength(made);
    }
  });

  it("is forgotten after a day, and then the deed is done again", async () => {
    const first = await create("ord_1:session");
    await sandbox.control("/forget-keys");
    expect((await create("ord_1:session")).id).not.toBe(first.id);
  });

  it("survives a restart", async () => {
    const first = await create("ord_1:session");
    await sandbox.close();
    sandbox = await startSandbox({ dataDir: dir.path, webhookUrl: hook.url, port: sandbox.port });
    expect((await create("ord_1:session")).id).toBe(first.id);
  });
});

describe("a failing call", () => {
  it("is slow, as long as it is told", async () => {
    await sandbox.control("", { mode: "slow", call: "sessions.create", ms: 120, times: 1 });
    const start = performance.now();
    await create();
    expect(performance.now() - start).toBeGreaterThan(110);
  });

  it.each([
    ["5xx", { type: "StripeAPIError", statusCode: 503 }],
    ["429", { type: "StripeRateLimitError", statusCode: 429 }],
    ["request_lost", { type: "StripeConnectionError" }],
  ])("%s does nothing", async (mode, error) => {
    await sandbox.control("", { mode, call: "sessions.create", times: SDK_TRIES });
    await expect(create("ord_1:session")).rejects.toMatchObject(error);
    await sandbox.control("", {}, "DELETE");
    expect(await sessions()).toHaveLength(0);
    expect((await create("ord_1:session")).status).toBe("open");
  });

  it("may have done its deed though the answer was lost; the same key finds it again", async () => {
    await sandbox.control("", { mode: "answer_lost", call: "sessions.create", times: SDK_TRIES });
    await expect(create("ord_1:session")).rejects.toMatchObject({ type: "StripeConnectionError" });
    const [made] = await sessions();
    expect((await create("ord_1:session")).id).toBe(made?.id);
    expect(await sessions()).toHaveLength(1);
  });

  it("is healed by the SDK's own retry", async () => {
    await sandbox.control("", { mode: "answer_lost", call: "sessions.create", times: 1 });
    await toStripe(sandbox.port, undefined, 1).checkout.sessions.create(sessionParams());
    expect(await sessions()).toHaveLength(1);
  });

  it("strikes by seed: the same seed, the same calls", async () => {
    const run = async () => {
      await sandbox.control("", {}, "DELETE");
      await sandbox.control("", { mode: "5xx", call: "balance.retrieve", seed: 7, probability: 0.5 });
      const tries = Array.from({ length: 12 });
      const outcomes: boolean[] = [];
      for (const _ of tries)
        outcomes.push(
          await sandbox.stripe.balance.retrieve().then(
            () => true,
            () => false,
          ),
        );
      return outcomes;
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  it("cannot be ordered without the token, nor under an unknown mode", async () => {
    expect((await fetch(`${sandbox.url}/_control/record`)).status).toBe(401);
    await expect(sandbox.control("", { mode: "earthquake" })).rejects.toThrow("400");
  });
});

describe("webhooks", () => {
  it("come again until the shop answers 2xx", async () => {
    hook.answerWith(() => (hook.received.length < 3 ? 500 : 200));
    const { id } = await create();
    await sandbox.stripe.checkout.sessions.expire(id);
    await until(async () => (await sandbox.control<{ delivered: number }>("/deliveries", undefined, "GET")).delivered === 1);
    expect(hook.received.length).toBeGreaterThanOrEqual(3);
    expect(new Set(heardIds()).size).toBe(1);
  });

  it("come twice", async () => {
    await sandbox.control("", { mode: "duplicated", event: "checkout.session.completed" });
    const { id } = await create();
    await pay(id);
    await until(() => heardTypes().filter((type) => type === "checkout.session.completed").length === 2);
    expect(new Set(heardIds()).size).toBe(2);
  });

  it("stay away until released, though the events can be read", async () => {
    await sandbox.control("", { mode: "withheld" });
    const { id } = await create();
    await pay(id);
    expect((await sandbox.stripe.events.list()).data).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(hook.received).toHaveLength(0);
    expect(await sandbox.control("/webhooks/release")).toEqual({ released: 2 });
    await until(() => hook.received.length === 2);
  });

  it("arrive before the answer of the call that caused them", async () => {
    const { id } = await create();
    await pay(id);
    const { payment_intent: intent } = await sandbox.stripe.checkout.sessions.retrieve(id);
    await sandbox.control("", { mode: "early", event: "refund.created" });
    await sandbox.stripe.refunds.create({ payment_intent: String(intent) });
    const answered = performance.now();
    const early = hook.received.find(({ body }) => body.includes('"type": "refund.created"'));
    expect(early?.at).toBeLessThan(answered);
  });

  it("arrive shuffled by seed", async () => {
    await sandbox.control("", { mode: "reordered", seed: 3, ms: 80 });
    for (let count = 0; count < 3; count += 1) await pay((await create()).id);
    await until(() => hook.received.length === 6);
    const made = (await sandbox.stripe.events.list({ limit: 10 })).data.map(({ id }) => id).reverse();
    expect(heardIds()).not.toEqual(made);
    expect([...heardIds()].sort()).toEqual([...made].sort());
  });

  it("can be sent again in any order wished", async () => {
    await sandbox.control("", { mode: "withheld" });
    await pay((await create()).id);
    const ids = (await sandbox.stripe.events.list()).data.map(({ id }) => id);
    expect(await sandbox.control("/events/send", { ids: [...ids, ids[0]] })).toEqual({ statuses: [200, 200, 200] });
    expect(heardIds()).toEqual([...ids, ids[0]]);
  });

  it("that a kill interrupted go out after the next start", async () => {
    hook.answerWith(503);
    const { id } = await create();
    await pay(id);
    await until(() => hook.received.length >= 2);
    await sandbox.close();
    hook.received.length = 0;
    hook.answerWith(200);
    sandbox = await startSandbox({ dataDir: dir.path, webhookUrl: hook.url });
    await until(() => heardTypes().includes("checkout.session.completed"));
    expect((await sandbox.stripe.checkout.sessions.retrieve(id)).payment_status).toBe("paid");
  });
});

it("a torn last line of the journal is cut off and the rest is kept", async () => {
  const { appendFile } = await import("node:fs/promises");
  const { id } = await create();
  await sandbox.close();
  await appendFile(`${dir.path}/sandbox/journal.jsonl`, '{"put":[{"id":"cs_to');
  sandbox = await startSandbox({ dataDir: dir.path });
  expect((await sessions()).map((session) => session.id)).toEqual([id]);
  const { id: next } = await create();
  await sandbox.close();
  sandbox = await startSandbox({ dataDir: dir.path });
  expect((await sessions()).map((session) => session.id)).toEqual([next, id]);
});
