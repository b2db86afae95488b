import { settle } from "../../lib/orders/commands/settle.ts";
import { sql } from "../../lib/platform/db/pool.ts";
import { aBuyer, payForm, pressPay } from "./buyers.ts";
import { stocked } from "./goods.ts";
import { type Trial, Verdict } from "./harness.ts";
import { paySession } from "./sandbox.ts";

/** Webhook, return page and reconciler tell of one payment at one moment: it is settled once (I04, I06, I20), and the buyer sees no fault. */
export const threeTellers: Trial = {
  key: "T05",
  title: "webhook, return page and reconciler at once",
  async run({ url, seconds }) {
    const verdict = new Verdict();
    const until = performance.now() + seconds * 1_000;
    let rounds = 0;
    let faults = 0;
    do {
      const variantId = await stocked("KET-MOK-3", 50);
      const buyer = await aBuyer(url, { index: 4_000 + rounds, lines: [{ variantId, quantity: 1 }] });
      const placed = await pressPay(buyer, await payForm(buyer));
      if (!verdict.hold(placed.sessionId !== null, `round ${rounds}: not placed (${placed.status})`)) continue;
      const order = await sql.one<{ id: string }>`SELECT id FROM orders WHERE cart_id = ${buyer.cartId}`;
      const orderId = order?.id ?? "";
      await paySession(placed.sessionId ?? ""); // its webhook leaves at once
      const [seen] = await Promise.all([
        buyer.browser.open(`/api/checkout/return?order=${orderId}`),
        settle(orderId, { by: "system:trial" }),
        settle(orderId, { by: "system:trial" }),
      ]);
      if (seen.status >= 500) faults++;
      verdict.hold(seen.status < 500, `round ${rounds}: the buyer saw ${seen.status}`);
      const told = await sql.one<{ state: string; paid: number; mails: number; sales: number }>`
        SELECT o.state::text AS state, (SELECT count(*) FROM domain_event WHERE name = 'order.paid' AND order_id = o.id) AS paid,
          (SELECT count(*) FROM message_intent WHERE order_id = o.id AND template = 'orders/order-paid') AS mails,
          (SELECT count(*) FROM stock_movement m JOIN line_item l ON l.id = m.ref WHERE l.order_id = o.id AND m.reason = 'sale') AS sales
        FROM orders o WHERE o.id = ${orderId}`;
      verdict.hold(
        told?.state === "paid" && told.paid === 1 && told.mails === 1 && told.sales === 1,
        `round ${rounds}: ${JSON.stringify(told)}`,
      );
      rounds++;
    } while (performance.now() < until);
    return verdict.outcome({ rounds, "5xx to the buyer": faults });
  },
};
