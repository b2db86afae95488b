import "server-only";
import { store } from "../../../store.config.ts";
import { may, type Permission, type Staff } from "../../kernel/actor.ts";
import { isChallenged } from "../../payments/commands/challenge.ts";
import { sql } from "../../platform/db/pool.ts";
import { QUEUES, type Queue, type QueueKey, type Waiting } from "../model.ts";
import { countParked } from "./parked.ts";

/** What the home page names of each queue; the rest is counted. */
const SHOWN = 4;

type Row = Omit<Waiting, "parcel"> & { readonly parcel?: Waiting["parcel"]; readonly count: number; readonly lateCount: number };
type Source = { readonly permission: Permission; readonly read: (now: Date) => Promise<Row[]> };

/** A queue that is only counted. */
const countOnly = async (count: Promise<{ count: number } | null>): Promise<Row[]> => {
  const found = (await count)?.count ?? 0;
  return found > 0 ? [{ ref: "", about: "", due: null, late: true, count: found, lateCount: found }] : [];
};

const SOURCES: Readonly<Record<QueueKey, Source>> = {
  toPack: {
    permission: "fulfillment.pack",
    read: (now) => sql.many<Row>`
      SELECT o.number AS ref, o.name AS about, f.ship_by AS due, f.ship_by < ${now} AS late, count(*) OVER () AS count,
        count(*) FILTER (WHERE f.ship_by < ${now}) OVER () AS late_count
      FROM fulfillment f JOIN orders o ON o.id = f.order_id WHERE f.state = 'to_pack' AND o.state = 'paid'
        AND NOT is_all_going_back(o.id, o.total)
      ORDER BY f.ship_by, f.created_at LIMIT ${SHOWN}`,
  },
  toAnswer: {
    permission: "conversations.answer",
    read: (now) => sql.many<Row>`
      SELECT number AS ref, name AS about, reply_by AS due, reply_by < ${now} AND replied_at IS NULL AS late, count(*) OVER () AS count,
        count(*) FILTER (WHERE reply_by < ${now} AND replied_at IS NULL) OVER () AS late_count
      FROM conversation WHERE state IN ('new', 'open', 'reopened') ORDER BY reply_by LIMIT ${SHOWN}`,
  },
  toSettle: {
    permission: "returns.settle",
    read: (now) => sql.many<Row>`
      SELECT number AS ref, contact_name AS about, due_at AS due, due_at < ${now} AS late, count(*) OVER () AS count,
        count(*) FILTER (WHERE due_at < ${now}) OVER () AS late_count
      FROM "return" WHERE decision IN ('acknowledged', 'approved') AND money IN ('previewed', 'failed') ORDER BY due_at LIMIT ${SHOWN}`,
  },
  review: {
    permission: "orders.review",
    read: () => sql.many<Row>`
      SELECT number AS ref, name AS about, NULL::timestamptz AS due, false AS late, count(*) OVER () AS count, 0 AS late_count
      FROM orders WHERE state = 'review' ORDER BY placed_at LIMIT ${SHOWN}`,
  },
  refunds: {
    permission: "refunds.approve",
    read: () => sql.many<Row>`
      SELECT r.id AS ref, o.number || ', ' || o.name AS about, NULL::timestamptz AS due, r.state = 'failed' AS late, count(*) OVER () AS count,
        count(*) FILTER (WHERE r.state = 'failed') OVER () AS late_count
      FROM refund r JOIN orders o ON o.id = r.order_id
      WHERE (r.state = 'requested' AND r.sent_at IS NULL AND r.approved_by IS NULL AND r.rule IS NULL AND r.amount > ${store.policies.refundApprovalAbove})
        OR (r.state = 'failed' AND NOT EXISTS (
          SELECT 1 FROM refund n WHERE n.order_id = r.order_id AND n.requested_at > r.requested_at AND n.state NOT IN ('failed', 'canceled')))
      ORDER BY r.state = 'failed' DESC, r.requested_at LIMIT ${SHOWN}`,
  },
  parcels: {
    permission: "orders.read",
    read: () => sql.many<Row>`
      SELECT o.number AS ref, o.name AS about, NULL::timestamptz AS due, s.state = 'lost' AS late, s.state::text AS parcel, count(*) OVER () AS count,
        count(*) FILTER (WHERE s.state = 'lost') OVER () AS late_count
      FROM shipment s JOIN orders o ON o.id = s.order_id
      WHERE s.voided_at IS NULL AND o.state IN ('paid', 'fulfilled', 'review')
        AND s.state IN ('attempt_failed', 'exception', 'returning_to_sender', 'returned_to_sender', 'lost')
      ORDER BY s.created_at LIMIT ${SHOWN}`,
  },
  toCollect: {
    permission: "counters.serve",
    read: () => sql.many<Row>`
      SELECT h.shipment_id AS ref, o.number || ', ' || o.name AS about, NULL::timestamptz AS due, true AS late, count(*) OVER () AS count, count(*) OVER () AS late_count
      FROM counter_hold h JOIN orders o ON o.id = h.order_id
      WHERE h.collected_at IS NULL AND ((h.put_back_at IS NULL AND h.overdue_at IS NOT NULL) OR (h.put_back_at IS NOT NULL AND is_unrefunded(h.order_id, h.put_back_at)))
      ORDER BY h.ready_at LIMIT ${SHOWN}`,
  },
  cardTries: { permission: "payments.guard", read: () => countOnly(isChallenged().then((on) => ({ count: on ? 1 : 0 }))) },
  parked: { permission: "jobs.manage", read: () => countOnly(countParked()) },
  violations: {
    permission: "jobs.manage",
    read: () => countOnly(sql.one<{ count: number }>`SELECT count(*) AS count FROM invariant_violation`),
  },
};

/** What waits for this person: only queues they may work on, in the order of the home page. */
export async function listQueues(staff: Staff, now: Date): Promise<Queue[]> {
  const open = QUEUES.filter((key) => may(staff, SOURCES[key].permission));
  return Promise.all(
    open.map(async (key) => {
      const rows = await SOURCES[key].read(now);
      const first = rows.filter(({ ref }) => ref).map(({ ref, about, due, late, parcel = null }) => ({ ref, about, due, late, parcel }));
      return { key, count: rows[0]?.count ?? 0, late: rows[0]?.lateCount ?? 0, first };
    }),
  );
}
