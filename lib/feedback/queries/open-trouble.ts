import { sql } from "../../platform/db/pool.ts";

/** Whether something of this person's is being put right, or a parcel of theirs is late or lost: no time for letters. */
export async function hasOpenTrouble(email: string): Promise<boolean> {
  const found = await sql.one<{ found: boolean }>`
    SELECT EXISTS (SELECT 1 FROM recovery_case WHERE email = ${email} AND state IN ('open', 'contacted', 'remedy_offered', 'accepted', 'declined'))
      OR EXISTS (SELECT 1 FROM orders o JOIN late_notice n ON n.order_id = o.id WHERE o.email = ${email} AND n.state = 'open' AND still_asks(n.id))
      OR EXISTS (SELECT 1 FROM orders o JOIN shipment s ON s.order_id = o.id
        WHERE o.email = ${email} AND s.state IN ('lost', 'exception') AND s.voided_at IS NULL AND o.state IN ('paid', 'fulfilled')) AS found`;
  return found?.found ?? false;
}
