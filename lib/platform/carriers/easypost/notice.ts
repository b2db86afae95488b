import { createHash, createHmac } from "node:crypto";
import { z } from "zod";
import { DAY } from "../../../kernel/clock.ts";
import { realNow } from "../../clock.ts";
import { env } from "../../env.ts";
import { paths } from "../../paths.ts";
import { sameText } from "../../secrets.ts";
import type { CarrierNotice, ToldScan } from "../model.ts";

const FRESH_FOR_MS = 300_000;
/** A notice without a time of sending of its own is as old as its event; EasyPost tries again for hours. */
const OLDEST_EVENT_MS = DAY;

const eventShape = z.object({
  id: z.string().min(1).max(200),
  object: z.literal("Event"),
  description: z.string().min(1).max(60),
  created_at: z.string().max(40),
});

/**
 * EasyPost signs twice: `X-Hmac-Signature` over the body alone, and `X-Hmac-Signature-V2` over time, method, path and body. The
 * second is asked for wherever it is there; the first alone could be posted again by whoever saw it, so that its event has to be
 * of today, and is taken once by its id.
 */
export function verifyEasyPost(raw: string, headers: Headers): CarrierNotice | null {
  const event = eventShape.safeParse(parseJson(raw));
  if (!event.success) return null;
  const age = (text: string) => Math.abs(realNow().getTime() - Date.parse(text));
  const sentAt = headers.get("x-timestamp") ?? "";
  const path = headers.get("x-path") ?? "";
  const newer = headers.get("x-hmac-signature-v2");
  const isGenuine = newer
    ? path === paths.api.easypostWebhook() && age(sentAt) <= FRESH_FOR_MS && isSigned(`${sentAt}POST${path}${raw}`, newer)
    : age(event.data.created_at) <= OLDEST_EVENT_MS && isSigned(raw, headers.get("x-hmac-signature") ?? "");
  return isGenuine ? { eventId: event.data.id, type: event.data.description, payload: JSON.parse(raw) } : null;
}

/** Any of several secrets may have signed, while one is being changed. */
function isSigned(text: string, given: string): boolean {
  const secrets = (env().EASYPOST_WEBHOOK_SECRET ?? "").split(",").map((secret) => secret.trim());
  return secrets.some((secret) => {
    if (!secret) return false;
    const digest = createHmac("sha256", secret.normalize("NFKD")).update(text).digest("hex");
    return sameText(given.toLowerCase(), `hmac-sha256-hex=${digest}`);
  });
}

export const detailShape = z.object({
  status: z.string().min(1).max(40),
  status_detail: z.string().max(60).nullish(),
  message: z.string().max(400).nullish(),
  datetime: z.string().min(10).max(40),
  tracking_location: z
    .object({ city: z.string().max(120).nullish(), state: z.string().max(60).nullish(), country: z.string().max(60).nullish() })
    .nullish(),
});

const trackerShape = z.object({
  object: z.literal("Tracker"),
  id: z.string().max(60),
  tracking_code: z.string().min(1).max(60),
  signed_by: z.string().max(120).nullish(),
  tracking_details: z.array(z.unknown()).max(500),
});
const noticeShape = z.object({ result: trackerShape });

/** What is kept of one detail: enough to read it again by a newer table. */
export const scanShape = z.object({
  tracking_code: z.string().min(1).max(60),
  detail: detailShape,
  signed_by: z.string().max(120).nullish(),
  /** Delivered after it was sent back: it is we who have it. */
  after_return: z.boolean(),
});

/**
 * EasyPost tells a parcel's whole story with every notice, so that a lost one is made good by the next. What a detail says is its
 * key: told again it is the same scan.
 */
export function splitEasyPost(payload: unknown): ToldScan[] | null {
  const notice = noticeShape.safeParse(payload);
  if (!notice.success) return isEvent(payload) ? [] : null;
  const { id, tracking_code, signed_by, tracking_details } = notice.data.result;
  const details = tracking_details.flatMap((each) => detailShape.safeParse(each).data ?? []);
  const sentBackAt = Math.min(...details.filter(({ status }) => status === "return_to_sender").map(({ datetime }) => Date.parse(datetime)));
  return details.map((detail) => {
    const after_return = detail.status === "delivered" && Date.parse(detail.datetime) >= sentBackAt;
    const signed = detail.status === "delivered" && !after_return ? (signed_by ?? null) : null;
    return { key: keyOf(id, detail), raw: { tracking_code, detail, signed_by: signed, after_return } };
  });
}

/** News of shipments, refunds and batches are no scans, and nothing to park. */
const isEvent = (payload: unknown): boolean => eventShape.safeParse(payload).success;

function keyOf(tracker: string, { status, status_detail, message, datetime, tracking_location }: z.output<typeof detailShape>): string {
  const said = JSON.stringify([status, status_detail ?? "", message ?? "", datetime, tracking_location?.city ?? ""]);
  return `${tracker}:${createHash("sha256").update(said).digest("base64url").slice(0, 22)}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
