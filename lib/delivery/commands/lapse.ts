import type { LocalDate } from "../../kernel/days.ts";
import { dayIn, daysBetween } from "../../kernel/days.ts";
import { timeZoneOf } from "../../kernel/zones.ts";
import { shopNow } from "../../platform/clock.ts";
import { sql } from "../../platform/db/pool.ts";
import { listLegalRows } from "../../rights/queries.ts";
import { ruleInForce } from "../../rights/rules.ts";
import { silenceMeans } from "../rules/silence.ts";
import { chooseRemedy } from "./choose-remedy.ts";

type Silent = {
  readonly id: string;
  readonly orderId: string;
  readonly address: { readonly country: string; readonly region?: string | null };
  readonly promisedAt: Date;
  readonly expectedOn: LocalDate;
  readonly earlier: number;
  readonly isUnsent: boolean;
};

/**
 * Who was told and chose nothing: where the law takes silence for a no, all goes back unasked once the promised day has
 * passed; elsewhere the notice lapses with the day we had then hoped for. Runs by the hour.
 */
export async function endSilentNotices(): Promise<void> {
  const now = await shopNow();
  const [silent, law] = await Promise.all([listSilent(now), listLegalRows()]);
  for (const notice of silent) {
    const today = dayIn(now, timeZoneOf(notice.address));
    const promisedOn = dayIn(notice.promisedAt, timeZoneOf(notice.address));
    const means = silenceMeans({
      hasDelayOption: ruleInForce(law, { country: notice.address.country, key: "delay_option", on: promisedOn }) !== null,
      isUnsent: notice.isUnsent,
      laterBy: daysBetween(promisedOn, notice.expectedOn),
      isSecond: notice.earlier > 0,
      isOver: notice.expectedOn < today,
    });
    if (means === "cancel")
      await chooseRemedy({ orderId: notice.orderId, noticeId: notice.id, key: "cancel", party: "system", by: "system:delay_option", now });
    if (means === "lapse") await sql.exec`UPDATE late_notice SET state = 'lapsed' WHERE id = ${notice.id} AND state = 'open'`;
  }
}

const listSilent = (now: Date): Promise<Silent[]> => sql.many<Silent>`
  SELECT n.id, n.order_id, o.shipping_address AS address, p.due_at AS promised_at, n.expected_on,
    (SELECT count(*)::int FROM late_notice e WHERE e.order_id = n.order_id AND e.created_at < n.created_at) AS earlier,
    EXISTS (SELECT 1 FROM fulfillment f WHERE f.order_id = o.id AND f.state IN ('to_pack', 'packed')) AS is_unsent
  FROM late_notice n JOIN promise p ON p.id = n.promise_id JOIN orders o ON o.id = n.order_id
  WHERE n.state = 'open' AND p.due_at < ${now} ORDER BY n.created_at LIMIT 500`;
