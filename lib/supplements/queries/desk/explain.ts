import "server-only";
import { marketOf, store } from "../../../../store.config.ts";
import type { Staff } from "../../../kernel/actor.ts";
import { isId, parseShortNumber } from "../../../kernel/ids.ts";
import { type Localized, pick } from "../../../kernel/localized.ts";
import type { HouseholdKey } from "../../../ownership/model.ts";
import { sql } from "../../../platform/db/pool.ts";
import type { Considered, Verdict } from "../../model.ts";
import { type LotView, readinessOf, readinessOfUnit } from "../readiness.ts";
import type { LotAsked } from "../situation.ts";

/** What was looked at, by its name where it is ours; what somebody has at home is theirs and stays unnamed. */
export type ConsideredView = Considered & {
  readonly name: string | null;
  /** How many of it fill the need. */
  readonly uses: number;
};

export type ExplainedLot = Omit<LotView, "slots"> & {
  readonly name: string;
  /** What we said of the line when it was ordered. */
  readonly said: { readonly verdict: Verdict; readonly saidAt: Date } | null;
  readonly slots: readonly (Omit<LotView["slots"][number], "considered" | "filledBy"> & {
    readonly considered: readonly ConsideredView[];
  })[];
};

export type Explained = {
  readonly what: "cart" | "order" | "unit";
  readonly label: string;
  readonly country: string;
  readonly lots: readonly ExplainedLot[];
};

/** Why it says what it says, of a cart by its id, an order by its number, or a thing by the code on it; null when there is none. */
export async function explain(_staff: Staff, { q, locale }: { q: string; locale: string }): Promise<Explained | null> {
  const typed = q.trim();
  if (isId("cart", typed)) return explainCart(typed, locale);
  const number = parseShortNumber(typed);
  if (!number) return null;
  return (await explainOrder(number, locale)) ?? explainUnit(number, locale);
}

type Line = { readonly key: string; readonly variantId: string; readonly quantity: number };
type Place = { readonly country: string; readonly home: HouseholdKey };

async function explainCart(cartId: string, locale: string): Promise<Explained | null> {
  const cart = await sql.one<{ customerId: string | null; locale: string; country: string | null }>`
    SELECT c.customer_id, c.locale, k.address->>'country' AS country FROM cart c LEFT JOIN checkout k ON k.cart_id = c.id WHERE c.id = ${cartId}`;
  if (!cart) return null;
  const lines =
    await sql.many<Line>`SELECT id AS key, variant_id, quantity FROM cart_line WHERE cart_id = ${cartId} ORDER BY added_at, id LIMIT 200`;
  const country = cart.country ?? store.markets[marketOf(cart.locale)].country;
  const place = { country, home: { customerId: cart.customerId, cartId } };
  return { what: "cart", label: cartId, country, lots: await explainLines(lines, { place, locale }) };
}

async function explainOrder(number: string, locale: string): Promise<Explained | null> {
  const order = await sql.one<{ id: string; customerId: string | null; country: string }>`
    SELECT id, customer_id, shipping_address->>'country' AS country FROM orders WHERE number = ${number}`;
  if (!order) return null;
  const lines = await sql.many<Line>`
    SELECT id AS key, variant_id, quantity FROM line_item WHERE order_id = ${order.id} AND cancelled_at IS NULL AND kind = 'goods' ORDER BY position LIMIT 200`;
  const place = { country: order.country, home: { customerId: order.customerId, orderId: order.id } };
  return { what: "order", label: number, country: order.country, lots: await explainLines(lines, { place, locale }) };
}

async function explainUnit(code: string, locale: string): Promise<Explained | null> {
  const unit = await sql.one<{
    id: string;
    country: string;
    variantId: string;
  }>`SELECT id, country, variant_id FROM owned_unit WHERE public_code = ${code}`;
  const lot = unit && (await readinessOfUnit(unit.id, locale));
  if (!lot) return null;
  return {
    what: "unit",
    label: code,
    country: unit.country,
    lots: await named([lot], { lines: [{ ...unit, key: unit.id, quantity: 1 }], locale }),
  };
}

async function explainLines(lines: readonly Line[], { place, locale }: { place: Place; locale: string }): Promise<ExplainedLot[]> {
  const { lots } = await readinessOf({ ...place, lots: lines satisfies readonly LotAsked[], locale });
  return named(lots, { lines, locale });
}

/** Names of ours for whatever was looked at: lines and things by their product. */
async function named(lots: readonly LotView[], { lines, locale }: { lines: readonly Line[]; locale: string }): Promise<ExplainedLot[]> {
  const keys = [
    ...lines.map(({ key }) => key),
    ...lots.flatMap(({ slots }) => slots.flatMap(({ considered }) => considered.map(({ key }) => key))),
  ];
  const rows = await sql.many<{ key: string; name: Localized }>`
    SELECT DISTINCT asked.key, p.name FROM unnest(${keys}::text[]) AS asked(key)
      LEFT JOIN cart_line l ON l.id = asked.key LEFT JOIN line_item i ON i.id = asked.key LEFT JOIN owned_unit u ON u.id = asked.key
      JOIN variant v ON v.id = coalesce(l.variant_id, i.variant_id, u.variant_id) JOIN product p ON p.id = v.product_id`;
  const names = new Map(rows.map(({ key, name }) => [key, pick(name, locale)]));
  const said = await sql.many<{ lineId: string; verdict: Verdict; saidAt: Date }>`
    SELECT line_id, verdict::text AS verdict, said_at FROM readiness_claim WHERE line_id = ANY(${lines.map(({ key }) => key)}::text[])`;
  const considered = ({ considered: all, filledBy }: LotView["slots"][number]): ConsideredView[] =>
    all.map((each) => ({
      ...each,
      name: names.get(each.key) ?? null,
      uses: filledBy.filter(({ key }) => key === each.key).reduce((sum, { quantity }) => sum + quantity, 0),
    }));
  return lots.map((lot) => ({
    ...lot,
    name: names.get(lot.key) ?? lot.key,
    said: said.find(({ lineId }) => lineId === lot.key) ?? null,
    slots: lot.slots.map((slot) => ({ ...slot, filledBy: [], considered: considered(slot) })),
  }));
}
