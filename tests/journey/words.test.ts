import { expect, test } from "vitest";
import { letterWords, momentTitle } from "../../components/journey/moment-words.ts";
import { shipment } from "../../lib/delivery/machine.ts";
import { translator } from "../../lib/i18n/translator.ts";
import type { OrderMoment } from "../../lib/journey/model.ts";
import { disputeMachine, refundMachine } from "../../lib/payments/machine.ts";
import { readSources } from "../support/source/files.ts";

/** Events about a person, goods, what is written, or the whole till stand on no order's timeline. */
const ELSEWHERE = /^(customer|counter|data|price|product|collection|article|page|letters|stock|payments)\./;

/** Every event whose name is written out where it is recorded, and those named by a state. */
const events = (): string[] => {
  const written = readSources("lib").flatMap(({ text }) =>
    [...text.matchAll(/\b(?:record|tell\w*)\([^;]*?name: "([a-z]+\.[a-z_]+)"/gs)].map((found) => found[1] ?? ""),
  );
  const ended = ["succeeded", "failed", "canceled"].filter((state) => (refundMachine.states as readonly string[]).includes(state));
  return [
    ...new Set([
      ...written,
      ...shipment.states.filter((state) => state !== "label_created").map((state) => `shipment.${state}`),
      ...ended.map((state) => `refund.${state}`),
      ...disputeMachine.states.filter((state) => state !== "open").map((state) => `dispute.${state}`),
      "order.expired",
      "order.cancelled",
      "return.settled",
      "return.unpaid",
    ]),
  ].filter((name) => !ELSEWHERE.test(name));
};

const moment = (name: string, payload: OrderMoment["payload"] = {}): OrderMoment => ({
  id: "evt_1",
  kind: "event",
  name,
  at: new Date("2026-11-23T10:00:00Z"),
  by: { party: "system", name: null },
  visibility: "staff",
  payload,
  text: null,
  state: null,
});

test("every event of an order has words on its timeline, in both languages", () => {
  const found = events();
  expect(found).toEqual(
    expect.arrayContaining(["order.placed", "fulfillment.packed", "refund.requested", "return.submitted", "conversation.opened"]),
  );
  for (const locale of ["en-IE", "de-DE"]) {
    expect(found.filter((name) => !translator(locale, "journey").has(`events.${name}`))).toEqual([]);
    for (const name of found) expect(momentTitle(moment(name), locale)).not.toMatch(/[{}]|undefined|^\w+\.\w+$/);
  }
});

test("sums are written in their currency, reasons in the words of their room", () => {
  expect(momentTitle(moment("order.paid", { total: 9_390, currency: "EUR" }), "en-IE")).toBe("Paid, €93.90");
  expect(momentTitle(moment("order.cancelled", { reason: "called_off" }), "en-IE")).toBe("Called off");
  expect(momentTitle(moment("order.cancelled", { reason: "rejected" }), "en-IE")).toBe("Given up after review");
  expect(momentTitle(moment("shipment.exception", { reason: "weather" }), "de-DE")).toMatch(/^Aufgehalten: /);
});

test("a mail is told by its subject, and before it has one as a mail", () => {
  expect(momentTitle({ ...moment("orders/line-cancelled"), kind: "mail", text: "Your order" }, "en-IE")).toBe("Mail: Your order");
  expect(momentTitle({ ...moment("orders/line-cancelled"), kind: "mail" }, "en-IE")).toBe("A mail to the buyer");
});

test("a mail is said to be written once it has left, and until then what becomes of it", () => {
  const letter = { id: "msg_1", at: new Date(), subject: "It comes today", why: "order", heldUntil: null };
  const words = (state: string, heldUntil: Date | null = null) => letterWords({ ...letter, state, heldUntil }, "en-IE");
  expect(words("sent")).toBe("We wrote: “It comes today”");
  expect(words("held", new Date("2026-11-23T08:00:00Z"))).toMatch(/^Waits until .*08:00.*: “It comes today”$/);
  for (const state of ["queued", "held", "suppressed", "failed"]) expect(words(state)).not.toContain("We wrote");
  expect(letterWords({ ...letter, subject: null, state: "queued" }, "de-DE")).toBe("Eine E-Mail ist unterwegs zu Ihnen.");
});

test("an event nobody has words for is shown by its own name", () => {
  expect(momentTitle(moment("unit.registered"), "en-IE")).toBe("unit.registered");
});
