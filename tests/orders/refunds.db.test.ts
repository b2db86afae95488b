import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { must } from "../../lib/kernel/result.ts";
import { cancelLine } from "../../lib/orders/commands/cancel-line.ts";
import { cancelOrder } from "../../lib/orders/commands/cancel-order.ts";
import { markLinesPacked } from "../../lib/orders/commands/hand-over.ts";
import { type RefundAsked, refundOrder } from "../../lib/orders/commands/refund-order.ts";
import { finishRefund } from "../../lib/payments/commands/finish-refund.ts";
import { decideRefund } from "../../lib/payments/commands/refunds.ts";
import { sendRefund } from "../../lib/payments/commands/send-refund.ts";
import { sql, transaction } from "../../lib/platform/db/pool.ts";
import { levelOf, openTill, stateOf, stockThing, times } from "./shop.ts";
import { balanceOf, refundsOf, sendRefunds, soldOrder } from "./sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const now = new Date();
const NOTHING = { everything: false, lines: [], shipping: "", other: "" };

const ask = (orderId: string, typed: Partial<RefundAsked["typed"]>, by = "staff:stf_finn") =>
  refundOrder({ orderId, typed: { ...NOTHING, ...typed }, reason: "goodwill", note: null, by, now });

const lineIds = async (orderId: string): Promise<string[]> =>
  (await sql.many<{ id: string }>`SELECT id FROM line_item WHERE order_id = ${orderId} ORDER BY position`).map(({ id }) => id);

describe("refunds", () => {
  test("of eight at once of 60 %, one passes (R32)", async () => {
    for (let round = 0; round < 5; round++) {
      const { orderId } = await soldOrder(till);
      const results = await Promise.all(Array.from({ length: 8 }, () => ask(orderId, { other: "56.34" })));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "over_refund" } });
      expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded", amount: 5_634 }]);
    }
  });

  test("leave the provider once, though sent by several at once and though the answer was lost", async () => {
    for (const mode of ["answer_lost", "5xx_saved", "5xx_done"]) {
      const { orderId, intentId } = await soldOrder(till);
      const { refundId } = must(await ask(orderId, { other: "10" }));
      await till.sandbox.control("", { mode, call: "refunds.create", times: 2 });
      await Promise.allSettled([sendRefund(refundId), sendRefund(refundId), sendRefund(refundId)]);
      await till.sandbox.control("", undefined, "DELETE");
      await sendRefunds(orderId);
      const there = await till.sandbox.stripe.refunds.list({ payment_intent: intentId });
      expect(there.data).toHaveLength(1);
      expect(await refundsOf(orderId)).toMatchObject([{ state: "succeeded", providerId: there.data[0]?.id }]);
    }
  });

  test("above the limit wait for a second person, who is not the first (R33)", async () => {
    const { orderId, intentId } = await soldOrder(till, [await stockThing({ units: 5, amount: 40_000 })]);
    const { refundId, awaitsApproval } = must(await ask(orderId, { everything: true }));
    expect(awaitsApproval).toBe(true);
    await sendRefund(refundId);
    expect((await till.sandbox.stripe.refunds.list({ payment_intent: intentId })).data).toEqual([]);
    expect(await decideRefund("approve", { refundId, by: "staff:stf_finn", now })).toMatchObject({
      ok: false,
      problem: { code: "own_request" },
    });
    must(await decideRefund("approve", { refundId, by: "staff:stf_grace", now }));
    expect(await decideRefund("decline", { refundId, by: "staff:stf_grace", now })).toMatchObject({ problem: { code: "not_waiting" } });
    expect(await sendRefunds(orderId)).toMatchObject([{ state: "succeeded", amount: 40_490 }]);
    expect(await stateOf(orderId)).toBe("refunded");
  });

  test("declined by the second person are refundable again", async () => {
    const { orderId } = await soldOrder(till, [await stockThing({ units: 5, amount: 40_000 })]);
    const { refundId } = must(await ask(orderId, { everything: true }));
    must(await decideRefund("decline", { refundId, by: "staff:stf_grace", now }));
    expect((await ask(orderId, { everything: true })).ok).toBe(true);
  });

  test("of everything turn the sale back to nothing in every account", async () => {
    const accounts = ["provider_cash:EUR", "sales:EUR", "tax:EUR", "shipping:EUR", "goodwill:EUR"];
    const before = await Promise.all(accounts.map(balanceOf));
    const { orderId } = await soldOrder(till, [
      times(await stockThing({ units: 9, amount: 3_333 }), 3),
      await stockThing({ units: 5, amount: 799 }),
    ]);
    const [line = ""] = await lineIds(orderId);
    must(await ask(orderId, { lines: [`${line}=1`] }));
    must(await ask(orderId, { other: "1.23" }));
    must(await ask(orderId, { everything: true }));
    expect((await sendRefunds(orderId)).map(({ state }) => state)).toEqual(["succeeded", "succeeded", "succeeded"]);
    expect(await Promise.all(accounts.map(balanceOf))).toEqual(before);
    expect(await sql.many`SELECT 1 FROM invoice WHERE order_id = ${orderId} AND kind = 'credit_note'`).toHaveLength(3);
    expect(await ask(orderId, { everything: true })).toMatchObject({ problem: { code: "nothing_left" } });
  });

  test("that fail, at once or days later, are refundable again and call staff where the order had ended", async () => {
    const cash = await balanceOf("provider_cash:EUR");
    const { orderId } = await soldOrder(till);
    must(await cancelOrder({ orderId, party: "staff", by: "staff:stf_sol", now }));
    const [sent] = await sendRefunds(orderId);
    expect(await balanceOf("provider_cash:EUR")).toBe(cash);
    await finishRefund(sent?.id ?? "", { id: sent?.providerId ?? null, state: "failed", failure: "expired_or_canceled_card" });
    await sendRefunds(orderId);
    expect([await stateOf(orderId), await balanceOf("provider_cash:EUR")]).toEqual(["review", cash + 9_390]);
    expect((await ask(orderId, { everything: true })).ok).toBe(true);
  });

  test("are refused while a dispute is open, and never go below nothing", async () => {
    const { orderId, paymentId } = await soldOrder(till);
    for (const other of ["-5", "0.001", "1e3"]) expect((await ask(orderId, { other })).ok).toBe(false);
    expect(await ask(orderId, {})).toMatchObject({ problem: { code: "nothing_chosen" } });
    await sql.exec`INSERT INTO dispute (id, payment_id, provider_id, amount, currency, opened_at) VALUES (${`dsp_${orderId}`}, ${paymentId}, ${orderId}, 9390, 'EUR', now())`;
    expect(await ask(orderId, { other: "5" })).toMatchObject({ problem: { code: "dispute_open" } });
  });
});

