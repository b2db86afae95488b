"use server";
import { actorName } from "../kernel/actor.ts";
import { refuse } from "../kernel/result.ts";
import { publicAction, staffAction } from "../platform/action.ts";
import { paths } from "../platform/paths.ts";
import { ACCESS_SECONDS, lookUpOrder, openOrderLookup } from "./commands/access.ts";
import { cancelLine } from "./commands/cancel-line.ts";
import { cancelOrder } from "./commands/cancel-order.ts";
import { changeAddress } from "./commands/change-address.ts";
import { changeDeliveryDay, changePickupPoint, changeSafePlace } from "./commands/change-wish.ts";
import { refundOrder } from "./commands/refund-order.ts";
import { reorder } from "./commands/reorder.ts";
import { confirmReview, rejectReview } from "./commands/resolve-review.ts";
import { tellBrowser } from "./commands/tell-browser.ts";
import { CART_COOKIE_SECONDS, readersCart } from "./queries/readers-cart.ts";
import { findOwnOrderId, orderCookie } from "./queries/viewer.ts";
import {
  changeAddressInput,
  deliveryDayInput,
  lineInput,
  lookUpInput,
  openLookupInput,
  orderInput,
  pickupPointInput,
  refundInput,
  safePlaceInput,
  tellBrowserInput,
} from "./schema.ts";

/** The buyer calls an order off; somebody else's looks like a missing one. */
export const cancelMyOrder = publicAction({
  name: "orders.cancel",
  input: orderInput,
  limits: [{ by: "source", points: 20, seconds: 600 }],
  said: "orders.said.cancelled",
  run: async ({ actor, input, now }) => {
    const orderId = await findOwnOrderId(input.orderId);
    return orderId ? cancelOrder({ orderId, party: "customer", by: actorName(actor), now }) : refuse("unknown");
  },
});

/** This browser is told of this order; somebody else's looks like a missing one. */
export const tellMyBrowser = publicAction({
  name: "orders.tellBrowser",
  input: tellBrowserInput,
  limits: [{ by: "source", points: 30, seconds: 3_600 }],
  run: async ({ input, locale, now }) => {
    const orderId = await findOwnOrderId(input.orderId);
    return orderId ? tellBrowser({ ...input, orderId, locale, now }) : refuse("unknown");
  },
});

/** Somebody with a stolen link could send a parcel about; they get few tries, and each is told to the order's mailbox. */
const CHANGE_LIMITS = [
  { by: "source", points: 30, seconds: 3_600 },
  { by: "field", field: "orderId", points: 10, seconds: 86_400 },
] as const;

export const changeMyAddress = publicAction({
  name: "orders.changeAddress",
  input: changeAddressInput,
  limits: CHANGE_LIMITS,
  said: "orders.said.addressChanged",
  run: async ({ actor, input: { orderId, ...change }, now }) => {
    const own = await findOwnOrderId(orderId);
    return own ? changeAddress({ orderId: own, ...change, by: actorName(actor), now }) : refuse("unknown");
  },
  leadsTo: ({ number }, { locale }) => paths(locale).trackOrder(number),
});

export const changeMySafePlace = publicAction({
  name: "orders.changeSafePlace",
  input: safePlaceInput,
  limits: CHANGE_LIMITS,
  said: "orders.said.safePlaceChanged",
  run: async ({ actor, input: { orderId, place }, now }) => {
    const own = await findOwnOrderId(orderId);
    return own ? changeSafePlace({ orderId: own, place, by: actorName(actor), now }) : refuse("unknown");
  },
  leadsTo: ({ number }, { locale }) => paths(locale).trackOrder(number),
});

export const changeMyDeliveryDay = publicAction({
  name: "orders.changeDeliveryDay",
  input: deliveryDayInput,
  limits: CHANGE_LIMITS,
  said: "orders.said.dayChanged",
  run: async ({ actor, input: { orderId, ...change }, now }) => {
    const own = await findOwnOrderId(orderId);
    return own ? changeDeliveryDay({ orderId: own, ...change, by: actorName(actor), now }) : refuse("unknown");
  },
  leadsTo: ({ number }, { locale }) => paths(locale).trackOrder(number),
});

