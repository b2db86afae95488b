import { PERMISSIONS, type Permission } from "../../lib/kernel/actor.ts";
import { paths } from "../../lib/platform/paths.ts";
import { store } from "../../store.config.ts";
import type { Kind, Values } from "./world.ts";

/** What is sent through a door: a form's fields, or a page's or route's address. */
export type Sent = { readonly fields?: Values; readonly path?: string };

/**
 * Who may come through a door, written down before anything is tried.
 * `anyone`; `customer`: whoever is signed in; `half`: staff between password and code; `staff`: whose role has the
 * permission; `owner`: whoever the thing belongs to, signed in or by an opened link, while for everybody else it does not
 * exist (staff with the permission `staffToo` see it as well); `account`: the same, but only by being signed in; `bearer`:
 * whoever has the token, which nobody guesses;
 * `shop`: the shop's own programs and providers, by their signatures.
 */
export type Expected =
  | { readonly who: "anyone" | "customer" | "half" | "bearer" | "shop"; readonly send: () => Sent }
  | { readonly who: "staff"; readonly permission: Permission; readonly of?: Kind; readonly send: (it: Values) => Sent }
  | { readonly who: "owner" | "account"; readonly of: Kind; readonly send: (it: Values) => Sent; readonly staffToo?: Permission };

const to = paths(store.defaultLocale);
const form = (fields: Values = {}) => ({ fields });
const NO_TOKEN = "A".repeat(43);

const anyone = (path?: string): Expected => ({ who: "anyone", send: () => (path ? { path } : form()) });
const customer = (path?: string): Expected => ({ who: "customer", send: () => (path ? { path } : form()) });
const bearer = (sent: Sent): Expected => ({ who: "bearer", send: () => sent });
const staff = (permission: Permission, path?: string): Expected => ({ who: "staff", permission, send: () => (path ? { path } : form()) });
const staffOn = (permission: Permission, of: Kind, send: (it: Values) => Sent): Expected => ({ who: "staff", permission, of, send });
const owner = (of: Kind, send: (it: Values) => Sent): Expected => ({ who: "owner", of, send });
const account = (of: Kind, send: (it: Values) => Sent): Expected => ({ who: "account", of, send });

const at = (build: (it: Values) => string) => (it: Values) => ({ path: build(it) });
const pick =
  (...names: string[]) =>
  (it: Values) =>
    form(Object.fromEntries(names.map((name) => [name, it[name] ?? ""])));
const HOME = { name: "Tess Trial", line1: "1 Somewhere", postcode: "D02 XY45", city: "Dublin", country: "IE" };

