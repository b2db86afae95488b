import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Stripe from "stripe";
import { type PaymentsOptions, startPayments } from "../../scripts/stand-ins/payments/start";

export const SECRET_KEY = "sk_test_sandbox";
export const WEBHOOK_SECRET = "whsec_sandbox";
export const CONTROL_TOKEN = "trial";

export type Received = { body: string; headers: IncomingHttpHeaders; at: number };

/** A shop's ear for webhooks: keeps what it heard, answers as told. */
export async function listenForWebhooks(): Promise<{
  url: string;
  received: Received[];
  answerWith: (answer: number | (() => number)) => void;
  close: () => Promise<void>;
}> {
  const received: Received[] = [];
  let answer: number | (() => number) = 200;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push({ body: Buffer.concat(chunks).toString("utf8"), headers: request.headers, at: performance.now() });
      response.writeHead(typeof answer === "number" ? answer : answer()).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answerWith: (next) => {
      answer = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function tempDir(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "kept-stand-in-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** A sandbox on a free port with the official SDK pointed at it. */
export async function startSandbox(options: Partial<PaymentsOptions> & { dataDir: string }) {
  const serving = await startPayments({
    port: 0,
    secretKey: SECRET_KEY,
    webhookSecrets: [WEBHOOK_SECRET],
    webhookUrl: null,
    publicUrl: null,
    controlToken: CONTROL_TOKEN,
    retryMs: 20,
    ...options,
  });
  const control = async <T = Record<string, unknown>>(path: string, body?: unknown, method = "POST"): Promise<T> => {
    const response = await fetch(`${serving.url}/_control${path}`, {
      method,
      headers: { authorization: `Bearer ${CONTROL_TOKEN}` },
      body: method === "GET" ? undefined : JSON.stringify(body ?? {}),
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  return { ...serving, control, stripe: toStripe(serving.port) };
}

export type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

export const toStripe = (port: number, key = SECRET_KEY, maxNetworkRetries = 0): Stripe =>
  new Stripe(key, { host: "127.0.0.1", port, protocol: "http", maxNetworkRetries, timeout: 8000, telemetry: false });

export function sessionParams(amount = 8900, reference = "ord_1"): Stripe.Checkout.SessionCreateParams {
  return {
    mode: "payment",
    client_reference_id: reference,
    customer_email: "hana@example.org",
    metadata: { order: reference },
    payment_intent_data: { metadata: { order: reference }, description: "Order 7QX4M-2K9TB" },
    success_url: "http://localhost:3000/checkout/return?session={CHECKOUT_SESSION_ID}",
    cancel_url: "http://localhost:3000/checkout/review",
    locale: "en",
    line_items: [
      { quantity: 1, price_data: { currency: "eur", unit_amount: amount, product_data: { name: "Ketterly gooseneck kettle" } } },
    ],
  };
}

/** Waits until the check holds, or fails after `ms`. */
export async function until(check: () => boolean | Promise<boolean>, ms = 4000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await check())) {
    if (performance.now() > end) throw new Error(`not so within ${ms} ms: ${check}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
