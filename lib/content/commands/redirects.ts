import type { Tx } from "../../platform/db/pool.ts";
import type { RedirectKind } from "../model.ts";

type Rename = { readonly kind: RedirectKind; readonly from: string; readonly to: string; readonly at: Date };

/**
 * Remembers where something has moved, so that old addresses lead on. Chains are shortened: whatever led to the old
 * handle leads straight to the new one, and nothing leads away from a handle that is in use again.
 */
export async function noteRename(tx: Tx, { kind, from, to, at }: Rename): Promise<void> {
  if (from === to) return;
  await tx.exec`DELETE FROM handle_redirect WHERE kind = ${kind} AND from_handle = ${to}`;
  await tx.exec`UPDATE handle_redirect SET to_handle = ${to}, at = ${at} WHERE kind = ${kind} AND to_handle = ${from}`;
  await tx.exec`
    INSERT INTO handle_redirect (kind, from_handle, to_handle, at) VALUES (${kind}, ${from}, ${to}, ${at})
    ON CONFLICT (kind, from_handle) DO UPDATE SET to_handle = EXCLUDED.to_handle, at = EXCLUDED.at`;
}

/** Articles that speak of a product, or show its picture, go on doing so under its new handle. */
export async function followProduct(tx: Tx, { from, to }: Pick<Rename, "from" | "to">): Promise<void> {
  await tx.exec`
    UPDATE article SET products = array_replace(products, ${from}, ${to}), picture = CASE WHEN picture = ${from} THEN ${to} ELSE picture END
    WHERE ${from} = ANY(products) OR picture = ${from}`;
}
