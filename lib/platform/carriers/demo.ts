import { z } from "zod";
import { realNow } from "../clock.ts";
import { env } from "../env.ts";
import { isSigned } from "../secrets.ts";
import { DEMO_MAPPING_VERSION } from "./demo-codes.ts";
import { noticeShape, readDemoScan, splitDemoNotice } from "./demo-notice.ts";
import { type Carrier, CarrierRefused, CarrierUnreachable, type LabelAsk, type PickupDesk } from "./model.ts";

const ANSWER_WITHIN_MS = 8_000;

const labelShape = z.object({ trackingCode: z.string().min(1).max(60), trackingUrl: z.url({ protocol: /^https?$/ }), label: z.base64() });
const pointShape = z.object({
  id: z.string().min(1).max(80),
  name: z.string().max(120),
  line1: z.string().max(120),
  postcode: z.string().max(16),
  city: z.string().max(120),
  region: z
    .string()
    .max(60)
    .nullish()
    .transform((region) => region ?? null),
  country: z.string().length(2),
  hours: z.array(z.object({ weekdays: z.array(z.int().min(1).max(7)), from: z.string().max(5), to: z.string().max(5) })),
  metres: z
    .int()
    .nullish()
    .transform((metres) => metres ?? null),
});
const pointsShape = z.object({ points: z.array(pointShape) });
const faultShape = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const pickup: PickupDesk = {
  async listPickupPoints({ postcode, city, country }) {
    const { points } = pointsShape.parse(await call(`/points?${new URLSearchParams({ postcode, city, country })}`, { method: "GET" }));
    return points.slice(0, 20);
  },
  holdAt: ({ trackingCode }, pointId) =>
    unlessGone(() => call(`/shipments/${encodeURIComponent(trackingCode)}/hold`, { body: { pointId } }), "held"),
};

/** The carrier of the demo: a process of its own that scans by the shop's clock and knows us only over HTTP. */
export const demoCarrier: Carrier = {
  key: "demo",
  mappingVersion: DEMO_MAPPING_VERSION,
  labels: "asked",
  pickup,

  async createShipment({ key, weightGrams, wish, ...ask }) {
    const answer = await call("/shipments", { key, body: { ...ask, wish: toWish(wish), parcels: [{ weightGrams }] } });
    const { trackingCode, trackingUrl, label } = labelShape.parse(answer);
    return { trackingCode, trackingUrl, pdf: Buffer.from(label, "base64"), ref: null, via: null };
  },

  cancelShipment: ({ trackingCode }) => unlessGone(() => call(`/shipments/${encodeURIComponent(trackingCode)}/cancel`, {}), "cancelled"),

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

  splitNotice: splitDemoNotice,
  mapScan: readDemoScan,
};

const toWish = ({ safePlace, notBefore, pickupPoint }: LabelAsk["wish"]) => ({ safePlace, notBefore, pickupPointId: pickupPoint?.id });

/** What can no longer be changed because the van has it is an answer, not a fault. */
async function unlessGone<Done extends string>(ask: () => Promise<unknown>, done: Done): Promise<Done | "too_late"> {
  try {
    await ask();
    return done;
  } catch (error) {
    if (error instanceof CarrierRefused && error.code === "already_handed_over") return "too_late";
    throw error;
  }
}

type Ask = { readonly method?: "GET" | "POST"; readonly key?: string; readonly body?: unknown };

async function call(path: string, { method = "POST", key, body }: Ask): Promise<unknown> {
  const answer = await ask(path, {
    method,
    headers: {
      authorization: `Bearer ${env().CARRIER_API_KEY}`,
      "content-type": "application/json",
      ...(key && { "idempotency-key": key }),
    },
    ...(method === "POST" && { body: JSON.stringify(body ?? {}) }),
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
