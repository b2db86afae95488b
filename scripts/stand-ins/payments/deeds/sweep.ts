import { nowSeconds } from "../../kit/time";
import type { Till } from "../till";
import { finishRefund } from "./refund";
import { expire } from "./session";

const EVERY_MS = 500;

/** Does what the hour brings: sessions run out, slow refunds come to their end. */
export function startSweep(till: Till): { stop: () => void } {
  const timer = setInterval(() => sweep(till), EVERY_MS);
  return { stop: () => clearInterval(timer) };
}

function sweep(till: Till): void {
  const now = nowSeconds();
  for (const session of till.store.all("checkout.session")) {
    if (session.status === "open" && session.expires_at <= now) expire(till, session);
  }
  for (const deadline of till.store.all("deadline")) {
    if (deadline.at > now) continue;
    const refund = till.store.get("refund", deadline.id);
    if (refund) finishRefund(till, refund, deadline.becomes);
    till.store.drop("deadline", deadline.id);
  }
}
