import type { Market } from "../../../../store.config.ts";
import type { Options, Specs } from "../../../catalog/model.ts";
import { findVariants } from "../../../catalog/queries/variants.ts";
import { closest, type Thing } from "../../../catalog/rules/similar.ts";
import type { OrderRow } from "../../../orders/model.ts";
import { shopNow } from "../../../platform/clock.ts";
import { type Sql, sql } from "../../../platform/db/pool.ts";
import { priceListOf, pricesInForce } from "../../../pricing/queries.ts";
import type { Substitute } from "../../rules/remedies.ts";

/** What the buyer still waits for: with the carrier and not there, or not found on its shelf. */
export type Owed = { readonly lineId: string; readonly quantity: number; readonly isMissing: boolean };

/** Units of parcels that are on the road, unless they were made right already or a case asks what becomes of them. */
export const listOnTheRoad = (on: Sql, orderId: string): Promise<Owed[]> => on.many<Owed>`
  SELECT sl.line_id, least(sum(sl.quantity)::int, units_owed(sl.line_id)) AS quantity, false AS is_missing
  FROM shipment s JOIN shipment_line sl ON sl.shipment_id = s.id
  WHERE s.order_id = ${orderId} AND s.last_physical_scan_at IS NOT NULL AND is_awaited(s.id) AND units_owed(sl.line_id) > 0
  GROUP BY sl.line_id ORDER BY sl.line_id`;

/** Units that whoever packs did not find. */
export const listMissing = (on: Sql, orderId: string): Promise<Owed[]> => on.many<Owed>`
  SELECT fl.line_id, fl.quantity, true AS is_missing FROM fulfillment f JOIN fulfillment_line fl ON fl.fulfillment_id = f.id
  WHERE f.order_id = ${orderId} AND f.state = 'to_pack' AND f.missing_at IS NOT NULL ORDER BY fl.line_id`;

type OwedThing = Owed & Thing & { readonly title: string; readonly free: number };
type Candidate = Omit<Thing, "price"> & { readonly free: number };

/**
 * What could be sent instead, at no cost, of everything that is owed: the same where it lies on the shelf, else the closest
 * thing that does. Empty where something of it has no stand-in, for half of an order helps nobody.
 */
export async function findSubstitutes(order: Pick<OrderRow, "id" | "market" | "locale">): Promise<Substitute[]> {
  const owed = await readOwed(order);
  if (owed.length === 0) return [];
  const shelf = await listShelf(owed, order.market);
  const chosen: { of: OwedThing; variantId: string }[] = [];
  const taken = new Map<string, number>();
  const left = (thing: { variantId: string; free: number }) => thing.free - (taken.get(thing.variantId) ?? 0);
  for (const of of owed) {
    const isThere = !of.isMissing && left(of) >= of.quantity;
    const variantId = isThere
      ? of.variantId
      : closest(
          of,
          shelf.filter((each) => left(each) >= of.quantity),
        )?.variantId;
    if (!variantId) return [];
    taken.set(variantId, (taken.get(variantId) ?? 0) + of.quantity);
    chosen.push({ of, variantId });
  }
  return inWords(chosen, order.locale);
}

/** What is owed, with what it is and costs today. */
async function readOwed({ id, market }: Pick<OrderRow, "id" | "market">): Promise<OwedThing[]> {
  const owed = [...(await listOnTheRoad(sql, id)), ...(await listMissing(sql, id))];
  const rows = await sql.many<Candidate & { lineId: string; title: string; paid: number }>`
    SELECT l.id AS line_id, l.title, l.unit_amount AS paid, l.variant_id, l.product_id, p.type_key AS type, p.specs, v.options,
      coalesce(s.on_hand - s.reserved, 0) AS free
    FROM line_item l JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id LEFT JOIN inventory_level s ON s.variant_id = v.id
    WHERE l.id = ANY(${owed.map(({ lineId }) => lineId)}::text[])`;
  const prices = await pricesIn(
    rows.map(({ variantId }) => variantId),
    market,
  );
  return owed.flatMap((each) => {
    const row = rows.find(({ lineId }) => lineId === each.lineId);
    return row ? [{ ...row, ...each, price: prices.get(row.variantId) ?? row.paid }] : [];
  });
}

/** Everything of the same types that is sold in the market and lies on the shelf. */
async function listShelf(owed: readonly Thing[], market: string): Promise<(Thing & { readonly free: number })[]> {
  const rows = await sql.many<Candidate & { readonly options: Options; readonly specs: Specs }>`
    SELECT v.id AS variant_id, p.id AS product_id, p.type_key AS type, p.specs, v.options, s.on_hand - s.reserved AS free
    FROM product p JOIN variant v ON v.product_id = p.id JOIN inventory_level s ON s.variant_id = v.id
    WHERE p.type_key = ANY(${owed.map(({ type }) => type)}::text[]) AND p.status = 'active' AND p.part_of IS NULL AND v.archived_at IS NULL
      AND ${market}::text = ANY(p.markets) AND s.on_hand - s.reserved > 0 ORDER BY v.id LIMIT 500`;
  const prices = await pricesIn(
    rows.map(({ variantId }) => variantId),
    market,
  );
  return rows.flatMap((row) => {
    const price = prices.get(row.variantId);
    return price === undefined ? [] : [{ ...row, price }];
  });
}

async function pricesIn(variantIds: readonly string[], market: string): Promise<Map<string, number>> {
  const prices = await pricesInForce(variantIds, priceListOf(market as Market).key, await shopNow());
  return new Map([...prices].map(([id, { amount }]) => [id, amount]));
}

async function inWords(chosen: readonly { of: OwedThing; variantId: string }[], locale: string): Promise<Substitute[]> {
  const facts = await findVariants(
    chosen.map(({ variantId }) => variantId),
    locale,
  );
  return chosen.flatMap(({ of, variantId }) => {
    const known = facts.get(variantId);
    if (!known) return [];
    const { lineId, quantity, title } = of;
    const insteadOf = variantId === of.variantId ? null : title;
    return [{ lineId, quantity, variantId, title: known.name, options: known.title, picture: known.picture?.src ?? null, insteadOf }];
  });
}
