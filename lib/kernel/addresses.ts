import type { LocalDate } from "./days.ts";

/** Where a parcel or a bill goes or comes from, as it was given. */
export type PostalAddress = {
  readonly name: string;
  readonly company: string | null;
  readonly line1: string;
  readonly line2: string | null;
  readonly postcode: string;
  readonly city: string;
  /** A state or province code ("CA"), where the country's addresses have one. */
  readonly region: string | null;
  readonly country: string;
};

/** Countries that write the town before the code. */
export const TOWN_FIRST: readonly string[] = ["GB", "IE", "US"];

type Town = Pick<PostalAddress, "postcode" | "city" | "country"> & { readonly region?: string | null };

/** Town and code as the address's country writes them. */
export function townLine({ postcode, city, region, country }: Town): string {
  if (!TOWN_FIRST.includes(country)) return [postcode, city, region].filter(Boolean).join(" ");
  return [city, region, postcode].filter(Boolean).join(country === "US" ? " " : ", ");
}

/** A place of the carrier where parcels wait to be fetched. */
export type PickupPoint = {
  /** The carrier's own, and all it wants to hear of the point. */
  readonly id: string;
  readonly name: string;
  readonly line1: string;
  readonly postcode: string;
  readonly city: string;
  readonly region: string | null;
  readonly country: string;
  /** When it is open, as far as the carrier says; weekdays as 1 (Monday) to 7. */
  readonly hours: readonly { readonly weekdays: readonly number[]; readonly from: string; readonly to: string }[];
  /** How far from where was asked; null where the carrier does not say. */
  readonly metres: number | null;
};

/** What the receiver asks of the carrier, before the label is made; it goes along with it. */
export type DeliveryWish = {
  /** Where it may be left when nobody is home. */
  readonly safePlace?: string;
  /** Not to be brought before this day. */
  readonly notBefore?: LocalDate;
  /** To wait there instead of being brought to the door. */
  readonly pickupPoint?: PickupPoint;
};
