import "server-only";
import { store } from "../../../store.config.ts";
import type { Staff } from "../../kernel/actor.ts";
import { parseShortNumber } from "../../kernel/ids.ts";
import { sql } from "../../platform/db/pool.ts";
import { type DisputeFacts, type StaffFacts, type StaffOrderView, toStaffOrderView } from "../rules/staff-view.ts";
import { factsOf } from "./order.ts";
import { orderIn } from "./words.ts";

/** An order in their language with all its money, and what this member of staff may do with it. The page's guard has checked `orders.read`. */
export async function findStaffOrder(staff: Staff, number: string): Promise<StaffOrderView | null> {
  const order = await sql.one<
    StaffFacts["order"]
  >`SELECT o.*, o.email::text AS email FROM orders o WHERE o.number = ${parseShortNumber(number)}`;
  if (!order) return null;
  const [facts, disputes] = await Promise.all([
    factsOf(order),
    sql.many<DisputeFacts>`
      SELECT d.id, d.state, d.amount, d.opened_at, d.closed_at FROM dispute d JOIN payment p ON p.id = d.payment_id WHERE p.order_id = ${order.id} ORDER BY d.opened_at`,
  ]);
  return orderIn(staff.locale, toStaffOrderView({ ...facts, order, disputes }, staff, store.policies.refundApprovalAbove));
}
