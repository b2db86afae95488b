import { newId } from "../../kernel/ids.ts";
import { done, ok, type Result, refuse } from "../../kernel/result.ts";
import { refresh, TAGS } from "../../platform/cache.ts";
import { sql, type Tx, transaction } from "../../platform/db/pool.ts";
import type { FitmentInput, ProvisionInput } from "../schema/desk.ts";
import { checkNames, findTarget, isVariantOf, type Target } from "./targets.ts";

/** Writes what a thing can do. Without an id it is a new one. */
export async function saveProvision(input: ProvisionInput, now: Date): Promise<Result<null>> {
  const saved = await transaction(async (tx): Promise<Result<null>> => {
    const { id, productId, variantId, capability, quantity, attributes, source, isVerified, version } = input;
    if (!(await isVariantOf(tx, input))) return refuse("unknown", undefined, "variantId");
    const names = { capability, productId, attributes: Object.keys(attributes), values: Object.values(attributes) };
    const named = await checkNames(tx, names, "attributes");
    if (!named.ok) return named;
    if (id === null) {
      await tx.exec`
        INSERT INTO provision (id, product_id, variant_id, capability_key, quantity, attributes, source, verified_at)
        VALUES (${newId("provision")}, ${productId}, ${variantId}, ${capability}, ${quantity}::int, ${JSON.stringify(attributes)}::jsonb, ${source}::need_source,
          ${isVerified ? now : null})`;
      return done;
    }
    const changed = await tx.exec`
      UPDATE provision SET variant_id = ${variantId}, capability_key = ${capability}, quantity = ${quantity}::int, attributes = ${JSON.stringify(attributes)}::jsonb,
        source = ${source}::need_source, verified_at = CASE WHEN ${isVerified}::boolean THEN coalesce(verified_at, ${now}) END, version = version + 1
      WHERE id = ${id} AND product_id = ${productId} AND version = ${version}::int`;
    return changed ? done : refuse("changed_meanwhile");
  });
  if (saved.ok) await refresh([TAGS.catalog]);
  return saved;
}

/** Writes what was found when two things were tried together: one word a pair. */
export async function saveFitment(input: FitmentInput, now: Date): Promise<Result<null>> {
  const saved = await transaction(async (tx): Promise<Result<null>> => {
    if (!(await isVariantOf(tx, input))) return refuse("unknown", undefined, "variantId");
    const to = await findTarget(tx, { typed: input.to, field: "to" });
    if (!to.ok) return to;
    const adapter = await adapterOf(tx, input);
    if (!adapter.ok) return adapter;
    const { productId, variantId } = input;
    const same = await tx.one`
      SELECT 1 AS one FROM fitment WHERE product_id = ${productId} AND variant_id IS NOT DISTINCT FROM ${variantId} AND to_product_id = ${to.value.productId}
        AND to_variant_id IS NOT DISTINCT FROM ${to.value.variantId} AND id IS DISTINCT FROM ${input.id}`;
    return same ? refuse("pair_taken", undefined, "to") : writeFitment(tx, input, { to: to.value, adapter: adapter.value, now });
  });
  if (saved.ok) await refresh([TAGS.catalog]);
  return saved;
}

/** What stands between has to be one variant that can be bought. */
async function adapterOf(tx: Tx, { verdict, adapter }: FitmentInput): Promise<Result<string | null>> {
  if (verdict !== "fits_with") return ok(null);
  const found = await findTarget(tx, { typed: adapter, field: "adapter" });
  if (!found.ok) return found;
  return found.value.variantId ? ok(found.value.variantId) : refuse("adapter_by_number", undefined, "adapter");
}

type Found = { readonly to: Target; readonly adapter: string | null; readonly now: Date };

async function writeFitment(tx: Tx, input: FitmentInput, { to, adapter, now }: Found): Promise<Result<null>> {
  const { id, productId, variantId, verdict, source, isVerified, version } = input;
  const reason = JSON.stringify(input.reason);
  if (id === null) {
    await tx.exec`
      INSERT INTO fitment (id, product_id, variant_id, to_product_id, to_variant_id, verdict, adapter_variant_id, reason, source, verified_at)
      VALUES (${newId("fitment")}, ${productId}, ${variantId}, ${to.productId}, ${to.variantId}, ${verdict}::fitment_verdict, ${adapter}, ${reason}::jsonb,
        ${source}::need_source, ${isVerified ? now : null})`;
    return done;
  }
  const changed = await tx.exec`
    UPDATE fitment SET variant_id = ${variantId}, to_product_id = ${to.productId}, to_variant_id = ${to.variantId}, verdict = ${verdict}::fitment_verdict,
      adapter_variant_id = ${adapter}, reason = ${reason}::jsonb, source = ${source}::need_source,
      verified_at = CASE WHEN ${isVerified}::boolean THEN coalesce(verified_at, ${now}) END, version = version + 1
    WHERE id = ${id} AND product_id = ${productId} AND version = ${version}::int`;
  return changed ? done : refuse("changed_meanwhile");
}

type Row = { readonly id: string; readonly productId: string };

export async function removeProvision({ id, productId }: Row): Promise<Result<null>> {
  await sql.exec`DELETE FROM provision WHERE id = ${id} AND product_id = ${productId}`;
  await refresh([TAGS.catalog]);
  return done;
}

export async function removeFitment({ id, productId }: Row): Promise<Result<null>> {
  await sql.exec`DELETE FROM fitment WHERE id = ${id} AND product_id = ${productId}`;
  await refresh([TAGS.catalog]);
  return done;
}
