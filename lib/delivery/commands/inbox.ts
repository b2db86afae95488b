import { MINUTE } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import { realNow } from "../../platform/clock.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { enqueue } from "../../platform/jobs.ts";
import { log } from "../../platform/log.ts";
import { ownerOf } from "../rules/owner.ts";
import { takeScan } from "./scans.ts";

/** What a carrier posts is small; anything larger is not from it. */
export const NOTICE_BYTES = 64 * 1024;

/** A carrier may tell of a parcel before our own save of its number is through. */
const NUMBER_MAY_COME_WITHIN_MS = MINUTE;

/** Verifies and writes down, nothing more; a job does the rest, in whatever order notices come (TRUST R26). */
export async function takeNotice(carrierKey: string, raw: string, headers: Headers): Promise<{ status: number }> {
  const notice = findCarrier(carrierKey).verifyWebhook(raw, headers);
  if (!notice) return { status: 400 };
  await transaction(async (tx) => {
    const id = newId("event");
    const added = await tx.exec`
      INSERT INTO webhook_event (id, provider, event_id, type, payload)
      VALUES (${id}, ${providerName(carrierKey)}, ${notice.eventId}, ${notice.type}, ${JSON.stringify(notice.payload)}::jsonb)
      ON CONFLICT (provider, event_id) DO NOTHING`;
    if (added) await enqueue(tx, { task: "delivery.notice", payload: { noticeId: id }, key: `notice:${id}` });
  });
  return { status: 200 };
}

const providerName = (carrierKey: string): string => `carrier:${carrierKey}`;

type StoredNotice = {
  readonly id: string;
  readonly provider: string;
  readonly eventId: string;
  readonly payload: unknown;
  readonly receivedAt: Date;
};

/** Reads one stored notice. What is no scan, or of no parcel of ours, is parked with the reason. */
export async function readNotice(noticeId: string): Promise<void> {
  const notice = await sql.one<StoredNotice>`
    SELECT id, provider, event_id, payload, received_at FROM webhook_event WHERE id = ${noticeId} AND processed_at IS NULL AND parked_at IS NULL`;
  if (!notice) return;
  const carrierKey = notice.provider.replace(/^carrier:/, "");
  const scan = findCarrier(carrierKey).mapScan(notice.payload);
  if (!scan) return park(notice, "not a scan");
  const candidates = await sql.many<{ id: string; createdAt: Date; voidedAt: Date | null }>`
    SELECT id, created_at, voided_at FROM shipment WHERE carrier = ${carrierKey} AND tracking_code = ${scan.trackingCode}`;
  const owner = ownerOf(scan.occurredAt, candidates);
  if (owner) return takeScan({ shipmentId: owner.id, carrierKey, scan, notice });
  if (realNow().getTime() - notice.receivedAt.getTime() < NUMBER_MAY_COME_WITHIN_MS) {
    throw new Error(`no parcel with the number ${scan.trackingCode} yet`);
  }
  return park(notice, `no parcel with the number ${scan.trackingCode}`);
}

async function park({ id }: StoredNotice, error: string): Promise<void> {
  log.warn("carrier notice parked", { subject: id, error });
  await sql.exec`UPDATE webhook_event SET parked_at = now(), error = ${error} WHERE id = ${id}`;
}
