import { prefixOf } from "../../store.config.ts";
import { adminPaths } from "./paths/admin.ts";
import { part, type Query, withQuery } from "./paths/query.ts";

type At = (path: string, query?: Query) => string;

/** Every address of the shop for readers, under the locale's prefix. The only place where one is put together. */
function pathsIn(locale: string) {
  const at: At = (path, query) => withQuery(`${prefixOf(locale)}${path}` || "/", query);
  return { ...shopPaths(at), ...writtenPaths(at), ...orderPaths(at), ...accountPaths(at) };
}

const shopPaths = (at: At) => ({
  home: () => at(""),
  /** `upTo`: so many parts of it are shown at once. */
  collection: (handle: string, upTo = 1) => at(`/collections/${part(handle)}${upTo === 1 ? "" : `/${upTo}`}`),
  product: (handle: string, query?: { variant?: string }) => at(`/products/${part(handle)}`, query),
  /** How things are set up, used and looked after: all that is written, and one guide as anybody may read it. */
  setupGuides: () => at("/help/guides"),
  productGuide: (handle: string, purpose: string) => at(`/products/${part(handle)}/guides/${part(purpose)}`),
  /** The spare parts of a thing; `sku` leads to the row of one. */
  parts: (handle: string, sku?: string) => `${at(`/products/${part(handle)}/parts`)}${sku ? `#${part(sku)}` : ""}`,
  search: (query?: { q?: string; page?: number }) => at("/search", query),
  help: () => at("/help"),
  contact: (query?: { order?: string; topic?: string }) => at("/help/contact", query),
  serviceRecord: () => at("/service-record"),
  deliveryTerms: () => at("/help/delivery"),
  returnTerms: () => at("/help/returns"),
  /** Pages of policy, and whatever the shop has written to stand by itself. */
  page: (key: string) => at(`/pages/${part(key)}`),
  /** What readers see at an address that leads nowhere, and where a page broke (scripts/lib/web/fault-pages.mjs). */
  missing: () => at("/missing"),
  failed: () => at("/failed"),
  styleguide: () => at("/styleguide"),
  /** A product as a revision says it, for staff. */
  preview: (revisionId: string) => at(`/preview/${part(revisionId)}`),
});

/** What the shop writes, and to whom. */
const writtenPaths = (at: At) => ({
  charter: () => at("/charter"),
  about: () => at("/about"),
  servicePrices: () => at("/price-list"),
  /** Pages of the journal are part of the path, so that each is a page of its own for every cache. */
  journal: (page = 1) => at(page === 1 ? "/journal" : `/journal/page/${page}`),
  article: (handle: string) => at(`/journal/${part(handle)}`),
  guides: () => at("/journal/guides"),
  guide: (handle: string) => at(`/journal/guides/${part(handle)}`),
  newsletter: () => at("/newsletter"),
  newsletterSent: () => at("/newsletter/sent"),
  /** What a reader of our letters opens from a mail: used by buttons, never by opening the page. */
  confirmLetters: (token: string) => at(`/letters/confirm/${part(token)}`),
  letters: (token: string) => at(`/letters/${part(token)}`),
  lettersEnded: () => at("/letters/ended"),
  /** Which messages come: asked for by address, and opened from any of our mails. */
  messages: (query?: { sent?: string }) => at("/messages", query),
  messageChoices: (token: string) => at(`/messages/${part(token)}`),
  /** Shows that a mailbox works again: used by its button, never by opening the page. */
  writeAgain: (token: string) => at(`/messages/again/${part(token)}`),
});

const orderPaths = (at: At) => ({
  cart: (query?: { removed?: string; quantity?: number }) => at("/cart", query),
  checkout: (step: "contact" | "address" | "delivery" | "review") => at(`/checkout/${step}`),
  /** Where guests show that a mailbox is theirs while cards are being tried out; the link's own page comes from the mail. */
  mailbox: () => at("/checkout/mailbox"),
  confirmMailbox: (token: string) => at(`/checkout/mailbox/${part(token)}`),
  checkoutReturn: (orderId: string) => at("/checkout/return", { order: orderId }),
  confirmation: (number: string, query?: { checking?: string }) => at(`/checkout/confirmation/${part(number)}`, query),
  track: () => at("/track"),
  /** A look-up's token is used by a button, not by opening its page: programs that read mail open links too. */
  openLookup: (token: string) => at(`/track/open/${part(token)}`),
  trackOrder: (number: string) => at(`/track/${part(number)}`),
  /** What of an order can be bought again, line by line. */
  orderAgain: (number: string) => at(`/track/${part(number)}/again`),
  /** One page a change of the delivery: `address`, `day`, `safe-place`, `pickup-point`. */
  changeDelivery: (number: string, what: string) => at(`/track/${part(number)}/change/${part(what)}`),
  /** What is known already: the parcel, perhaps what happened to it, or to which line. */
  report: (number: string, query: { parcel: string; kind?: string; line?: string }) => at(`/track/${part(number)}/report`, query),
  recoveryCase: (number: string, caseNumber: string) => at(`/track/${part(number)}/cases/${part(caseNumber)}`),
  withdraw: (number: string) => at(`/track/${part(number)}/withdraw`),
  confirmWithdrawal: (number: string, returnId: string) => at(`/track/${part(number)}/withdraw/confirm`, { return: returnId }),
});

