import { newId } from "../../kernel/ids.ts";
import type { Tx } from "../../platform/db/pool.ts";
import type { UnitEventType, UnitSight } from "../model.ts";

export type Note = {
  readonly type: UnitEventType;
  readonly sight: UnitSight;
  readonly by: string;
  readonly at: Date;
  readonly payload?: Readonly<Record<string, unknown>>;
};

/** Writes into the life of a thing. What only its owner of that day may read is tied to their ownership. */
export async function note(tx: Tx, unitId: string, { type, sight, by, at, payload = {} }: Note): Promise<void> {
  await tx.exec`
    INSERT INTO unit_event (id, unit_id, ownership_id, type, sight, actor, payload, at)
    VALUES (${newId("event")}, ${unitId}, (SELECT id FROM ownership WHERE unit_id = ${unitId} AND to_at IS NULL), ${type}, ${sight}::unit_event_sight,
      ${by}, ${JSON.stringify(payload)}::jsonb, ${at})`;
}
