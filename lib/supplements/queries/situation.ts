import type { DeclaredThing, HouseholdKey } from "../../ownership/model.ts";
import { findAtHome } from "../../ownership/queries/at-home.ts";
import { sql } from "../../platform/db/pool.ts";
import type { Attributes, Declared, Lot, Situation } from "../model.ts";
import { provisionsOf, usualIn } from "../rules/countries.ts";
import { type Known, readKnown, readProductProvisions } from "./known.ts";

/** A line to be judged: `key` is the line's or the unit's id. The box is today's where nothing else is said. */
export type LotAsked = Omit<Lot, "boxRevision"> & { readonly boxRevision?: number | undefined };

export type Asking = {
  readonly lots: readonly LotAsked[];
  /** Whose home; null: nobody's, and then only the box and the lots themselves count. */
  readonly home: HouseholdKey | null;
  readonly country: string;
};

/** All there is to judge by, and what it is called. */
export type Judged = { readonly situation: Situation; readonly known: Known; readonly declaredNames: ReadonlyMap<string, string> };

type OwnedRow = Lot & { readonly lineId: string | null };

/** More than this nobody owns from us; the newest count. */
const MOST_OWNED = 300;

/** What a home has of ours and in use, in the order in which it came. */
export async function listOwnedLots({ customerId, orderId }: HouseholdKey): Promise<OwnedRow[]> {
  const rows = await sql.many<OwnedRow>`
    SELECT u.id AS key, u.variant_id, 1 AS quantity, u.box_revision, u.line_id
    FROM ownership w JOIN owned_unit u ON u.id = w.unit_id LEFT JOIN orders o ON o.id = w.order_id
    WHERE w.to_at IS NULL AND u.state = 'in_use' AND CASE WHEN ${customerId}::text IS NOT NULL
      THEN w.customer_id = ${customerId} OR (w.customer_id IS NULL AND o.customer_id = ${customerId}) ELSE w.order_id = ${orderId ?? null} END
    ORDER BY w.from_at DESC, u.id DESC LIMIT ${MOST_OWNED}::int`;
  return rows.reverse();
}

const readWaved = async (householdId: string | null): Promise<string[]> =>
  householdId === null
    ? []
    : (await sql.many<{ needId: string }>`SELECT need_id FROM need_waiver WHERE household_id = ${householdId}`).map(({ needId }) => needId);

const readBoxes = async (variantIds: readonly string[]): Promise<Map<string, number>> => {
  const rows = await sql.many<{
    id: string;
    boxRevision: number;
  }>`SELECT id, box_revision FROM variant WHERE id = ANY(${variantIds}::text[])`;
  return new Map(rows.map(({ id, boxRevision }) => [id, boxRevision]));
};

/** What somebody says they have, read with what we know of it: of a product with one variant that one is meant. */
async function readDeclared(things: readonly DeclaredThing[], country: string): Promise<Declared[]> {
  if (things.length === 0) return [];
  const productIds = things.flatMap(({ productId }) => productId ?? []);
  const only = await sql.many<{ productId: string; variantId: string }>`
    SELECT product_id, min(id) AS variant_id FROM variant WHERE product_id = ANY(${productIds}::text[]) AND archived_at IS NULL GROUP BY product_id HAVING count(*) = 1`;
  const variants = new Map(only.map(({ productId, variantId }) => [productId, variantId]));
  const provisions = productIds.length > 0 ? await readProductProvisions(productIds) : new Map();
  return things.map(({ id, productId, capability, quantity, attributes: { confirms = "", ...told } }) => ({
    key: id,
    productId,
    variantId: productId ? (variants.get(productId) ?? null) : null,
    quantity,
    provisions: [
      ...(productId ? (provisions.get(productId) ?? []) : []),
      ...(capability ? [{ capability, quantity: 1, attributes: { ...usualIn(country, capability), ...(told as Attributes) } }] : []),
    ],
    confirms: String(confirms).split(",").filter(Boolean),
  }));
}

/** Gathers what is known of these lots and of the home they go to. What a lot has already become at home is not counted twice. */
export async function gather({ lots, home, country }: Asking): Promise<Judged> {
  const keys = new Set(lots.map(({ key }) => key));
  const [atHome, all, boxes] = await Promise.all([
    home ? findAtHome(home) : { householdId: null, declared: [], facts: [] },
    home ? listOwnedLots(home) : [],
    readBoxes(lots.map(({ variantId }) => variantId)),
  ]);
  const owned = all.filter(({ key, lineId }) => !keys.has(key) && !keys.has(lineId ?? ""));
  const [declared, waved] = await Promise.all([readDeclared(atHome.declared, country), readWaved(atHome.householdId)]);
  const ids = [...lots, ...owned, ...declared].flatMap(({ variantId }) => variantId ?? []);
  const known = await readKnown(ids, country);
  const situation: Situation = {
    lots: lots.map((lot) => ({ ...lot, boxRevision: lot.boxRevision ?? boxes.get(lot.variantId) ?? 1 })),
    owned,
    declared,
    country: provisionsOf(country),
    facts: Object.fromEntries(atHome.facts.map(({ key, value }) => [key, value])),
    waved: new Set(waved),
    variants: known.variants,
    capabilities: known.capabilities,
    fitments: known.fitments,
  };
  return { situation, known, declaredNames: new Map(atHome.declared.map(({ id, name }) => [id, name])) };
}