const accountPaths = (at: At) => ({
  signIn: (back?: string) => at("/sign-in", { back }),
  signUp: (query?: { email?: string }) => at("/sign-up", query),
  signUpSent: () => at("/sign-up/sent"),
  forgotPasswordSent: () => at("/forgotten-password/sent"),
  forgotPassword: () => at("/forgotten-password"),
  newPassword: (token: string) => at(`/new-password/${part(token)}`),
  verifyEmail: (token: string) => at(`/sign-up/confirm/${part(token)}`),
  account: () => at("/account"),
  accountOrders: (query?: { page?: number }) => at("/account/orders", query),
  accountOrder: (number: string) => at(`/account/orders/${part(number)}`),
  /** `save`: what a guest wanted to put on the list before signing in. */
  accountWishes: (query?: { page?: number; save?: string }) => at("/account/wish-list", query),
  /** Everything that is theirs, and one thing of it (also for a guest who was let in to its order). */
  accountThings: (query?: { page?: number }) => at("/account/units", query),
  thing: (code: string) => at(`/things/${part(code)}`),
  /** A thing's own guide. One page holds all of it; `place` is what of it is shown: a step, `box`, `all`, `works`. */
  thingGuide: (code: string, purpose: string, { place, ...query }: { home?: "told"; place?: string | undefined } = {}) =>
    `${at(`/things/${part(code)}/guides/${part(purpose)}`, query)}${place ? `#${part(place)}` : ""}`,
  /** Whether something is used up soon, behind the signed link of a mail: answered by buttons, never by opening the page. */
  refill: (token: string) => at(`/refills/${part(token)}`),
  /** What anybody may know of a thing: where the code on it leads. */
  passport: (code: string) => at(`/u/${part(code)}`),
  accountPapers: (query?: { page?: number }) => at("/account/papers", query),
  /** What was sent to this customer, and why; which of it comes is chosen in the settings. */
  accountSent: (query?: { page?: number }) => at("/account/messages", query),
  /** Moves an account to another mailbox: used by a button of that page. */
  confirmNewEmail: (token: string) => at(`/new-email/${part(token)}`),
  /** What we hold about somebody, or that it goes: asked for here, confirmed and fetched behind links of mails. */
  personalData: () => at("/your-data"),
  personalDataAsked: () => at("/your-data/asked"),
  confirmDataRequest: (token: string) => at(`/your-data/confirm/${part(token)}`),
  dataRequestConfirmed: () => at("/your-data/confirmed"),
  dataExport: (token: string) => at(`/your-data/export/${part(token)}`),
  accountSettings: () => at("/account/settings"),
  accountMessages: () => at("/account/settings/messages"),
  accountEmail: () => at("/account/settings/e-mail"),
  accountPassword: () => at("/account/settings/password"),
  accountDevices: () => at("/account/settings/devices"),
  accountAddresses: () => at("/account/settings/addresses"),
  accountNewAddress: (query?: { country?: string }) => at("/account/settings/addresses/new", query),
  accountAddress: (addressId: string, query?: { country?: string }) => at(`/account/settings/addresses/${part(addressId)}`, query),
});

type Paths = ReturnType<typeof pathsIn>;

const made = new Map<string, Paths>();
const MOST = 100; // an address may hold anything where a locale should stand

/** A page asks dozens of times, so each locale's are made once. */
export function paths(locale: string): Paths {
  const known = made.get(locale);
  if (known) return known;
  const own = pathsIn(locale);
  if (made.size < MOST) made.set(locale, own);
  return own;
}

paths.admin = adminPaths;

