import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startCarrier } from "../../scripts/stand-ins/carrier/start.ts";
import { tempDir } from "../stand-ins/rig.ts";
import { testEnvironment } from "../support/environment.ts";

/**
 * The demo carrier on a free port, for an adapter that reads the settings: call it before anything else does. Its shop's
 * clock stands still at `now` until it is set.
 */
export async function openDemoCarrier(now: Date) {
  const dir = await tempDir();
  const time = { now };
  const clock = createServer((_, response) => response.end(JSON.stringify({ now: time.now.toISOString() })));
  await new Promise<void>((resolve) => clock.listen(0, "127.0.0.1", resolve));
  const carrier = await startCarrier({
    port: 0,
    dataDir: dir.path,
    shopUrl: `http://127.0.0.1:${(clock.address() as AddressInfo).port}`,
    webhookUrl: "http://127.0.0.1:1/nobody-listens",
    webhookSecrets: [testEnvironment.CARRIER_WEBHOOK_SECRET],
    apiKey: testEnvironment.CARRIER_API_KEY,
    publicUrl: null,
    controlToken: "trial",
    tickMs: 20,
  });
  process.env.CARRIER_API_URL = carrier.url;
  const close = async () => {
    await carrier.close();
    clock.closeAllConnections();
    await new Promise((resolve) => clock.close(resolve));
    await dir.remove();
  };
  return { url: carrier.url, time, close };
}
