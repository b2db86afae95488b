import { sql } from "../../lib/platform/db/pool.ts";
import { aBuyer, payForm, pressPay } from "./buyers.ts";
import { stocked } from "./goods.ts";
import { type Setting, type Trial, Verdict } from "./harness.ts";

const RUBBISH = [
  "-1",
  "0",
  "1",
  "NaN",
  "1e9",
  "8900.5",
  "[]",
  "{}",
  "99999999999999999999",
  "'; DROP TABLE orders; --",
  "\u0000",
  "💶",
  "",
  "USD",
  "true",
  "null",
  "0x10",
];
const EXTRA = ["price", "total", "userId", "role", "discount", "credit", "orderId", "state", "__proto__", "constructor"];

/** Whatever a form says, the shop charges its own prices or nothing: every field made up, dropped, doubled (R2, R38). */
export const tampering: Trial = {
  key: "T16",
  title: "tampering with what is sent",
  async run({ url, seconds, random }: Setting) {
    const verdict = new Verdict();
    const until = performance.now() + seconds * 1_000;
    const any = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    let changes = 0;
    let round = 0;
    do {
      const variantId = await stocked("HAL-TSK-MUS", 40);
      const buyer = await aBuyer(url, { index: 12_000 + round, lines: [{ variantId, quantity: 2 }] });
      const form = await payForm(buyer);
      const due = Number(form.fields.amount);
      for (let tries = 0; tries < 12; tries++) {
        const change = random() < 0.7 ? { [any(Object.keys(form.fields))]: any(RUBBISH) } : { [any(EXTRA)]: any(RUBBISH) };
        const answer = await pressPay(buyer, form, change);
        verdict.hold(answer.status < 500, `${JSON.stringify(change)} was answered ${answer.status}`);
        changes++;
      }
      const row = await sql.one<{ wrong: number }>`
        SELECT count(*) AS wrong FROM orders o LEFT JOIN payment p ON p.order_id = o.id WHERE o.cart_id = ${buyer.cartId} AND (o.amount_due <> ${due} OR p.amount <> ${due})`;
      verdict.hold(row?.wrong === 0, `round ${round}: an order with another sum than the shop's ${due}`);
      const stranger = await aBuyer(url, { index: 16_000 + round, lines: [{ variantId, quantity: 1 }] });
      const dear = await pressPay(stranger, form); // a cheap cart with somebody else's form
      verdict.hold(dear.sessionId === null, "another cart's form was taken");
      round++;
    } while (performance.now() < until);
    return verdict.outcome({ rounds: round, "changes tried": changes });
  },
};
