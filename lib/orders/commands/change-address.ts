import { money } from "../../kernel/money.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { sql } from "../../platform/db/pool.ts";
import { SERVICES, type Service } from "../../shipping/model.ts";
import { listDeliveryOffers } from "../../shipping/queries/offers.ts";
import type { OrderRow, PostalAddress } from "../model.ts";
import { checkSamePrice, isSameAddress, plainAddress, windowElsewhere } from "../rules/change.ts";
import { type ChangingDelivery, changeDelivery, type DeliveryChanged } from "./change-delivery.ts";
import { readOrder } from "./rows.ts";

type Moving = ChangingDelivery & {
  readonly address: PostalAddress;
  /** The last day the form said; a later one is shown before it is agreed. */
  readonly shownTo: string;
};

/**
 * Another address, within the country and at the same price: the way it is sent must still be offered there and cost what
 * it cost. A pick-up point near the old address goes with it.
 */
export async function changeAddress({ address: given, shownTo, ...asked }: Moving): Promise<Result<DeliveryChanged>> {
  const order = await readOrder(sql, asked.orderId);
  if (!order) return refuse("unknown");
  const isOffered = await isStillOffered(order, asked.now);
  return changeDelivery(asked, "address", ({ order, road, promised }) => {
    const address = plainAddress(given);
    if (isSameAddress(order.shippingAddress, address)) return ok(null);
    const same = checkSamePrice(order.shippingAddress, address, { taxOnTop: order.tax > 0 });
    if (!same.ok) return same;
    if (!isOffered) return refuse("not_offered");
    const { pickupPoint: _near, ...wish } = order.deliveryWish;
    const moved = windowElsewhere(promised, { basis: order.deliveryBasis, notBefore: wish.notBefore, road });
    if (moved.moves && moved.window.to > shownTo) return refuse("window_moved");
    return ok({ address, wish, ...(moved.moves && { sending: moved }) });
  });
}

/** Whether the chosen way still goes there; what it costs hangs on market, weight and sum, none of which an address changes. */
async function isStillOffered(order: OrderRow, now: Date): Promise<boolean> {
  const chosen = await sql.one<{ service: Service; grams: number }>`
    SELECT d.service, (SELECT coalesce(sum(weight_grams * quantity), 0)::int FROM line_item WHERE order_id = ${order.id} AND replaces_line_id IS NULL) AS grams
    FROM delivery_option d WHERE d.key = ${order.deliveryOption}`;
  if (!chosen) return false;
  const offers = await listDeliveryOffers({
    market: order.market,
    country: order.shippingAddress.country,
    locale: order.locale,
    subtotal: money(order.subtotal, order.currency),
    grams: chosen.grams,
    oversized: SERVICES[chosen.service].oversized,
    now,
  });
  return offers.some(({ key }) => key === order.deliveryOption);
}
