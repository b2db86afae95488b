import type { Tx } from "../../platform/db/pool.ts";

/** Every change of lines or answers raises the version, and with it ends what was agreed to on an older review page (TRUST R1, R16). */
export async function touchCart(tx: Tx, cartId: string, now: Date): Promise<number> {
  const row = await tx.one<{
    version: number;
  }>`UPDATE cart SET version = version + 1, updated_at = ${now} WHERE id = ${cartId} RETURNING version`;
  if (!row) throw new Error(`No cart ${cartId}`);
  return row.version;
}
