import { createHash } from "node:crypto";
import { ID_PREFIXES } from "../../lib/kernel/ids.ts";
import type { Localized } from "../../lib/kernel/localized.ts";
import { type Tx, transaction } from "../../lib/platform/db/pool.ts";
import type { Lasts } from "../../lib/supplements/model.ts";
import { readProducts } from "./catalog.ts";
import { SAID } from "./needs/all.ts";
import { CAPABILITIES } from "./needs/capabilities.ts";
import type { NeedSeed } from "./needs/need-seed.ts";
import type { CheckedProduct } from "./product-seed.ts";

/** The same row each time, whatever stands before it in its list. */
const idOf = (kind: "need" | "provision", ...parts: readonly unknown[]): string =>
  `${ID_PREFIXES[kind]}_${createHash("sha256")
    .update(parts.map((part) => JSON.stringify(part)).join())
    .digest("hex")
    .slice(0, 20)}`;

const ORDINARY: Localized = {
  en: "In ordinary use, as the running cost is reckoned",
  de: "Bei üblichem Gebrauch, wie bei den Betriebskosten gerechnet",
};

/** How long one lasts is told by what a year of it takes; how far from that it may be nobody has measured yet. */
export function lastsOf(
  { supply }: Pick<NeedSeed, "supply">,
  { handle, ownership }: Pick<CheckedProduct, "handle" | "ownership">,
): Lasts | null {
  if (supply === undefined) return null;
  const yearly = ownership.supplies?.find(({ name }) => name.en === supply);
  if (!yearly) throw new Error(`${handle} uses no "${supply}" a year`);
  const days = Math.round(365 / yearly.perYear);
  return { days, spread: Math.round(days * 0.4), basis: ORDINARY };
}

const askedOf = (need: NeedSeed) => ({
  capability: "capability" in need ? need.capability : null,
  product: "product" in need ? need.product : null,
  part: "part" in need ? need.part : null,
});

const needRow = (need: NeedSeed, product: CheckedProduct, position: number) => ({
  ...askedOf(need),
  id: idOf("need", product.handle, askedOf(need), need.kind, need.onlyWhen ?? null),
  handle: product.handle,
  kind: need.kind,
  quantity: need.quantity ?? 1,
  inBox: need.inBox ?? 0,
  rules: need.rules ?? [],
  onlyWhen: need.onlyWhen ?? [],
  why: { en: need.why[0], de: need.why[1] },
  lasts: lastsOf(need, product),
  position,
});

/** What each thing takes and gives. What staff have changed since is theirs and stays as it is. */
export async function seed(): Promise<number> {
  const products = await readProducts();
  const needs = products.flatMap((product) => (SAID[product.handle]?.needs ?? []).map((need, index) => needRow(need, product, index + 1)));
  const provisions = Object.entries(SAID).flatMap(([handle, { provides = [] }]) =>
    provides.map((given) => ({
      quantity: 1,
      attributes: {},
      sku: null,
      ...given,
      handle,
      id: idOf("provision", handle, given.capability, given.sku ?? null),
    })),
  );
  return transaction(async (tx) => {
    await saveCapabilities(tx);
    return (await saveNeeds(tx, needs)) + (await saveProvisions(tx, provisions));
  });
}

const saveCapabilities = (tx: Tx): Promise<number> => tx.exec`
  INSERT INTO capability (key, name, question, kind, attributes, shared, askable)
  SELECT key, name, question, kind::capability_kind, attributes, shared, askable
  FROM jsonb_to_recordset(${JSON.stringify(CAPABILITIES)}::jsonb) AS c (key text, name jsonb, question jsonb, kind text, attributes jsonb, shared boolean, askable boolean)
  ON CONFLICT (key) DO UPDATE SET name = excluded.name, question = excluded.question, kind = excluded.kind, attributes = excluded.attributes, shared = excluded.shared,
    askable = excluded.askable WHERE capability.version = 1`;

const saveNeeds = (tx: Tx, rows: readonly ReturnType<typeof needRow>[]): Promise<number> => tx.exec`
  INSERT INTO need (id, product_id, kind, capability_key, to_product_id, to_variant_id, quantity, in_box, rules, only_when, why, lasts, source, position)
  SELECT n.id, p.id, n.kind::need_kind, n.capability, coalesce(thing.id, part.product_id), part.id, n.quantity, n."inBox", n.rules, n."onlyWhen", n.why, nullif(n.lasts, 'null'::jsonb),
    'manufacturer', n.position
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n (id text, handle text, kind text, capability text, product text, part text, quantity int, "inBox" int, rules jsonb,
      "onlyWhen" jsonb, why jsonb, lasts jsonb, position int)
    JOIN product p ON p.handle = n.handle LEFT JOIN product thing ON thing.handle = n.product LEFT JOIN variant part ON part.sku = n.part
  ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, capability_key = excluded.capability_key, to_product_id = excluded.to_product_id, to_variant_id = excluded.to_variant_id,
    quantity = excluded.quantity, in_box = excluded.in_box, rules = excluded.rules, only_when = excluded.only_when, why = excluded.why, lasts = excluded.lasts, position = excluded.position
    WHERE need.version = 1`;

type ProvisionRow = {
  readonly id: string;
  readonly handle: string;
  readonly sku: string | null;
  readonly capability: string;
  readonly quantity: number;
};

const saveProvisions = (tx: Tx, rows: readonly ProvisionRow[]): Promise<number> => tx.exec`
  INSERT INTO provision (id, product_id, variant_id, capability_key, quantity, attributes, source)
  SELECT g.id, p.id, v.id, g.capability, g.quantity, g.attributes, 'manufacturer'
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g (id text, handle text, sku text, capability text, quantity int, attributes jsonb)
    JOIN product p ON p.handle = g.handle LEFT JOIN variant v ON v.sku = g.sku
  ON CONFLICT (id) DO UPDATE SET variant_id = excluded.variant_id, quantity = excluded.quantity, attributes = excluded.attributes WHERE provision.version = 1`;
