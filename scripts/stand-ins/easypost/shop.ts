import { randomInt } from "node:crypto";
import { token } from "../kit/random";
import { nowMs } from "../kit/time";
import type { Rate, Shipment, ShipmentInput, Tracker, TrackingDetail } from "./model";

const SERVICES: readonly [service: string, rate: string, days: number][] = [
  ["GroundAdvantage", "7.90", 4],
  ["Priority", "11.40", 2],
  ["Express", "32.15", 1],
];
/** Customs unions, as far as this stand-in knows the world. */
const UNION: Readonly<Record<string, string>> = { IE: "EU", DE: "EU", FR: "EU", ES: "EU", PT: "EU" };
const union = (country: string): string => UNION[country] ?? country;

/** What EasyPost keeps: shipments, their labels and how their parcels get on. It lives in memory; a restart forgets. */
export class Shop {
  readonly #shipments = new Map<string, Shipment>();

  constructor(private readonly pageUrl: (path: string) => string) {}

  create(input: ShipmentInput): Shipment {
    const id = `shp_${token(32)}`;
    const shipment: Shipment = {
      id,
      object: "Shipment",
      mode: "test",
      input,
      created_at: new Date(nowMs()).toISOString(),
      rates: ratesOf(id, input),
      bought: null,
      refund_status: null,
    };
    this.#shipments.set(id, shipment);
    return shipment;
  }

  /** By id, or by the reference it was created with: the newest of those. */
  find(idOrReference: string): Shipment | null {
    const byId = this.#shipments.get(idOrReference);
    return byId ?? [...this.#shipments.values()].reverse().find(({ input }) => input.reference === idOrReference) ?? null;
  }

  findByCode(code: string): Shipment | null {
    return [...this.#shipments.values()].find(({ bought }) => bought?.tracking_code === code) ?? null;
  }

  buy(shipment: Shipment, rate: Rate): void {
    const tracking_code = `94${Array.from({ length: 20 }, () => randomInt(10)).join("")}`;
    const id = `trk_${token(32)}`;
    const tracker: Tracker = {
      id,
      object: "Tracker",
      mode: "test",
      tracking_code,
      status: "pre_transit",
      status_detail: "label_created",
      carrier: rate.carrier,
      shipment_id: shipment.id,
      signed_by: null,
      public_url: this.pageUrl(`/track/${id}`),
      tracking_details: [],
    };
    shipment.bought = { rate, tracking_code, tracker };
  }

  /** A scan of the carrier's; true while anybody holds the parcel, so that nothing is given back for its label. */
  scan(tracker: Tracker, detail: TrackingDetail, signedBy: string | null): void {
    tracker.tracking_details.push(detail);
    tracker.status = detail.status;
    tracker.status_detail = detail.status_detail;
    tracker.signed_by = signedBy ?? tracker.signed_by;
  }

  refund(shipment: Shipment): void {
    const isGone = shipment.bought?.tracker.tracking_details.some(({ status }) => status !== "pre_transit");
    shipment.refund_status ??= isGone ? "rejected" : "submitted";
  }

  /** The carriers give back what was not used, days later. */
  settleRefunds(): number {
    const waiting = [...this.#shipments.values()].filter(({ refund_status }) => refund_status === "submitted");
    for (const shipment of waiting) shipment.refund_status = "refunded";
    return waiting.length;
  }

  show({ input, bought, ...shipment }: Shipment): Record<string, unknown> {
    return {
      ...shipment,
      reference: input.reference ?? null,
      from_address: { object: "Address", ...input.from_address },
      to_address: { object: "Address", ...input.to_address },
      parcel: { object: "Parcel", ...input.parcel },
      options: input.options ?? {},
      customs_info: input.customs_info ?? null,
      messages: [],
      selected_rate: bought?.rate ?? null,
      tracking_code: bought?.tracking_code ?? null,
      tracker: bought?.tracker ?? null,
      postage_label: bought && {
        object: "PostageLabel",
        id: `pl_${shipment.id.slice(4)}`,
        label_url: this.pageUrl(`/labels/${shipment.id}`),
        label_file_type: "application/pdf",
        label_pdf_url: null,
      },
    };
  }
}

/** No carrier quotes for a parcel over a border of customs that says nothing of its contents. */
function ratesOf(shipment_id: string, { from_address, to_address, customs_info }: ShipmentInput): Rate[] {
  if (union(from_address.country) !== union(to_address.country) && !customs_info) return [];
  return SERVICES.map(([service, rate, delivery_days]) => ({
    id: `rate_${token(32)}`,
    object: "Rate",
    carrier: "USPS",
    service,
    rate,
    currency: "USD",
    delivery_days,
    shipment_id,
  }));
}
