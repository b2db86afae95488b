import { pay } from "@/lib/checkout/commands/pay";
import { buyersCart } from "@/lib/checkout/queries/browser";
import { payInput } from "@/lib/checkout/schema";
import { money } from "@/lib/kernel/money";
import { paths } from "@/lib/platform/paths";
import { moneyRoute } from "@/lib/platform/route";

/** The pay button: a stable address that outlives a build, answered by the hosted page's address (TRUST R18, R40). */
export const POST = moneyRoute({
  name: "checkout.pay",
  input: payInput,
  limits: [{ by: "source", points: 120, seconds: 3_600 }],
  run: async ({ actor, input: { attemptKey, amount, currency }, locale, now, source }) =>
    pay({ key: await buyersCart(actor), attemptKey, seen: money(amount, currency), locale, now, source }),
  leadsTo: ({ url }) => url,
  back: (locale) => paths(locale).checkout("review"),
});
