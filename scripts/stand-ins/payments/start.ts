import { Faults } from "../kit/faults";
import { json, type Serving, serve } from "../kit/http";
import { fontRoute } from "../kit/page";
import { balanceOperations } from "./api/balance";
import { toRoute } from "./api/gate";
import { Idempotency } from "./api/idempotency";
import { intentOperations } from "./api/intents";
import { readOperations } from "./api/reads";
import { refundOperations } from "./api/refunds";
import { sessionOperations } from "./api/sessions";
import { controlRoutes } from "./control";
import { startSweep } from "./deeds/sweep";
import { pageRoutes } from "./page/routes";
import { Posting } from "./posting";
import { Store } from "./store";
import { MODES, type Till } from "./till";

export type PaymentsOptions = {
  port: number;
  host?: string;
  dataDir: string;
  secretKey: string;
  webhookSecrets: readonly string[];
  webhookUrl: string | null;
  publicUrl: string | null;
  controlToken: string | null;
  /** First wait before an event is posted again. */
  retryMs?: number;
};

const OPERATIONS = [...sessionOperations, ...intentOperations, ...readOperations, ...refundOperations, ...balanceOperations];

export async function startPayments(options: PaymentsOptions): Promise<Serving> {
  const store = await Store.open(options.dataDir);
  const faults = new Faults(Object.values(MODES).flat());
  const { webhookUrl: url, webhookSecrets: secrets, retryMs } = options;
  const posting = new Posting({ store, faults, url, secrets, retryMs });
  const till: Till = { store, posting, faults, publicUrl: options.publicUrl?.replace(/\/$/, "") ?? "" };
  const idempotency = new Idempotency(store);
  const gate = { till, secretKey: options.secretKey, idempotency };
  const serving = await serve({
    port: options.port,
    host: options.host ?? "127.0.0.1",
    routes: [
      ...OPERATIONS.map((operation) => toRoute(gate, operation)),
      ...pageRoutes(till),
      ...controlRoutes(till, idempotency, options.controlToken),
      fontRoute,
      { method: "GET", path: "/health", handle: () => json(200, { ok: true, name: "payments" }) },
    ],
  });
  till.publicUrl ||= serving.url;
  const sweep = startSweep(till);
  posting.resume();
  const close = async (): Promise<void> => {
    sweep.stop();
    posting.close();
    await serving.close();
    await store.close();
  };
  return { ...serving, close };
}
