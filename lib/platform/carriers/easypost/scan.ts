import type { z } from "zod";
import { readTime } from "../local-time.ts";
import type { CarrierScan, Mapping, ScanProof } from "../model.ts";
import { ANNOUNCEMENTS, ATTEMPTED, DETAILS, SAID_HOW, SAID_WHY, STATUSES } from "./codes.ts";
import { type detailShape, scanShape } from "./notice.ts";

type Detail = z.output<typeof detailShape>;

const UNKNOWN: Mapping = { event: "unknown", physical: false };
const BACK: Mapping = { event: "back_with_us", physical: true };

/** One stored detail in our words; null for what tells of paper only. */
export function readEasyPostScan(payload: unknown): CarrierScan | null {
  const parsed = scanShape.safeParse(payload);
  if (!parsed.success || ANNOUNCEMENTS.has(parsed.data.detail.status)) return null;
  const { tracking_code, detail, signed_by, after_return } = parsed.data;
  const time = readTime(detail.datetime);
  if (!time) return null;
  const mapping = after_return ? BACK : meaningOf(detail);
  const place = placeOf(detail);
  return {
    trackingCode: tracking_code,
    code: [detail.status, detail.status_detail].filter(Boolean).join("/"),
    event: mapping.event,
    physical: mapping.physical,
    reason: reasonOf(detail, mapping),
    proof: mapping.event === "handed_to_customer" ? proofOf(detail, signed_by ?? null) : null,
    place,
    occurredAt: time.occurredAt,
    localTime: time.localTime,
    timeZoneKnown: time.timeZoneKnown && (place !== null || !detail.datetime.endsWith("Z")), // without a place their times are UTC
    pickupUntil: null,
    pickupUntilOn: null,
    waitsAt: mapping.event === "waits_at_point" ? place : null,
  };
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

function meaningOf({ status, status_detail, message }: Detail): Mapping {
  const byStatus = own(STATUSES, status);
  if (!byStatus) return UNKNOWN;
  if (status !== "in_transit" && status !== "failure") return byStatus;
  const byDetail = own(DETAILS, status_detail ?? "") ?? byStatus;
  if (byDetail.event === "problem" && !byDetail.reason && ATTEMPTED.test(message ?? ""))
    return { event: "nobody_home", physical: true, reason: "not_home" };
  return byDetail;
}

function reasonOf({ message }: Detail, { event, reason }: Mapping): CarrierScan["reason"] {
  if (reason || event !== "problem") return reason ?? null;
  return SAID_WHY.find(([words]) => words.test(message ?? ""))?.[1] ?? null;
}

function proofOf({ message }: Detail, signedBy: string | null): ScanProof {
  const how = SAID_HOW.find(([words]) => words.test(message ?? ""));
  const place = how?.[1] === "safe_place" ? (how[0].exec(message ?? "")?.[0] ?? null) : null;
  return { kind: how?.[1] ?? (signedBy ? "signature" : "none"), name: signedBy, place, picture: null };
}

function placeOf({ tracking_location: at }: Detail): string | null {
  return [at?.city, at?.state, at?.country].filter(Boolean).join(", ") || null;
}
