import "server-only";
import { store } from "../../../store.config.ts";
import type { Staff } from "../../kernel/actor.ts";
import { findStaffOrder } from "../../orders/queries/staff-order.ts";
import type { RefundDetails } from "../../payments/model.ts";
import { sql } from "../../platform/db/pool.ts";
import type { ListedRefund, RefundFile, RefundListView } from "../model.ts";
import { containing } from "../rules/staff-lists.ts";
import { namesOf } from "./order-file.ts";

export const PAGE_SIZE = 30;

type Filter = { readonly view: RefundListView; readonly q?: string | undefined; readonly page: number };

/** Refunds of all orders: what waits the oldest first, else what happened last. The guard has checked `refunds.create`. */
export async function listRefunds(_staff: Staff, { view, q, page }: Filter): Promise<{ rows: ListedRefund[]; count: number }> {
  const wanted = containing(q);
  const rows = await sql.many<ListedRefund & { count: number }>`
    WITH known AS (
      SELECT r.*, (r.state = 'requested' AND r.sent_at IS NULL AND r.approved_by IS NULL AND r.rule IS NULL AND r.amount > ${store.policies.refundApprovalAbove}) AS awaits_approval
      FROM refund r)
    SELECT r.id, o.number AS order_number, o.name AS buyer, r.state::text AS state, r.awaits_approval, r.amount, r.currency, r.reason, r.rule,
      asked.name AS requested_by, agreed.name AS approved_by, r.requested_at, r.settled_at, count(*) OVER () AS count
    FROM known r JOIN orders o ON o.id = r.order_id
      LEFT JOIN staff asked ON r.requested_by = 'staff:' || asked.id LEFT JOIN staff agreed ON r.approved_by = 'staff:' || agreed.id
    WHERE CASE ${view} WHEN 'waiting' THEN r.awaits_approval WHEN 'under_way' THEN r.state IN ('requested', 'pending') AND NOT r.awaits_approval
        WHEN 'failed' THEN r.state = 'failed' ELSE true END
      AND (${wanted}::text IS NULL OR (o.number || ' ' || o.name || ' ' || o.email::text) ILIKE ${wanted})
    ORDER BY CASE WHEN ${view} = 'waiting' THEN r.requested_at END ASC NULLS LAST, coalesce(r.settled_at, r.requested_at) DESC, r.id
    LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { rows: rows.map(({ count: _count, ...row }) => row), count: rows[0]?.count ?? 0 };
}

export async function findRefundFile(staff: Staff, refundId: string): Promise<RefundFile | null> {
  const row = await sql.one<{ number: string; details: RefundDetails }>`
    SELECT o.number, r.details FROM refund r JOIN orders o ON o.id = r.order_id WHERE r.id = ${refundId}`;
  const order = row && (await findStaffOrder(staff, row.number));
  const refund = order?.refunds.find(({ id }) => id === refundId);
  if (!row || !order || !refund) return null;
  const names = await namesOf(refund.approvedBy ? [refund.requestedBy, refund.approvedBy] : [refund.requestedBy]);
  return { order, refund, details: row.details, names };
}
