import { paths } from "../../lib/platform/paths.ts";
import { sendBack, writeToDesk } from "./deeds.ts";
import { type DeskKind, desk } from "./desk.ts";
import { givePassword, grace, readIn } from "./grace.ts";

const { admin } = paths;
const PRODUCT = "/admin/catalog/[id]";
const NEEDS = "/admin/needs/products/[id]";
const GUIDE = "/admin/guides/[id]";
/** Has variants, needs, provisions, parts, set-up, use and care. */
const THING = { q: "espresso-machine" };

const ENTRANCE: readonly DeskKind[] = [
  { name: "staff-sign-in", place: "/admin/sign-in", go: async (page) => void (await page.goto(admin.signIn())) },
  {
    name: "staff-code",
    place: "/admin/sign-in/code",
    as: grace,
    go: async (page, locale) => {
      await readIn(page, locale);
      await page.context().clearCookies();
      await givePassword(page);
    },
  },
  { name: "staff-first", place: "/admin/first/[token]", go: async (page) => void (await page.goto(admin.first("A".repeat(43)))) },
  desk("go-live-empty", "/admin/go-live/empty"),
  desk("confirm", "/admin/confirm"),
];

const ORDERS: readonly DeskKind[] = [
  desk("home", "/admin"),
  desk("orders", "/admin/orders", { from: admin.orders({ view: "all" }) }),
  desk("orders-unpaid", "/admin/orders", { from: admin.orders({ view: "unpaid" }) }),
  ...(["to_pack", "on_the_way", "review", "ended"] as const).map((view) =>
    desk(`order-${view}`, "/admin/orders/[number]", { from: admin.orders({ view }) }),
  ),
  desk("order-cancel", "/admin/orders/[number]/cancel", {
    from: admin.orders({ view: "to_pack" }),
    through: ["/admin/orders/[number]", "/admin/orders/[number]/cancel"],
  }),
  desk("order-refund", "/admin/orders/[number]/refund", {
    from: admin.orders({ view: "to_pack" }),
    through: ["/admin/orders/[number]", "/admin/orders/[number]/refund"],
  }),
  desk("refunds", "/admin/payments/refunds", { from: admin.refunds({ view: "all" }) }),
  desk("refund", "/admin/payments/refunds/[refundId]", { from: admin.refunds({ view: "all" }) }),
  desk("card-tries", "/admin/payments/card-tries"),
  desk("customers", "/admin/customers"),
  desk("customer", "/admin/customers/[email]", { from: admin.customers({ q: "ada" }) }),
  desk("data-requests", "/admin/customers/requests", { from: admin.dataRequests({ view: "all" }) }),
];

const GOODS: readonly DeskKind[] = [
  desk("products", "/admin/catalog"),
  desk("product", PRODUCT, { from: admin.catalog(THING) }),
  ...(["basics", "words", "facts", "variants", "pictures", "box", "packing", "owning", "questions"] as const).map((section) =>
    desk(`product-${section}`, `${PRODUCT}/edit/[section]`, {
      from: admin.catalog(THING),
      through: [PRODUCT, `${PRODUCT}/edit/${section}`],
    }),
  ),
  ...(["prices", "stock", "collections", "history"] as const).map((part) =>
    desk(`product-${part}`, `${PRODUCT}/${part}`, { from: admin.catalog(THING), through: [PRODUCT, `${PRODUCT}/${part}`] }),
  ),
  desk("product-new", "/admin/catalog/new"),
  desk("shelf", "/admin/catalog/shelf"),
  desk("collections", "/admin/catalog/collections"),
  desk("collection", "/admin/catalog/collections/[id]", { from: admin.collections() }),
  desk("product-types", "/admin/catalog/product-types"),
  desk("product-type", "/admin/catalog/product-types/[key]", { from: admin.productTypes() }),
  desk("imports", "/admin/catalog/file"),
  desk("import-gone", "/admin/catalog/file/[id]", { from: admin.catalogImport("fil_00000000"), through: [] }),
  desk("articles", "/admin/content"),
  desk("article", "/admin/content/[id]", { from: admin.articles() }),
  desk("article-preview", "/admin/content/[id]/preview", {
    from: admin.articles(),
    through: ["/admin/content/[id]", "/admin/content/[id]/preview"],
  }),
  desk("article-new", "/admin/content/new", { from: admin.newArticle({ kind: "article" }) }),
];

