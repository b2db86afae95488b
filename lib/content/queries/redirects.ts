import "server-only";
import { sql } from "../../platform/db/pool.ts";
import type { RedirectKind } from "../model.ts";

/** Where something of this handle has moved to; asked only for handles that lead nowhere. */
export async function findNewHandle(kind: RedirectKind, handle: string): Promise<string | null> {
  const row = await sql.one<{ toHandle: string }>`SELECT to_handle FROM handle_redirect WHERE kind = ${kind} AND from_handle = ${handle}`;
  return row?.toHandle ?? null;
}
