import { z } from "zod";

const text = z.string().trim().max(200);
const address = z.object({
  name: text.min(1),
  company: text.nullish(),
  street1: text.min(1),
  street2: text.nullish(),
  city: text.min(1),
  state: text.nullish(),
  zip: text,
  country: z.string().regex(/^[A-Z]{2}$/),
});

const customsItem = z.object({
  description: text.min(1),
  quantity: z.int().min(1),
  value: z.coerce.number().min(0),
  currency: z.string().length(3).nullish(),
  weight: z.number().positive(),
  hs_tariff_number: z.string().nullish(),
  origin_country: z.string().length(2).nullish(),
});

/** What `POST /v2/shipments` is asked with, as far as a shop uses it. */
export const shipmentInput = z.object({
  shipment: z.object({
    reference: text.nullish(),
    from_address: address,
    to_address: address,
    parcel: z.object({ weight: z.number().positive() }),
    options: z
      .looseObject({ label_format: z.enum(["PNG", "PDF", "ZPL", "EPL2"]).nullish(), hold_for_pickup: z.boolean().nullish() })
      .nullish(),
    customs_info: z.looseObject({ contents_type: text, customs_items: z.array(customsItem).min(1) }).nullish(),
  }),
});
export type ShipmentInput = z.output<typeof shipmentInput>["shipment"];

export const detailInput = z.object({
  tracking_code: z.string(),
  status: z.string(),
  status_detail: z.string().default("status_update"),
  message: z.string().default(""),
  datetime: z.string(),
  city: z.string().nullish(),
  country: z.string().nullish(),
  signed_by: z.string().nullish(),
});

export type Rate = {
  id: string;
  object: "Rate";
  carrier: string;
  service: string;
  rate: string;
  currency: string;
  delivery_days: number;
  shipment_id: string;
};

export type TrackingDetail = {
  object: "TrackingDetail";
  status: string;
  status_detail: string;
  message: string;
  datetime: string;
  source: string;
  tracking_location: { object: "TrackingLocation"; city: string | null; state: null; country: string | null; zip: null };
};

export type Tracker = {
  id: string;
  object: "Tracker";
  mode: "test";
  tracking_code: string;
  status: string;
  status_detail: string;
  carrier: string;
  shipment_id: string;
  signed_by: string | null;
  public_url: string;
  tracking_details: TrackingDetail[];
};

export type Shipment = {
  id: string;
  object: "Shipment";
  mode: "test";
  input: ShipmentInput;
  created_at: string;
  rates: Rate[];
  bought: { rate: Rate; tracking_code: string; tracker: Tracker } | null;
  refund_status: "submitted" | "refunded" | "rejected" | null;
};
