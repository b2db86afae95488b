import type { DeliveryChangedProps } from "../../../emails/orders/delivery-changed.tsx";
import { townLine } from "../../kernel/addresses.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { paths } from "../../platform/paths.ts";
import type { DeliveryWindow } from "../../shipping/model.ts";
import type { DeliveryWish, OrderRow, PickupPoint, PostalAddress } from "../model.ts";
import type { DeliveryChangeKind } from "../rules/change.ts";
import { addressLines, mailAboutOrder } from "./mails.ts";

type Side = { readonly address: PostalAddress; readonly wish: DeliveryWish; readonly window: DeliveryWindow };
type Changed = {
  readonly changeId: string;
  readonly kind: DeliveryChangeKind;
  readonly before: Side;
  readonly after: Side;
  readonly moves: boolean;
  readonly isOnRoad: boolean;
};

/** To the mailbox the order was placed with, whoever made the change: its owner learns of it there. */
export const mailDeliveryChanged = (
  tx: Tx,
  order: OrderRow,
  { changeId, kind, before, after, moves, isOnRoad }: Changed,
): Promise<void> => {
  const payload: Omit<DeliveryChangedProps, "number" | "sandbox"> = {
    kind,
    address: addressLines(after.address, order.locale),
    formerAddress: kind === "address" ? addressLines(before.address, order.locale) : null,
    safePlace: after.wish.safePlace ?? null,
    point: after.wish.pickupPoint ? pointLines(after.wish.pickupPoint) : null,
    pointDropped: Boolean(before.wish.pickupPoint && !after.wish.pickupPoint),
    from: after.window.from,
    to: after.window.to,
    isOnRoad,
    formerTo: moves ? before.window.to : null,
    contactPath: paths(order.locale).contact({ order: order.number }),
  };
  return mailAboutOrder(tx, order, { template: "orders/delivery-changed", dedupeKey: `delivery-changed:${changeId}`, payload });
};

const pointLines = (point: PickupPoint): string[] => [point.name, point.line1, townLine(point)];
