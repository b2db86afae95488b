import "server-only";
import type { PickupPoint, PostalAddress } from "../../orders/model.ts";
import { findCarrier } from "../../platform/carriers/find.ts";
import { findPoints } from "../commands/remedies/pickup.ts";
import type { Way } from "../model.ts";
import { canTurn } from "../rules/hold.ts";

/** Whether what is on the road could wait at a point: nothing is asked of the carrier yet. */
export const mayHold = ({ parcels }: Way): boolean =>
  canTurn(parcels) && parcels.every(({ carrier }) => findCarrier(carrier).pickup !== null);

/** The points at which it could wait, the nearest first. Whose order it is was asked before. */
export const listHoldPoints = (order: { readonly id: string; readonly shippingAddress: PostalAddress }): Promise<readonly PickupPoint[]> =>
  findPoints(order.id, order.shippingAddress);
