import { z } from "zod";
import { CarrierRefused, type Customs, type LabelAsk } from "../model.ts";

const OUNCES_PER_GRAM = 0.035_273_96;
const ounces = (grams: number): number => Math.max(0.1, Math.round(grams * OUNCES_PER_GRAM * 10) / 10);

type Address = LabelAsk["to"];

const addressOf = ({ name, company, line1, line2, postcode, city, region, country }: Address) => ({
  name,
  company,
  street1: line1,
  street2: line2,
  city,
  state: region,
  zip: postcode,
  country,
});

/** A label's wishes in EasyPost's words. A point cannot be named there, only that it is to wait at the carrier's. */
export const shipmentParams = ({ key, reference, from, to, weightGrams, wish, customs }: LabelAsk) => ({
  reference: key,
  from_address: addressOf(from),
  to_address: addressOf(to),
  parcel: { weight: ounces(weightGrams) },
  options: {
    label_format: "PDF",
    print_custom_1: reference,
    ...(wish.safePlace && { handling_instructions: wish.safePlace }),
    ...(wish.pickupPoint && { hold_for_pickup: true }),
  },
  ...(customs && { customs_info: customsOf(customs, from.country) }),
});

/** Parcels that leave the US name why their value needs no export filing; others have no such field. */
const customsOf = ({ signer, items }: Customs, from: string) => ({
  contents_type: "merchandise",
  customs_certify: true,
  customs_signer: signer,
  non_delivery_option: "return",
  restriction_type: "none",
  ...(from === "US" && { eel_pfc: "NOEEI 30.37(a)" }),
  customs_items: items.map(({ description, quantity, value, grams, hsCode, origin }) => ({
    description,
    quantity,
    value: (value.amount / 100).toFixed(2),
    currency: value.currency,
    weight: ounces(grams),
    hs_tariff_number: hsCode,
    origin_country: origin,
  })),
});

export const shipmentShape = z.object({
  id: z.string().min(1).max(80),
  tracking_code: z.string().max(60).nullish(),
  refund_status: z.string().max(40).nullish(),
  postage_label: z
    .object({ label_url: z.url({ protocol: /^https?$/ }), label_pdf_url: z.url({ protocol: /^https?$/ }).nullish() })
    .nullish(),
  tracker: z.object({ public_url: z.url({ protocol: /^https?$/ }), carrier: z.string().max(60).nullish() }).nullish(),
  rates: z.array(z.object({ id: z.string(), carrier: z.string(), rate: z.string(), delivery_days: z.number().nullish() })).default([]),
});
export type EasyPostShipment = z.output<typeof shipmentShape>;
type Rate = EasyPostShipment["rates"][number];

const NO_WORD = 99;
const days = ({ delivery_days }: Rate): number => delivery_days ?? NO_WORD;
const price = ({ rate }: Rate): number => Number(rate);

/** How our services choose among the carriers' rates. */
const BEST: Readonly<Record<string, (a: Rate, b: Rate) => number>> = {
  standard: (a, b) => price(a) - price(b) || days(a) - days(b),
  express: (a, b) => days(a) - days(b) || price(a) - price(b),
  large: (a, b) => price(a) - price(b) || days(a) - days(b),
};

export function assertService(service: string): void {
  if (!Object.hasOwn(BEST, service)) throw new CarrierRefused("service_unknown", `no service “${service}”`);
}

export function pickRate(rates: readonly Rate[], service: string): string {
  assertService(service);
  const [best] = [...rates].sort(BEST[service]);
  if (!best) throw new CarrierRefused("no_rates", "no carrier takes this parcel");
  return best.id;
}
