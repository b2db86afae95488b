import { openWork } from "../../lib/delivery/commands/open.ts";
import type { Staff } from "../../lib/kernel/actor.ts";
import type { Id } from "../../lib/kernel/ids.ts";
import { sql } from "../../lib/platform/db/pool.ts";

/** Who packs in the demo's warehouse; null in a shop that has other people. */
export async function findPacker(): Promise<Staff | null> {
  const row = await sql.one<Pick<Staff, "id" | "name" | "email" | "locale">>`
    SELECT id, name, email::text AS email, locale FROM staff WHERE email = 'wim@kept.example'`;
  return row && { kind: "staff", ...row, roles: ["warehouse"], sessionId: "ses_seed0000", reauthAt: null };
}

/** Opens the work of what was bought then, as the worker would; answers its id. */
export async function toPack(orderId: string, bought: Date): Promise<Id<"fulfillment">> {
  await openWork(orderId, bought);
  const work = await sql.one<{ id: Id<"fulfillment"> }>`SELECT id FROM fulfillment WHERE order_id = ${orderId}`;
  if (!work) throw new Error("There is nothing to pack");
  return work.id;
}
