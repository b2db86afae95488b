import { isVatNumber } from "./vat-number.ts";

/** What must be true before a real payment is taken, in the order in which a merchant gets there. */
export const GO_LIVE = ["entity", "vat", "contact", "policies", "goods", "demo", "staff", "domain", "mail", "test", "stripe"] as const;
export type GoLiveKey = (typeof GO_LIVE)[number];

export type Missing = { readonly code: MissingCode; readonly params?: Readonly<Record<string, string | number>> };
/** Nothing missing: done. Nobody ticks a line; it is read from how things are. */
export type GoLiveLine = { readonly key: GoLiveKey; readonly missing: readonly Missing[] };

export const MISSING = [
  "entity_empty",
  "registration_sample",
  "vat_form",
  "email_sample",
  "phone_sample",
  "window_short",
  "guarantee_short",
  "law_missing",
  "nothing_to_sell",
  "demo_on",
  "demo_orders",
  "demo_people",
  "demo_products",
  "clock_moved",
  "staff_demo",
  "staff_no_admin",
  "domain_http",
  "domain_sample",
  "mail_inbox",
  "mail_sample",
  "test_none",
  "test_not_refunded",
  "stripe_sandbox",
  "stripe_test",
  "stripe_webhook",
] as const;
export type MissingCode = (typeof MISSING)[number];

export type GoLiveFacts = {
  readonly legal: { readonly entity: string; readonly address: Readonly<Record<string, string>>; readonly registration: string } & {
    readonly director: string;
    readonly vatNumber: string;
  };
  readonly contact: { readonly phone: string; readonly addresses: readonly string[] };
  readonly policies: {
    readonly returnWindowDays: number;
    readonly guaranteeMonths: number;
    /** What the law of each market wants at the least; null where its rows are missing. */
    readonly law: readonly {
      readonly market: string;
      readonly days: number | null;
      readonly months: number | null;
      readonly known: boolean;
    }[];
  };
  readonly goods: { readonly toSell: number };
  readonly demo: {
    readonly on: boolean;
    readonly orders: number;
    readonly people: number;
    readonly products: number;
    readonly clockHours: number;
  };
  readonly staff: { readonly admins: number; readonly withDemoPassword: readonly string[] };
  readonly publicUrl: string;
  readonly mail: { readonly hasInbox: boolean; readonly from: string };
  readonly test: { readonly paid: number; readonly refunded: number };
  readonly stripe: { readonly isSandbox: boolean; readonly isLive: boolean; readonly hasWebhookSecret: boolean };
};

type Found = Missing | false;
type Check = (facts: GoLiveFacts) => readonly Found[];

const when = (isMissing: boolean, code: MissingCode, params?: Missing["params"]): Found => isMissing && { code, ...(params && { params }) };

const CHECKS: Readonly<Record<GoLiveKey, Check>> = {
  entity: ({ legal: { entity, director, registration, address } }) => [
    when(
      [entity, director, registration, ...Object.values(address)].some((part) => !part.trim()),
      "entity_empty",
    ),
    when(!/[1-9]/.test(registration), "registration_sample", { registration }),
  ],
  vat: ({ legal: { vatNumber: number, address } }) => [when(!isVatNumber(number, address.country ?? ""), "vat_form", { number })],
  contact: ({ contact: { phone, addresses } }) => [
    ...addresses.map((address) => when(isSampleMailbox(address), "email_sample", { address })),
    when(/55501\d\d/.test(phone.replace(/\D/g, "")), "phone_sample", { phone }),
  ],
  policies: ({ policies }) => policies.law.flatMap((law) => policyFaults(policies, law)),
  goods: ({ goods }) => [when(goods.toSell === 0, "nothing_to_sell")],
  demo: ({ demo }) => [
    when(demo.orders > 0, "demo_orders", { count: demo.orders }),
    when(demo.people > 0, "demo_people", { count: demo.people }),
    when(demo.products > 0, "demo_products", { count: demo.products }),
    when(demo.clockHours !== 0, "clock_moved", { hours: demo.clockHours }),
    when(demo.on, "demo_on"),
  ],
  staff: ({ staff: { admins, withDemoPassword: names } }) => [
    when(names.length > 0, "staff_demo", { names: names.join(", "), count: names.length }),
    when(admins === 0, "staff_no_admin"),
  ],
  domain: ({ publicUrl: url }) => [
    when(!url.startsWith("https:"), "domain_http", { url }),
    when(url.startsWith("https:") && isSampleHost(new URL(url).hostname), "domain_sample", { url }),
  ],
  mail: ({ mail }) => [when(mail.hasInbox, "mail_inbox"), when(isSampleMailbox(mail.from), "mail_sample", { address: mail.from })],
  test: ({ test }) => [when(test.paid === 0, "test_none"), when(test.paid > 0 && test.refunded === 0, "test_not_refunded")],
  stripe: ({ stripe }) => [
    when(stripe.isSandbox, "stripe_sandbox"),
    when(!stripe.isSandbox && !stripe.isLive, "stripe_test"),
    when(!stripe.isSandbox && !stripe.hasWebhookSecret, "stripe_webhook"),
  ],
};

export const goLiveLines = (facts: GoLiveFacts): GoLiveLine[] =>
  GO_LIVE.map((key) => ({ key, missing: CHECKS[key](facts).filter((each): each is Missing => each !== false) }));

export const isComplete = (lines: readonly GoLiveLine[]): boolean => lines.every(({ missing }) => missing.length === 0);

/** `open`: real money is taken. `ready`: all but the live key is there. */
export function standingOf(lines: readonly GoLiveLine[]): "open" | "ready" | "closed" {
  if (isComplete(lines)) return "open";
  return isComplete(lines.filter(({ key }) => key !== "stripe")) ? "ready" : "closed";
}

type Law = GoLiveFacts["policies"]["law"][number];

const policyFaults = (
  { returnWindowDays, guaranteeMonths }: GoLiveFacts["policies"],
  { market, days, months, known }: Law,
): readonly Found[] => [
  when(!known, "law_missing", { market }),
  when(returnWindowDays < (days ?? 0), "window_short", { market, days: days ?? 0, ours: returnWindowDays }),
  when(guaranteeMonths < (months ?? 0), "guarantee_short", { market, months: months ?? 0, ours: guaranteeMonths }),
];

/** Names nobody can own (RFC 2606): what the demo writes its people's addresses with. */
const SAMPLE_HOST = /(^|\.)(example|test|invalid|localhost)$|(^|\.)example\.(com|net|org)$/;

export const isSampleHost = (host: string): boolean => SAMPLE_HOST.test(host.toLowerCase());

/** "Ada <ada@shop.ie>" as well as the bare address. */
export function isSampleMailbox(address: string): boolean {
  const host = /@([\w.-]+)>?\s*$/.exec(address)?.[1];
  return !host || isSampleHost(host);
}
