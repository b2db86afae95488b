import { extendHold } from "../../inventory/commands.ts";
import { later, MINUTE, SECOND } from "../../kernel/clock.ts";
import { languageOf } from "../../kernel/localized.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { realNow } from "../../platform/clock.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { env } from "../../platform/env.ts";
import { log } from "../../platform/log.ts";
import { paths } from "../../platform/paths.ts";
import { ProviderRefusal, type ProviderSession, ProviderUnreachable, type SessionLine } from "../../platform/payment-provider/model.ts";
import { paymentProvider } from "../../platform/payment-provider/provider.ts";
import { type PaymentRow, UNANSWERED } from "../model.ts";
import { mayTakeMoney } from "../queries/go-live.ts";
import { sourceMark, whyNotToPay } from "./declines.ts";
import { currentMode, findPayment, HOLD_MS, PAGE_OPEN_MS, rememberSession } from "./payments.ts";

/** The provider refuses pages that would close sooner. */
const SHORTEST_MS = 30 * MINUTE - 40 * SECOND;

const [NO_ANSWER, BROKEN_ANSWER] = UNANSWERED;

/**
 * The page where this order is paid: the one there is, or a new one. An order that has ended or is paid leads to the page
 * that says so. Refused as `payment_unreachable` when the provider does not answer: nothing was charged then. `source` is
 * the network the buyer comes from; refused cards are counted by it (TRUST R47). No page for real money is made before all
 * that going live needs is there.
 */
export async function startPayment({ orderId, source }: { orderId: string; source?: string }): Promise<Result<{ url: string }>> {
  const payment = await findPayment(sql, orderId);
  const whatIsTrue = ok({ url: paths.api.paymentReturn(orderId) });
  if (payment?.state !== "created") return whatIsTrue;
  if (payment.mode !== currentMode()) return refuse("payment_other_mode");
  if (!(await mayTakeMoney())) return refuse("not_open_yet");
  const mark = source ? sourceMark(source) : null;
  const notNow = await whyNotToPay(orderId, mark);
  if (notNow) return refuse(notNow);
  if (mark) await sql.exec`UPDATE payment SET source = ${mark} WHERE id = ${payment.id}`;
  if (payment.sessionId)
    return payment.sessionUrl && payment.expiresAt > later(realNow(), 5 * SECOND) ? ok({ url: payment.sessionUrl }) : whatIsTrue;
  try {
    const session = await openPage(payment);
    const remembered = await rememberSession(sql, payment.id, session);
    if (!remembered) await paymentProvider().endSession(session.id); // the order ended while its page was being made
    return remembered && session.url ? ok({ url: session.url }) : whatIsTrue;
  } catch (error) {
    if (!(error instanceof ProviderUnreachable || error instanceof ProviderRefusal)) throw error;
    log.error("no payment page", error, { orderId, paymentId: payment.id });
    const failure = error instanceof ProviderUnreachable && !error.answered ? NO_ANSWER : BROKEN_ANSWER;
    await sql.exec`UPDATE payment SET failure = ${failure} WHERE id = ${payment.id} AND state = 'created' AND session_id IS NULL`;
    return refuse("payment_unreachable");
  }
}

/** Key and parameters come from the saved row, so that a repeated ask is the same ask. */
async function openPage(payment: PaymentRow): Promise<ProviderSession> {
  const provider = paymentProvider();
  const isStale = payment.expiresAt < later(realNow(), SHORTEST_MS);
  if (isStale || payment.failure) {
    const found = await provider.searchSession(payment.id, payment.createdAt);
    if (found) return found;
  }
  const expiresAt = isStale || payment.failure === BROKEN_ANSWER ? await renewExpiry(payment) : payment.expiresAt;
  const order = await readPayableOrder(payment.orderId);
  const home = env().PUBLIC_URL;
  return provider.openSession({
    reference: payment.id,
    orderNumber: order.number,
    email: order.email,
    currency: payment.currency,
    lines: linesFor(order, payment.amount),
    language: languageOf(order.locale),
    returnUrl: `${home}${paths.api.paymentReturn(payment.orderId)}`,
    cancelUrl: `${home}${paths.api.paymentCancel(payment.orderId)}`,
    expiresAt,
    key: `${payment.id}:session:${Math.floor(expiresAt.getTime() / 1000)}`,
  });
}

/** A new last minute for page and hold, and with it a new key, which is told apart by its second. */
async function renewExpiry(payment: PaymentRow): Promise<Date> {
  const expiresAt = new Date(Math.max(later(realNow(), PAGE_OPEN_MS).getTime(), later(payment.expiresAt, SECOND).getTime()));
  await transaction(async (tx) => {
    await tx.exec`UPDATE payment SET expires_at = ${expiresAt} WHERE id = ${payment.id} AND state = 'created' AND session_id IS NULL`;
    await extendHold(tx, payment.orderId, later(realNow(), HOLD_MS));
  });
  return expiresAt;
}

type PayableOrder = {
  readonly number: string;
  readonly email: string;
  readonly locale: string;
  readonly shipping: number;
  readonly tax: number;
  readonly deliveryName: string;
  readonly taxLines: readonly { name: string }[];
  readonly lines: readonly { title: string; options: string; quantity: number; unitAmount: number; discount: number; total: number }[];
};

async function readPayableOrder(orderId: string): Promise<PayableOrder> {
  const order = await sql.one<PayableOrder>`
    SELECT o.number, o.email::text AS email, o.locale, o.shipping, o.tax, o.delivery_name, o.tax_lines,
      (SELECT jsonb_agg(jsonb_build_object('title', l.title, 'options', l.options, 'quantity', l.quantity, 'unitAmount', l.unit_amount,
        'discount', l.discount, 'total', l.total) ORDER BY l.position) FROM line_item l WHERE l.order_id = o.id) AS lines
    FROM orders o WHERE o.id = ${orderId}`;
  if (!order) throw new Error(`no order ${orderId}`);
  return order;
}

/** The bill as the hosted page lists it; one line of the whole sum where its parts would not add up to what is due. */
export function linesFor(order: Omit<PayableOrder, "email" | "locale">, due: number): SessionLine[] {
  const goods = order.lines.map(({ title, options, quantity, unitAmount, discount, total }): SessionLine => {
    const name = options ? `${title}, ${options}` : title;
    return discount === 0
      ? { name, quantity, unitAmount }
      : { name: quantity > 1 ? `${quantity} × ${name}` : name, quantity: 1, unitAmount: total };
  });
  const extras: SessionLine[] = [
    { name: order.deliveryName, quantity: 1, unitAmount: order.shipping },
    { name: order.taxLines.map(({ name }) => name).join(", "), quantity: 1, unitAmount: order.tax },
  ].filter(({ unitAmount }) => unitAmount > 0);
  const lines = [...goods, ...extras];
  const sum = lines.reduce((all, line) => all + line.unitAmount * line.quantity, 0);
  return sum === due && lines.every(({ name }) => name) ? lines : [{ name: order.number, quantity: 1, unitAmount: due }];
}
