import type { Options, Specs } from "../../catalog/model.ts";
import type { Localized } from "../../kernel/localized.ts";
import { type Sql, sql } from "../../platform/db/pool.ts";
import type { Capability, Fitment, KnownVariant, Lasts, Need, NeedSource, Provision, Rule, When, Written } from "../model.ts";
import { derivedOf } from "../rules/derived.ts";
import { readAttributes, readRules } from "../rules/facts.ts";

/** What stands in words beside a need. */
export type NeedWords = {
  readonly why: Localized | null;
  readonly lasts: Lasts | null;
  readonly source: NeedSource | null;
  readonly verifiedAt: Date | null;
};

/** Variants with all they take and can do in one country, and everything that judging them needs. */
export type Known = {
  readonly variants: ReadonlyMap<string, KnownVariant>;
  readonly names: ReadonlyMap<string, Localized>;
  readonly capabilities: ReadonlyMap<string, Capability>;
  readonly fitments: readonly Fitment[];
  readonly words: ReadonlyMap<string, NeedWords>;
};

type VariantRow = { id: string; productId: string; name: Localized; options: Options; specs: Specs };
type NeedRow = Omit<Need, "rules" | "onlyWhen"> & {
  productId: string;
  variantId: string | null;
  rules: Rule[];
  onlyWhen: When[];
  why: Localized;
  lasts: Lasts | null;
  source: NeedSource;
  verifiedAt: Date | null;
};
type ProvisionRow = Omit<Provision, "attributes"> & { productId: string; variantId: string | null; attributes: Record<string, Written> };

export const readCapabilities = async (on: Sql = sql): Promise<Map<string, Capability>> => {
  const rows =
    await on.many<Capability>`SELECT key, name, question, kind::text AS kind, attributes, shared, askable FROM capability ORDER BY key`;
  return new Map(rows.map((row) => [row.key, row]));
};

const readVariants = (variantIds: readonly string[], on: Sql) => on.many<VariantRow>`
  SELECT v.id, v.product_id, p.name, v.options, p.specs FROM variant v JOIN product p ON p.id = v.product_id WHERE v.id = ANY(${variantIds}::text[])`;

const readNeeds = (productIds: readonly string[], on: Sql) => on.many<NeedRow>`
  SELECT id, product_id, variant_id, kind::text AS kind, capability_key AS capability, to_product_id, to_variant_id, quantity, in_box, in_box_since, in_box_until,
    rules, only_when, why, lasts, source::text AS source, verified_at
  FROM need WHERE product_id = ANY(${productIds}::text[]) ORDER BY position, id`;

const readProvisions = (productIds: readonly string[], on: Sql) => on.many<ProvisionRow>`
  SELECT product_id, variant_id, capability_key AS capability, quantity, attributes FROM provision WHERE product_id = ANY(${productIds}::text[]) ORDER BY id`;

const readFitments = (productIds: readonly string[], on: Sql) => on.many<Fitment>`
  SELECT product_id, variant_id, to_product_id, to_variant_id, verdict::text AS verdict, adapter_variant_id FROM fitment
  WHERE product_id = ANY(${productIds}::text[]) ORDER BY id`;

/** Everything about these variants; those that do not exist are left out, and then nothing is said of them. */
export async function readKnown(variantIds: readonly string[], country: string, on: Sql = sql): Promise<Known> {
  const rows = await readVariants([...new Set(variantIds)], on);
  const productIds = [...new Set(rows.map(({ productId }) => productId))];
  const needs = await readNeeds(productIds, on);
  const provisions = await readProvisions(productIds, on);
  const known = rows.map((row) => knownVariant(row, { needs, provisions, country }));
  return {
    variants: new Map(known.map((variant) => [variant.variantId, variant])),
    names: new Map(rows.map(({ id, name }) => [id, name])),
    capabilities: await readCapabilities(on),
    fitments: await readFitments(productIds, on),
    words: new Map(needs.map(({ id, why, lasts, source, verifiedAt }) => [id, { why, lasts, source, verifiedAt }])),
  };
}

type Beside = { readonly needs: readonly NeedRow[]; readonly provisions: readonly ProvisionRow[]; readonly country: string };

function knownVariant({ id, productId, options, specs }: VariantRow, { needs, provisions, country }: Beside): KnownVariant {
  const mine = (row: { productId: string; variantId: string | null }) => row.productId === productId && (row.variantId ?? id) === id;
  const derived = derivedOf({ productId, specs }, country);
  return {
    variantId: id,
    productId,
    options: Object.fromEntries(Object.entries(options)),
    needs: [...derived.needs, ...needs.filter(mine).map((row): Need => ({ ...row, rules: readRules(row.rules, specs) }))],
    provisions: [
      ...derived.provisions,
      ...provisions.filter(mine).map(({ capability, quantity, attributes }) => ({
        capability,
        quantity,
        attributes: readAttributes(attributes, specs),
      })),
    ],
  };
}

/** What a product can do whichever of its variants it is, where nobody said which. */
export async function readProductProvisions(productIds: readonly string[], on: Sql = sql): Promise<Map<string, Provision[]>> {
  const rows = await readProvisions(productIds, on);
  const products = await on.many<{ id: string; specs: Specs }>`SELECT id, specs FROM product WHERE id = ANY(${productIds}::text[])`;
  return new Map(
    products.map(({ id, specs }) => [
      id,
      rows
        .filter(({ productId, variantId }) => productId === id && variantId === null)
        .map(({ capability, quantity, attributes }) => ({ capability, quantity, attributes: readAttributes(attributes, specs) })),
    ]),
  );
}
