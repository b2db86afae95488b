import type { Packing } from "../../catalog/model.ts";
import type { LocalDate } from "../../kernel/days.ts";
import type { Id } from "../../kernel/ids.ts";
import type { DeliveryWish, OrderState, PostalAddress } from "../../orders/model.ts";
import type { CounterPlace } from "../../shipping/model.ts";
import type { FulfillmentState, PackLine, Parcel, Reason, ShipmentState } from "../model.ts";
import type { PackedAs } from "../rules/packing.ts";
import type { Customs } from "./customs.ts";

/** A line of the list of orders to pack. */
export type ToPackRow = {
  readonly id: Id<"fulfillment">;
  readonly number: string;
  readonly name: string;
  readonly country: string;
  readonly deliveryName: string;
  readonly shipBy: Date;
  readonly isLate: boolean;
  readonly lines: number;
  readonly units: number;
  readonly hasNote: boolean;
  readonly wish: DeliveryWish;
};

/** A line of the list of what to fetch. */
export type PickRow = {
  readonly variantId: string;
  /** Where it lies; null where nobody has written it down. */
  readonly shelf: string | null;
  readonly sku: string;
  readonly name: string;
  readonly title: string;
  readonly picture: string | null;
  readonly units: number;
  readonly orders: readonly { readonly number: string; readonly units: number }[];
};

/** A line with how its product is packed. */
export type LineOnBench = PackLine & { readonly productId: string; readonly packing: Packing };

/** One order's work, as whoever packs it needs it. */
export type PackView = {
  readonly id: Id<"fulfillment">;
  readonly orderId: Id<"order">;
  readonly state: FulfillmentState;
  readonly shipBy: Date;
  readonly packedAt: Date | null;
  /** Since when something of it is known not to be on its shelf. */
  readonly missingAt: Date | null;
  readonly packedBy: string | null;
  readonly number: string;
  readonly orderState: OrderState;
  readonly name: string;
  readonly phone: string | null;
  readonly address: PostalAddress;
  readonly note: string | null;
  readonly wish: DeliveryWish;
  readonly locale: string;
  readonly deliveryName: string;
  readonly service: string;
  readonly deliverByOn: LocalDate;
  /** Where it is collected; null where it is sent. */
  readonly counter: CounterPlace | null;
  readonly lines: readonly LineOnBench[];
  /** How it was packed; null until then. */
  readonly packedAs: PackedAs | null;
  /** What of the packed lines is in no parcel yet. */
  readonly left: readonly PackLine[];
  readonly parcels: readonly Parcel[];
  /** Services it may go by, the last of them by hand. */
  readonly services: readonly string[];
};

/** A line of the list of parcels. */
export type ParcelRow = {
  readonly id: Id<"shipment">;
  readonly trackingCode: string | null;
  readonly number: string;
  readonly name: string;
  readonly country: string;
  readonly service: string;
  readonly state: ShipmentState;
  readonly reason: Reason | null;
  readonly voidedAt: Date | null;
  readonly createdAt: Date;
  readonly lastScanAt: Date | null;
  readonly lastPlace: string | null;
  readonly deliverByOn: LocalDate;
  /** It has not come by then, or came later. */
  readonly isLate: boolean;
  readonly deliveredAt: Date | null;
};

export type StaffParcel = Parcel & {
  /** What customs are told of it; null where it crosses no border of theirs. */
  readonly customs: Customs | null;
  readonly number: string;
  readonly name: string;
  readonly deliverByOn: LocalDate;
};

/** The code of one thing in a parcel, for its papers; `picture` is its QR as PNG. */
export type ThingCode = { readonly name: string; readonly code: string; readonly picture: Buffer };
