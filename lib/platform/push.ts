import { createECDH } from "node:crypto";
import webpush from "web-push";
import { store } from "../../store.config.ts";
import { env } from "./env.ts";

/** Where a browser wants to be told, and the keys that only it can read with (RFC 8291). */
export type PushTarget = { readonly endpoint: string; readonly keys: { readonly p256dh: string; readonly auth: string } };

/** `ended`: the browser asked no more, or is gone. */
export type PushOutcome = "taken" | "ended";

const TIMEOUT_MS = 10_000;

/** Services of the browsers there are. An address elsewhere is never called: it was given to us by a stranger (TRUST R40). */
const SERVICES: readonly RegExp[] = [
  /^https:\/\/fcm\.googleapis\.com\//,
  /^https:\/\/[a-z0-9-]+\.push\.services\.mozilla\.com\//,
  /^https:\/\/[a-z0-9-]+\.push\.apple\.com\//,
  /^https:\/\/[a-z0-9.-]+\.notify\.windows\.com\//,
];

export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint) || new URL(endpoint).port) return isStandIn(endpoint);
  return SERVICES.some((service) => service.test(new URL(endpoint).href)) || isStandIn(endpoint);
}

function isStandIn(endpoint: string): boolean {
  const own = env().PUSH_STAND_IN_URL;
  return Boolean(own && URL.canParse(endpoint) && new URL(endpoint).origin === new URL(own).origin);
}

/** What browsers are given to know us by. */
export function pushPublicKey(): string {
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(Buffer.from(env().PUSH_PRIVATE_KEY, "base64url"));
  return pair.getPublicKey("base64url");
}

type Push = { readonly body: unknown; readonly topic: string; readonly seconds: number };

/** Hands one encrypted message to a browser's service. A newer one of the same topic takes the place of one not fetched yet. */
export async function sendPush(target: PushTarget, { body, topic, seconds }: Push): Promise<PushOutcome> {
  if (!isPushService(target.endpoint)) return "ended";
  const request = webpush.generateRequestDetails(target, JSON.stringify(body), {
    TTL: seconds,
    topic,
    urgency: "normal",
    vapidDetails: { subject: `mailto:${store.contact.email}`, publicKey: pushPublicKey(), privateKey: env().PUSH_PRIVATE_KEY },
  });
  const { "Content-Length": _, ...headers } = request.headers; // fetch counts for itself
  const response = await fetch(request.endpoint, {
    method: "POST",
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: new Uint8Array(request.body ?? []),
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.body?.cancel();
  if (response.status === 404 || response.status === 410) return "ended";
  if (!response.ok) throw new Error(`the push service answered ${response.status}`);
  return "taken";
}
