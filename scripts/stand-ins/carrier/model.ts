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

const customsInput = z.object({
  contents: z.literal("merchandise"),
  signer: line,
  items: z
    .array(
      z.object({
        description: line,
        quantity: z.int().min(1),
        value: z.object({ amount: z.int().min(0), currency: z.string().length(3) }),
        grams: z.int().min(1),
        hsCode: z
          .string()
          .regex(/^\d{6,10}$/)
          .nullable(),
        origin: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .nullable(),
      }),
    )
    .min(1)
    .max(100),
});

/** What the recipient asked for: a place to leave it at, a day before which not to come, a point to wait at. */
const wishInput = z.object({
  safePlace: z.string().trim().min(1).max(200).nullish(),
  notBefore: z.iso.date().nullish(),
  pickupPointId: z.string().max(80).nullish(),
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
  wish: wishInput.nullish(),
  customs: customsInput.nullish(),
});

export type Address = z.output<typeof addressInput>;
export type ShipmentInput = z.output<typeof shipmentInput>;
export type CustomsDeclaration = z.output<typeof customsInput>;
export type Service = ShipmentInput["service"];

/** The carrier's own words; what they mean to a shop is the shop's to say. */
export const RAW_CODES = ["PU", "HUB", "CUS", "OFD", "NH", "PPT", "DL", "EXC", "RTS", "RTD"] as const;
export type RawCode = (typeof RAW_CODES)[number];

export type Proof = {
  kind: "signature" | "neighbour" | "safe_place" | "locker";
  name: string | null;
  place: string | null;
  /** Where its picture is looked at. */
  pictureUrl?: string | null;
};

/** A parcel shop or locker, where parcels wait to be fetched. */
export type Point = {
  id: string;
  name: string;
  line1: string;
  postcode: string;
  city: string;
  country: string;
  hours: { weekdays: number[]; from: string; to: string }[];
  metres: number;
};

export type Scan = {
  code: RawCode;
  /** Local time of the place, with its offset. */
  occurredAt: string;
  place: { city: string; country: string };
  reason: "damaged" | "refused" | "incorrect_address" | "weather" | null;
  proof: Proof | null;
  /** The day until which it waits at a pick-up point. */
  pickupUntil: string | null;
  /** The point it waits at. */
  point: Pick<Point, "name" | "line1" | "city"> | null;
};

export type Shipment = {
  code: string;
  idempotencyKey: string | null;
  fingerprint: string;
  input: ShipmentInput;
  createdAt: string;
  /** The day the carrier expects to bring it. */
  expectedOn: string;
  /** The point it was sent to on the way. */
  heldAt?: string;
  scans: Scan[];
};

/** What was left without a signature was photographed. */
export const withPicture = (scan: Scan, page: string): Scan =>
  scan.proof && scan.proof.kind !== "signature" ? { ...scan, proof: { ...scan.proof, pictureUrl: `${page}/proof` } } : scan;
