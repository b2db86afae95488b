import fc from "fast-check";
import { quote } from "../../lib/pricing/rules.ts";
import { anyCart } from "../pricing/carts.ts";
import { secondQuote } from "../pricing/second-quote.ts";
import { type Setting, type Trial, Verdict } from "./harness.ts";

const BATCH = 10_000;

/** Random carts: no sum is negative, shares add up, the order of lines changes nothing, and a second reckoning agrees. */
export const totals: Trial = {
  key: "T15",
  title: "totals",
  async run({ seconds, seed }: Setting) {
    const verdict = new Verdict();
    const until = performance.now() + seconds * 1_000;
    let carts = 0;
    for (let batch = 0; performance.now() < until; batch++) {
      const run = fc.check(
        fc.property(anyCart, (facts) => {
          const sums = quote(facts);
          const other = secondQuote(facts);
          const turned = quote({ ...facts, lines: [...facts.lines].reverse() });
          const goods = sums.subtotal.amount - sums.discount.amount;
          return (
            Math.min(sums.total.amount, sums.tax.amount, ...sums.lines.map((line) => line.total.amount)) >= 0 &&
            sums.lines.reduce((all, line) => all + line.total.amount, 0) === goods &&
            sums.total.amount === goods + sums.shipping.amount + sums.tax.amount &&
            turned.total.amount === sums.total.amount &&
            other.total === sums.total.amount &&
            other.tax === sums.tax.amount &&
            other.includedTax === sums.includedTax.amount
          );
        }),
        { numRuns: BATCH, seed: (seed + batch) | 0 },
      );
      carts += run.numRuns;
      verdict.hold(!run.failed, `seed ${seed + batch}: ${JSON.stringify(run.counterexample)}`);
    }
    return verdict.outcome({ carts });
  },
};
