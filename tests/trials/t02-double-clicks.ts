import { sql } from "../../lib/platform/db/pool.ts";
import { aBuyer, payForm, pressPay } from "./buyers.ts";
import { stocked } from "./goods.ts";
import { percentile, type Trial, Verdict } from "./harness.ts";

const CLICKS = 20;

/** One form sent many times at once is one order with one session; the same key with another sum is a conflict (R2, I23). */
export const doubleClicks: Trial = {
  key: "T02",
  title: "double clicks and replays",
  async run({ url, seconds }) {
    const verdict = new Verdict();
    const until = performance.now() + seconds * 1_000;
    const times: number[] = [];
    let rounds = 0;
    do {
      const variantId = await stocked("KET-MOK-3", 50);
      const buyer = await aBuyer(url, { index: rounds, lines: [{ variantId, quantity: 1 }] });
      const form = await payForm(buyer);
      const clicks = await Promise.all(Array.from({ length: CLICKS }, () => pressPay(buyer, form)));
      times.push(...clicks.map((click) => click.ms));
      const sessions = new Set(clicks.map((click) => click.sessionId));
      verdict.hold(
        clicks.every((click) => click.status === 303),
        `round ${rounds}: answers ${[...new Set(clicks.map((click) => click.status))]}`,
      );
      verdict.hold(sessions.size === 1 && !sessions.has(null), `round ${rounds}: ${sessions.size} sessions`);
      const orders = await sql.one<{ count: number }>`SELECT count(*) FROM orders WHERE cart_id = ${buyer.cartId}`;
      verdict.hold(orders?.count === 1, `round ${rounds}: ${orders?.count} orders of one form`);
      const other = await pressPay(buyer, form, { amount: "1" });
      const after = await sql.one<{ count: number }>`SELECT count(*) FROM orders WHERE cart_id = ${buyer.cartId} AND total = 1`;
      verdict.hold(
        other.sessionId === null && after?.count === 0,
        `round ${rounds}: another sum under the same key was taken (${other.status})`,
      );
      rounds++;
    } while (performance.now() < until);
    return verdict.outcome({
      rounds,
      clicks: CLICKS * rounds,
      "p50 ms": Math.round(percentile(times, 0.5)),
      "p99 ms": Math.round(percentile(times, 0.99)),
    });
  },
};
