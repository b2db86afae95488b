import type { Parcel } from "../../delivery/model.ts";
import { addDays, instantOf } from "../../kernel/days.ts";
import type { OrderState } from "../../orders/model.ts";
import type { StaffOrderView } from "../../orders/rules/staff-view.ts";
import type { OrderFilter, Progress, Units } from "../model.ts";
import type { OrderListState } from "../schema.ts";

const SENDING: readonly OrderState[] = ["paid", "fulfilled", "review"];

/** Money that is back or on its way there, of what was to be paid. */
export type MoneyBack = { readonly total: number; readonly refunded: number };

export const moneyBackOf = ({ sums, refunded }: Pick<StaffOrderView, "sums" | "refunded">): MoneyBack => ({
  total: sums.total.amount,
  refunded: refunded.amount,
});

/** Whether all of it is, or is asked to be: then nobody packs for it. */
const allGoesBack = ({ total, refunded }: MoneyBack): boolean => total > 0 && refunded >= total;

/** How far the goods of an order have come, from the counts of its units. */
export function progressOf(state: OrderState, { wanted, packed, handedOver, toCollect, delivered }: Units, money: MoneyBack): Progress {
  if (wanted === 0 || (handedOver === 0 && !SENDING.includes(state))) return "none";
  if (delivered >= wanted) return "delivered";
  if (handedOver >= wanted && delivered > 0) return "part_delivered";
  if (handedOver >= wanted) return toCollect >= wanted ? "to_collect" : "on_the_way";
  if (handedOver > 0) return "part_shipped";
  if (packed >= wanted) return "packed";
  if (packed === 0 && (state === "review" || allGoesBack(money))) return "held";
  return packed > 0 ? "part_packed" : "to_pack";
}

type SentLine = { readonly id: string; readonly quantity: number; readonly packedAt: Date | null; readonly cancelledAt: Date | null };
type SentParcel = Pick<Parcel, "state" | "deliveredAt"> & {
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
};

const unitsIn = (parcels: readonly SentParcel[], lines: readonly SentLine[]): number =>
  parcels
    .flatMap((parcel) => parcel.lines)
    .filter(({ lineId }) => lines.some(({ id }) => id === lineId))
    .reduce((all, { quantity }) => all + quantity, 0);

/** So many units have no label yet: what waits for the van asks nothing more of staff. */
export function unlabelledOf(lines: readonly SentLine[], parcels: readonly SentParcel[]): number {
  const wanted = lines.filter(({ cancelledAt }) => !cancelledAt);
  return wanted.reduce((all, { quantity }) => all + quantity, 0) - unitsIn(parcels, wanted);
}

/** What of these lines is wanted, packed, with the carrier, at a counter, at the door. */
export function unitsOf(lines: readonly SentLine[], parcels: readonly SentParcel[]): Units {
  const wanted = lines.filter(({ cancelledAt }) => !cancelledAt);
  const inParcels = (some: readonly SentParcel[]) => unitsIn(some, wanted);
  const units = (some: readonly SentLine[]) => some.reduce((all, { quantity }) => all + quantity, 0);
  return {
    wanted: units(wanted),
    packed: units(wanted.filter(({ packedAt }) => packedAt)),
    handedOver: inParcels(parcels.filter(({ state }) => state !== "label_created")),
    toCollect: inParcels(parcels.filter(({ state }) => state === "available_for_pickup")),
    delivered: inParcels(parcels.filter(({ deliveredAt }) => deliveredAt)),
  };
}

/** "staff:stf_…" and the like, as the trail writes actors: the party, and the id where there is one. */
export function partyOf(actor: string): { party: "staff" | "customer" | "guest" | "carrier" | "system"; id: string | null } {
  const [party = "", id = null] = actor.split(":");
  if (party === "staff" || party === "customer") return { party, id };
  return { party: party === "guest" || party === "carrier" ? party : "system", id: null };
}

/** LIKE's own signs taken literally, and the search found anywhere in the text. */
export const containing = (q: string | undefined): string | null => (q?.trim() ? `%${q.trim().replace(/[%_\\]/g, "\\$&")}%` : null);

/** The list's state with its days as instants of the shop's wall clock; the last day counts to its end. */
export const toOrderFilter = ({ view, q, market, from, to }: OrderListState, timeZone: string): OrderFilter => ({
  view,
  q: q || undefined,
  market,
  from: from && instantOf(from, 0, timeZone),
  before: to && instantOf(addDays(to, 1), 0, timeZone),
});
