import { MINUTE } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import { realNow } from "../../platform/clock.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { enqueue } from "../../platform/jobs.ts";
import { log } from "../../platform/log.ts";
import { ownerOf } from "../rules/owner.ts";
import { type ReadScan, takeScans } from "./scans.ts";

/** What a carrier posts is small, unless it tells a parcel's whole story each time; anything larger is not from it. */
export const NOTICE_BYTES = { demo: 64 * 1024, easypost: 512 * 1024 } as const;

/** A carrier may tell of a parcel before our own save of its number is through. */
const NUMBER_MAY_COME_WITHIN_MS = MINUTE;

/** Verifies and writes down, nothing more; a job does the rest, in whatever order notices come (TRUST R26). */
export async function takeNotice(carrierKey: keyof typeof NOTICE_BYTES, raw: string, headers: Headers): Promise<{ status: number }> {
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

/** Reads one stored notice. What is no scan, or of no parcel of ours, is parked with the reason; what was of ours is taken all the same. */
export async function readNotice(noticeId: string): Promise<void> {
  const notice = await sql.one<StoredNotice>`
    SELECT id, provider, event_id, payload, received_at FROM webhook_event WHERE id = ${noticeId} AND processed_at IS NULL AND parked_at IS NULL`;
  if (!notice) return;
  const carrierKey = notice.provider.replace(/^carrier:/, "");
  const carrier = findCarrier(carrierKey);
  const told = carrier.splitNotice(notice.payload);
  if (!told) return park(notice, "not a scan");
  const scans = told.flatMap(({ key, raw }): ReadScan[] => {
    const scan = carrier.mapScan(raw);
    return scan ? [{ key, raw, scan }] : [];
  });
  const { owned, strays } = await sortByParcel(carrierKey, scans);
  for (const [shipmentId, its] of owned) await takeScans({ shipmentId, carrierKey, scans: its });
  const [stray] = strays;
  if (!stray) return finish(notice);
  if (realNow().getTime() - notice.receivedAt.getTime() < NUMBER_MAY_COME_WITHIN_MS) {
    throw new Error(`no parcel with the number ${stray.scan.trackingCode} yet`);
  }
  return owned.size > 0 ? finish(notice) : park(notice, `no parcel with the number ${stray.scan.trackingCode}`);
}

/** Whose scans these are; a number used again has scans of two parcels. */
async function sortByParcel(carrier: string, scans: readonly ReadScan[]): Promise<{ owned: Map<string, ReadScan[]>; strays: ReadScan[] }> {
  const codes = [...new Set(scans.map(({ scan }) => scan.trackingCode))];
  const candidates = await sql.many<{ id: string; createdAt: Date; voidedAt: Date | null; trackingCode: string }>`
    SELECT id, created_at, voided_at, tracking_code FROM shipment WHERE carrier = ${carrier} AND tracking_code = ANY(${codes})`;
  const owned = new Map<string, ReadScan[]>();
  const strays: ReadScan[] = [];
  for (const each of scans) {
    const named = candidates.filter(({ trackingCode }) => trackingCode === each.scan.trackingCode);
    const owner = ownerOf(each.scan.occurredAt, named);
    if (owner) owned.set(owner.id, [...(owned.get(owner.id) ?? []), each]);
    else strays.push(each);
  }
  return { owned, strays };
}

const finish = async ({ id }: StoredNotice): Promise<void> => {
  await sql.exec`UPDATE webhook_event SET processed_at = now() WHERE id = ${id}`;
};

async function park({ id }: StoredNotice, error: string): Promise<void> {
  log.warn("carrier notice parked", { subject: id, error });
  await sql.exec`UPDATE webhook_event SET parked_at = now(), error = ${error} WHERE id = ${id}`;
}
