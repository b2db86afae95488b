import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { must } from "../../lib/kernel/result.ts";
import { cancelLine } from "../../lib/orders/commands/cancel-line.ts";
import { refundOrder } from "../../lib/orders/commands/refund-order.ts";
import { audit } from "../../lib/platform/audit.ts";
import { pool, sql } from "../../lib/platform/db/pool.ts";
import { openTill, stockThing, times } from "./shop.ts";
import { placedOrder, sendRefunds, soldOrder } from "./sold.ts";

let till: Awaited<ReturnType<typeof openTill>>;
const known = { sold: "", line: "", variant: "", payment: "", refund: "", pending: "", ended: "", link: "" };

/** A shop in which something of everything has happened, soundly. */
beforeAll(async () => {
  till = await openTill();
  const now = new Date();
  const sold = await soldOrder(till, [times(await stockThing({ units: 9, amount: 40_000 }), 2), await stockThing({ units: 9 })]);
  const lines = await sql.many<{
    id: string;
    variantId: string;
  }>`SELECT id, variant_id FROM line_item WHERE order_id = ${sold.orderId} ORDER BY position`;
  must(await cancelLine({ orderId: sold.orderId, lineId: lines[1]?.id ?? "", by: "staff:stf_sol", now }));
  const typed = { everything: false, lines: [], shipping: "", other: "1.00" };
  const refund = must(await refundOrder({ orderId: sold.orderId, typed, reason: "goodwill", note: null, by: "staff:stf_finn", now }));
  await sendRefunds(sold.orderId);
  const pending = await placedOrder();
  const ended = await placedOrder();
  await till.sandbox.control(`/sessions/${ended.payment.sessionId}/expire`);
  await (await import("../../lib/orders/commands/settle.ts")).settle(ended.orderId);
  await sql.exec`INSERT INTO staff (id, email, name, password_hash, totp_secret, created_at) VALUES ('stf_1', 'rosa@kept.example', 'Rosa', 'x', 'x', now())`;
  await audit({ actor: "staff:stf_1", action: "test", outcome: "ok" });
  const link = await sql.one<{ id: string }>`SELECT id FROM order_link WHERE order_id = ${sold.orderId}`;
  Object.assign(known, {
    sold: sold.orderId,
    line: lines[0]?.id,
    variant: lines[0]?.variantId,
    payment: sold.paymentId,
    refund: refund.refundId,
    pending: pending.orderId,
    ended: ended.orderId,
    link: link?.id,
  });
});
afterAll(() => till.close());

type Violation = { name: string; key: string; detail: string };

