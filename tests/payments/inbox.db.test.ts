import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { must } from "../../lib/kernel/result.ts";
import { readEvent } from "../../lib/orders/commands/provider-event.ts";
import { settle } from "../../lib/orders/commands/settle.ts";
import { receiveEvent } from "../../lib/payments/commands/inbox.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { openTill, paymentOf, stateOf } from "../orders/shop.ts";
import { placedOrder, refundsOf, soldOrder } from "../orders/sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.close());

const SECRET = process.env.STRIPE_WEBHOOK_SECRET ?? "";
const signed = (payload: string, { secret = SECRET, timestamp = Math.floor(Date.now() / 1000) } = {}) =>
  new Stripe("sk_test_x").webhooks.generateTestHeaderString({ payload, secret, timestamp });

type Told = { type: string; object: Record<string, unknown>; livemode?: boolean; account?: string; id?: string };
const bodyOf = ({ type, object, livemode = false, account, id = `evt_${crypto.randomUUID()}` }: Told): string =>
  JSON.stringify({
    id,
    object: "event",
    api_version: "2026-10-28.endive",
    type,
    livemode,
    created: 1,
    ...(account && { account }),
    data: { object },
  });

const inbox = () =>
  sql.many<{
    id: string;
    processedAt: Date | null;
    parkedAt: Date | null;
  }>`SELECT id, processed_at, parked_at FROM webhook_event ORDER BY received_at`;

/** As the worker does: everything waiting is read. */
async function readAll(): Promise<void> {
  for (const { id, processedAt } of await inbox()) if (!processedAt) await readEvent(id);
}

async function tell(told: Told): Promise<number> {
  const body = bodyOf(told);
  return (await receiveEvent(body, signed(body))).status;
}

