import type Stripe from "stripe";
import { makeRefund } from "../deeds/refund";
import { badParam, missing, refused } from "./errors";
import { present } from "./expand";
import type { Ask, Operation } from "./operation";
import { listBy, retrieve } from "./reads";

const PATH = "/v1/refunds";

export const refundOperations: Operation[] = [
  { name: "refunds.create", method: "POST", path: PATH, run: create },
  { name: "refunds.list", method: "GET", path: PATH, run: listBy("refund", PATH, ["payment_intent", "charge"]) },
  { name: "refunds.retrieve", method: "GET", path: `${PATH}/:id`, run: retrieve("refund") },
];

function create(ask: Ask): unknown {
  const { till, params } = ask;
  params.only(["payment_intent", "charge", "amount", "reason", "metadata", "expand"]);
  const amount = params.integer("amount");
  if (amount !== null && amount < 1) throw badParam("amount", "parameter_invalid_integer", "Invalid positive integer");
  const reason = params.oneOf("reason", ["duplicate", "fraudulent", "requested_by_customer"]);
  const refund = makeRefund(till, chargeOf(ask), { amount, reason, metadata: params.map("metadata") });
  return present(till.store, refund, params.texts("expand"));
}

function chargeOf({ till, params }: Ask): Stripe.Charge {
  const id = params.text("charge");
  if (id !== null) {
    const charge = till.store.get("charge", id);
    if (!charge) throw missing("charge", id, { param: "charge", inPath: false });
    return charge;
  }
  const intentId = params.text("payment_intent");
  if (intentId === null)
    throw badParam(
      "charge",
      "parameter_missing",
      "One of the following params should be provided for this request: payment_intent or charge.",
    );
  const intent = till.store.get("payment_intent", intentId);
  if (!intent) throw missing("payment_intent", intentId, { param: "payment_intent", inPath: false });
  const charge = typeof intent.latest_charge === "string" ? till.store.get("charge", intent.latest_charge) : undefined;
  if (!charge?.paid)
    throw refused({ message: `This PaymentIntent (${intentId}) does not have a successful charge to refund.`, param: "payment_intent" });
  return charge;
}
