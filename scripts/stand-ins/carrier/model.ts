import { z } from "zod";

const line = z.string().trim().min(1).max(120);
const optional = z
  .string()
  .trim()
  .max(120)
  .nullish()
  .transform((text) => text || null);

export const addressInput = z.object({
  name: line,
  company: optional,
  line1: line,
  line2: optional,
  postcode: z.string().trim().max(16),
  city: line,
  region: optional,
  country: z.string().regex(/^[A-Z]{2}$/, "must be a two-letter country"),
});

export const shipmentInput = z.object({
  reference: line,
  service: z.enum(["standard", "express", "large"]),
  from: addressInput,
  to: addressInput,
  parcels: z
    .array(
      z.object({
        weightGrams: z.int().min(1).max(300_000),
        lengthMm: z.int().nullish(),
        widthMm: z.int().nullish(),
        heightMm: z.int().nullish(),
      }),
    )
    .min(1)
    .max(20),
  /** When the parcel is ready for the van, by the sender's clock; without it, now. */
  shipAt: z.iso.datetime({ offset: true }).nullish(),
  /** The last day the sender promised; the demo's vans keep it where the road allows. */
  deliverBy: z.iso.date().nullish(),
});

export type Address = z.output<typeof addressInput>;
export type ShipmentInput = z.output<typeof shipmentInput>;
export type Service = ShipmentInput["service"];

/** The carrier's own words; what they mean to a shop is the shop's to say. */
export const RAW_CODES = ["PU", "HUB", "CUS", "OFD", "NH", "PPT", "DL", "EXC", "RTS", "RTD"] as const;
export type RawCode = (typeof RAW_CODES)[number];

export type Proof = { kind: "signature" | "neighbour" | "safe_place"; name: string | null };

export type Scan = {
  code: RawCode;
  /** Local time of the place, with its offset. */
  occurredAt: string;
  place: { city: string; country: string };
  reason: "damaged" | "refused" | "incorrect_address" | "weather" | null;
  proof: Proof | null;
  /** The day until which it waits at a pick-up point. */
  pickupUntil: string | null;
};

export type Shipment = {
  code: string;
  idempotencyKey: string | null;
  fingerprint: string;
  input: ShipmentInput;
  createdAt: string;
  /** The day the carrier expects to bring it. */
  expectedOn: string;
  scans: Scan[];
};