describe("the inbox (R26)", () => {
  test("keeps a signed event once, with its job, and answers copies alike", async () => {
    const body = bodyOf({ type: "checkout.session.completed", object: { id: "cs_1", object: "checkout.session" } });
    const header = signed(body);
    expect(await Promise.all([receiveEvent(body, header), receiveEvent(body, header), receiveEvent(body, header)])).toEqual(
      Array(3).fill({ status: 200 }),
    );
    expect(await sql.many`SELECT 1 FROM webhook_event`).toHaveLength(1);
    expect(await sql.many`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'orders.readProviderEvent'`).toHaveLength(1);
  });

  test("refuses what is forged, changed, late, early or another's (T08)", async () => {
    const before = (await inbox()).length;
    const body = bodyOf({ type: "charge.refunded", object: { id: "ch_1", object: "charge" } });
    const seconds = Math.floor(Date.now() / 1000);
    const forged: [string, string][] = [
      [body, signed(body, { secret: "whsec_another" })],
      [body.replace("ch_1", "ch_2"), signed(body)],
      [JSON.stringify(JSON.parse(body), null, 2), signed(body)],
      [body, signed(body, { timestamp: seconds - 301 })],
      [body, signed(body, { timestamp: seconds + 330 })],
      [body, ""],
      [body, "t=1,v1=00"],
      ...[{ livemode: true }, { account: "acct_1" }].map((other): [string, string] => {
        const wrong = bodyOf({ type: "charge.refunded", object: { id: "ch_1", object: "charge" }, ...other });
        return [wrong, signed(wrong)];
      }),
    ];
    for (const [raw, header] of forged) expect(await receiveEvent(raw, header)).toEqual({ status: 400 });
    expect((await inbox()).length).toBe(before);
  });

  test("leads to a settled order, whatever the event claims", async () => {
    const { orderId, payment } = await placedOrder();
    await tell({
      type: "checkout.session.completed",
      object: { id: payment.sessionId, object: "checkout.session", payment_status: "paid", client_reference_id: payment.id },
    });
    await readAll();
    expect(await stateOf(orderId)).toBe("pending_payment");
    await till.sandbox.control(`/sessions/${payment.sessionId}/pay`);
    await tell({
      type: "payment_intent.succeeded",
      object: { id: "pi_none", object: "payment_intent", metadata: { payment: payment.id } },
    });
    await readAll();
    expect(await stateOf(orderId)).toBe("paid");
  });

  test("an event about a page whose address never reached us is understood (early event)", async () => {
    const { orderId, payment } = await placedOrder();
    await sql.exec`UPDATE payment SET session_id = NULL, session_url = NULL WHERE id = ${payment.id}`;
    await till.sandbox.control(`/sessions/${payment.sessionId}/pay`);
    await tell({
      type: "checkout.session.completed",
      object: { id: payment.sessionId, object: "checkout.session", client_reference_id: payment.id },
    });
    await readAll();
    expect(await stateOf(orderId)).toBe("paid");
    expect((await paymentOf(orderId)).sessionId).toBe(payment.sessionId);
  });

  test("an event about nothing of ours, or of no use, is put away", async () => {
    await tell({
      type: "checkout.session.completed",
      object: { id: "cs_foreign", object: "checkout.session", client_reference_id: "pay_foreign" },
    });
    await tell({ type: "customer.created", object: { id: "cus_1", object: "customer" } });
    await tell({ type: "refund.created", object: { id: "re_foreign", object: "refund" } });
    await tell({ type: "charge.dispute.created", object: { id: "du_foreign", object: "dispute" } });
    await readAll();
    expect((await inbox()).every(({ processedAt }) => processedAt)).toBe(true);
  });

  test("while the provider is silent the event waits and says why", async () => {
    const { orderId, payment } = await placedOrder();
    await till.sandbox.control(`/sessions/${payment.sessionId}/pay`);
    await tell({ type: "checkout.session.completed", object: { id: payment.sessionId, object: "checkout.session" } });
    await till.sandbox.control("", { mode: "request_lost", call: "*", times: 4 });
    await expect(readAll()).rejects.toThrow("did not answer");
    await till.sandbox.control("", undefined, "DELETE");
    expect(await sql.many`SELECT 1 FROM webhook_event WHERE error LIKE '%did not answer%' AND parked_at IS NULL`).toHaveLength(1);
    await readAll();
    expect(await stateOf(orderId)).toBe("paid");
  });

  test("webhook, return page and reconciler at once settle once (T05)", async () => {
    const { orderId, payment } = await placedOrder();
    await till.sandbox.control(`/sessions/${payment.sessionId}/pay`);
    await tell({ type: "checkout.session.completed", object: { id: payment.sessionId, object: "checkout.session" } });
    const all = await Promise.all([readAll(), settle(orderId, { by: "system:return" }), settle(orderId, { by: "system:reconcile" })]);
    expect(must(all[1]).state).toBe("paid");
    expect(await sql.many`SELECT 1 FROM domain_event WHERE order_id = ${orderId} AND name = 'order.paid'`).toHaveLength(1);
  });
});

describe("disputes", () => {
  test("take the order under review and the money out of our balance, once; a won one brings it back", async () => {
    const { orderId, intentId } = await soldOrder(till);
    const cash = async () =>
      (await sql.one<{ balance: number }>`SELECT balance FROM ledger_account WHERE key = 'provider_cash:EUR'`)?.balance ?? 0;
    const before = await cash();
    const [charge] = (await till.sandbox.stripe.charges.list({ payment_intent: intentId })).data;
    const dispute = await till.sandbox.control<{ id: string; amount: number }>(`/charges/${charge?.id}/dispute`, {});
    for (let copy = 0; copy < 3; copy++)
      await tell({ type: "charge.dispute.created", object: { id: dispute.id, object: "dispute", payment_intent: intentId } });
    await readAll();
    expect([await stateOf(orderId), await cash()]).toEqual(["review", before - 9_390]);
    await till.sandbox.control(`/disputes/${dispute.id}/won`, {});
    await tell({ type: "charge.dispute.closed", object: { id: dispute.id, object: "dispute", payment_intent: intentId } });
    await readAll();
    expect([await stateOf(orderId), await cash()]).toEqual(["review", before]);
    expect(await refundsOf(orderId)).toEqual([]);
  });
});
