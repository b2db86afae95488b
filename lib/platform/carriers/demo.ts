import { z } from "zod";
import { realNow } from "../clock.ts";
import { env } from "../env.ts";
import { isSigned } from "../secrets.ts";
import { DEMO_MAPPING_VERSION } from "./demo-codes.ts";
import { noticeShape, readDemoScan } from "./demo-notice.ts";
import { type Carrier, CarrierRefused, CarrierUnreachable } from "./model.ts";

const ANSWER_WITHIN_MS = 8_000;

const labelShape = z.object({ trackingCode: z.string().min(1).max(60), trackingUrl: z.url({ protocol: /^https?$/ }), label: z.base64() });
const faultShape = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** The carrier of the demo: a process of its own that scans by the shop's clock and knows us only over HTTP. */
export const demoCarrier: Carrier = {
  key: "demo",
  mappingVersion: DEMO_MAPPING_VERSION,

  async createShipment({ key, weightGrams, ...ask }) {
    const answer = await call("/shipments", { key, body: { ...ask, parcels: [{ weightGrams }] } });
    const { trackingCode, trackingUrl, label } = labelShape.parse(answer);
    return { trackingCode, trackingUrl, pdf: Buffer.from(label, "base64") };
  },

  async cancelShipment(trackingCode) {
    try {
      await call(`/shipments/${encodeURIComponent(trackingCode)}/cancel`, {});
      return "cancelled";
    } catch (error) {
      if (error instanceof CarrierRefused && error.code === "already_handed_over") return "too_late";
      throw error;
    }
  },

  verifyWebhook(raw, headers) {
    const secrets = env()
      .CARRIER_WEBHOOK_SECRET.split(",")
      .map((secret) => secret.trim());
    const nowSeconds = Math.floor(realNow().getTime() / 1_000);
    if (!isSigned(raw, headers.get("carrier-signature") ?? "", { secrets, nowSeconds })) return null;
    const payload = parseJson(raw);
    const notice = noticeShape.safeParse(payload);
    return notice.success ? { eventId: notice.data.id, type: notice.data.type, payload } : null;
  },

  mapScan: readDemoScan,
};

async function call(path: string, { key, body }: { key?: string; body?: unknown }): Promise<unknown> {
  const answer = await ask(path, {
    method: "POST",
    headers: {
      authorization: `Bearer ${env().CARRIER_API_KEY}`,
      "content-type": "application/json",
      ...(key && { "idempotency-key": key }),
    },
    body: JSON.stringify(body ?? {}),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    redirect: "error",
  });
  if (answer.status >= 500 || answer.status === 429) throw new CarrierUnreachable(`the carrier answered ${answer.status}`);
  if (answer.status < 300) return answer.body;
  const fault = faultShape.safeParse(answer.body);
  throw fault.success
    ? new CarrierRefused(fault.data.error.code, fault.data.error.message)
    : new CarrierRefused("refused", `the carrier answered ${answer.status}`);
}

async function ask(path: string, init: RequestInit): Promise<{ status: number; body: unknown }> {
  try {
    const response = await fetch(new URL(path, env().CARRIER_API_URL), init);
    return { status: response.status, body: parseJson(await response.text()) };
  } catch (error) {
    throw new CarrierUnreachable("the carrier did not answer", { cause: error });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
