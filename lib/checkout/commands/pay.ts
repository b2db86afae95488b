import { createHash } from "node:crypto";
import { type CartKey, findOrderedCart, isCartOrdered } from "../../cart/queries/find.ts";
import { readAgreedCart } from "../../cart/queries/view.ts";
import type { Money } from "../../kernel/money.ts";
import { format } from "../../kernel/money.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { placeOrder } from "../../orders/commands/place-order.ts";
import { type Attempt, findOrderByAttempt } from "../../orders/queries/attempt.ts";
import { startPayment } from "../../payments/commands/start-payment.ts";
import { mayTakeMoney } from "../../payments/queries/go-live.ts";
import { paths } from "../../platform/paths.ts";
import type { CheckoutView } from "../model.ts";
import { findAnswers } from "../queries/answers.ts";
import { findMailboxToConfirm } from "../queries/mailbox.ts";
import { toCheckout } from "../queries/view.ts";
import { draftOf } from "../rules/draft.ts";
import { isComplete } from "../rules/steps.ts";
import { sendConfirmLink } from "./mailbox.ts";

export type Payment = {
  readonly key: CartKey;
  readonly attemptKey: string;
  readonly seen: Money;
  readonly locale: string;
  readonly now: Date;
  /** The network the buyer comes from. */
  readonly source?: string;
};
type Page = { readonly url: string };

/**
 * Makes the order of what was reviewed and answers the page where it is paid. The server prices everything once more; when
 * that is not what the review showed, nothing is placed and the buyer is told. The same click again leads to the same page
 * (TRUST R2). While cards are being tried out, a guest shows first that the mailbox is theirs (R47).
 */
export async function pay(payment: Payment): Promise<Result<Page>> {
  if (!(await mayTakeMoney())) return refuse("not_open_yet");
  if (await findMailboxToConfirm(payment.key)) return leadToMailbox(payment);
  const requestHash = hashOf(payment);
  const known = await findOrderByAttempt(payment.attemptKey);
  const cart = known && (await findOrderedCart(payment.key, known.cartId)); // another's attempt is like one that never was (R39)
  if (known && cart) return resume({ known, cart, requestHash, source: payment.source });
  const agreed = await readAgreedCart(payment.key, payment.locale, payment.now);
  if (!agreed) return refuse((await isCartOrdered(payment.key)) ? "cart_ordered" : "review_changed");
  const checkout = toCheckout(agreed, await findAnswers(agreed.id));
  const stands = checkAttempt(checkout, payment);
  if (!stands.ok) return stands;
  const placed = await place(checkout, payment, requestHash);
  return placed.ok ? startPayment(paymentOf(placed.value.orderId, payment.source)) : placed;
}

/** A click that was already answered: the same page again, unless the cart was changed since (TRUST R3) or the form is another. */
async function resume({ known, cart, requestHash, source }: Resuming): Promise<Result<Page>> {
  if (known.requestHash !== requestHash) return refuse("attempt_changed");
  const isStale = known.state === "pending_payment" && cart.version !== known.cartVersion;
  return isStale ? refuse("review_changed") : startPayment(paymentOf(known.id, source));
}

type Resuming = {
  readonly known: Attempt;
  readonly cart: { readonly version: number };
  readonly requestHash: string;
  readonly source: string | undefined;
};

const paymentOf = (orderId: string, source: string | undefined) => ({ orderId, ...(source && { source }) });

/** The mail is on its way before the page is there that speaks of it. */
async function leadToMailbox({ key, locale, source = "unknown" }: Payment): Promise<Result<Page>> {
  const sent = await sendConfirmLink({ key, locale, source, again: false });
  return sent.ok ? ok({ url: paths(locale).mailbox() }) : sent;
}

/** Of all that the form said. Ids, prices and sums never come from it. */
const hashOf = ({ attemptKey, seen, locale }: Payment): string =>
  createHash("sha256")
    .update(JSON.stringify([attemptKey, seen.amount, seen.currency, locale]))
    .digest("base64url");

function checkAttempt({ attempt, first }: CheckoutView, { attemptKey, seen, locale }: Payment): Result<null> {
  if (first !== "review") return refuse("answers_missing");
  if (!attempt) return refuse("cart_not_ready");
  if (attempt.due.amount !== seen.amount || attempt.due.currency !== seen.currency) {
    return refuse("total_changed", { from: format(seen, locale), to: format(attempt.due, locale) });
  }
  return attempt.key === attemptKey ? ok(null) : refuse("review_changed");
}

async function place({ cart, answers }: CheckoutView, { key, attemptKey, locale, now }: Payment, requestHash: string) {
  if (!isComplete(answers)) return refuse("answers_missing");
  return placeOrder(draftOf({ cart, answers, attemptKey, requestHash, customerId: key.customerId, locale, now }));
}
