import { DAY, earlier, MINUTE } from "../../kernel/clock.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { record } from "../../platform/events.ts";
import { log } from "../../platform/log.ts";
import type { PaymentRow } from "../model.ts";

/** Card testing (TRUST R47): so many refused tries a day from one cart or to one e-mail address, then no more. */
const MOST_A_DAY = 5;
/** In the whole shop within ten minutes: then somebody is trying out cards. */
const ALARM_ABOVE = 30;

const DECLINED = "payment.declined";

/** A card was refused on a payment page. Why is not kept: it would help whoever tries cards out. */
export async function noteDecline(payment: Pick<PaymentRow, "id" | "orderId">): Promise<void> {
  const now = await shopNow();
  await transaction((tx) =>
    record(tx, {
      name: DECLINED,
      subject: payment.id,
      orderId: payment.orderId,
      stage: "order",
      by: "system:webhook",
      at: now,
      visibility: "staff",
    }),
  );
  const lately = await sql.one<{ tries: number }>`
    SELECT count(*) AS tries FROM domain_event WHERE name = ${DECLINED} AND at > ${earlier(now, 10 * MINUTE)}`;
  if (lately && lately.tries > ALARM_ABOVE) log.error("many cards declined", new Error(`${lately.tries} within ten minutes`));
}

/** Whether this order's cart or e-mail address has had its refused tries for today. */
export async function hasTriedTooOften(orderId: string): Promise<boolean> {
  const since = earlier(await shopNow(), DAY);
  const row = await sql.one<{ tries: number }>`
    SELECT count(*) AS tries FROM domain_event e JOIN orders o ON o.id = e.order_id JOIN orders mine ON mine.id = ${orderId}
    WHERE e.name = ${DECLINED} AND e.at > ${since} AND (o.cart_id = mine.cart_id OR o.email = mine.email)`;
  return (row?.tries ?? 0) >= MOST_A_DAY;
}
