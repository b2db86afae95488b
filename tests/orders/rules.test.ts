import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { de } from "../../lib/i18n/de.ts";
import { en } from "../../lib/i18n/en.ts";
import { translator } from "../../lib/i18n/translator.ts";
import { orderMachine } from "../../lib/orders/machine.ts";
import type { OrderDraft, OrderState } from "../../lib/orders/model.ts";
import { draftFaults, splitBill } from "../../lib/orders/rules/bill.ts";
import { checkCancel, checkCancelLine } from "../../lib/orders/rules/cancel.ts";
import { HEADLINES, headlineOf, isUnclear } from "../../lib/orders/rules/headline.ts";
import { toPartsWish } from "../../lib/orders/rules/refund-wish.ts";
import { decideSettlement, type SettlementFacts } from "../../lib/orders/rules/settlement.ts";
import { isDeclined } from "../../lib/payments/rules/refunds.ts";

const payment = { id: "pay_1", state: "created", currency: "EUR", amount: 9_390, livemode: false } as const;
const session = { state: "captured", reference: "pay_1", livemode: false, currency: "EUR", amount: 9_390, captured: 9_390 } as const;
const order = { state: "pending_payment", currency: "EUR", amountDue: 9_390, paidAt: null } as const;
const decide = (given: Partial<SettlementFacts> = {}) => decideSettlement({ order, payment, session, confirmed: false, ...given });

describe("settling is decided", () => {
  test("by the provider's word and nothing else", () => {
    expect(decide()).toEqual({ kind: "pay" });
    expect(decide({ session: null })).toEqual({ kind: "nothing" });
    expect(decide({ session: { ...session, state: "open", captured: 0 } })).toEqual({ kind: "wait", payment: "created" });
    expect(decide({ session: { ...session, state: "processing", captured: 0 } })).toEqual({ kind: "wait", payment: "processing" });
    expect(decide({ session: { ...session, state: "expired", captured: 0 } })).toEqual({ kind: "expire", payment: "canceled" });
    expect(decide({ session: { ...session, state: "failed", captured: 0 } })).toEqual({ kind: "expire", payment: "failed" });
  });

  test.each([
    ["reference_differs", { reference: "pay_2" }],
    ["amount_differs", { captured: 9_389 }],
    ["amount_differs", { amount: 1, captured: 1 }],
    ["currency_differs", { currency: "USD" }],
    ["mode_differs", { livemode: true }],
  ] as const)("as review when something differs: %s", (reason, other) => {
    expect(decide({ session: { ...session, ...other } })).toEqual({ kind: "review", reason });
  });

  test("as paid only from waiting or expired, whatever else the facts are", () => {
    const states = fc.constantFrom(...(orderMachine.states as readonly OrderState[]));
    const sessions = fc.record({
      state: fc.constantFrom("open", "processing", "authorized", "captured", "failed", "expired"),
      reference: fc.constantFrom("pay_1", "pay_2", null),
      livemode: fc.boolean(),
      currency: fc.constantFrom("EUR", "USD"),
      amount: fc.constantFrom(9_390, 1),
      captured: fc.constantFrom(9_390, 1, 0),
    });
    const payments = fc.constantFrom("created", "processing", "authorized", "captured", "failed", "canceled");
    const facts = fc.record({ state: states, said: sessions, paymentState: payments, confirmed: fc.boolean() });
    fc.assert(
      fc.property(facts, ({ state, said, paymentState, confirmed }) => {
        const decided = decide({
          order: { ...order, state },
          session: said as SettlementFacts["session"],
          payment: { ...payment, state: paymentState as "created" },
          confirmed,
        });
        if (decided.kind === "pay") expect(state).toBe("pending_payment");
        if (decided.kind === "pay" || decided.kind === "pay_late") expect(said).toMatchObject(session);
        if (decided.kind === "expire") expect([state, ["failed", "expired"].includes(said.state)]).toEqual(["pending_payment", true]);
      }),
    );
  });

  test("late ones by what the order was; staff's word alone confirms nothing", () => {
    expect(decide({ order: { ...order, state: "expired" } })).toEqual({ kind: "pay_late", goods: true });
    expect(decide({ order: { ...order, state: "cancelled" } })).toEqual({ kind: "pay_late", goods: false });
    expect(decide({ order: { ...order, state: "paid" } })).toEqual({ kind: "review", reason: "second_payment" });
    expect(decide({ order: { ...order, state: "review" } })).toEqual({ kind: "nothing" });
    const under = { ...order, state: "review" } as const;
    expect(decide({ order: under, confirmed: true })).toEqual({ kind: "pay_late", goods: true });
    expect(decide({ order: under, confirmed: true, session: { ...session, captured: 1 } })).toEqual({ kind: "nothing" });
    expect(decide({ order: { ...under, paidAt: new Date() }, payment: { ...payment, state: "captured" }, confirmed: true })).toEqual({
      kind: "confirm",
    });
  });

  test("at once where nothing is due", () => {
    expect(decide({ order: { ...order, amountDue: 0 }, payment: null, session: null })).toEqual({ kind: "pay" });
    expect(decide({ order: { ...order, amountDue: 0, state: "paid" }, payment: null, session: null })).toEqual({ kind: "nothing" });
  });
});