/** What the view says while the fault is there; nothing of it stays. Triggers sleep, constraints named are taken away. */
async function withFault(statement: string): Promise<Violation[]> {
  const client = await pool().connect();
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL session_replication_role = replica");
    const filled = statement.replace(/:(\w+)/g, (whole, name: string) =>
      name in known ? `'${known[name as keyof typeof known]}'` : whole,
    );
    for (const each of filled.split(";").filter((part) => part.trim())) await client.query(each);
    return (await client.query<Violation>("SELECT name, key, detail FROM invariant_violation")).rows;
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

const ENTRY = "INSERT INTO ledger_entry (id, transaction_id, account_key, amount, currency)";

/** One fault an invariant, and one for each way an invariant can be broken. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  [
    "I01",
    "more reserved than there is",
    "ALTER TABLE inventory_level DROP CONSTRAINT reserved_within_on_hand; UPDATE inventory_level SET reserved = on_hand + 1 WHERE variant_id = :variant",
  ],
  [
    "I01",
    "less than nothing on hand",
    "ALTER TABLE inventory_level DROP CONSTRAINT on_hand_not_negative, DROP CONSTRAINT reserved_within_on_hand; UPDATE inventory_level SET on_hand = -1 WHERE variant_id = :variant",
  ],
  ["I02", "a counter that forgot a hold", "UPDATE inventory_level SET reserved = 0 WHERE reserved > 0"],
  ["I02", "a counter that holds for nobody", "UPDATE inventory_level SET reserved = reserved + 1 WHERE variant_id = :variant"],
  ["I03", "units without a movement", "UPDATE inventory_level SET on_hand = on_hand + 1 WHERE variant_id = :variant"],
  ["I03", "a movement without units", "UPDATE stock_movement SET quantity = quantity - 1 WHERE ref = :line"],
  ["I04", "sold without a reservation", "UPDATE reservation SET state = 'released' WHERE line_id = :line"],
  ["I04", "sold without a movement", "DELETE FROM stock_movement WHERE reason = 'sale' AND ref = :line"],
  ["I05", "a hold long over", "UPDATE reservation SET expires_at = now() - interval '6 minutes' WHERE order_id = :pending"],
  ["I06", "money taken for an order that has ended", "UPDATE orders SET state = 'refunded' WHERE id = :sold"],
  ["I06", "money taken for no order", "UPDATE payment SET order_id = 'ord_none' WHERE id = :payment"],
  ["I07", "paid with another sum", "UPDATE payment SET captured = captured - 1 WHERE id = :payment"],
  ["I07", "paid without a payment", "UPDATE orders SET state = 'paid' WHERE id = :pending"],
  [
    "I07",
    "paid twice",
    "DROP INDEX payment_one_capture_an_order; INSERT INTO payment (id, order_id, mode, livemode, state, currency, amount, captured, expires_at) VALUES ('pay_2', :sold, 'sandbox', false, 'captured', 'EUR', 1, 0, now())",
  ],
  ["I08", "paid in another currency", "UPDATE payment SET currency = 'USD' WHERE id = :payment"],
  [
    "I09",
    "a subtotal that is not its lines'",
    "UPDATE line_item SET unit_amount = unit_amount + 1, total = total + quantity WHERE id = :line",
  ],
  [
    "I09",
    "a total that is not its parts'",
    "ALTER TABLE orders DROP CONSTRAINT order_total; UPDATE orders SET shipping = shipping + 1 WHERE id = :pending",
  ],
  [
    "I09",
    "an amount below nothing",
    "ALTER TABLE line_item DROP CONSTRAINT line_amounts; UPDATE line_item SET tax_amount = -1 WHERE id = :line",
  ],
  ["I10", "more paid back than was taken", "UPDATE refund SET amount = 1000000 WHERE id = :refund"],
  [
    "I10",
    "refunds and a dispute above the charge",
    "INSERT INTO dispute (id, payment_id, provider_id, amount, currency, opened_at) SELECT 'dsp_1', id, 'du_1', captured, 'EUR', now() FROM payment WHERE id = :payment",
  ],
  [
    "I10",
    "a dispute above the charge, unseen",
    "DELETE FROM refund WHERE payment_id = :payment; INSERT INTO dispute (id, payment_id, provider_id, amount, currency, opened_at) SELECT 'dsp_1', id, 'du_1', captured + 1, 'EUR', now() FROM payment WHERE id = :payment",
  ],
  ["I11", "a large refund sent by one person", "UPDATE refund SET amount = 20001, rule = NULL WHERE id = :refund"],
  [
    "I11",
    "a refund approved by who asked for it",
    "ALTER TABLE refund DROP CONSTRAINT refund_two_people; UPDATE refund SET approved_by = requested_by WHERE id = :refund",
  ],
  ["I12", "a posting out of balance", "UPDATE ledger_entry SET amount = amount + 1 WHERE account_key = 'tax:EUR'"],
  ["I12", "a posting of one entry", "INSERT INTO ledger_transaction (id, kind, source, at) VALUES ('led_1', 'capture', 'x', now())"],
  ["I13", "a balance that is not its entries'", "UPDATE ledger_account SET balance = balance + 1 WHERE key = 'sales:EUR'"],
  [
    "I15",
    "cash that no payment brought",
    `INSERT INTO ledger_transaction (id, kind, source, at) VALUES ('led_1', 'capture', 'x', now()); ${ENTRY} VALUES ('a', 'led_1', 'provider_cash:EUR', 5, 'EUR'), ('b', 'led_1', 'sales:EUR', -5, 'EUR'); UPDATE ledger_account SET balance = balance + 5 WHERE key = 'provider_cash:EUR'; UPDATE ledger_account SET balance = balance - 5 WHERE key = 'sales:EUR'`,
  ],
  ["I15", "a capture without a posting", "UPDATE payment SET currency = 'GBP' WHERE id = :payment"],
  [
    "I16",
    "the provider's book says otherwise",
    `INSERT INTO shop_setting (key, value) VALUES ('payments_comparison', '{"differences":[{"intentId":"pi_1","detail":"missing here"}]}')`,
  ],
  [
    "I18",
    "an event nobody read",
    "INSERT INTO webhook_event (id, provider, event_id, type, payload, received_at) VALUES ('whe_1', 'stripe', 'evt_1', 't', '{}', now() - interval '3 minutes')",
  ],
  [
    "I19",
    "a mail nobody sent",
    "UPDATE message_intent SET state = 'queued', due_at = now() - interval '16 minutes' WHERE order_id = :sold",
  ],
  ["I20", "paid without a confirmation", "DELETE FROM message_intent WHERE order_id = :sold"],
  ["I21", "confirmed without being paid", "UPDATE message_intent SET order_id = :pending WHERE template = 'orders/order-paid'"],
  ["I23", "one attempt, two orders", "DROP INDEX orders_attempt_key_key; UPDATE orders SET attempt_key = 'one'"],
  [
    "I24",
    "a look-up used too late",
    "INSERT INTO order_lookup (id, token_hash, order_id, expires_at, used_at) VALUES ('tok_1', 'x', :sold, now() - interval '1 minute', now())",
  ],
  [
    "I24",
    "a revoked link that opened",
    "UPDATE order_link SET revoked_at = now() - interval '1 minute' WHERE id = :link; INSERT INTO order_access (id, token_hash, order_id, link_id, expires_at) VALUES ('tok_1', 'x', :sold, :link, now() + interval '1 day')",
  ],
  [
    "I25",
    "staff disabled, session alive",
    "UPDATE staff SET disabled_at = now(); INSERT INTO staff_session (id, token_hash, staff_id, second_factor_at) VALUES ('ses_1', 'x', 'stf_1', now())",
  ],
  [
    "I25",
    "staff at work without a second factor",
    "INSERT INTO staff_session (id, token_hash, staff_id, reauth_at) VALUES ('ses_1', 'x', 'stf_1', now())",
  ],
  ["I26", "an audit row changed", "UPDATE audit_entry SET outcome = 'refused' WHERE action = 'test'"],
  ["I26", "an audit row taken out", "DELETE FROM audit_entry WHERE seq = (SELECT min(seq) + 1 FROM audit_entry)"],
  [
    "I27",
    "a refund sent without a trace",
    "UPDATE audit_entry SET subject = 'x' WHERE subject = :refund AND action = 'payments.sendRefund'",
  ],
  ["I28", "an expired order that still holds", "UPDATE reservation SET state = 'held' WHERE order_id = :ended"],
  ["I28", "a line called off that is still sold", "UPDATE line_item SET cancelled_at = now() WHERE id = :line"],
];

describe("the view of invariants", () => {
  test("is empty in a sound shop", async () => {
    expect(await sql.many`SELECT * FROM invariant_violation`).toEqual([]);
  });

  test.each(FAULTS)("%s sees %s", async (name, _, statement) => {
    expect((await withFault(statement)).map((row) => row.name)).toContain(name);
  });

  test("each invariant of the view has a fault here", async () => {
    const view = await sql.one<{ text: string }>`SELECT pg_get_viewdef('invariant_violation') AS text`;
    const names = new Set([...(view?.text ?? "").matchAll(/'(I\d\d)'::text/g)].map((match) => match[1]));
    expect([...names].sort()).toEqual([...new Set(FAULTS.map(([name]) => name))].sort());
  });
});
