import type { RefillDueProps } from "../../../emails/supplements/refill-due.tsx";
import { store } from "../../../store.config.ts";
import { DAY, earlier } from "../../kernel/clock.ts";
import { dayIn } from "../../kernel/days.ts";
import { type Localized, pick } from "../../kernel/localized.ts";
import { queueMessage } from "../../messaging/commands.ts";
import { sql, transaction } from "../../platform/db/pool.ts";

const AT_ONCE = 200;
/** What ran out long before we began to count was seen to by its owner without us. */
const LONG_AGO_MS = 90 * DAY;

type Due = {
  readonly id: string;
  readonly askedFor: string;
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly orderId: string | null;
  readonly customerId: string | null;
  readonly thing: Localized;
  readonly what: Localized;
  readonly emptyAt: Date;
  readonly answers: number;
};

/** Asks once about each thing that is nearly used up, and once more after a "later". Asking never orders or charges anything. */
export async function askRefills(now: Date): Promise<void> {
  const due = await sql.many<Due>`
    SELECT * FROM (
      SELECT r.id, to_char(coalesce(r.snoozed_until, r.asks_at), 'YYYY-MM-DD') AS asked_for, w.email::text AS email, coalesce(c.name, o.name) AS name,
        coalesce(c.locale, o.locale) AS locale, w.order_id, coalesce(w.customer_id, o.customer_id) AS customer_id, tp.name AS thing,
        coalesce(k.name, CASE WHEN np.part_of IS NOT NULL THEN nv.title END, np.name) AS what, r.empty_at, (SELECT count(*)::int FROM refill_answer a WHERE a.refill_id = r.id AND a.word = 'left') AS answers
      FROM refill r JOIN ownership w ON w.id = r.ownership_id AND w.to_at IS NULL JOIN owned_unit u ON u.id = w.unit_id AND u.state = 'in_use'
        JOIN variant v ON v.id = u.variant_id JOIN product tp ON tp.id = v.product_id JOIN need n ON n.id = r.need_id
        LEFT JOIN capability k ON k.key = n.capability_key LEFT JOIN product np ON np.id = n.to_product_id LEFT JOIN variant nv ON nv.id = n.to_variant_id
        LEFT JOIN customer c ON c.id = w.customer_id LEFT JOIN orders o ON o.id = w.order_id
      WHERE r.stopped_at IS NULL AND r.asks_at <= ${now} AND r.empty_at > ${earlier(now, LONG_AGO_MS)} AND (r.snoozed_until IS NULL OR r.snoozed_until <= ${now})) due
    WHERE locale IS NOT NULL AND NOT EXISTS (SELECT 1 FROM message_intent m WHERE m.dedupe_key = 'refill-due:' || due.id || ':' || due.asked_for)
    ORDER BY empty_at LIMIT ${AT_ONCE}::int`;
  for (const each of due) await ask(each);
}

const ask = ({ id, askedFor, thing, what, emptyAt, answers, email, ...to }: Due): Promise<void> =>
  transaction((tx) =>
    queueMessage(tx, {
      ...to,
      to: email,
      template: "supplements/refill-due",
      dedupeKey: `refill-due:${id}:${askedFor}`,
      why: "refill",
      payload: {
        thing: pick(thing, to.locale),
        what: pick(what, to.locale),
        on: dayIn(emptyAt, store.contact.timeZone),
        answers,
        links: { refill: { purpose: "refill", id } },
      } satisfies RefillDueProps & { links: unknown },
    }),
  );