/** Server actions, by the door's name. */
export const ACTIONS: Readonly<Record<string, Expected>> = {
  "cart.add": anyone(),
  "cart.set_quantity": owner("cartLine", ({ cartLineId = "" }) => form({ lineId: cartLineId, from: "1", quantity: "2" })),
  "cart.remove": owner("cartLine", ({ cartLineId = "" }) => form({ lineId: cartLineId })),
  "checkout.contact": anyone(),
  "checkout.address": anyone(),
  "checkout.delivery": anyone(),
  "checkout.sendConfirmLink": anyone(),
  "checkout.confirmMailbox": bearer(form({ token: NO_TOKEN })),
  "customers.sign_up": anyone(),
  "customers.sign_in": anyone(),
  "customers.sign_out": anyone(),
  "customers.ask_for_new_password": anyone(),
  "customers.confirm_email": bearer(form({ token: NO_TOKEN, password: "a password of mine" })),
  "customers.set_new_password": bearer(form({ token: NO_TOKEN, password: "a password of mine" })),
  "customers.resend_confirmation": customer(),
  "customers.change_password": customer(),
  "customers.change_profile": customer(),
  "customers.add_address": customer(),
  "customers.change_address": account("address", ({ addressId = "" }) => form({ addressId, ...HOME })),
  "customers.make_default_address": account("address", pick("addressId")),
  "customers.remove_address": account("address", pick("addressId")),
  "customers.end_device": account("device", pick("deviceId")),
  "customers.end_other_devices": customer(),
  "messaging.askForLetters": anyone(),
  "messaging.confirmLetters": bearer(form({ token: NO_TOKEN })),
  "messaging.changeLetters": bearer(form({ token: NO_TOKEN, topic_care: "on", frequency: "each" })),
  "messaging.endLetters": bearer(form({ token: NO_TOKEN })),
  "orders.cancel": owner("order", pick("orderId")),
  "delivery.chooseRemedy": owner("order", (it) => form({ orderId: it.orderId ?? "", remedy: "wait" })),
  "orders.lookUp": anyone(),
  "orders.openLookup": bearer(form({ token: NO_TOKEN })),
  "returns.draft": owner("order", ({ number = "", lineId = "" }) =>
    form({ number, name: "Tess Trial", email: "tess@shopper.example", [`quantity_${lineId}`]: "1" }),
  ),
  "returns.confirm": owner("return", pick("orderId", "returnId")),
  "support.sendMessage": anyone(),

  "content.saveArticleDraft": staff("catalog.edit"),
  "content.publishArticle": staff("catalog.edit"),
  "content.discardArticleDraft": staff("catalog.edit"),
  "content.restoreArticleRevision": staff("catalog.edit"),
  "content.withdrawArticle": staff("catalog.edit"),
  "delivery.pack": staff("fulfillment.pack"),
  "delivery.ship": staff("shipments.create"),
  "delivery.void": staff("shipments.create"),
  "delivery.declareLost": staff("shipments.create"),
  "journey.addOrderNote": staff("orders.note"),
  "journey.addCustomerNote": staff("customers.note"),
  "journey.moveShopClock": staff("clock.move"),
  "orders.cancelForBuyer": staff("orders.cancel"),
  "orders.cancelLine": staff("orders.cancel"),
  "orders.requestRefund": staff("refunds.create"),
  "orders.confirmReview": staff("orders.review"),
  "orders.rejectReview": staff("orders.review"),
  "payments.approveRefund": staff("refunds.approve"),
  "payments.declineRefund": staff("refunds.approve"),
  "payments.endChallenge": staff("payments.guard"),
  "reports.retryParked": staff("jobs.manage"),
  "reports.dropParked": staff("jobs.manage"),
  "returns.settle": staff("returns.settle"),
  "returns.close": staff("returns.settle"),
  "support.answer": staff("conversations.answer"),
  "support.solve": staff("conversations.answer"),
  "reports.emptyShop": staff("shop.empty"),
  "staff.open_first": bearer(form({ token: NO_TOKEN, password: "nine lanterns by the river", code: "123456" })),
  "staff.give_password": anyone(),
  "staff.give_code": { who: "half", send: () => form() },
  "staff.confirm_with_code": staff("admin.enter"),
  "staff.sign_out": staff("admin.enter"),
  "staff.add": staff("staff.manage"),
  "staff.renew_sign_in": staff("staff.manage"),
  "staff.change_roles": staff("staff.manage"),
  "staff.disable": staff("staff.manage"),
  "staff.enable": staff("staff.manage"),
  "staff.change_own_password": staff("admin.enter"),
  "staff.change_own_language": staff("admin.enter"),
  "staff.end_own_device": staff("admin.enter"),
  "staff.end_other_own_devices": staff("admin.enter"),
};

/** Acts of weight, with a form that says everything needed: without a code given just now nothing is done (TRUST R45). */
export const FRESH: Readonly<Record<string, Values>> = {
  "orders.requestRefund": { orderId: "ord_00000000", reason: "goodwill", everything: "on" },
  "payments.approveRefund": { refundId: "ref_00000000" },
  "reports.emptyShop": { shop: store.name },
  "returns.settle": { returnId: "ret_00000000" },
  "staff.add": { name: "Tess Trial", email: "tess@kept.example", "roles[]": "support" },
  "staff.renew_sign_in": { staffId: "stf_00000000" },
  "staff.change_roles": { staffId: "stf_00000000", "roles[]": "support" },
  "staff.disable": { staffId: "stf_00000000" },
  "staff.enable": { staffId: "stf_00000000" },
  "staff.change_own_password": { currentPassword: "the old one", password: "nine lanterns by the river" },
};

