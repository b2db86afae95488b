import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { readNotice, takeNotice } from "../../lib/delivery/commands/inbox.ts";
import { newSecret } from "../../lib/kernel/ids.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { env } from "../../lib/platform/env.ts";
import { startCarrier } from "../../scripts/stand-ins/carrier/start.ts";

/** The demo carrier while the shop is being furnished: its van drives through the past as fast as it is told. */
export type DemoVan = {
  /** Plays everything up to this moment, and takes parcels in as of then. */
  driveTo(now: Date): Promise<void>;
  close(): Promise<void>;
};

/** Null with a real carrier, and while the demo's own runs: its past cannot be made up any more. */
export async function openDemoVan(): Promise<DemoVan | null> {
  const { CARRIER_API_URL: url, CARRIER_API_KEY: apiKey, CARRIER_WEBHOOK_SECRET, DATA_DIR: dataDir, PUBLIC_URL } = env();
  const isRunning = await fetch(new URL("/health", url)).then(
    () => true,
    () => false,
  );
  if (isRunning || !["localhost", "127.0.0.1"].includes(new URL(url).hostname)) return null;
  const ear = await listen();
  const controlToken = newSecret();
  const carrier = await startCarrier({
    port: Number(new URL(url).port),
    dataDir,
    shopUrl: PUBLIC_URL,
    webhookUrl: ear.url,
    webhookSecrets: CARRIER_WEBHOOK_SECRET.split(","),
    apiKey,
    publicUrl: url,
    controlToken,
    tickMs: 3_600_000,
  });
  return {
    async driveTo(now) {
      const answer = await fetch(new URL("/_control/play", url), {
        method: "POST",
        headers: { authorization: `Bearer ${controlToken}` },
        body: JSON.stringify({ now: now.toISOString() }),
      });
      if (!answer.ok) throw new Error(`The demo carrier answered ${answer.status}`);
      await readAll();
    },
    async close() {
      await carrier.close();
      await ear.close();
    },
  };
}

/** What the webhook's route does, without the shop being open. */
async function listen(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    );
    const { status } = await takeNotice("demo", await bodyOf(request), headers);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function readAll(): Promise<void> {
  const waiting = await sql.many<{ id: string }>`
    SELECT id FROM webhook_event WHERE provider = 'carrier:demo' AND processed_at IS NULL AND parked_at IS NULL ORDER BY received_at, event_id`;
  for (const { id } of waiting) await readNotice(id);
}
