import { describe, expect, test } from "vitest";
import { GO_LIVE, type GoLiveFacts, goLiveLines, isComplete, isSampleMailbox, standingOf } from "../../lib/payments/rules/go-live.ts";
import { isVatNumber } from "../../lib/payments/rules/vat-number.ts";

const REAL: GoLiveFacts = {
  legal: {
    entity: "Hedge & Hob Ltd",
    address: { line1: "3 Quay Street", postcode: "H91 E2T4", city: "Galway", country: "IE" },
    registration: "CRO 712044",
    director: "Maeve Quirke",
    vatNumber: "IE3668997OH",
  },
  contact: { phone: "+353 91 400 100", addresses: ["hello@hedgeandhob.ie", "desk@hedgeandhob.ie"] },
  policies: { returnWindowDays: 30, guaranteeMonths: 24, law: [{ market: "IE", days: 14, months: 24, known: true }] },
  goods: { toSell: 1 },
  demo: { on: false, orders: 0, people: 0, products: 0, clockHours: 0 },
  staff: { admins: 1, withDemoPassword: [] },
  publicUrl: "https://hedgeandhob.ie",
  mail: { hasInbox: false, from: "Hedge & Hob <hello@hedgeandhob.ie>" },
  test: { paid: 1, refunded: 1 },
  stripe: { isSandbox: false, isLive: true, hasWebhookSecret: true },
};

const missingIn = (facts: GoLiveFacts) => goLiveLines(facts).flatMap(({ key, missing }) => missing.map(({ code }) => `${key}: ${code}`));

describe("the list before real money", () => {
  test("of a shop that is ready is complete, in the order in which one gets there", () => {
    const lines = goLiveLines(REAL);
    expect(lines.map(({ key }) => key)).toEqual([...GO_LIVE]);
    expect(missingIn(REAL)).toEqual([]);
    expect([isComplete(lines), standingOf(lines)]).toEqual([true, "open"]);
  });

  test.each<[string, Partial<GoLiveFacts>, string[]]>([
    ["a sample's register number", { legal: { ...REAL.legal, registration: "CRO 000000" } }, ["entity: registration_sample"]],
    ["no director", { legal: { ...REAL.legal, director: " " } }, ["entity: entity_empty"]],
    ["a sample's VAT number", { legal: { ...REAL.legal, vatNumber: "IE0000000XX" } }, ["vat: vat_form"]],
    ["mail to nobody", { contact: { ...REAL.contact, addresses: ["hello@kept.example"] } }, ["contact: email_sample"]],
    ["a telephone of films", { contact: { ...REAL.contact, phone: "+353 1 555 0142" } }, ["contact: phone_sample"]],
    [
      "a window shorter than the law's",
      { policies: { ...REAL.policies, returnWindowDays: 7, guaranteeMonths: 12 } },
      ["policies: window_short", "policies: guarantee_short"],
    ],
    [
      "no law",
      { policies: { ...REAL.policies, law: [{ market: "FR", days: null, months: null, known: false }] } },
      ["policies: law_missing"],
    ],
    ["nothing to sell", { goods: { toSell: 0 } }, ["goods: nothing_to_sell"]],
    [
      "the demo about",
      { demo: { on: true, orders: 3, people: 2, products: 64, clockHours: 72 } },
      ["demo: demo_orders", "demo: demo_people", "demo: demo_products", "demo: clock_moved", "demo: demo_on"],
    ],
    ["a password from the manual", { staff: { admins: 0, withDemoPassword: ["Grace"] } }, ["staff: staff_demo", "staff: staff_no_admin"]],
    ["a shop on one's own machine", { publicUrl: "http://localhost:3000" }, ["domain: domain_http"]],
    ["a sample's domain", { publicUrl: "https://shop.example" }, ["domain: domain_sample"]],
    ["the inbox page", { mail: { hasInbox: true, from: "Kept <hello@kept.example>" } }, ["mail: mail_inbox", "mail: mail_sample"]],
    ["no test", { test: { paid: 0, refunded: 0 } }, ["test: test_none"]],
    ["half a test", { test: { paid: 2, refunded: 0 } }, ["test: test_not_refunded"]],
    ["the sandbox", { stripe: { isSandbox: true, isLive: false, hasWebhookSecret: false } }, ["stripe: stripe_sandbox"]],
    [
      "a test key",
      { stripe: { isSandbox: false, isLive: false, hasWebhookSecret: false } },
      ["stripe: stripe_test", "stripe: stripe_webhook"],
    ],
  ])("names %s", (_, facts, expected) => {
    expect(missingIn({ ...REAL, ...facts })).toEqual(expected);
    expect(isComplete(goLiveLines({ ...REAL, ...facts }))).toBe(false);
  });

  test("with only the key missing the shop is ready, with anything else it is closed", () => {
    const sandbox = { ...REAL, stripe: { isSandbox: true, isLive: false, hasWebhookSecret: false } };
    expect(standingOf(goLiveLines(sandbox))).toBe("ready");
    expect(standingOf(goLiveLines({ ...sandbox, goods: { toSell: 0 } }))).toBe("closed");
  });
});

test.each([
  ["IE6388047V", "IE", true],
  ["IE 3668997OH", "IE", true],
  ["IE0000000XX", "IE", false],
  ["DE136695976", "DE", true],
  ["DE000000000", "DE", false],
  ["136695976", "DE", false],
  ["NL123456789B01", "NL", true],
  ["GB 123 4567 89", "GB", true],
  ["EIN 12-3456789", "US", true],
  ["", "US", false],
])("VAT number %s of %s: %s", (number, country, expected) => {
  expect(isVatNumber(number, country)).toBe(expected);
});

test.each([
  ["Kept <hello@kept.example>", true],
  ["ada@shop.test", true],
  ["ada@example.com", true],
  ["nobody", true],
  ["ada@myexample.com", false],
  ["Hedge & Hob <hello@hedgeandhob.ie>", false],
])("%s is a sample's mailbox: %s", (address, expected) => {
  expect(isSampleMailbox(address)).toBe(expected);
});
