import "server-only";
import type { Staff } from "../../kernel/actor.ts";
import type { StaffOrderView } from "../../orders/rules/staff-view.ts";
import { sql } from "../../platform/db/pool.ts";
import type { OrderMoment } from "../model.ts";
import { partyOf } from "../rules/staff-lists.ts";
import { toldOf } from "../rules/told.ts";

type Row = Omit<OrderMoment, "by"> & { readonly subject: string | null; readonly actor: string; readonly actorName: string | null };

/**
 * Everything that is known of an order's life, the newest first: what happened, what staff noted, what was written to the
 * buyer. The guard has checked `orders.read`.
 */
export async function listOrderMoments(
  _staff: Staff,
  { id: orderId, lines }: Pick<StaffOrderView, "id" | "lines">,
): Promise<OrderMoment[]> {
  const rows = await sql.many<Row>`
    SELECT moment.*, coalesce(s.name, c.name) AS actor_name FROM (
      SELECT e.id, 'event' AS kind, e.name, e.subject, e.at, e.recorded_at, e.actor, e.visibility::text AS visibility, e.payload, NULL AS text, NULL AS state
      FROM domain_event e WHERE e.order_id = ${orderId}
      UNION ALL
      SELECT n.id, 'note', 'note', NULL, n.created_at, n.created_at, 'staff:' || n.staff_id, 'staff', '{}', n.text, NULL FROM order_note n WHERE n.order_id = ${orderId}
      UNION ALL
      SELECT m.id, 'mail', m.template, NULL, m.queued_at, m.due_at, 'system:messaging', 'customer', '{}', m.subject, m.state::text FROM message_intent m WHERE m.order_id = ${orderId} AND m.channel = 'email'
    ) moment
    LEFT JOIN staff s ON moment.actor = 'staff:' || s.id
    LEFT JOIN customer c ON moment.actor = 'customer:' || c.id
    ORDER BY moment.at DESC, moment.recorded_at DESC, moment.id DESC LIMIT 500`;
  return rows
    .map(toldOf(lines))
    .map(({ subject: _, actor, actorName, ...row }) => ({ ...row, by: { party: partyOf(actor).party, name: actorName } }));
}
