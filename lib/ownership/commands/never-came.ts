import { next } from "../../kernel/machine.ts";
import type { Tx } from "../../platform/db/pool.ts";
import { unit } from "../machine.ts";
import type { UnitState } from "../model.ts";
import { note } from "./notes.ts";

type Lost = { readonly lineId: string; readonly quantity: number };

/**
 * Things that were called delivered and whose buyer never had them: made right, they are nobody's any more. Of a line that came
 * in part the last ones. The caller holds the order's lock.
 */
export async function endNeverCame(tx: Tx, units: readonly Lost[], { by, at }: { by: string; at: Date }): Promise<void> {
  for (const { lineId, quantity } of units) {
    const things = await tx.many<{ id: string; state: UnitState }>`
      SELECT u.id, u.state::text AS state FROM owned_unit u JOIN ownership w ON w.unit_id = u.id AND w.to_at IS NULL
      WHERE u.line_id = ${lineId} ORDER BY u.unit_index DESC LIMIT ${quantity}::int FOR UPDATE OF u`;
    for (const { id, state } of things) {
      const moved = next(unit, { state, event: "retire", by: "system" });
      if (!moved.ok) continue;
      await note(tx, id, { type: "retired", sight: "staff", by, at, payload: { reason: "never_came" } });
      await tx.exec`UPDATE owned_unit SET state = ${moved.value}::unit_state, version = version + 1 WHERE id = ${id}`;
      await tx.exec`UPDATE ownership SET to_at = ${at} WHERE unit_id = ${id} AND to_at IS NULL`;
    }
  }
}
