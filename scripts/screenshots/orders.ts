import { RECOVERY_KINDS } from "../../lib/feedback/model.ts";
import { translator } from "../../lib/i18n/translator.ts";
import { store } from "../../store.config.ts";
import { at, type Kind } from "./kind.ts";
import { type Found, guestOrder } from "./order-book.ts";

const t = translator(store.defaultLocale, "delivery");
const cases = translator(store.defaultLocale, "feedback.kindsShort");
const late = translator(store.defaultLocale, "delivery.late");

/** An order whose page is headed by these words. */
const headed =
  (key: string) =>
  ({ title }: Found): boolean =>
    title === t(key);
const says =
  (words: string) =>
  ({ says }: Found): boolean =>
    says.includes(words);
const leads =
  (sort: RegExp) =>
  ({ links }: Found): boolean =>
    links.some((link) => sort.test(link));
const isLate = says(late("title"));
const mayChoose = says(late("act"));

/** Where an order can be, each as its own title says it. */
const PLACES = {
  "order-packing": "status.to_pack",
  "order-packed": "parcel.label_created",
  "order-cancelled": "status.refunded",
  "order-review": "status.review",
  "order-held-up": "parcel.exception",
  "order-not-home": "parcel.attempt_failed",
  "order-at-a-shop": "parcel.available_for_pickup",
  "order-coming-back": "parcel.returning_to_sender",
  "order-back": "parcel.returned_to_sender",
  "order-lost": "parcel.lost",
  "order-at-the-counter": "counter.parcel.available_for_pickup",
  "order-collected": "counter.parcel.delivered",
} as const;

const TRAVELS = ["parcel.in_transit", "parcel.handed_over", "parcel.out_for_delivery"].map((key) => t(key));

/** What can still be changed while it is not packed. */
const CHANGES = ["address", "day", "safe-place", "pickup-point"] as const;
const change = (what: string): RegExp => new RegExp(`/change/${what}$`);

const REPORT = /\/report\?/;
const CASE = /\/cases\/./;
const WITHDRAW = /\/withdraw$/;

/** What becomes of an order, for whoever bought it. */
export const ORDERS: readonly Kind[] = [
  at("track", (to) => to.track()),
  at("track-closed", (to) => to.trackOrder("AAAAA-AAAAA")),
  ...Object.entries(PLACES).map(([name, key]) => guestOrder(name, headed(key))),
  guestOrder("order-on-its-way", (order) => TRAVELS.includes(order.title) && !isLate(order)),
  guestOrder("order-parcels", ({ title }) => /\b2 parcels/.test(title)),
  guestOrder("order-late", (order) => isLate(order) && mayChoose(order) && TRAVELS.includes(order.title)),
  guestOrder("order-late-chosen", (order) => isLate(order) && !mayChoose(order)),
  guestOrder("order-missed", ({ title }) => [1, 2].some((count) => title === t("status.missed", { count }))),
  guestOrder("order-delivered", headed("parcel.delivered")),
  ...CHANGES.map((what) => guestOrder(`order-change-${what}`, leads(change(what)), change(what))),
  guestOrder("order-report", leads(REPORT), REPORT),
  ...RECOVERY_KINDS.map((kind) =>
    guestOrder(`order-case-${kind.replaceAll("_", "-")}`, (order) => leads(CASE)(order) && says(cases(kind))(order), CASE),
  ),
  guestOrder("order-withdraw", leads(WITHDRAW), WITHDRAW),
  guestOrder("order-again", leads(/\/again$/), /\/again$/),
];
