import { type Sql, sql } from "../../platform/db/pool.ts";
import type { KnownVariant, Need } from "../model.ts";
import { consider, triedOf } from "../rules/fits.ts";
import { type Known, readKnown } from "./known.ts";

/** Something of ours that certainly answers a need: how many of it one piece gives, and what has to stand between. */
export type Answering = { readonly variantId: string; readonly gives: number; readonly adapterVariantId: string | null };

/** A need and whose it is. */
type Open = { readonly need: Need; readonly variant: KnownVariant };

const readSold = (capabilities: readonly string[], { productIds, on }: { productIds: readonly string[]; on: Sql }) => on.many<{
  id: string;
}>`
  SELECT DISTINCT v.id FROM variant v JOIN product p ON p.id = v.product_id
  WHERE p.status = 'active' AND v.archived_at IS NULL AND (p.id = ANY(${productIds}::text[])
    OR EXISTS (SELECT 1 FROM provision s WHERE s.product_id = p.id AND (s.variant_id IS NULL OR s.variant_id = v.id) AND s.capability_key = ANY(${capabilities}::text[])))
  ORDER BY v.id`;

/** For each need what we sell that certainly answers it, by the need's id. What only may is not offered. */
export async function answersTo(open: readonly Open[], { known, country, on = sql }: { known: Known; country: string; on?: Sql }) {
  if (open.length === 0) return new Map<string, Answering[]>();
  const capabilities = [...new Set(open.flatMap(({ need }) => need.capability ?? []))];
  const productIds = [...new Set(open.flatMap(({ need }) => need.toProductId ?? []))];
  const sold = await readKnown(
    (await readSold(capabilities, { productIds, on })).map(({ id }) => id),
    country,
    on,
  );
  const tried = triedOf(known.fitments);
  return new Map(
    open.map(({ need, variant }) => [need.id, [...sold.variants.values()].flatMap((each) => answering({ need, variant, tried }, each))]),
  );
}

type Asking = Open & { readonly tried: ReturnType<typeof triedOf> };

/** Nothing answers what it takes itself, unless it is asked for by name: a power bank is not charged with a second one. */
function answering(asking: Asking, { variantId, productId, provisions }: KnownVariant): Answering[] {
  const { need, variant } = asking;
  if (need.capability !== null && productId === variant.productId) return [];
  const item = { key: variantId, origin: "lot" as const, variantId, productId, quantity: 1, confirms: [] };
  const able =
    need.capability === null
      ? productId === need.toProductId
        ? [{ quantity: 1, attributes: allOf(provisions) }]
        : []
      : provisions.filter(({ capability }) => capability === need.capability);
  const fitting = able.flatMap(({ quantity, attributes }) => {
    const { answers, adapterVariantId = null } = consider(asking, { item, capability: need.capability, attributes, resource: null });
    return answers === "yes" ? [{ variantId, gives: quantity, adapterVariantId }] : [];
  });
  return fitting.slice(0, 1);
}

const allOf = (provisions: KnownVariant["provisions"]) => Object.assign({}, ...provisions.map(({ attributes }) => attributes));

/** What we sell that certainly answers one need, for whoever has to send or offer it again. */
export async function variantsFor(needId: string, country: string, on: Sql = sql): Promise<Answering[]> {
  const row = await on.one<{ variantId: string }>`
    SELECT v.id AS variant_id FROM need n JOIN variant v ON v.product_id = n.product_id AND (n.variant_id IS NULL OR n.variant_id = v.id)
    WHERE n.id = ${needId} ORDER BY v.position LIMIT 1`;
  if (!row) return [];
  const known = await readKnown([row.variantId], country, on);
  const variant = known.variants.get(row.variantId);
  const need = variant?.needs.find(({ id }) => id === needId);
  return variant && need ? ((await answersTo([{ need, variant }], { known, country, on })).get(needId) ?? []) : [];
}
