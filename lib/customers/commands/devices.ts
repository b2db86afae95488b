import type { Customer } from "../../kernel/actor.ts";
import { done, type Result, refuse } from "../../kernel/result.ts";
import { sql, transaction } from "../../platform/db/pool.ts";
import { endSessions } from "./sessions.ts";

/** Signs one device out. Another's looks like one that does not exist. */
export async function endDevice(customer: Customer, deviceId: string): Promise<Result<null>> {
  const ended = await sql.exec`
    UPDATE customer_session SET revoked_at = now() WHERE id = ${deviceId} AND customer_id = ${customer.id} AND revoked_at IS NULL`;
  return ended ? done : refuse("unknown");
}

export async function endOtherDevices(customer: Customer): Promise<Result<null>> {
  await transaction((tx) => endSessions(tx, customer.id, { except: customer.sessionId }));
  return done;
}