const DELIVERY: readonly DeskKind[] = [
  desk("promises", "/admin/promises"),
  desk("promises-broken", "/admin/promises", { from: admin.promises({ view: "broken" }) }),
  desk("pick", "/admin/delivery/pick"),
  desk("pack", "/admin/delivery/pack/[id]", { from: admin.pick() }),
  desk("packed", "/admin/delivery/pack/[id]", {
    from: admin.parcels({ view: "delivered" }),
    through: ["/admin/delivery/parcels/[id]", "/admin/delivery/pack/[id]"],
  }),
  desk("packing", "/admin/delivery/packing"),
  ...(["to_hand_over", "problems", "unread", "all"] as const).map((view) =>
    desk(`parcels-${view}`, "/admin/delivery/parcels", { from: admin.parcels({ view }) }),
  ),
  ...(["on_the_way", "problems", "delivered"] as const).map((view) =>
    desk(`parcel-${view}`, "/admin/delivery/parcels/[id]", { from: admin.parcels({ view }) }),
  ),
  desk("collect", "/admin/delivery/collect"),
  desk("collect-done", "/admin/delivery/collect", { from: admin.collect({ view: "done" }) }),
  desk("collecting", "/admin/delivery/collect/[id]", { from: admin.collect() }),
  desk("counters", "/admin/delivery/counters"),
  desk("counter", "/admin/delivery/counters/[id]", { from: admin.counters() }),
  desk("counter-new", "/admin/delivery/counters/new"),
];

const NEEDED: readonly DeskKind[] = [
  desk("needs", "/admin/needs"),
  desk("needs-of", NEEDS, { from: admin.needs(THING) }),
  desk("need", `${NEEDS}/needs/[need]`, { from: admin.needs(THING), through: [NEEDS, `${NEEDS}/needs/[need]`] }),
  desk("need-new", `${NEEDS}/needs/[need]`, { from: admin.needs(THING), through: [NEEDS, `${NEEDS}/needs/new`] }),
  desk("provision", `${NEEDS}/provisions/[provision]`, {
    from: admin.needs({ q: "burr-grinder" }),
    through: [NEEDS, `${NEEDS}/provisions/[provision]`],
  }),
  desk("fitment", `${NEEDS}/fitments/[fitment]`, { from: admin.needs(THING), through: [NEEDS, `${NEEDS}/fitments/new`] }),
  desk("capabilities", "/admin/needs/capabilities"),
  desk("capability", "/admin/needs/capabilities/[key]", { from: admin.capabilities() }),
  desk("explain", "/admin/needs/explain"),
  desk("need-reports", "/admin/needs/reports"),
  desk("forecasts", "/admin/needs/reports", { from: admin.needReports({ view: "forecasts" }) }),
];

const OWNED: readonly DeskKind[] = [
  desk("units", "/admin/units"),
  desk("unit", "/admin/units/[code]", { from: admin.units() }),
  desk("guides", "/admin/guides"),
  desk("guides-review", "/admin/guides", { from: admin.guides({ state: "review" }) }),
  desk("guide", GUIDE, { from: admin.guides({ ...THING, view: "setup" }) }),
  ...(["basics", "contents", "preview"] as const).map((part) =>
    desk(`guide-${part}`, `${GUIDE}/${part}`, { from: admin.guides({ ...THING, view: "setup" }), through: [GUIDE, `${GUIDE}/${part}`] }),
  ),
  desk("guide-step", `${GUIDE}/steps/[step]`, {
    from: admin.guides({ ...THING, view: "setup" }),
    through: [GUIDE, `${GUIDE}/steps/[step]`],
  }),
  desk("guide-new", "/admin/guides/new"),
];

const AFTER: readonly DeskKind[] = [
  desk("cases", "/admin/feedback/cases"),
  desk("case", "/admin/feedback/cases/[number]", { from: admin.cases() }),
  desk("case-waits", "/admin/feedback/cases/[number]", { from: admin.cases({ view: "with_customer" }) }),
  desk("claims", "/admin/feedback/claims", { from: admin.claims({ view: "all" }) }),
  desk("return", "/admin/returns/[number]", { from: admin.returns({ view: "all" }), first: sendBack }),
  desk("returns", "/admin/returns", { from: admin.returns({ view: "all" }) }),
  desk("messages", "/admin/messages"),
  desk("messages-held", "/admin/messages", { from: admin.messages({ view: "held" }) }),
  desk("conversation", "/admin/support/[number]", { from: admin.conversations({ view: "all" }), first: writeToDesk }),
  desk("conversations", "/admin/support", { from: admin.conversations({ view: "all" }) }),
];

const HOUSE: readonly DeskKind[] = [
  desk("staff", "/admin/staff"),
  desk("staff-member", "/admin/staff/[id]", { from: admin.staff() }),
  desk("staff-new", "/admin/staff/new"),
  desk("devices", "/admin/staff/devices"),
  desk("audit", "/admin/staff/audit"),
  desk("go-live", "/admin/go-live"),
  desk("health", "/admin/health"),
  desk("time-machine", "/admin/time-machine"),
];

/** Every kind of page of the staff's. */
export const STAFF: readonly DeskKind[] = [...ENTRANCE, ...ORDERS, ...GOODS, ...DELIVERY, ...NEEDED, ...OWNED, ...AFTER, ...HOUSE];
