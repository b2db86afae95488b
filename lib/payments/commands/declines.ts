import { earlier } from "../../kernel/clock.ts";
import { realNow, shopNow } from "../../platform/clock.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { derivedToken } from "../../platform/secrets.ts";
import type { PaymentRow } from "../model.ts";
import { type BuyerAtTill, type NotNow, TRIES_OF_A_BUYER, TRIES_OF_A_SOURCE, whyNotNow } from "../rules/card-tries.ts";
import { isChallenged, watchForTesting } from "./challenge.ts";

const DECLINED = "payment.declined";

/** A network as its tries are counted: nobody reads an address out of the table. */
export const sourceMark = (source: string): string => derivedToken("payment source", source);

/**
 * A card was refused on a payment page. Why is not kept: it would help whoever tries cards out. `told` names what was told
 * about it, so that hearing of it twice counts once.
 */
export async function noteDecline(payment: Pick<PaymentRow, "id" | "orderId">, told: string): Promise<void> {
  const at = await shopNow();
  await transaction(async (tx) => {
    await tx.exec`SELECT 1 FROM payment WHERE id = ${payment.id} FOR NO KEY UPDATE`;
    const known = await tx.one`
      SELECT 1 AS known FROM domain_event WHERE subject = ${payment.id} AND name = ${DECLINED} AND payload->>'told' = ${told}`;
    if (known) return;
    await record(tx, {
      name: DECLINED,
      subject: payment.id,
      orderId: payment.orderId,
      stage: "order",
      by: "system:webhook",
      at,
      visibility: "staff",
      payload: { told },
    });
  });
  await watchForTesting();
}

/** Why the buyer of this order may not open a payment page just now, or null. `source`: where they come from this time. */
export const whyNotToPay = async (orderId: string, source: string | null = null): Promise<NotNow | null> =>
  whyNotNow(await readBuyer(orderId, source), await isChallenged());

/**
 * A buyer is a browser with its cart, an account, or a mailbox that was confirmed: nothing that a stranger could claim to be
 * in order to use up somebody else's tries (TRUST R46).
 */
async function readBuyer(orderId: string, source: string | null): Promise<BuyerAtTill> {
  const now = realNow();
  const row = await sql.one<BuyerAtTill>`
    WITH mine AS (
      SELECT o.id, o.cart_id, o.customer_id, o.email, c.token_hash, (SELECT k.confirmed_email FROM checkout k WHERE k.cart_id = o.cart_id) AS confirmed_email,
        coalesce(${source}, (SELECT p.source FROM payment p WHERE p.order_id = o.id ORDER BY p.created_at DESC LIMIT 1)) AS source,
        EXISTS (SELECT 1 FROM customer u WHERE u.id = o.customer_id AND u.email_verified_at IS NOT NULL) AS verified
      FROM orders o JOIN cart c ON c.id = o.cart_id WHERE o.id = ${orderId}
    ), refused AS (
      SELECT e.recorded_at, p.source, o.cart_id, o.customer_id, k.confirmed_email
      FROM domain_event e JOIN payment p ON p.id = e.subject JOIN orders o ON o.id = e.order_id LEFT JOIN checkout k ON k.cart_id = o.cart_id
      WHERE e.name = ${DECLINED} AND e.recorded_at > ${earlier(now, TRIES_OF_A_BUYER.within)}
    )
    SELECT
      (SELECT count(*) FROM refused r WHERE r.cart_id = mine.cart_id OR r.customer_id = mine.customer_id OR r.confirmed_email = mine.confirmed_email) AS tries_of_buyer,
      (SELECT count(*) FROM refused r WHERE r.source = mine.source AND r.recorded_at > ${earlier(now, TRIES_OF_A_SOURCE.within)}) AS tries_of_source,
      mine.verified AND EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = mine.customer_id AND o.paid_at IS NOT NULL AND o.id <> mine.id) AS is_known,
      coalesce(mine.verified OR mine.confirmed_email = mine.email, false) AS has_confirmed
    FROM mine`;
  return row ?? { triesOfBuyer: 0, triesOfSource: 0, isKnown: false, hasConfirmed: false };
}

/** Other pages open to a network that has had its tries: none of them is left for the next card. Known buyers keep theirs. */
export async function listPagesOfSource(payment: Pick<PaymentRow, "id">): Promise<string[]> {
  const rows = await sql.many<{ orderId: string }>`
    SELECT p.order_id FROM payment told JOIN payment p ON p.source = told.source AND p.id <> told.id AND p.state = 'created' JOIN orders o ON o.id = p.order_id
    WHERE told.id = ${payment.id} AND o.state = 'pending_payment' ORDER BY p.created_at LIMIT 200`;
  return rows.map(({ orderId }) => orderId);
}
