import type Stripe from "stripe";
import type { Store } from "../store";
import type { Ask, Operation } from "./operation";

export const balanceOperations: Operation[] = [{ name: "balance.retrieve", method: "GET", path: "/v1/balance", run: show }];

function show({ till, params }: Ask): Stripe.Balance {
  params.only([]);
  return balance(till.store);
}

/** What is with us per currency: captured, less what went back or was taken by a bank. Fees are not played. */
function balance(store: Store): Stripe.Balance {
  const sums = new Map<string, number>();
  const add = (currency: string, amount: number): void => {
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  };
  for (const charge of store.all("charge")) if (charge.captured) add(charge.currency, charge.amount_captured);
  for (const refund of store.all("refund")) if (refund.status !== "failed") add(refund.currency, -refund.amount);
  for (const dispute of store.all("dispute")) if (dispute.status !== "won") add(dispute.currency, -dispute.amount);
  const available = [...sums].map(([currency, amount]) => ({ amount, currency, source_types: { card: amount } }));
  const pending = [...sums.keys()].map((currency) => ({ amount: 0, currency, source_types: { card: 0 } }));
  return { object: "balance", available, livemode: false, pending };
}