/** Route handlers, by the door's name. */
export const ROUTES: Readonly<Record<string, Expected>> = {
  "cart.me": anyone(paths.api.me()),
  "catalog.sheet": anyone(paths.api.productSheet("gooseneck-kettle", store.defaultLocale)),
  "journey.clock": anyone(paths.api.clock()),
  "reports.health": anyone(paths.api.health()),
  "reports.ready": anyone(paths.api.ready()),
  "content.sitemaps": anyone(paths.api.sitemap()),
  "content.sitemap": anyone(paths.api.sitemapOf("pages")),
  "content.robots": anyone("/robots.txt"),
  "content.socialPicture": anyone(paths.api.socialPicture("shop", "home", store.defaultLocale)),
  "messaging.endLettersByMail": bearer({ path: paths.api.endLetters(NO_TOKEN, store.defaultLocale) }),
  "messaging.openLetters": bearer({ path: paths.api.endLetters(NO_TOKEN, store.defaultLocale) }),
  "checkout.pay": owner("order", ({ attemptKey = "" }) => ({
    path: paths.api.pay(),
    ...form({ attemptKey, amount: "1", currency: "EUR" }),
  })),
  "orders.pay": owner("order", ({ orderId = "" }) => ({ path: paths.api.payOrder(), ...form({ order: orderId }) })),
  "orders.paymentReturn": owner(
    "order",
    at(({ orderId = "" }) => paths.api.paymentReturn(orderId)),
  ),
  "orders.paymentLeft": owner(
    "order",
    at(({ orderId = "" }) => paths.api.paymentCancel(orderId)),
  ),
  "orders.openLink": bearer({ path: paths.api.openOrder(NO_TOKEN, store.defaultLocale) }),
  "orders.invoice": {
    who: "owner",
    of: "invoice",
    staffToo: "invoices.read",
    send: at(({ invoiceId = "" }) => paths.api.invoice(invoiceId)),
  },
  "delivery.packingSlip": staff("fulfillment.pack", paths.api.packingSlip("ful_00000000")),
  "delivery.label": staff("shipments.create", paths.api.label("shp_00000000")),
  "reports.exportOrders": staff("customers.read", paths.api.ordersCsv()),
  "payments.webhook": { who: "shop", send: () => ({ path: paths.api.stripeWebhook() }) },
  "delivery.carrier_notice": { who: "shop", send: () => ({ path: paths.api.carrierWebhook() }) },
  "reports.refresh": { who: "shop", send: () => ({ path: paths.api.refresh() }) },
};

