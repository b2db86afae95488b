import { z } from "zod";
import type { LocalDate } from "../../kernel/days.ts";
import { type Carrier, CarrierRefused } from "./model.ts";

/** What staff at a counter of ours did with a parcel; kept as scans are, so that one reckoning tells where every parcel is. */
const counterScan = z.object({
  counter: z.enum(["waits_at_point", "handed_to_customer", "back_with_us"]),
  at: z.iso.datetime().transform((at) => new Date(at)),
  localTime: z.string(),
  place: z.string(),
  /** Who collected it. */
  name: z.string().nullable(),
  until: z.iso.datetime().nullable(),
  untilOn: z.string().nullable(),
});
export type CounterScan = z.input<typeof counterScan>;

const noLabel = () => Promise.reject(new CarrierRefused("no_label", "what is collected at a counter has no label"));

/** Our own counter as a carrier: nothing is asked of anybody, and its scans are made by staff. */
export const counterCarrier: Carrier = {
  key: "counter",
  mappingVersion: 1,
  labels: "typed",
  pickup: null,
  createShipment: noLabel,
  cancelShipment: async () => "cancelled",
  verifyWebhook: () => null,
  splitNotice: () => [],
  mapScan(payload) {
    const parsed = counterScan.safeParse(payload);
    if (!parsed.success) return null;
    const { counter: event, at, localTime, place, name, until, untilOn } = parsed.data;
    return {
      trackingCode: "",
      code: event,
      event,
      physical: true,
      reason: null,
      proof: name === null ? null : { kind: "none", name, place: null, picture: null },
      place,
      occurredAt: at,
      localTime,
      timeZoneKnown: true,
      pickupUntil: until === null ? null : new Date(until),
      pickupUntilOn: untilOn as LocalDate | null,
      waitsAt: place,
    };
  },
};
