import { z } from "zod";
import { isLocalDate, type LocalDate } from "../../kernel/days.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { type DeliveryWindow, SERVICES } from "../../shipping/model.ts";
import { arrivalChoices, type Road, type Sending, sentNotBefore, sentOn } from "../../shipping/rules/sending.ts";
import type { OrderState, PostalAddress } from "../model.ts";

/** What a buyer may change of an order's delivery until it is packed; words under `orders.change`. */
export const DELIVERY_CHANGES = ["address", "safe_place", "delivery_day", "pickup_point"] as const;
export type DeliveryChangeKind = (typeof DELIVERY_CHANGES)[number];

/** Under which word of its address each is changed. */
export const CHANGE_PLACES = {
  address: "address",
  safe_place: "safe-place",
  delivery_day: "day",
  pickup_point: "pickup-point",
} as const satisfies Record<DeliveryChangeKind, string>;

/** What is changed under that word of an address; undefined for any other word. */
export const changeAt = (place: string): DeliveryChangeKind | undefined => DELIVERY_CHANGES.find((kind) => CHANGE_PLACES[kind] === place);

export type NotChangeable = "not_paid_yet" | "under_review" | "order_ended" | "packed_already";

type ChangeFacts = {
  readonly state: OrderState;
  readonly lines: readonly { readonly packedAt: Date | null; readonly cancelledAt: Date | null }[];
};

/** Until the first thing is in its box; from then on the label says where it goes. */
export function checkChange({ state, lines }: ChangeFacts): Result<null, { code: NotChangeable }> {
  if (state === "pending_payment") return refuse("not_paid_yet");
  if (state === "review") return refuse("under_review");
  if (state === "fulfilled" || lines.some(({ packedAt, cancelledAt }) => packedAt && !cancelledAt)) return refuse("packed_already");
  return state === "paid" ? ok(null) : refuse("order_ended");
}

/** In the place of a point's id: to be brought after all. */
export const TO_THE_DOOR = "door";

const PARTS = ["name", "company", "line1", "line2", "postcode", "city", "region", "country"] as const satisfies (keyof PostalAddress)[];

export const isSameAddress = (a: PostalAddress, b: PostalAddress): boolean =>
  PARTS.every((part) => (a[part] ?? null) === (b[part] ?? null));

/** Keys in one order, nothing else along: how an address is kept. */
export const plainAddress = (address: PostalAddress): PostalAddress =>
  Object.fromEntries(PARTS.map((part) => [part, address[part] ?? null])) as unknown as PostalAddress;

/**
 * An address may be changed as long as nothing of the price hangs on it: within its country, where tax is added on top also
 * within its region.
 */
export function checkSamePrice(from: PostalAddress, to: PostalAddress, { taxOnTop }: { taxOnTop: boolean }): Result<null> {
  if (from.country !== to.country) return refuse("other_country", undefined, "country");
  if (taxOnTop && from.region !== to.region) return refuse("other_region", undefined, "region");
  return ok(null);
}

const basisShape = z.object({
  dispatchOn: z.string().refine(isLocalDate),
  /** The day it would have left, had nobody asked for a later one. */
  soonestOn: z.string().refine(isLocalDate).optional(),
});

/** From which day on it may leave again: as reckoned when it was bought, or the next van if that has gone. */
export function firstDispatch(basis: unknown, nextOut: LocalDate): LocalDate {
  const parsed = basisShape.safeParse(basis);
  const soonest = (parsed.data?.soonestOn ?? parsed.data?.dispatchOn ?? nextOut) as LocalDate;
  return soonest > nextOut ? soonest : nextOut;
}

/** So many days stand to choose from. */
const MOST_DAYS = 10;

/** The days on which it can come, each with the window it would be promised then. */
export const dayChoices = (basis: unknown, { nextOut, ...road }: Road & { readonly nextOut: LocalDate }): Sending[] =>
  arrivalChoices(firstDispatch(basis, nextOut), road, MOST_DAYS);

export type Moved = Sending & { readonly moves: boolean };

/**
 * What becomes of the window when it goes elsewhere: the same days are kept where they can be, since they were promised; a
 * later window is said as it is.
 */
export function windowElsewhere(
  promised: DeliveryWindow,
  { basis, notBefore, road }: { basis: unknown; notBefore: LocalDate | undefined; road: Road & { readonly nextOut: LocalDate } },
): Moved {
  const first = firstDispatch(basis, road.nextOut);
  const sending = notBefore ? sentNotBefore(notBefore, first, road) : sentOn(first, road);
  return sending.window.to <= promised.to ? { ...sending, window: promised, moves: false } : { ...sending, moves: true };
}

/** Whether a service brings parcels that wait at a point, or are left in a safe place: what two people carry in is not. */
export const isParcelService = (service: string): boolean => !(SERVICES as Record<string, { oversized: boolean }>)[service]?.oversized;