/** Route handlers: stable addresses that outlive a build (TRUST R18, R40). */
paths.api = {
  pay: () => "/api/checkout/pay",
  /** Once more to the payment page of an order that waits for it. */
  payOrder: () => "/api/orders/pay",
  paymentReturn: (orderId: string) => withQuery("/api/checkout/return", { order: orderId }),
  paymentCancel: (orderId: string) => withQuery("/api/checkout/cancel", { order: orderId }),
  /** The signed link of our mails; trades the token for a cookie and leads on to the order's page. */
  openOrder: (token: string, locale: string) => withQuery(`/api/orders/open/${part(token)}`, { locale }),
  /** What is new of an order, asked by its open page; with `seen` to come. */
  orderNews: (number: string, locale: string) => withQuery(`/api/delivery/news/${part(number)}`, { locale }),
  /** An order's delivery as a calendar entry; `key` lets in a program that has no cookie. */
  orderCalendar: (number: string, query: { locale: string; key?: string | undefined }) =>
    withQuery(`/api/delivery/calendar/${part(number)}`, query),
  invoice: (invoiceId: string) => `/api/orders/invoices/${part(invoiceId)}`,
  /** Everything we hold about somebody, as a file for machines or one to read. */
  dataExport: (token: string, as: "json" | "html") => withQuery(`/api/data-export/${part(token)}`, { as }),
  label: (shipmentId: string) => `/api/delivery/labels/${part(shipmentId)}`,
  packingSlip: (fulfillmentId: string) => `/api/delivery/packing-slips/${part(fulfillmentId)}`,
  /** That a thing is its owner's: what it is, its numbers and days, on paper. */
  thingCertificate: (code: string, locale: string) => withQuery(`/api/ownership/certificates/${part(code)}`, { locale }),
  /** Where a thing's code leads, for machines; `path` is the code's own address. */
  thingLinks: (path: `/${string}`, query?: { linkType: string }) => withQuery(`/api/ownership/links${path}`, query),
  /** A label for each thing of what is packed together: it leads to the thing's page. */
  thingLabels: (fulfillmentId: string) => `/api/ownership/labels/${part(fulfillmentId)}`,
  ordersCsv: (query?: Query) => withQuery("/api/reports/orders", query),
  /** One-click unsubscribe (RFC 8058): a POST ends what the mail was about; opened like a page it leads to the choices. */
  endMessages: (token: string, locale: string) => withQuery(`/api/messages/end/${part(token)}`, { locale }),
  /** The picture that stands beside a link to us elsewhere. */
  socialPicture: (kind: string, handle: string, locale: string) => `/api/social/${part(locale)}/${part(kind)}/${part(handle)}`,
  sitemap: () => "/sitemap.xml",
  sitemapOf: (kind: string) => `/api/sitemaps/${part(kind)}`,
  /** A product's facts on paper, in the words of that locale. */
  productSheet: (handle: string, locale: string) => withQuery(`/api/catalog/sheets/${part(handle)}`, { locale }),
  /** Where staff's browsers send pictures of a product. */
  uploadPictures: () => "/api/catalog/pictures",
  /** Where a customer's report goes, with its photos. */
  sendReport: (orderId: string, locale: string) => withQuery(`/api/feedback/reports/${part(orderId)}`, { locale }),
  addPhotos: (caseId: string, locale: string) => withQuery(`/api/feedback/cases/${part(caseId)}/photos`, { locale }),
  photo: (photoId: string, query?: { size?: "small" }) => withQuery(`/api/feedback/photos/${part(photoId)}`, query),
  /** Where staff's browsers send the picture of a guide's step. */
  uploadStepPicture: () => "/api/guides/pictures",
  productsCsv: (query?: Query) => withQuery("/api/catalog/products", query),
  uploadCsv: () => "/api/catalog/file",
  me: () => "/api/me",
  /** Whether one of these would work with what this visitor has, for pages that any cache may keep. */
  readiness: (variantId: string, locale: string) => withQuery("/api/supplements/readiness", { variant: variantId, locale }),
  clock: () => "/api/clock",
  health: () => "/api/health",
  ready: () => "/api/ready",
  refresh: () => "/api/internal/refresh",
  stripeWebhook: () => "/api/webhooks/stripe",
  carrierWebhook: () => "/api/webhooks/carrier",
  easypostWebhook: () => "/api/webhooks/easypost",
  mailWebhook: () => "/api/webhooks/mail",
} as const;

/** Only a path of our own may be gone back to after sign-in: never another site's. */
export const safeBack = (back: string | undefined, otherwise: string): string =>
  back && /^\/(?![/\\])[\w\-./~%?=&+]*$/.test(back) ? back : otherwise;
