import type { SpecDefinition, Specs } from "../../catalog/model.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { Tx } from "../../platform/db/pool.ts";
import type { AttributeDefinition, Written } from "../model.ts";

export type Target = { readonly productId: string; readonly variantId: string | null };

/** A thing as staff name it: by its handle the product, by its number the variant. */
export async function findTarget(tx: Tx, { typed, field }: { typed: string; field: string }): Promise<Result<Target>> {
  const found = await tx.one<Target>`
    SELECT p.id AS product_id, v.id AS variant_id FROM product p LEFT JOIN variant v ON v.product_id = p.id AND v.sku = ${typed.toUpperCase()}
    WHERE v.id IS NOT NULL OR p.handle = ${typed.toLowerCase()} ORDER BY v.id NULLS LAST LIMIT 1`;
  return found ? ok(found) : refuse("thing_unknown", undefined, field);
}

/** Whether a variant is one of the product's. */
export async function isVariantOf(tx: Tx, { productId, variantId }: Target): Promise<boolean> {
  if (variantId === null) return (await tx.one`SELECT 1 AS one FROM product WHERE id = ${productId}`) !== null;
  return (await tx.one`SELECT 1 AS one FROM variant WHERE id = ${variantId} AND product_id = ${productId}`) !== null;
}

type Naming = {
  readonly capability: string | null;
  readonly productId: string;
  readonly attributes: readonly string[];
  readonly values: readonly Written[];
};

/** Attributes must be ones that the capability tells of, facts ones that the product has or its type asks for: a slip would make everything unknown. */
export async function checkNames(tx: Tx, { capability, productId, attributes, values }: Naming, field: string): Promise<Result<null>> {
  const known = capability
    ? await tx.one<{ attributes: AttributeDefinition[] }>`SELECT attributes FROM capability WHERE key = ${capability}`
    : { attributes: null };
  if (!known) return refuse("unknown", undefined, "capability");
  const strange = attributes.find((each) => known.attributes && !known.attributes.some(({ key }) => key === each));
  if (strange !== undefined) return refuse("attribute_unknown", { attribute: strange }, field);
  const product = await tx.one<{ specs: Specs; definitions: SpecDefinition[] }>`
    SELECT p.specs, t.specs AS definitions FROM product p JOIN product_type t ON t.key = p.type_key WHERE p.id = ${productId}`;
  const facts = values.flatMap((value) => (typeof value === "object" && "spec" in value ? [value.spec] : []));
  const missing = facts.find((fact) => product?.specs[fact] === undefined && !product?.definitions.some(({ key }) => key === fact));
  return missing === undefined ? ok(null) : refuse("fact_unknown", { fact: missing }, field);
}
