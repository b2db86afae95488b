import type Stripe from "stripe";
import { nowSeconds } from "../../kit/time";
import { newDispute } from "../objects/dispute";
import type { Till } from "../till";

/** A bank takes the money back; the amount may exceed the charge, as banks have been seen to do. */
export function openDispute(till: Till, charge: Stripe.Charge, claim: { amount: number; reason: string }): Stripe.Dispute {
  const dispute = newDispute({ charge, created: nowSeconds(), ...claim });
  till.store.put(dispute);
  till.store.put({ ...charge, disputed: true });
  till.posting.emit("charge.dispute.created", dispute);
  return dispute;
}

/** `won` gives the money back to the shop, `lost` does not. */
export function closeDispute(till: Till, dispute: Stripe.Dispute, status: "won" | "lost"): Stripe.Dispute {
  if (dispute.status === "won" || dispute.status === "lost") return dispute;
  const closed: Stripe.Dispute = { ...dispute, status };
  till.store.put(closed);
  till.posting.emit("charge.dispute.closed", closed, { status: dispute.status });
  return closed;
}