describe("calling off", () => {
  test("a line goes back on the shelf and its price to the buyer; with the last one the order ends", async () => {
    const lines = [times(await stockThing({ units: 5, amount: 2_000 }), 2), await stockThing({ units: 5, amount: 799 })];
    const { orderId } = await soldOrder(till, lines);
    const [first = "", second = ""] = await lineIds(orderId);
    must(await cancelLine({ orderId, lineId: first, by: "staff:stf_sol", now }));
    expect(await levelOf(lines[0]?.variantId ?? "")).toEqual({ onHand: 5, reserved: 0 });
    expect(await stateOf(orderId)).toBe("paid");
    expect(await cancelLine({ orderId, lineId: first, by: "staff:stf_sol", now })).toMatchObject({ problem: { code: "line_cancelled" } });
    must(await cancelLine({ orderId, lineId: second, by: "staff:stf_sol", now }));
    expect(await stateOf(orderId)).toBe("refunded");
    expect((await sendRefunds(orderId)).map(({ amount }) => amount).sort((a, b) => b - a)).toEqual([4_000, 799 + 490]);
  });

  test("is over once a line is packed", async () => {
    const { orderId } = await soldOrder(till);
    await transaction(async (tx) => must(await markLinesPacked(tx, await lineIds(orderId), now)));
    const [line = ""] = await lineIds(orderId);
    expect(await cancelOrder({ orderId, party: "customer", by: "guest", now })).toMatchObject({ problem: { code: "already_packed" } });
    expect(await cancelLine({ orderId, lineId: line, by: "staff:stf_sol", now })).toMatchObject({ problem: { code: "already_packed" } });
  });

  test("of ten at once, one cancels and one refund goes out", async () => {
    const { orderId, lines } = await soldOrder(till);
    const results = await Promise.all(Array.from({ length: 10 }, () => cancelOrder({ orderId, party: "customer", by: "guest", now })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await sendRefunds(orderId)).toHaveLength(1);
    expect(await levelOf(lines[0]?.variantId ?? "")).toEqual({ onHand: 5, reserved: 0 });
  });
});