describe("calling off", () => {
  const line = { id: "lin_1", packedAt: null, cancelledAt: null };
  const packed = { ...line, id: "lin_2", packedAt: new Date() };
  test("is for everyone until the first line is packed", () => {
    expect(checkCancel({ state: "pending_payment", lines: [line] }, "customer")).toEqual({ ok: true, value: "cancel" });
    expect(checkCancel({ state: "paid", lines: [line] }, "customer")).toEqual({ ok: true, value: "call_off" });
    expect(checkCancel({ state: "paid", lines: [line, packed] }, "staff")).toMatchObject({ problem: { code: "already_packed" } });
    expect(checkCancel({ state: "fulfilled", lines: [packed] }, "customer")).toMatchObject({ problem: { code: "already_packed" } });
    expect(checkCancel({ state: "review", lines: [line] }, "staff")).toMatchObject({ problem: { code: "under_review" } });
    for (const state of ["expired", "cancelled", "refunded"] as const)
      expect(checkCancel({ state, lines: [line] }, "customer")).toMatchObject({ problem: { code: "order_ended" } });
  });
  test("of the last line left is of the order", () => {
    const other = { ...line, id: "lin_3" };
    expect(checkCancelLine({ state: "paid", lines: [line, other] }, "lin_1")).toMatchObject({ value: { isLast: false } });
    expect(checkCancelLine({ state: "paid", lines: [line, { ...other, cancelledAt: new Date() }] }, "lin_1")).toMatchObject({
      value: { isLast: true },
    });
    expect(checkCancelLine({ state: "paid", lines: [packed] }, "lin_2")).toMatchObject({ problem: { code: "already_packed" } });
    expect(checkCancelLine({ state: "paid", lines: [line] }, "lin_9")).toMatchObject({ problem: { code: "unknown" } });
    expect(checkCancelLine({ state: "pending_payment", lines: [line] }, "lin_1")).toMatchObject({ problem: { code: "order_ended" } });
  });
});

describe("headlines", () => {
  const pending = { state: "pending_payment", endedReason: null } as const;
  const page = (state: "created" | "processing", declined = false) => ({ state, declined, method: null, expiresAt: new Date() });
  test("never say failed, and look again only while it is unclear (R10)", () => {
    expect(headlineOf({ ...pending, payment: page("created") })).toBe("waiting");
    expect(headlineOf({ ...pending, payment: page("created", true) })).toBe("declined");
    expect(headlineOf({ ...pending, payment: page("processing") })).toBe("processing");
    expect(headlineOf({ ...pending, payment: page("created") }, true)).toBe("checking");
    expect(headlineOf({ state: "refunded", endedReason: "called_off", payment: null })).toBe("called_off");
    expect(HEADLINES.filter(isUnclear)).toEqual(["checking", "processing"]);
  });
  test("an answer that never came is no refused card", () => {
    expect(isDeclined({ failure: "no_answer" })).toBe(false);
    expect(isDeclined({ failure: "insufficient_funds" })).toBe(true);
    expect(isDeclined({ failure: null })).toBe(false);
  });
  test.each(["en-IE", "de-DE"])("each has its words in %s", (locale) => {
    const t = translator(locale, "orders.headline");
    for (const headline of HEADLINES)
      expect(t(`${headline}.lead`, { number: "1", name: "A", email: "a", minutes: 2, kept: "x" })).toBeTruthy();
  });
});

test("every reason a command gives has its sentence, in both languages", () => {
  for (const words of [en.orders.problems, de.orders.problems])
    for (const code of ["sold_out", "attempt_changed", "payment_unreachable", "over_refund", "nothing_left", "refund_first", "lookup_over"])
      expect(words).toHaveProperty(code);
});

test("what staff type on the refund form is read in the order's currency", () => {
  const typed = { everything: false, lines: ["lin_a=2", "lin_b=0"], shipping: "4.90", other: "" };
  expect(toPartsWish(typed, "EUR")).toEqual({ ok: true, value: { lines: [{ lineId: "lin_a", quantity: 2 }], shipping: 490, other: 0 } });
  expect(toPartsWish({ ...typed, everything: true }, "EUR")).toEqual({ ok: true, value: "all" });
  expect(toPartsWish({ ...typed, other: "4.905" }, "EUR")).toMatchObject({ ok: false, problem: { field: "other" } });
});

test("a draft that does not add up is caught by name", () => {
  const line = { unitAmount: 100, quantity: 2, discount: 10, total: 190, taxAmount: 35 };
  const draft = {
    lines: [line],
    subtotal: 200,
    discount: 10,
    shipping: 50,
    tax: 0,
    includedTax: 44,
    total: 240,
    credit: 0,
    amountDue: 240,
    taxLines: [{ amount: 44 }],
  } as unknown as OrderDraft;
  expect(draftFaults(draft)).toEqual([]);
  expect(draftFaults({ ...draft, subtotal: 190 })).toEqual(["subtotal", "total"]);
  expect(draftFaults({ ...draft, lines: [{ ...line, quantity: 1.5 }] as never })).toContain("quantities");
  expect(draftFaults({ ...draft, total: -1, amountDue: -1 })).toContain("an amount below nothing");
  expect(splitBill(draft)).toEqual({ sales: 155, shipping: 41, tax: 44 });
});