/** Pages, by their place under app/ without groups; those of the catalogue are anyone's and hold nothing personal. */
export const PAGES: Readonly<Record<string, Expected>> = {
  "/account": customer(to.account()),
  "/account/orders": customer(to.accountOrders()),
  "/account/orders/[number]": account(
    "order",
    at(({ number = "" }) => to.accountOrder(number)),
  ),
  "/account/settings": customer(to.accountSettings()),
  "/account/settings/password": customer(to.accountPassword()),
  "/account/settings/devices": customer(to.accountDevices()),
  "/account/settings/addresses": customer(to.accountAddresses()),
  "/account/settings/addresses/new": customer(to.accountNewAddress()),
  "/account/settings/addresses/[id]": account(
    "address",
    at(({ addressId = "" }) => to.accountAddress(addressId)),
  ),
  "/bare": anyone("/bare"),
  "/cart": anyone(to.cart()),
  "/checkout/[step]": anyone(to.checkout("contact")),
  "/checkout/mailbox": anyone(to.mailbox()),
  "/checkout/mailbox/[token]": anyone(to.confirmMailbox(NO_TOKEN)),
  "/checkout/confirmation/[number]": owner(
    "order",
    at(({ number = "" }) => to.confirmation(number)),
  ),
  "/track": anyone(to.track()),
  "/track/[number]": owner(
    "order",
    at(({ number = "" }) => to.trackOrder(number)),
  ),
  "/track/[number]/withdraw": owner(
    "order",
    at(({ number = "" }) => to.withdraw(number)),
  ),
  "/track/[number]/withdraw/confirm": owner(
    "return",
    at(({ number = "", returnId = "" }) => to.confirmWithdrawal(number, returnId)),
  ),
  "/track/open/[token]": anyone(to.openLookup(NO_TOKEN)),
  "/letters/[token]": anyone(to.letters(NO_TOKEN)),
  "/letters/confirm/[token]": anyone(to.confirmLetters(NO_TOKEN)),
  "/letters/ended": anyone(to.lettersEnded()),
  "/sign-in": anyone(to.signIn()),
  "/sign-up": anyone(to.signUp()),
  "/sign-up/sent": anyone(to.signUpSent()),
  "/sign-up/confirm/[token]": bearer({ path: to.verifyEmail(NO_TOKEN) }),
  "/forgotten-password": anyone(to.forgotPassword()),
  "/forgotten-password/sent": anyone(to.forgotPasswordSent()),
  "/new-password/[token]": bearer({ path: to.newPassword(NO_TOKEN) }),

  "/admin": staff("admin.enter", paths.admin.home()),
  "/admin/catalog": staff("catalog.read", paths.admin.catalog()),
  "/admin/sign-in": anyone(paths.admin.signIn()),
  "/admin/sign-in/code": { who: "half", send: () => ({ path: paths.admin.code() }) },
  "/admin/confirm": staff("admin.enter", paths.admin.confirm(paths.admin.home())),
  "/admin/customers": staff("customers.read", paths.admin.customers()),
  "/admin/customers/[email]": staffOn(
    "customers.read",
    "order",
    at(({ email = "" }) => paths.admin.customer(email)),
  ),
  "/admin/delivery/pick": staff("fulfillment.pack", paths.admin.pick()),
  "/admin/delivery/pack/[id]": staffOn(
    "fulfillment.pack",
    "work",
    at(({ fulfillmentId = "" }) => paths.admin.pack(fulfillmentId)),
  ),
  "/admin/delivery/parcels": staff("orders.read", paths.admin.parcels()),
  "/admin/delivery/parcels/[id]": staffOn(
    "orders.read",
    "work",
    at(({ shipmentId = "" }) => paths.admin.parcel(shipmentId)),
  ),
  "/admin/first/[token]": anyone(paths.admin.first(NO_TOKEN)),
  "/admin/go-live": staff("golive.read", paths.admin.goLive()),
  "/admin/go-live/empty": staff("shop.empty", paths.admin.emptyShop()),
  "/admin/health": staff("admin.enter", paths.admin.health()),
  "/admin/promises": staff("orders.read", paths.admin.promises()),
  "/admin/orders": staff("orders.read", paths.admin.orders()),
  "/admin/orders/[number]": staffOn(
    "orders.read",
    "order",
    at(({ number = "" }) => paths.admin.order(number)),
  ),
  "/admin/orders/[number]/cancel": staffOn(
    "orders.read",
    "order",
    at(({ number = "" }) => paths.admin.cancelOrder(number)),
  ),
  "/admin/orders/[number]/refund": staffOn(
    "refunds.create",
    "order",
    at(({ number = "" }) => paths.admin.refund(number)),
  ),
  "/admin/payments/card-tries": staff("payments.guard", paths.admin.cardTries()),
  "/admin/payments/refunds": staff("refunds.create", paths.admin.refunds()),
  "/admin/payments/refunds/[refundId]": staffOn(
    "orders.read",
    "refund",
    at(({ refundId = "" }) => paths.admin.refundDecision(refundId)),
  ),
  "/admin/returns": staff("returns.read", paths.admin.returns()),
  "/admin/returns/[number]": staffOn(
    "returns.read",
    "declared",
    at(({ returnNumber = "" }) => paths.admin.return(returnNumber)),
  ),
  "/admin/staff": staff("staff.manage", paths.admin.staff()),
  "/admin/staff/new": staff("staff.manage", paths.admin.newStaff()),
  "/admin/staff/[id]": staffOn(
    "staff.manage",
    "member",
    at(({ staffId = "" }) => paths.admin.staffMember(staffId)),
  ),
  "/admin/staff/audit": staff("audit.read", paths.admin.audit()),
  "/admin/staff/devices": staff("admin.enter", paths.admin.staffDevices()),
  "/admin/support": staff("conversations.answer", paths.admin.conversations()),
  "/admin/support/[number]": staffOn(
    "conversations.answer",
    "conversation",
    at(({ conversation = "" }) => paths.admin.conversation(conversation)),
  ),
  "/admin/time-machine": staff("clock.move", paths.admin.timeMachine()),
};

/** Pages that any cache may keep (`app/[locale]/(store)`): asked by nobody in particular, so there is nothing to try. */
export const isCatalogue = (file: string): boolean => file.includes("/(store)/");

export const mayBy = (permission: Permission, role: string): boolean => (PERMISSIONS[permission] as readonly string[]).includes(role);
