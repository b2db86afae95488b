import "server-only";
import { findCarrier } from "../../platform/carriers/find.ts";
import { sql } from "../../platform/db/pool.ts";
import { findOwnRoad, type OwnRoad } from "../../shipping/queries/sending.ts";
import type { Sending } from "../../shipping/rules/sending.ts";
import {
  checkChange,
  type DeliveryChangeKind,
  dayChoices,
  isParcelService,
  type Moved,
  type NotChangeable,
  windowElsewhere,
} from "../rules/change.ts";
import type { OrderView } from "../rules/view.ts";

/** What may be changed of an order's delivery now; none of it, and why. */
export type ChangeDesk =
  | { readonly kinds: readonly DeliveryChangeKind[]; readonly road: OwnRoad; readonly reason: null }
  | { readonly kinds: readonly DeliveryChangeKind[]; readonly road: null; readonly reason: NotChangeable | "not_offered" };

export async function findChangeDesk(order: OrderView, now: Date): Promise<ChangeDesk> {
  const may = checkChange(order);
  if (!may.ok) return { kinds: [], road: null, reason: may.problem.code };
  const road = await findOwnRoad({ option: order.deliveryOption, country: order.shippingAddress.country, now });
  if (!road) return { kinds: [], road: null, reason: "not_offered" };
  const isParcel = isParcelService(road.service);
  const kinds: DeliveryChangeKind[] = ["address", "delivery_day"];
  if (isParcel) kinds.push("safe_place");
  if (isParcel && findCarrier(road.carrier).pickup) kinds.push("pickup_point");
  return { kinds, road, reason: null };
}

export type ChangeChoices = {
  readonly days: readonly Sending[];
  /** What becomes of the promised window when it goes to another address. */
  readonly elsewhere: Moved;
};

/** The days an order could come on, and what another address would do to its window. */
export async function findChangeChoices(
  order: OrderView,
  { road, promised }: { road: OwnRoad; promised: Sending["window"] },
): Promise<ChangeChoices> {
  const row = await sql.one<{ deliveryBasis: unknown }>`SELECT delivery_basis FROM orders WHERE id = ${order.id}`;
  const basis = row?.deliveryBasis;
  return {
    days: dayChoices(basis, road),
    elsewhere: windowElsewhere(promised, { basis, notBefore: order.deliveryWish.notBefore, road }),
  };
}
