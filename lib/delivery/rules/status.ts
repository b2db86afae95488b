import type { LocalDate } from "../../kernel/days.ts";
import type { OrderState } from "../../orders/model.ts";
import { PARCEL_NEXT, PARCEL_STATE } from "../copy.ts";
import { ENDED, type Parcel, type Promised, type ShipmentState, type Way } from "../model.ts";

/** One sentence for the whole order and what comes next, as message keys under `delivery` with their numbers. */
export type Status = { readonly said: string; readonly next: string | null; readonly values: Readonly<Record<string, number>> };

/** Orders that have not come to packing, or will not. */
const BEFORE: Readonly<Partial<Record<OrderState, Status>>> = {
  pending_payment: { said: "status.pending_payment", next: "next.pending_payment", values: {} },
  expired: { said: "status.expired", next: "next.expired", values: {} },
  cancelled: { said: "status.cancelled", next: null, values: {} },
};

/** Where a whole order is. One parcel speaks for itself; several are counted. */
export function statusOf(order: OrderState, { works, parcels }: Way): Status {
  const before = BEFORE[order];
  if (before) return before;
  const waiting = works.filter(
    ({ id, state }) => state !== "handed_over" && !parcels.some(({ fulfillmentId }) => fulfillmentId === id),
  ).length;
  if (parcels.length === 0) return withoutParcels(order, works);
  const [only] = parcels;
  if (only && parcels.length === 1 && waiting === 0) {
    const isSettled = order === "refunded" && GONE.includes(only.state); // nothing is left to choose
    return { said: PARCEL_STATE[only.state], next: isSettled ? null : PARCEL_NEXT[only.state], values: {} };
  }
  const delivered = parcels.filter((parcel) => parcel.state === "delivered").length;
  const values = { delivered, count: parcels.length };
  if (waiting > 0) return { said: "status.partly", next: "next.partly", values };
  if (delivered === parcels.length) return { said: "status.allDelivered", next: null, values };
  const told = delivered > 0 ? "status.someDelivered" : "status.several";
  return { said: told, next: "next.several", values };
}

function withoutParcels(state: OrderState, works: Way["works"]): Status {
  if (state === "refunded") return { said: "status.refunded", next: null, values: {} };
  if (state === "review") return { said: "status.review", next: "next.review", values: {} };
  if (works.length === 0) return { said: "status.to_pack", next: "next.paid", values: {} }; // paid a moment ago: no day is worked out yet
  return works.every((work) => work.state !== "to_pack")
    ? { said: PARCEL_STATE.label_created, next: PARCEL_NEXT.label_created, values: {} }
    : { said: "status.to_pack", next: "next.to_pack", values: {} };
}

/**
 * What has become of the promised window. Late belongs to the promise: a parcel is never late, it is somewhere. What lies ready at
 * a shop in time is its buyer's to fetch: it was not brought, as was promised, yet nothing is waited for any more.
 */
export type PromiseState = "open" | "kept" | "missed" | "late" | "void";

export function promiseOf(promised: Promised, { order, way, today }: { order: OrderState; way: Way; today: LocalDate }): PromiseState {
  const days = way.parcels.map((parcel) => (parcel.hold ? readyOn(parcel) : deliveredOn(parcel)));
  const isAllHere = way.parcels.length > 0 && way.works.every(({ state }) => state === "handed_over") && days.every(Boolean);
  if (isAllHere) return days.every((day) => day && day <= promised.to) ? "kept" : "missed";
  if ((order !== "paid" && order !== "fulfilled") || isForFetching(promised, way)) return "void";
  return today > promised.to ? "late" : "open";
}

/** Whether all of it is there or lies at a shop, each since a day no later than promised. */
function isForFetching({ to }: Promised, { works, parcels }: Way): boolean {
  const days = parcels.map((parcel) => (parcel.state === "available_for_pickup" ? readyOn(parcel) : deliveredOn(parcel)));
  return days.length > 0 && works.every(({ state }) => state === "handed_over") && days.every((day) => day && day <= to);
}

/** Whether the promised days are to come, and we believe in them: then they belong in a calendar. `isDoubted`: its buyer was told of another day. */
export function areDaysAhead(
  promised: Promised,
  { isDoubted, ...facts }: Parameters<typeof promiseOf>[1] & { isDoubted: boolean },
): boolean {
  const { parcels, works } = facts.way;
  const isHere =
    parcels.length > 0 &&
    works.every(({ state }) => state === "handed_over") &&
    parcels.every(({ state, deliveredAt }) => deliveredAt !== null || HERE.includes(state));
  return promiseOf(promised, facts) === "open" && !isDoubted && !isHere && !goneAs(facts.way);
}

const HERE: readonly ShipmentState[] = ["delivered", "available_for_pickup"];

/** The day from which it could be collected, by the clock there: of a counter that was the promise, not when somebody came. */
const readyOn = ({ scans }: Pick<Parcel, "scans">): LocalDate | null => {
  const scan = scans.find(({ event }) => event === "waits_at_point");
  return (scan?.localTime.slice(0, 10) as LocalDate | undefined) ?? null;
};

/** The day at the door, by the clock there. */
export const deliveredOn = ({ state, scans }: Pick<Parcel, "state" | "scans">): LocalDate | null => {
  const scan = state === "delivered" ? scans.find(({ event }) => event === "handed_to_customer") : undefined;
  return (scan?.localTime.slice(0, 10) as LocalDate | undefined) ?? null;
};

const GONE: readonly ShipmentState[] = ["lost", "returning_to_sender", "returned_to_sender"];

/** What became of everything that was sent, where none of it reaches its buyer any more: as the first parcel has it. */
export const goneAs = ({ parcels }: Way): ShipmentState | null =>
  parcels.length > 0 && parcels.every(({ state }) => GONE.includes(state)) ? (parcels[0]?.state ?? null) : null;

/** Whether what was sent can still come by itself: what is lost, or on its way back, cannot be waited for. */
export const mayStillCome = ({ parcels }: Way): boolean => parcels.every(({ state }) => !GONE.includes(state));

/** Whether all of it is on its way back to us or here again, so that none of it can still turn up at the door. */
export const comesBack = ({ parcels }: Way): boolean =>
  parcels.length > 0 && parcels.every(({ state }) => state === "returning_to_sender" || state === "returned_to_sender");

/** Whether anything may still happen by itself, so that a page should look again. */
export const isUnderWay = (state: OrderState, { parcels }: Way): boolean =>
  state === "pending_payment" || state === "paid" || state === "review" || parcels.some((parcel) => !isOver(parcel.state));

const isOver = (state: ShipmentState): boolean => ENDED.includes(state);
