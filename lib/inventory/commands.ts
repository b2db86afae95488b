import type { Sql, Tx } from "../platform/db/pool.ts";

export type WantedUnits = { readonly lineId: string; readonly variantId: string; readonly quantity: number };

/** Takes all units or none, by one statement (TRUST R11). Answers the variants that are short; none means held. `expiresAt` is real time. */
export async function holdStock(
  tx: Tx,
  orderId: string,
  { wanted, expiresAt }: { wanted: readonly WantedUnits[]; expiresAt: Date },
): Promise<string[]> {
  const row = await tx.one<{ short: string[] }>`
    SELECT hold_stock(${orderId}, ${wanted.map((each) => each.lineId)}::text[], ${wanted.map((each) => each.variantId)}::text[],
      ${wanted.map((each) => each.quantity)}::int[], ${expiresAt}) AS short`;
  return row?.short ?? [];
}

/** Frees what an order holds. Only once its payment can no longer succeed (TRUST R14). */
export async function releaseStock(tx: Tx, orderId: string): Promise<number> {
  const row = await tx.one<{ units: number }>`SELECT release_stock(${orderId}) AS units`;
  return row?.units ?? 0;
}

/** What an order holds has been paid: it leaves the shelf. */
export async function commitStock(tx: Tx, orderId: string, { at, by }: { at: Date; by: string }): Promise<number> {
  const row = await tx.one<{ units: number }>`SELECT commit_stock(${orderId}, ${at}, ${by}) AS units`;
  return row?.units ?? 0;
}

/** "opening", "received", "correction", "cancelled", "returned": the same reason and ref move a variant once. False when it was done before. */
export type StockMove = {
  readonly variantId: string;
  readonly quantity: number;
  readonly reason: string;
  readonly ref: string;
  readonly at: Date;
  readonly by: string;
};

export async function moveStock(tx: Sql, move: StockMove): Promise<boolean> {
  const row = await tx.one<{ moved: boolean }>`
    SELECT move_stock(${move.variantId}, ${move.quantity}::int, ${move.reason}, ${move.ref}, ${move.at}, ${move.by}) AS moved`;
  return row?.moved ?? false;
}

/** A sold line that will not be sent: back on the shelf, and its Reservation is no longer one. */
export async function restockLine(
  tx: Tx,
  line: { id: string; variantId: string; quantity: number },
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await tx.exec`UPDATE reservation SET state = 'released' WHERE line_id = ${line.id} AND state = 'committed'`;
  await moveStock(tx, { variantId: line.variantId, quantity: line.quantity, reason: "cancelled", ref: line.id, at, by });
}

/** Holds stay for as long as their payment page does. Real time. */
export async function extendHold(tx: Tx, orderId: string, until: Date): Promise<void> {
  await tx.exec`UPDATE reservation SET expires_at = greatest(expires_at, ${until}) WHERE order_id = ${orderId} AND state = 'held'`;
}
