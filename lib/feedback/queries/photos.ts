import "server-only";
import { may } from "../../kernel/actor.ts";
import { findOwnOrderId } from "../../orders/queries/viewer.ts";
import { sql } from "../../platform/db/pool.ts";
import { findStaff } from "../../platform/session.ts";

type File = { readonly orderId: string; readonly bytes: Buffer };

/** A photo for whoever sent it and for staff who see to cases; to everybody else there is none. */
export async function findPhoto({ id, size }: { id: string; size: "small" | "large" }): Promise<Buffer | null> {
  const found = await sql.one<File>`
    SELECT p.order_id, f.bytes FROM recovery_photo p JOIN stored_file f ON f.id = p.file_id || ${size === "small" ? "-small.webp" : ".webp"}
    WHERE p.id = ${id} AND p.case_id IS NOT NULL AND f.kind = 'recovery_photo'`;
  if (!found) return null;
  if (await findOwnOrderId(found.orderId)) return found.bytes;
  const staff = await findStaff();
  return staff && may(staff, "cases.read") ? found.bytes : null;
}