export const changeMyPickupPoint = publicAction({
  name: "orders.changePickupPoint",
  input: pickupPointInput,
  limits: CHANGE_LIMITS,
  said: "orders.said.pointChanged",
  run: async ({ actor, input: { orderId, point }, now }) => {
    const own = await findOwnOrderId(orderId);
    return own ? changePickupPoint({ orderId: own, pointId: point, by: actorName(actor), now }) : refuse("unknown");
  },
  leadsTo: ({ number }, { locale }) => paths(locale).trackOrder(number),
});

/**
 * A guest asks for the way to an order; the answer never says whether there is one (TRUST R42). Counted by source alone:
 * number and e-mail of somebody else must not use up their tries (R46), and guessing at 50 random bits gains a mail to the
 * rightful reader, nothing more.
 */
export const lookUpMyOrder = publicAction({
  name: "orders.lookUp",
  input: lookUpInput,
  limits: [{ by: "source", points: 10, seconds: 600 }],
  said: "orders.said.lookUp",
  run: ({ input, locale }) => lookUpOrder({ ...input, locale }),
});

/** The button behind the look-up mail's link: uses the token up and lets this browser in. */
export const openLookedUpOrder = publicAction({
  name: "orders.openLookup",
  input: openLookupInput,
  limits: [{ by: "source", points: 20, seconds: 600 }],
  run: async ({ input }) => openOrderLookup(input.token, await orderCookie()),
  cookies: ({ cookie }) => ({ order: { value: cookie, seconds: ACCESS_SECONDS } }),
  leadsTo: ({ number }, { locale }) => paths(locale).trackOrder(number),
});

/** What can still be bought goes into the reader's cart; pressed again it is the same cart. */
export const orderAgain = publicAction({
  name: "orders.again",
  input: orderInput,
  limits: [{ by: "source", points: 60, seconds: 600 }],
  said: "cart.said.filled",
  run: async ({ actor, input, locale, now }) => {
    const orderId = await findOwnOrderId(input.orderId);
    return orderId ? reorder({ orderId, key: await readersCart(actor), locale, now }) : refuse("unknown");
  },
  cookies: ({ token }) => (token ? { cart: { value: token, seconds: CART_COOKIE_SECONDS } } : {}),
  leadsTo: (_, { locale }) => paths(locale).cart(),
});

export const cancelOrderForBuyer = staffAction({
  name: "orders.cancelForBuyer",
  permission: "orders.cancel",
  input: orderInput,
  said: "orders.said.cancelled",
  run: ({ actor, input, now }) => cancelOrder({ orderId: input.orderId, party: "staff", by: actorName(actor), now }),
  leadsTo: ({ number }) => paths.admin.order(number),
});

export const cancelOrderLine = staffAction({
  name: "orders.cancelLine",
  permission: "orders.cancel",
  input: lineInput,
  said: "orders.said.lineCancelled",
  run: ({ actor, input, now }) => cancelLine({ ...input, by: actorName(actor), now }),
  leadsTo: ({ number }) => paths.admin.order(number),
});

/** Money back, with a second factor given just now; above the limit it waits for a second person (TRUST R33). */
export const requestOrderRefund = staffAction({
  name: "orders.requestRefund",
  permission: "refunds.create",
  fresh: true,
  input: refundInput,
  run: async ({ actor, input, now }) => {
    const { orderId, reason, note, ...typed } = input;
    return refundOrder({ orderId, typed, reason, note, by: actorName(actor), now });
  },
  said: ({ awaitsApproval }) => (awaitsApproval ? "orders.said.refundAwaits" : "orders.said.refundRequested"),
  leadsTo: ({ number }) => paths.admin.order(number),
});

export const confirmOrderUnderReview = staffAction({
  name: "orders.confirmReview",
  permission: "orders.review",
  input: orderInput,
  said: "orders.said.confirmed",
  run: ({ actor, input, now }) => confirmReview({ orderId: input.orderId, by: actorName(actor), now }),
  leadsTo: ({ number }) => paths.admin.order(number),
});

export const rejectOrderUnderReview = staffAction({
  name: "orders.rejectReview",
  permission: "orders.review",
  input: orderInput,
  said: "orders.said.rejected",
  run: ({ actor, input, now }) => rejectReview({ orderId: input.orderId, by: actorName(actor), now }),
  leadsTo: ({ number }) => paths.admin.order(number),
});
