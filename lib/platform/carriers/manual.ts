import { z } from "zod";
import type { LocalDate } from "../../kernel/days.ts";
import { readTime } from "./local-time.ts";
import { type Carrier, CarrierRefused, type CarrierScan, PROOF_KINDS, SCAN_EVENTS, SCAN_REASONS } from "./model.ts";

const MANUAL_MAPPING_VERSION = 1;

/** A scan as somebody of the staff wrote it down. */
const scanShape = z.object({
  trackingCode: z.string().min(1).max(60),
  event: z.string().min(1).max(40),
  occurredAt: z.string().min(10).max(40),
  place: z.string().max(120).nullish(),
  reason: z.enum(SCAN_REASONS).nullish(),
  proof: z
    .object({
      kind: z.enum(PROOF_KINDS),
      name: z.string().max(120).nullish(),
      place: z.string().max(120).nullish(),
      picture: z.url({ protocol: /^https?$/ }).nullish(),
    })
    .nullish(),
  pickupUntil: z.iso.date().nullish(),
  waitsAt: z.string().max(200).nullish(),
});

/** Any carrier that has no adapter: its label is made at its own desk, and staff write down number and scans. */
export const manualCarrier: Carrier = {
  key: "manual",
  mappingVersion: MANUAL_MAPPING_VERSION,
  labels: "typed",
  pickup: null,
  createShipment: async () => {
    throw new CarrierRefused("typed_by_hand", "labels of this carrier are made at its own desk");
  },
  cancelShipment: async () => "cancelled", // nobody to tell: whoever made the label throws it away
  verifyWebhook: () => null,
  splitNotice: () => null,
  mapScan: readTypedScan,
};

function readTypedScan(payload: unknown): CarrierScan | null {
  const parsed = scanShape.safeParse(payload);
  const time = parsed.success ? readTime(parsed.data.occurredAt) : null;
  if (!parsed.success || !time) return null;
  const { trackingCode, event: code, place, reason, proof, pickupUntil, waitsAt } = parsed.data;
  const event = SCAN_EVENTS.find((each) => each === code) ?? "unknown";
  const { occurredAt, localTime, timeZoneKnown, offset } = time;
  return {
    trackingCode,
    code,
    event,
    physical: event !== "unknown",
    reason: reason ?? (event === "nobody_home" ? "not_home" : null),
    proof: proof ? { kind: proof.kind, name: proof.name ?? null, place: proof.place ?? null, picture: proof.picture ?? null } : null,
    place: place ?? null,
    occurredAt,
    localTime,
    timeZoneKnown,
    pickupUntil: pickupUntil ? new Date(`${pickupUntil}T23:59:59${offset}`) : null,
    pickupUntilOn: (pickupUntil as LocalDate | null | undefined) ?? null,
    waitsAt: waitsAt ?? null,
  };
}
