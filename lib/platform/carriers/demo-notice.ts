import { z } from "zod";
import type { LocalDate } from "../../kernel/days.ts";
import { DEMO_CODES, DEMO_REASONS } from "./demo-codes.ts";
import { readTime } from "./local-time.ts";
import { type CarrierScan, type Mapping, PROOF_KINDS, type ToldScan } from "./model.ts";

/** A notice as the demo carrier posts it. Loose on purpose: new fields of theirs are no reason to lose a scan. */
export const noticeShape = z.object({ id: z.string().min(1).max(200), type: z.string().min(1).max(60) });

const scanShape = z.object({
  trackingCode: z.string().min(1).max(60),
  scan: z.object({
    code: z.string().min(1).max(20),
    occurredAt: z.string().min(10).max(40),
    place: z.object({ city: z.string().max(120), country: z.string().max(60) }).nullish(),
    reason: z.string().max(60).nullish(),
    proof: z
      .object({
        kind: z.string().max(40),
        name: z.string().max(120).nullish(),
        place: z.string().max(120).nullish(),
        pictureUrl: z
          .url({ protocol: /^https?$/ })
          .max(500)
          .nullish(),
      })
      .nullish(),
    point: z.object({ name: z.string().max(120), line1: z.string().max(120), city: z.string().max(120) }).nullish(),
    pickupUntil: z.iso.date().nullish(),
  }),
});
type RawScan = z.output<typeof scanShape>["scan"];

const UNKNOWN: Mapping = { event: "unknown", physical: false };

export function readDemoScan(payload: unknown): CarrierScan | null {
  const parsed = scanShape.safeParse(payload);
  if (!parsed.success) return null;
  const { trackingCode, scan } = parsed.data;
  const time = readTime(scan.occurredAt);
  if (!time) return null;
  const { occurredAt, localTime, timeZoneKnown, offset } = time;
  const mapping = Object.hasOwn(DEMO_CODES, scan.code) ? (DEMO_CODES[scan.code] ?? UNKNOWN) : UNKNOWN;
  return {
    trackingCode,
    code: scan.code,
    event: mapping.event,
    physical: mapping.physical,
    reason: reasonOf(scan, mapping),
    proof: proofOf(scan),
    place: scan.place ? `${scan.place.city}, ${scan.place.country}` : null,
    occurredAt,
    localTime,
    timeZoneKnown,
    pickupUntil: scan.pickupUntil ? new Date(`${scan.pickupUntil}T23:59:59${offset}`) : null,
    pickupUntilOn: (scan.pickupUntil as LocalDate | null | undefined) ?? null,
    waitsAt: scan.point ? [scan.point.name, scan.point.line1, scan.point.city].join(", ") : null,
  };
}

const reasonOf = ({ reason }: RawScan, mapping: Mapping): CarrierScan["reason"] =>
  (reason && Object.hasOwn(DEMO_REASONS, reason) ? DEMO_REASONS[reason] : undefined) ?? mapping.reason ?? null;

function proofOf({ proof }: RawScan): CarrierScan["proof"] {
  const kind = PROOF_KINDS.find((each) => each === proof?.kind);
  return kind ? { kind, name: proof?.name ?? null, place: proof?.place ?? null, picture: proof?.pictureUrl ?? null } : null;
}

/** Each notice of the demo carrier tells one scan, under an id of its own. */
export function splitDemoNotice(payload: unknown): ToldScan[] | null {
  const notice = noticeShape.safeParse(payload);
  return notice.success && readDemoScan(payload) ? [{ key: notice.data.id, raw: payload }] : null;
}
